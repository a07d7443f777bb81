/**
 * @generated SignedSource<<2aab2fbce73efc6a5f57b9e4a887042c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type ContactKind = "HOUSEHOLD" | "INDIVIDUAL" | "ORGANIZATION";
export type recordsSearchQuery$variables = {
  first: number;
  text: string;
};
export type recordsSearchQuery$data = {
  readonly search: ReadonlyArray<{
    readonly node: {
      readonly __typename: string;
      readonly amount?: {
        readonly amount: string;
        readonly currency: string;
      } | null | undefined;
      readonly archivedAt?: string | null | undefined;
      readonly id: string;
      readonly kind?: ContactKind;
      readonly receivedOn?: string;
      readonly reference?: string | null | undefined;
    };
    readonly subtitle: string;
    readonly title: string;
  }> | null | undefined;
};
export type recordsSearchQuery = {
  response: recordsSearchQuery$data;
  variables: recordsSearchQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "first"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "text"
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "first",
        "variableName": "first"
      },
      {
        "kind": "Variable",
        "name": "query",
        "variableName": "text"
      }
    ],
    "concreteType": "SearchHit",
    "kind": "LinkedField",
    "name": "search",
    "plural": true,
    "selections": [
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
        "name": "subtitle",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "__typename",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "kind",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "archivedAt",
                "storageKey": null
              }
            ],
            "type": "Contact",
            "abstractKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "receivedOn",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "reference",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Money",
                "kind": "LinkedField",
                "name": "amount",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "amount",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "currency",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "type": "Donation",
            "abstractKey": null
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
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "recordsSearchQuery",
    "selections": (v2/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "recordsSearchQuery",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "759baa4aafaa6c0e143fef1e99e00988",
    "id": null,
    "metadata": {},
    "name": "recordsSearchQuery",
    "operationKind": "query",
    "text": "query recordsSearchQuery(\n  $text: String!\n  $first: Int!\n) {\n  search(query: $text, first: $first) {\n    title\n    subtitle\n    node {\n      __typename\n      id\n      ... on Contact {\n        kind\n        archivedAt\n      }\n      ... on Donation {\n        receivedOn\n        reference\n        amount {\n          amount\n          currency\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "d324483f369b7ea3f94d0a823b15b662";

export default node;
