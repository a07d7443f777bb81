/**
 * @generated SignedSource<<394fc88dff1fd806a4700538905c4d7f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type SoftCreditRole = "EMPLOYEE" | "HONOREE" | "HOUSEHOLD" | "INFLUENCER" | "MATCHED" | "OTHER" | "SOLICITOR" | "SPOUSE";
export type AddSoftCreditInput = {
  credit: SoftCreditInput;
  donationID: string;
};
export type SoftCreditInput = {
  amount?: MoneyInput | null | undefined;
  contactID: string;
  role: SoftCreditRole;
};
export type MoneyInput = {
  amount: string;
  currency: string;
};
export type SoftCreditsAddMutation$variables = {
  input: AddSoftCreditInput;
};
export type SoftCreditsAddMutation$data = {
  readonly addSoftCredit: {
    readonly softCredit: {
      readonly donation: {
        readonly id: string;
        readonly " $fragmentSpreads": FragmentRefs<"SoftCreditsFragment">;
      };
      readonly id: string;
    };
  };
};
export type SoftCreditsAddMutation = {
  response: SoftCreditsAddMutation$data;
  variables: SoftCreditsAddMutation$variables;
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
    "name": "SoftCreditsAddMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "AddSoftCreditPayload",
        "kind": "LinkedField",
        "name": "addSoftCredit",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "SoftCredit",
            "kind": "LinkedField",
            "name": "softCredit",
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
                    "name": "SoftCreditsFragment"
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
    "name": "SoftCreditsAddMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "AddSoftCreditPayload",
        "kind": "LinkedField",
        "name": "addSoftCredit",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "SoftCredit",
            "kind": "LinkedField",
            "name": "softCredit",
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
                    "concreteType": "SoftCredit",
                    "kind": "LinkedField",
                    "name": "softCredits",
                    "plural": true,
                    "selections": [
                      (v2/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "role",
                        "storageKey": null
                      },
                      (v3/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Contact",
                        "kind": "LinkedField",
                        "name": "contact",
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
    "cacheID": "972e556df146f20e7c1677ba0b4b0cd9",
    "id": null,
    "metadata": {},
    "name": "SoftCreditsAddMutation",
    "operationKind": "mutation",
    "text": "mutation SoftCreditsAddMutation(\n  $input: AddSoftCreditInput!\n) {\n  addSoftCredit(input: $input) {\n    softCredit {\n      id\n      donation {\n        id\n        ...SoftCreditsFragment\n      }\n    }\n  }\n}\n\nfragment SoftCreditsFragment on Donation {\n  id\n  deletedAt\n  amount {\n    amount\n    currency\n  }\n  softCredits {\n    id\n    role\n    amount {\n      amount\n      currency\n    }\n    contact {\n      id\n      displayName\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "f14083d44e1d64136877663a4458703d";

export default node;
