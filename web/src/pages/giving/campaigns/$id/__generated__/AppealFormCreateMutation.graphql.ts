/**
 * @generated SignedSource<<908746c2eda71fed57a62c621670a0aa>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type AppealChannel = "EMAIL" | "EVENT" | "IN_PERSON" | "MAIL" | "OTHER" | "PHONE" | "SOCIAL" | "WEBSITE";
export type CreateAppealInput = {
  campaignID: string;
  channel?: AppealChannel | null | undefined;
  name: string;
  sentOn?: string | null | undefined;
};
export type AppealFormCreateMutation$variables = {
  input: CreateAppealInput;
};
export type AppealFormCreateMutation$data = {
  readonly createAppeal: {
    readonly appeal: {
      readonly campaign: {
        readonly id: string;
        readonly " $fragmentSpreads": FragmentRefs<"AppealsFragment">;
      };
      readonly id: string;
    };
  };
};
export type AppealFormCreateMutation = {
  response: AppealFormCreateMutation$data;
  variables: AppealFormCreateMutation$variables;
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
  "concreteType": "Money",
  "kind": "LinkedField",
  "name": "total",
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
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "AppealFormCreateMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "CreateAppealPayload",
        "kind": "LinkedField",
        "name": "createAppeal",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Appeal",
            "kind": "LinkedField",
            "name": "appeal",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Campaign",
                "kind": "LinkedField",
                "name": "campaign",
                "plural": false,
                "selections": [
                  (v2/*:: as any*/),
                  {
                    "args": null,
                    "kind": "FragmentSpread",
                    "name": "AppealsFragment"
                  }
                ],
                "storageKey": null
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
    "name": "AppealFormCreateMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "CreateAppealPayload",
        "kind": "LinkedField",
        "name": "createAppeal",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Appeal",
            "kind": "LinkedField",
            "name": "appeal",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Campaign",
                "kind": "LinkedField",
                "name": "campaign",
                "plural": false,
                "selections": [
                  (v2/*:: as any*/),
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
                          (v3/*:: as any*/)
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
                      (v2/*:: as any*/),
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
                              (v3/*:: as any*/)
                            ],
                            "storageKey": null
                          }
                        ],
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  }
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
    "cacheID": "99e066821ddaf187ed4a267a4dad6ba3",
    "id": null,
    "metadata": {},
    "name": "AppealFormCreateMutation",
    "operationKind": "mutation",
    "text": "mutation AppealFormCreateMutation(\n  $input: CreateAppealInput!\n) {\n  createAppeal(input: $input) {\n    appeal {\n      id\n      campaign {\n        id\n        ...AppealsFragment\n      }\n    }\n  }\n}\n\nfragment AppealsFragment on Campaign {\n  id\n  raised {\n    sums {\n      total {\n        amount\n        currency\n      }\n    }\n  }\n  appeals {\n    id\n    name\n    channel\n    sentOn\n    archivedAt\n    raised {\n      donors\n      sums {\n        count\n        total {\n          amount\n          currency\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "7e63028fadb88c0e714ae74e8021763f";

export default node;
