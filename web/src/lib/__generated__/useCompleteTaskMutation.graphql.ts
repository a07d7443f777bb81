/**
 * @generated SignedSource<<4d0773459cdb653609c8accd638c8442>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type CompleteTaskInput = {
  completed?: boolean | null | undefined;
  id: string;
};
export type useCompleteTaskMutation$variables = {
  input: CompleteTaskInput;
};
export type useCompleteTaskMutation$data = {
  readonly completeTask: {
    readonly task: {
      readonly completedAt: string | null | undefined;
      readonly id: string;
    };
  };
};
export type useCompleteTaskMutation = {
  response: useCompleteTaskMutation$data;
  variables: useCompleteTaskMutation$variables;
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
    "concreteType": "CompleteTaskPayload",
    "kind": "LinkedField",
    "name": "completeTask",
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
            "name": "completedAt",
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
    "name": "useCompleteTaskMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useCompleteTaskMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "876e52c352afa45d08ae5911a32c812f",
    "id": null,
    "metadata": {},
    "name": "useCompleteTaskMutation",
    "operationKind": "mutation",
    "text": "mutation useCompleteTaskMutation(\n  $input: CompleteTaskInput!\n) {\n  completeTask(input: $input) {\n    task {\n      id\n      completedAt\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "6480a70a0e5cb1c6fdbea30104e73def";

export default node;
