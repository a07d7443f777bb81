/**
 * @generated SignedSource<<a0117331678c9eab22641d0596822e59>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type ImportStatus = "APPLIED" | "APPLYING" | "FAILED" | "PREVIEWED" | "STAGING" | "UNDOING" | "UNDONE" | "UPLOADED";
export type ImportsCardQuery$variables = Record<PropertyKey, never>;
export type ImportsCardQuery$data = {
  readonly recentImports: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly createdAt: string;
        readonly fileName: string | null | undefined;
        readonly id: string;
        readonly rowCount: number;
        readonly status: ImportStatus;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
};
export type ImportsCardQuery = {
  response: ImportsCardQuery$data;
  variables: ImportsCardQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": "recentImports",
    "args": [
      {
        "kind": "Literal",
        "name": "first",
        "value": 5
      },
      {
        "kind": "Literal",
        "name": "orderBy",
        "value": {
          "direction": "DESC",
          "field": "CREATED_AT"
        }
      }
    ],
    "concreteType": "ImportConnection",
    "kind": "LinkedField",
    "name": "imports",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "ImportEdge",
        "kind": "LinkedField",
        "name": "edges",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Import",
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
                "name": "fileName",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "status",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "rowCount",
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
    "storageKey": "imports(first:5,orderBy:{\"direction\":\"DESC\",\"field\":\"CREATED_AT\"})"
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "ImportsCardQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "ImportsCardQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "c8b7b351f4d083e18be679136952901a",
    "id": null,
    "metadata": {},
    "name": "ImportsCardQuery",
    "operationKind": "query",
    "text": "query ImportsCardQuery {\n  recentImports: imports(first: 5, orderBy: {field: CREATED_AT, direction: DESC}) {\n    edges {\n      node {\n        id\n        fileName\n        status\n        rowCount\n        createdAt\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "8588811e35be8ad94b0ec6f59068b241";

export default node;
