/**
 * @generated SignedSource<<237e1bc4716981cf085e3c917b3a7041>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type RunState = "CANCELLED" | "DONE" | "FAILED" | "QUEUED" | "RUNNING" | "UNDOING" | "UNDONE";
export type useRunSubscription$variables = {
  id: string;
};
export type useRunSubscription$data = {
  readonly runChanged: {
    readonly done: number;
    readonly error: string | null | undefined;
    readonly failed: number;
    readonly id: string;
    readonly isUndoable: boolean;
    readonly kept: number;
    readonly skipped: number;
    readonly state: RunState;
    readonly total: number;
    readonly undone: number;
  };
};
export type useRunSubscription = {
  response: useRunSubscription$data;
  variables: useRunSubscription$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "id",
        "variableName": "id"
      }
    ],
    "concreteType": "Run",
    "kind": "LinkedField",
    "name": "runChanged",
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
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "total",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "done",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "failed",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "skipped",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "undone",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "kept",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "isUndoable",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "error",
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
    "name": "useRunSubscription",
    "selections": (v1/*:: as any*/),
    "type": "Subscription",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useRunSubscription",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "58e2a6d87b8490598dbd4fab9befe14e",
    "id": null,
    "metadata": {},
    "name": "useRunSubscription",
    "operationKind": "subscription",
    "text": "subscription useRunSubscription(\n  $id: ID!\n) {\n  runChanged(id: $id) {\n    id\n    state\n    total\n    done\n    failed\n    skipped\n    undone\n    kept\n    isUndoable\n    error\n  }\n}\n"
  }
};
})();

(node as any).hash = "f570c893004b2125f3fa6f1e452408d7";

export default node;
