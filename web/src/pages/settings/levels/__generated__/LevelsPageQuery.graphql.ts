/**
 * @generated SignedSource<<a19d896387df70754805510332bd6d00>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type MembershipLevelInherit = "AFFILIATED" | "ANYBODY" | "HOUSEHOLD" | "NOBODY";
export type MembershipLevelPeriod = "FIXED" | "ROLLING";
export type LevelsPageQuery$variables = Record<PropertyKey, never>;
export type LevelsPageQuery$data = {
  readonly membershipLevels: {
    readonly __id: string;
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly archivedAt: string | null | undefined;
        readonly description: string | null | undefined;
        readonly graceDays: number;
        readonly id: string;
        readonly inherit: MembershipLevelInherit;
        readonly months: number;
        readonly name: string;
        readonly period: MembershipLevelPeriod;
        readonly prices: ReadonlyArray<{
          readonly amount: {
            readonly amount: string;
            readonly currency: string;
          };
          readonly id: string;
        }> | null | undefined;
        readonly rank: number;
        readonly seats: number;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
};
export type LevelsPageQuery = {
  response: LevelsPageQuery$data;
  variables: LevelsPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "MembershipLevelEdge",
    "kind": "LinkedField",
    "name": "edges",
    "plural": true,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "MembershipLevel",
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          (v0/*:: as any*/),
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
            "name": "description",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "rank",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "period",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "months",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "graceDays",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "seats",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "inherit",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "archivedAt",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "LevelPrice",
            "kind": "LinkedField",
            "name": "prices",
            "plural": true,
            "selections": [
              (v0/*:: as any*/),
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
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "__typename",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "cursor",
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "PageInfo",
    "kind": "LinkedField",
    "name": "pageInfo",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "endCursor",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "hasNextPage",
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  {
    "kind": "ClientExtension",
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "__id",
        "storageKey": null
      }
    ]
  }
],
v2 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 100
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "LevelsPageQuery",
    "selections": [
      {
        "alias": "membershipLevels",
        "args": null,
        "concreteType": "MembershipLevelConnection",
        "kind": "LinkedField",
        "name": "__LevelsPage_membershipLevels_connection",
        "plural": false,
        "selections": (v1/*:: as any*/),
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "LevelsPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "MembershipLevelConnection",
        "kind": "LinkedField",
        "name": "membershipLevels",
        "plural": false,
        "selections": (v1/*:: as any*/),
        "storageKey": "membershipLevels(first:100)"
      },
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "filters": null,
        "handle": "connection",
        "key": "LevelsPage_membershipLevels",
        "kind": "LinkedHandle",
        "name": "membershipLevels"
      }
    ]
  },
  "params": {
    "cacheID": "e10e45df6626d143803314897ab138f7",
    "id": null,
    "metadata": {
      "connection": [
        {
          "count": null,
          "cursor": null,
          "direction": "forward",
          "path": [
            "membershipLevels"
          ]
        }
      ]
    },
    "name": "LevelsPageQuery",
    "operationKind": "query",
    "text": "query LevelsPageQuery {\n  membershipLevels(first: 100) {\n    edges {\n      node {\n        id\n        name\n        description\n        rank\n        period\n        months\n        graceDays\n        seats\n        inherit\n        archivedAt\n        prices {\n          id\n          amount {\n            amount\n            currency\n          }\n        }\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "14abf48a0958601895197d2a18924f6f";

export default node;
