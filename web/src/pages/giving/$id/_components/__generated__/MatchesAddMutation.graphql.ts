/**
 * @generated SignedSource<<550b37fac66c748d0e228c04c098e8b3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type AddMatchingGiftInput = {
  amount: MoneyInput;
  donationID: string;
  matcherID: string;
};
export type MoneyInput = {
  amount: string;
  currency: string;
};
export type MatchesAddMutation$variables = {
  input: AddMatchingGiftInput;
};
export type MatchesAddMutation$data = {
  readonly addMatchingGift: {
    readonly matchingGift: {
      readonly donation: {
        readonly id: string;
        readonly " $fragmentSpreads": FragmentRefs<"MatchesFragment">;
      };
      readonly id: string;
    };
  };
};
export type MatchesAddMutation = {
  response: MatchesAddMutation$data;
  variables: MatchesAddMutation$variables;
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
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "MatchesAddMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "AddMatchingGiftPayload",
        "kind": "LinkedField",
        "name": "addMatchingGift",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "MatchingGift",
            "kind": "LinkedField",
            "name": "matchingGift",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Donation",
                "kind": "LinkedField",
                "name": "donation",
                "plural": false,
                "selections": [
                  (v2/*:: as any*/),
                  {
                    "args": null,
                    "kind": "FragmentSpread",
                    "name": "MatchesFragment"
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
    "name": "MatchesAddMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "AddMatchingGiftPayload",
        "kind": "LinkedField",
        "name": "addMatchingGift",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "MatchingGift",
            "kind": "LinkedField",
            "name": "matchingGift",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Donation",
                "kind": "LinkedField",
                "name": "donation",
                "plural": false,
                "selections": [
                  (v2/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "deletedAt",
                    "storageKey": null
                  },
                  (v3/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "MatchingGift",
                    "kind": "LinkedField",
                    "name": "matchingGifts",
                    "plural": true,
                    "selections": [
                      (v2/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "status",
                        "storageKey": null
                      },
                      (v3/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Contact",
                        "kind": "LinkedField",
                        "name": "matcher",
                        "plural": false,
                        "selections": [
                          (v2/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "displayName",
                            "storageKey": null
                          }
                        ],
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Donation",
                        "kind": "LinkedField",
                        "name": "received",
                        "plural": false,
                        "selections": [
                          (v2/*:: as any*/)
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
    "cacheID": "aaea67f75e0163faf49d47cccb6bd55b",
    "id": null,
    "metadata": {},
    "name": "MatchesAddMutation",
    "operationKind": "mutation",
    "text": "mutation MatchesAddMutation(\n  $input: AddMatchingGiftInput!\n) {\n  addMatchingGift(input: $input) {\n    matchingGift {\n      id\n      donation {\n        id\n        ...MatchesFragment\n      }\n    }\n  }\n}\n\nfragment MatchStepsFragment on MatchingGift {\n  id\n  status\n  matcher {\n    id\n    displayName\n  }\n}\n\nfragment MatchesFragment on Donation {\n  id\n  deletedAt\n  amount {\n    amount\n    currency\n  }\n  matchingGifts {\n    id\n    status\n    amount {\n      amount\n      currency\n    }\n    matcher {\n      id\n      displayName\n    }\n    received {\n      id\n    }\n    ...MatchStepsFragment\n  }\n}\n"
  }
};
})();

(node as any).hash = "dcf20368156ba8063d6641bbf318e2c9";

export default node;
