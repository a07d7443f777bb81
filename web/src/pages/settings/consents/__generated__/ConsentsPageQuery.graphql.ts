/**
 * @generated SignedSource<<26e7f34a1b88349ce2ec069f06e3d49a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type ConsentsPageQuery$variables = Record<PropertyKey, never>;
export type ConsentsPageQuery$data = {
  readonly consentTexts: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly body: string;
        readonly createdAt: string;
        readonly id: string;
        readonly language: string;
        readonly purpose: string;
        readonly version: number;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
};
export type ConsentsPageQuery = {
  response: ConsentsPageQuery$data;
  variables: ConsentsPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Literal",
        "name": "first",
        "value": 500
      }
    ],
    "concreteType": "ConsentTextConnection",
    "kind": "LinkedField",
    "name": "consentTexts",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "ConsentTextEdge",
        "kind": "LinkedField",
        "name": "edges",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "ConsentText",
            "kind": "LinkedField",
            "name": "node",
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
                "name": "purpose",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "language",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "version",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "body",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "createdAt",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": "consentTexts(first:500)"
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "ConsentsPageQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "ConsentsPageQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "d1bba1ac902a096f813360b5327db15f",
    "id": null,
    "metadata": {},
    "name": "ConsentsPageQuery",
    "operationKind": "query",
    "text": "query ConsentsPageQuery {\n  consentTexts(first: 500) {\n    edges {\n      node {\n        id\n        purpose\n        language\n        version\n        body\n        createdAt\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "6325222c2f9c8c49df4cb769715d5aa2";

export default node;
