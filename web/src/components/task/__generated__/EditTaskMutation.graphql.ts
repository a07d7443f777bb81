/**
 * @generated SignedSource<<df402e9779c29b907a90c7c95187d152>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type TaskPriority = "HIGH" | "LOW" | "NORMAL";
export type UpdateTaskInput = {
  assigneeID?: string | null | undefined;
  dueOn?: string | null | undefined;
  id: string;
  isUnassigned?: boolean | null | undefined;
  note?: string | null | undefined;
  priority?: TaskPriority | null | undefined;
  readAt?: string | null | undefined;
  title: string;
};
export type EditTaskMutation$variables = {
  input: UpdateTaskInput;
};
export type EditTaskMutation$data = {
  readonly updateTask: {
    readonly task: {
      readonly assignee: {
        readonly id: string;
        readonly name: string;
      } | null | undefined;
      readonly dueOn: string | null | undefined;
      readonly id: string;
      readonly note: string | null | undefined;
      readonly priority: TaskPriority;
      readonly title: string | null | undefined;
      readonly updatedAt: string;
    };
  };
};
export type EditTaskMutation = {
  response: EditTaskMutation$data;
  variables: EditTaskMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "UpdateTaskPayload",
    "kind": "LinkedField",
    "name": "updateTask",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Task",
        "kind": "LinkedField",
        "name": "task",
        "plural": false,
        "selections": [
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "title",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "note",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "dueOn",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "priority",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "updatedAt",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "User",
            "kind": "LinkedField",
            "name": "assignee",
            "plural": false,
            "selections": [
              (v1/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "name",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "EditTaskMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "EditTaskMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "dca35f57d0f65999709ac6f44f5c879c",
    "id": null,
    "metadata": {},
    "name": "EditTaskMutation",
    "operationKind": "mutation",
    "text": "mutation EditTaskMutation(\n  $input: UpdateTaskInput!\n) {\n  updateTask(input: $input) {\n    task {\n      id\n      title\n      note\n      dueOn\n      priority\n      updatedAt\n      assignee {\n        id\n        name\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "05a891a11437be083b01a07207ce326b";

export default node;
