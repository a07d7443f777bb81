/**
 * @generated SignedSource<<5b0a550efc0d78fa734f9950ff37fcaf>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type RunState = "CANCELLED" | "DONE" | "FAILED" | "QUEUED" | "RUNNING" | "UNDOING" | "UNDONE";
export type UndoRunInput = {
  id: string;
};
export type useRunUndoMutation$variables = {
  input: UndoRunInput;
};
export type useRunUndoMutation$data = {
  readonly undoRun: {
    readonly run: {
      readonly id: string;
      readonly state: RunState;
    };
  };
};
export type useRunUndoMutation = {
  response: useRunUndoMutation$data;
  variables: useRunUndoMutation$variables;
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
    "concreteType": "UndoRunPayload",
    "kind": "LinkedField",
    "name": "undoRun",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Run",
        "kind": "LinkedField",
        "name": "run",
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
            "name": "state",
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
    "name": "useRunUndoMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useRunUndoMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "e80a61e00cd65c07a5cc0ea5dda9a233",
    "id": null,
    "metadata": {},
    "name": "useRunUndoMutation",
    "operationKind": "mutation",
    "text": "mutation useRunUndoMutation(\n  $input: UndoRunInput!\n) {\n  undoRun(input: $input) {\n    run {\n      id\n      state\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "611c7eac9e84ddd3fb9ae36205a936db";

export default node;
