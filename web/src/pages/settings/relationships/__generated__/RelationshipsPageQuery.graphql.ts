/**
 * @generated SignedSource<<874b67b0ab988b5dcfcf57b91dc1af26>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type RelationshipsPageQuery$variables = Record<PropertyKey, never>;
export type RelationshipsPageQuery$data = {
  readonly relationshipTypes: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly archivedAt: string | null | undefined;
        readonly id: string;
        readonly isSymmetric: boolean;
        readonly key: string;
        readonly labelEn: string;
        readonly labelKo: string;
        readonly reverseEn: string;
        readonly reverseKo: string;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
};
export type RelationshipsPageQuery = {
  response: RelationshipsPageQuery$data;
  variables: RelationshipsPageQuery$variables;
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
      }
    ],
    "concreteType": "RelationshipTypeConnection",
    "kind": "LinkedField",
    "name": "relationshipTypes",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "RelationshipTypeEdge",
        "kind": "LinkedField",
        "name": "edges",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "RelationshipType",
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
                "name": "key",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "labelEn",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "labelKo",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "reverseEn",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "reverseKo",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "isSymmetric",
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
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": "relationshipTypes(first:200)"
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "RelationshipsPageQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "RelationshipsPageQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "446956a4d0530f135114b916138d37f0",
    "id": null,
    "metadata": {},
    "name": "RelationshipsPageQuery",
    "operationKind": "query",
    "text": "query RelationshipsPageQuery {\n  relationshipTypes(first: 200) {\n    edges {\n      node {\n        id\n        key\n        labelEn\n        labelKo\n        reverseEn\n        reverseKo\n        isSymmetric\n        archivedAt\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "fde632eb33e6fc2caee77dfbd0ae70c0";

export default node;
