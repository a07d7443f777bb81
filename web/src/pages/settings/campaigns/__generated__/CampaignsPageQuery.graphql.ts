/**
 * @generated SignedSource<<59f4cd3ba174e36d13cbf2616c21ccc1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type CampaignsPageQuery$variables = Record<PropertyKey, never>;
export type CampaignsPageQuery$data = {
  readonly campaigns: {
    readonly __id: string;
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly appeals: ReadonlyArray<{
          readonly id: string;
          readonly name: string;
        }> | null | undefined;
        readonly endsOn: string | null | undefined;
        readonly goal: {
          readonly amount: string;
          readonly currency: string;
        } | null | undefined;
        readonly id: string;
        readonly name: string;
        readonly raised: ReadonlyArray<{
          readonly sums: {
            readonly total: {
              readonly amount: string;
              readonly currency: string;
            };
          };
        }> | null | undefined;
        readonly startsOn: string | null | undefined;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
};
export type CampaignsPageQuery = {
  response: CampaignsPageQuery$data;
  variables: CampaignsPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "kind": "Literal",
  "name": "where",
  "value": {
    "archivedAtIsNil": true
  }
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v3 = [
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
v4 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "CampaignEdge",
    "kind": "LinkedField",
    "name": "edges",
    "plural": true,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Campaign",
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          (v1/*:: as any*/),
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "startsOn",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "endsOn",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Money",
            "kind": "LinkedField",
            "name": "goal",
            "plural": false,
            "selections": (v3/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "CampaignTotal",
            "kind": "LinkedField",
            "name": "raised",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "GivingSums",
                "kind": "LinkedField",
                "name": "sums",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Money",
                    "kind": "LinkedField",
                    "name": "total",
                    "plural": false,
                    "selections": (v3/*:: as any*/),
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
            "concreteType": "Appeal",
            "kind": "LinkedField",
            "name": "appeals",
            "plural": true,
            "selections": [
              (v1/*:: as any*/),
              (v2/*:: as any*/)
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
v5 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 200
  },
  (v0/*:: as any*/)
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "CampaignsPageQuery",
    "selections": [
      {
        "alias": "campaigns",
        "args": [
          (v0/*:: as any*/)
        ],
        "concreteType": "CampaignConnection",
        "kind": "LinkedField",
        "name": "__CampaignsPage_campaigns_connection",
        "plural": false,
        "selections": (v4/*:: as any*/),
        "storageKey": "__CampaignsPage_campaigns_connection(where:{\"archivedAtIsNil\":true})"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "CampaignsPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v5/*:: as any*/),
        "concreteType": "CampaignConnection",
        "kind": "LinkedField",
        "name": "campaigns",
        "plural": false,
        "selections": (v4/*:: as any*/),
        "storageKey": "campaigns(first:200,where:{\"archivedAtIsNil\":true})"
      },
      {
        "alias": null,
        "args": (v5/*:: as any*/),
        "filters": [
          "where"
        ],
        "handle": "connection",
        "key": "CampaignsPage_campaigns",
        "kind": "LinkedHandle",
        "name": "campaigns"
      }
    ]
  },
  "params": {
    "cacheID": "7c37acd3e00235cddff6bfd13db291a4",
    "id": null,
    "metadata": {
      "connection": [
        {
          "count": null,
          "cursor": null,
          "direction": "forward",
          "path": [
            "campaigns"
          ]
        }
      ]
    },
    "name": "CampaignsPageQuery",
    "operationKind": "query",
    "text": "query CampaignsPageQuery {\n  campaigns(first: 200, where: {archivedAtIsNil: true}) {\n    edges {\n      node {\n        id\n        name\n        startsOn\n        endsOn\n        goal {\n          amount\n          currency\n        }\n        raised {\n          sums {\n            total {\n              amount\n              currency\n            }\n          }\n        }\n        appeals {\n          id\n          name\n        }\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "4d2a450c50bcca10459b8188c58bc4cc";

export default node;
