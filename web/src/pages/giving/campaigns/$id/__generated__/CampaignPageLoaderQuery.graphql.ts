/**
 * @generated SignedSource<<dd0b3feae6e334a4ecc0a27ad58afb79>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type CampaignPageLoaderQuery$variables = {
  from: string;
  id: string;
  to: string;
};
export type CampaignPageLoaderQuery$data = {
  readonly givingByMonth: ReadonlyArray<{
    readonly month: string;
    readonly sums: {
      readonly total: {
        readonly amount: string;
        readonly currency: string;
      };
    };
  }> | null | undefined;
  readonly node: {
    readonly campaign: {
      readonly " $fragmentSpreads": FragmentRefs<"CampaignPageFragment">;
    } | null | undefined;
  } | null | undefined;
};
export type CampaignPageLoaderQuery = {
  response: CampaignPageLoaderQuery$data;
  variables: CampaignPageLoaderQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "from"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "id"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "to"
},
v3 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
  }
],
v4 = [
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
v5 = {
  "alias": null,
  "args": null,
  "concreteType": "Money",
  "kind": "LinkedField",
  "name": "total",
  "plural": false,
  "selections": (v4/*:: as any*/),
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": [
    {
      "kind": "Variable",
      "name": "campaignID",
      "variableName": "id"
    },
    {
      "kind": "Variable",
      "name": "from",
      "variableName": "from"
    },
    {
      "kind": "Variable",
      "name": "to",
      "variableName": "to"
    }
  ],
  "concreteType": "GivingMonth",
  "kind": "LinkedField",
  "name": "givingByMonth",
  "plural": true,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "month",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "GivingSums",
      "kind": "LinkedField",
      "name": "sums",
      "plural": false,
      "selections": [
        (v5/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "archivedAt",
  "storageKey": null
},
v10 = {
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
      "kind": "ScalarField",
      "name": "donors",
      "storageKey": null
    },
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
          "kind": "ScalarField",
          "name": "count",
          "storageKey": null
        },
        (v5/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "CampaignPageLoaderQuery",
    "selections": [
      {
        "alias": null,
        "args": (v3/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "fragment": {
              "kind": "InlineFragment",
              "selections": [
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "CampaignPageFragment"
                }
              ],
              "type": "Campaign",
              "abstractKey": null
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "campaign"
          }
        ],
        "storageKey": null
      },
      (v6/*:: as any*/)
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "CampaignPageLoaderQuery",
    "selections": [
      {
        "alias": null,
        "args": (v3/*:: as any*/),
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
          (v7/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              (v8/*:: as any*/),
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
              (v9/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Money",
                "kind": "LinkedField",
                "name": "goal",
                "plural": false,
                "selections": (v4/*:: as any*/),
                "storageKey": null
              },
              (v10/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Appeal",
                "kind": "LinkedField",
                "name": "appeals",
                "plural": true,
                "selections": [
                  (v7/*:: as any*/),
                  (v8/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "channel",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "sentOn",
                    "storageKey": null
                  },
                  (v9/*:: as any*/),
                  (v10/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "type": "Campaign",
            "abstractKey": null
          }
        ],
        "storageKey": null
      },
      (v6/*:: as any*/)
    ]
  },
  "params": {
    "cacheID": "873f96acd61b5720da57d58fbf7377eb",
    "id": null,
    "metadata": {},
    "name": "CampaignPageLoaderQuery",
    "operationKind": "query",
    "text": "query CampaignPageLoaderQuery(\n  $id: ID!\n  $from: Date!\n  $to: Date!\n) {\n  node(id: $id) {\n    __typename\n    ... on Campaign {\n      ...CampaignPageFragment\n    }\n    id\n  }\n  givingByMonth(from: $from, to: $to, campaignID: $id) {\n    month\n    sums {\n      total {\n        amount\n        currency\n      }\n    }\n  }\n}\n\nfragment AppealsFragment on Campaign {\n  id\n  raised {\n    sums {\n      total {\n        amount\n        currency\n      }\n    }\n  }\n  appeals {\n    id\n    name\n    channel\n    sentOn\n    archivedAt\n    raised {\n      donors\n      sums {\n        count\n        total {\n          amount\n          currency\n        }\n      }\n    }\n  }\n}\n\nfragment CampaignPageFragment on Campaign {\n  id\n  name\n  description\n  startsOn\n  endsOn\n  archivedAt\n  goal {\n    amount\n    currency\n  }\n  raised {\n    donors\n    sums {\n      count\n      total {\n        amount\n        currency\n      }\n    }\n  }\n  ...AppealsFragment\n}\n"
  }
};
})();

(node as any).hash = "2e9f2f8d3eabb7a1cc9e983eaabaf928";

export default node;
