/**
 * @generated SignedSource<<d4b58dead99625b6fd23aad097b4e9fa>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type TakeBackDonationInput = {
  id: string;
  restore?: boolean | null | undefined;
};
export type PayPledgeUndoMutation$variables = {
  input: TakeBackDonationInput;
};
export type PayPledgeUndoMutation$data = {
  readonly takeBackDonation: {
    readonly donation: {
      readonly deletedAt: string | null | undefined;
      readonly id: string;
      readonly pledge: {
        readonly " $fragmentSpreads": FragmentRefs<"PledgePageFragment">;
      } | null | undefined;
    };
  };
};
export type PayPledgeUndoMutation = {
  response: PayPledgeUndoMutation$data;
  variables: PayPledgeUndoMutation$variables;
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
  "name": "deletedAt",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
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
  "concreteType": "Money",
  "kind": "LinkedField",
  "name": "amount",
  "plural": false,
  "selections": (v5/*:: as any*/),
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "concreteType": "Money",
  "kind": "LinkedField",
  "name": "paid",
  "plural": false,
  "selections": (v5/*:: as any*/),
  "storageKey": null
},
v8 = [
  (v2/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "PayPledgeUndoMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "TakeBackDonationPayload",
        "kind": "LinkedField",
        "name": "takeBackDonation",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Donation",
            "kind": "LinkedField",
            "name": "donation",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Pledge",
                "kind": "LinkedField",
                "name": "pledge",
                "plural": false,
                "selections": [
                  {
                    "args": null,
                    "kind": "FragmentSpread",
                    "name": "PledgePageFragment"
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
    "name": "PayPledgeUndoMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "TakeBackDonationPayload",
        "kind": "LinkedField",
        "name": "takeBackDonation",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Donation",
            "kind": "LinkedField",
            "name": "donation",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Pledge",
                "kind": "LinkedField",
                "name": "pledge",
                "plural": false,
                "selections": [
                  (v2/*:: as any*/),
                  (v4/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "every",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "note",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "writtenOffOn",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "writeOffReason",
                    "storageKey": null
                  },
                  (v6/*:: as any*/),
                  (v7/*:: as any*/),
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
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Fund",
                    "kind": "LinkedField",
                    "name": "fund",
                    "plural": false,
                    "selections": (v8/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Campaign",
                    "kind": "LinkedField",
                    "name": "campaign",
                    "plural": false,
                    "selections": (v8/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "InstallmentState",
                    "kind": "LinkedField",
                    "name": "schedule",
                    "plural": true,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "number",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "dueOn",
                        "storageKey": null
                      },
                      (v4/*:: as any*/),
                      (v6/*:: as any*/),
                      (v7/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Donation",
                    "kind": "LinkedField",
                    "name": "payments",
                    "plural": true,
                    "selections": [
                      (v2/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "receivedOn",
                        "storageKey": null
                      },
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
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "aee8756ff316031b2c177ee5d303a5e2",
    "id": null,
    "metadata": {},
    "name": "PayPledgeUndoMutation",
    "operationKind": "mutation",
    "text": "mutation PayPledgeUndoMutation(\n  $input: TakeBackDonationInput!\n) {\n  takeBackDonation(input: $input) {\n    donation {\n      id\n      deletedAt\n      pledge {\n        ...PledgePageFragment\n        id\n      }\n    }\n  }\n}\n\nfragment PayPledgeFragment on Pledge {\n  id\n  contact {\n    id\n    displayName\n  }\n  fund {\n    id\n  }\n  campaign {\n    id\n  }\n  schedule {\n    number\n    amount {\n      amount\n      currency\n    }\n    paid {\n      amount\n      currency\n    }\n  }\n}\n\nfragment PledgePageFragment on Pledge {\n  id\n  status\n  every\n  note\n  writtenOffOn\n  writeOffReason\n  amount {\n    amount\n    currency\n  }\n  paid {\n    amount\n    currency\n  }\n  contact {\n    id\n    displayName\n  }\n  fund {\n    id\n    name\n  }\n  campaign {\n    id\n    name\n  }\n  schedule {\n    number\n    dueOn\n    status\n    amount {\n      amount\n      currency\n    }\n    paid {\n      amount\n      currency\n    }\n  }\n  payments {\n    id\n    receivedOn\n    amount {\n      amount\n      currency\n    }\n  }\n  ...PayPledgeFragment\n  ...WriteOffFragment\n}\n\nfragment WriteOffFragment on Pledge {\n  id\n  status\n  writtenOffOn\n}\n"
  }
};
})();

(node as any).hash = "fd7cfcbdbc80762b0bd6472b0f7ee25a";

export default node;
