/**
 * @generated SignedSource<<cde7470cf2207cc2e07ce16b4048f904>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type UnmergeContactsInput = {
  id: string;
};
export type useMergeManyUndoMutation$variables = {
  input: UnmergeContactsInput;
};
export type useMergeManyUndoMutation$data = {
  readonly unmergeContacts: {
    readonly merge: {
      readonly id: string;
      readonly undoneAt: string | null | undefined;
    };
  };
};
export type useMergeManyUndoMutation = {
  response: useMergeManyUndoMutation$data;
  variables: useMergeManyUndoMutation$variables;
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
    "concreteType": "UnmergeContactsPayload",
    "kind": "LinkedField",
    "name": "unmergeContacts",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "ContactMerge",
        "kind": "LinkedField",
        "name": "merge",
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
            "name": "undoneAt",
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
    "name": "useMergeManyUndoMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useMergeManyUndoMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "81739f982175efc9ac56d2434cb16d03",
    "id": null,
    "metadata": {},
    "name": "useMergeManyUndoMutation",
    "operationKind": "mutation",
    "text": "mutation useMergeManyUndoMutation(\n  $input: UnmergeContactsInput!\n) {\n  unmergeContacts(input: $input) {\n    merge {\n      id\n      undoneAt\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "c9b6998d9911f4aedab0a6b5a3454456";

export default node;
