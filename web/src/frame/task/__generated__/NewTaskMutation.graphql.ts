/**
 * @generated SignedSource<<4eaaecab1617d932463c2d2efa4e1c02>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type TaskPriority = "HIGH" | "LOW" | "NORMAL";
export type CreateTaskInput = {
  assigneeID?: string | null | undefined;
  contactID?: string | null | undefined;
  dueOn?: string | null | undefined;
  note?: string | null | undefined;
  priority?: TaskPriority | null | undefined;
  title: string;
};
export type NewTaskMutation$variables = {
  input: CreateTaskInput;
};
export type NewTaskMutation$data = {
  readonly createTask: {
    readonly task: {
      readonly dueOn: string | null | undefined;
      readonly id: string;
      readonly title: string | null | undefined;
    };
  };
};
export type NewTaskMutation = {
  response: NewTaskMutation$data;
  variables: NewTaskMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "CreateTaskPayload",
    "kind": "LinkedField",
    "name": "createTask",
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
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          },
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
            "name": "dueOn",
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
    "name": "NewTaskMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "NewTaskMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "c8369f64aa1188e1aa6306304cb5cdce",
    "id": null,
    "metadata": {},
    "name": "NewTaskMutation",
    "operationKind": "mutation",
    "text": "mutation NewTaskMutation(\n  $input: CreateTaskInput!\n) {\n  createTask(input: $input) {\n    task {\n      id\n      title\n      dueOn\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "38c55623dced0005ed2a32712f98b6d7";

export default node;
