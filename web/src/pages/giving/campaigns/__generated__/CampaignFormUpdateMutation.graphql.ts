/**
 * @generated SignedSource<<82d37aff21b7a294a3288264ad04174f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type UpdateCampaignInput = {
  archived?: boolean | null | undefined;
  description?: string | null | undefined;
  endsOn?: string | null | undefined;
  goal?: MoneyInput | null | undefined;
  id: string;
  name?: string | null | undefined;
  startsOn?: string | null | undefined;
};
export type MoneyInput = {
  amount: string;
  currency: string;
};
export type CampaignFormUpdateMutation$variables = {
  input: UpdateCampaignInput;
};
export type CampaignFormUpdateMutation$data = {
  readonly updateCampaign: {
    readonly campaign: {
      readonly " $fragmentSpreads": FragmentRefs<"CampaignPageFragment">;
    };
  };
};
export type CampaignFormUpdateMutation = {
  response: CampaignFormUpdateMutation$data;
  variables: CampaignFormUpdateMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "archivedAt",
  "storageKey": null
},
v5 = [
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
v6 = {
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
        {
          "alias": null,
          "args": null,
          "concreteType": "Money",
          "kind": "LinkedField",
          "name": "total",
          "plural": false,
          "selections": (v5/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "CampaignFormUpdateMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "UpdateCampaignPayload",
        "kind": "LinkedField",
        "name": "updateCampaign",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Campaign",
            "kind": "LinkedField",
            "name": "campaign",
            "plural": false,
            "selections": [
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "CampaignPageFragment"
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CampaignFormUpdateMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "UpdateCampaignPayload",
        "kind": "LinkedField",
        "name": "updateCampaign",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Campaign",
            "kind": "LinkedField",
            "name": "campaign",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
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
              (v4/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Money",
                "kind": "LinkedField",
                "name": "goal",
                "plural": false,
                "selections": (v5/*:: as any*/),
                "storageKey": null
              },
              (v6/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Appeal",
                "kind": "LinkedField",
                "name": "appeals",
                "plural": true,
                "selections": [
                  (v2/*:: as any*/),
                  (v3/*:: as any*/),
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
                  (v4/*:: as any*/),
                  (v6/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "61bc01aa0b6ab5275f4c8fbb56d55357",
    "id": null,
    "metadata": {},
    "name": "CampaignFormUpdateMutation",
    "operationKind": "mutation",
    "text": "mutation CampaignFormUpdateMutation(\n  $input: UpdateCampaignInput!\n) {\n  updateCampaign(input: $input) {\n    campaign {\n      ...CampaignPageFragment\n      id\n    }\n  }\n}\n\nfragment AppealsFragment on Campaign {\n  id\n  raised {\n    sums {\n      total {\n        amount\n        currency\n      }\n    }\n  }\n  appeals {\n    id\n    name\n    channel\n    sentOn\n    archivedAt\n    raised {\n      donors\n      sums {\n        count\n        total {\n          amount\n          currency\n        }\n      }\n    }\n  }\n}\n\nfragment CampaignPageFragment on Campaign {\n  id\n  name\n  description\n  startsOn\n  endsOn\n  archivedAt\n  goal {\n    amount\n    currency\n  }\n  raised {\n    donors\n    sums {\n      count\n      total {\n        amount\n        currency\n      }\n    }\n  }\n  ...AppealsFragment\n}\n"
  }
};
})();

(node as any).hash = "e83345a5e580e00de3f317f1b2e018c8";

export default node;
