/**
 * @generated SignedSource<<677a6c064d60034c8839d268928f6477>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type TagKind = "GENERAL" | "SKILL";
export type TagsPageQuery$variables = Record<PropertyKey, never>;
export type TagsPageQuery$data = {
  readonly tags: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly colour: string | null | undefined;
        readonly id: string;
        readonly kind: TagKind;
        readonly name: string;
        readonly usedBy: number;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
};
export type TagsPageQuery = {
  response: TagsPageQuery$data;
  variables: TagsPageQuery$variables;
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
      },
      {
        "kind": "Literal",
        "name": "orderBy",
        "value": {
          "direction": "ASC",
          "field": "NAME"
        }
      }
    ],
    "concreteType": "TagConnection",
    "kind": "LinkedField",
    "name": "tags",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "TagEdge",
        "kind": "LinkedField",
        "name": "edges",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Tag",
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
                "name": "colour",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "usedBy",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": "tags(first:500,orderBy:{\"direction\":\"ASC\",\"field\":\"NAME\"})"
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "TagsPageQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "TagsPageQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "8d558e1c54acf9cd1df3acd4e6abaf82",
    "id": null,
    "metadata": {},
    "name": "TagsPageQuery",
    "operationKind": "query",
    "text": "query TagsPageQuery {\n  tags(first: 500, orderBy: {field: NAME, direction: ASC}) {\n    edges {\n      node {\n        id\n        name\n        kind\n        colour\n        usedBy\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "d2cf4539a7d2a5ebf9007c4ead8c3d54";

export default node;
