/**
 * @generated SignedSource<<bca9e6325bb4750430f7b8e1a301d200>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type RelationshipsKindsQuery$variables = Record<PropertyKey, never>;
export type RelationshipsKindsQuery$data = {
  readonly relationshipTypes: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly isSymmetric: boolean;
        readonly labelEn: string;
        readonly labelKo: string;
        readonly reverseEn: string;
        readonly reverseKo: string;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
};
export type RelationshipsKindsQuery = {
  response: RelationshipsKindsQuery$data;
  variables: RelationshipsKindsQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Literal",
        "name": "first",
        "value": 100
      },
      {
        "kind": "Literal",
        "name": "where",
        "value": {
          "archivedAtIsNil": true
        }
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
                "name": "isSymmetric",
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
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": "relationshipTypes(first:100,where:{\"archivedAtIsNil\":true})"
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "RelationshipsKindsQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "RelationshipsKindsQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "29af8566e870d36ff71a9219a60cd561",
    "id": null,
    "metadata": {},
    "name": "RelationshipsKindsQuery",
    "operationKind": "query",
    "text": "query RelationshipsKindsQuery {\n  relationshipTypes(first: 100, where: {archivedAtIsNil: true}) {\n    edges {\n      node {\n        id\n        isSymmetric\n        labelEn\n        labelKo\n        reverseEn\n        reverseKo\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "1143871f8f529d30cd89a73509392cb9";

export default node;
