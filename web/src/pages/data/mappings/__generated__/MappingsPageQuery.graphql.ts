/**
 * @generated SignedSource<<0355e69c1530ba318ac02c39c30fa319>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type ImportMappingKind = "CONTACTS" | "DONATIONS";
export type MappingsPageQuery$variables = Record<PropertyKey, never>;
export type MappingsPageQuery$data = {
  readonly importMappings: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly kind: ImportMappingKind;
        readonly name: string;
        readonly updatedAt: string;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
};
export type MappingsPageQuery = {
  response: MappingsPageQuery$data;
  variables: MappingsPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Literal",
        "name": "first",
        "value": 200
      },
      {
        "kind": "Literal",
        "name": "orderBy",
        "value": {
          "direction": "DESC",
          "field": "UPDATED_AT"
        }
      }
    ],
    "concreteType": "ImportMappingConnection",
    "kind": "LinkedField",
    "name": "importMappings",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "ImportMappingEdge",
        "kind": "LinkedField",
        "name": "edges",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "ImportMapping",
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
                "name": "name",
                "storageKey": null
              },
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
                "name": "updatedAt",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": "importMappings(first:200,orderBy:{\"direction\":\"DESC\",\"field\":\"UPDATED_AT\"})"
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "MappingsPageQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "MappingsPageQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "0918d4af228f43dc5633552fd8f85c4a",
    "id": null,
    "metadata": {},
    "name": "MappingsPageQuery",
    "operationKind": "query",
    "text": "query MappingsPageQuery {\n  importMappings(first: 200, orderBy: {field: UPDATED_AT, direction: DESC}) {\n    edges {\n      node {\n        id\n        name\n        kind\n        updatedAt\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "2d87c92f1ceba20dd4322f0da122daa4";

export default node;
