/**
 * @generated SignedSource<<2d0c452eed6adb2ffd08f35a1ad1e4c6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type UnmergeContactsInput = {
  id: string;
};
export type useUnmergeMutation$variables = {
  input: UnmergeContactsInput;
};
export type useUnmergeMutation$data = {
  readonly unmergeContacts: {
    readonly merge: {
      readonly id: string;
      readonly lost: ReadonlyArray<{
        readonly field: string | null | undefined;
        readonly type: string;
        readonly why: string;
      }>;
      readonly mergedName: string;
      readonly undoneAt: string | null | undefined;
    };
  };
};
export type useUnmergeMutation = {
  response: useUnmergeMutation$data;
  variables: useUnmergeMutation$variables;
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
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "undoneAt",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "mergedName",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "type",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "field",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "why",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "useUnmergeMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
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
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "LostInUndo",
                "kind": "LinkedField",
                "name": "lost",
                "plural": true,
                "selections": [
                  (v5/*:: as any*/),
                  (v6/*:: as any*/),
                  (v7/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useUnmergeMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
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
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "LostInUndo",
                "kind": "LinkedField",
                "name": "lost",
                "plural": true,
                "selections": [
                  (v5/*:: as any*/),
                  (v6/*:: as any*/),
                  (v7/*:: as any*/),
                  (v2/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "a65cd3045d292eecfaab056ca641f6f4",
    "id": null,
    "metadata": {},
    "name": "useUnmergeMutation",
    "operationKind": "mutation",
    "text": "mutation useUnmergeMutation(\n  $input: UnmergeContactsInput!\n) {\n  unmergeContacts(input: $input) {\n    merge {\n      id\n      undoneAt\n      mergedName\n      lost {\n        type\n        field\n        why\n        id\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "f5dcdbc7d0d955b5efa46ace0b5b99ad";

export default node;
