/**
 * @generated SignedSource<<b323ad84b9bb48fcd477ed4d664bb266>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type DonationMethod = "BANK_TRANSFER" | "CARD" | "CASH" | "CHEQUE" | "IN_KIND" | "OTHER";
export type SoftCreditRole = "EMPLOYEE" | "HONOREE" | "HOUSEHOLD" | "INFLUENCER" | "MATCHED" | "OTHER" | "SOLICITOR" | "SPOUSE";
export type TributeKind = "HONOUR" | "MEMORY";
export type TributeNotifyBy = "EMAIL" | "LETTER" | "NONE";
import type { FieldValue } from "@/lib/graph/scalars";
export type RecordDonationInput = {
  allocations?: ReadonlyArray<AllocationInput> | null | undefined;
  amount: MoneyInput;
  appealID?: string | null | undefined;
  campaignID?: string | null | undefined;
  contactID: string;
  customFields?: ReadonlyArray<CustomFieldInput> | null | undefined;
  externalID?: string | null | undefined;
  fairMarket?: MoneyInput | null | undefined;
  inKindDescription?: string | null | undefined;
  isAnonymous?: boolean | null | undefined;
  method: DonationMethod;
  note?: string | null | undefined;
  pledgeID?: string | null | undefined;
  receivedOn?: string | null | undefined;
  reference?: string | null | undefined;
  requestKey?: string | null | undefined;
  softCredits?: ReadonlyArray<SoftCreditInput> | null | undefined;
  source?: string | null | undefined;
  tribute?: TributeInput | null | undefined;
};
export type MoneyInput = {
  amount: string;
  currency: string;
};
export type AllocationInput = {
  amount?: MoneyInput | null | undefined;
  fundID: string;
  percent?: string | null | undefined;
};
export type SoftCreditInput = {
  amount?: MoneyInput | null | undefined;
  contactID: string;
  role: SoftCreditRole;
};
export type TributeInput = {
  honoreeID?: string | null | undefined;
  honoreeName: string;
  kind: TributeKind;
  message?: string | null | undefined;
  notifyAddress?: string | null | undefined;
  notifyBy?: TributeNotifyBy | null | undefined;
  notifyID?: string | null | undefined;
  notifyName?: string | null | undefined;
};
export type CustomFieldInput = {
  key: string;
  value?: FieldValue | null | undefined;
};
export type PayPledgeMutation$variables = {
  input: RecordDonationInput;
};
export type PayPledgeMutation$data = {
  readonly recordDonation: {
    readonly donation: {
      readonly id: string;
      readonly pledge: {
        readonly " $fragmentSpreads": FragmentRefs<"PledgePageFragment">;
      } | null | undefined;
    };
  };
};
export type PayPledgeMutation = {
  response: PayPledgeMutation$data;
  variables: PayPledgeMutation$variables;
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
  "name": "status",
  "storageKey": null
},
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
  "name": "amount",
  "plural": false,
  "selections": (v4/*:: as any*/),
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "concreteType": "Money",
  "kind": "LinkedField",
  "name": "paid",
  "plural": false,
  "selections": (v4/*:: as any*/),
  "storageKey": null
},
v7 = [
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
    "name": "PayPledgeMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "RecordDonationPayload",
        "kind": "LinkedField",
        "name": "recordDonation",
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
    "name": "PayPledgeMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "RecordDonationPayload",
        "kind": "LinkedField",
        "name": "recordDonation",
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
              {
                "alias": null,
                "args": null,
                "concreteType": "Pledge",
                "kind": "LinkedField",
                "name": "pledge",
                "plural": false,
                "selections": [
                  (v2/*:: as any*/),
                  (v3/*:: as any*/),
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
                  (v5/*:: as any*/),
                  (v6/*:: as any*/),
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
                    "selections": (v7/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Campaign",
                    "kind": "LinkedField",
                    "name": "campaign",
                    "plural": false,
                    "selections": (v7/*:: as any*/),
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
                      (v3/*:: as any*/),
                      (v5/*:: as any*/),
                      (v6/*:: as any*/)
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
                      (v5/*:: as any*/)
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
    "cacheID": "1824efa6146d3ac990f3514ded731904",
    "id": null,
    "metadata": {},
    "name": "PayPledgeMutation",
    "operationKind": "mutation",
    "text": "mutation PayPledgeMutation(\n  $input: RecordDonationInput!\n) {\n  recordDonation(input: $input) {\n    donation {\n      id\n      pledge {\n        ...PledgePageFragment\n        id\n      }\n    }\n  }\n}\n\nfragment PayPledgeFragment on Pledge {\n  id\n  contact {\n    id\n    displayName\n  }\n  fund {\n    id\n  }\n  campaign {\n    id\n  }\n  schedule {\n    number\n    amount {\n      amount\n      currency\n    }\n    paid {\n      amount\n      currency\n    }\n  }\n}\n\nfragment PledgePageFragment on Pledge {\n  id\n  status\n  every\n  note\n  writtenOffOn\n  writeOffReason\n  amount {\n    amount\n    currency\n  }\n  paid {\n    amount\n    currency\n  }\n  contact {\n    id\n    displayName\n  }\n  fund {\n    id\n    name\n  }\n  campaign {\n    id\n    name\n  }\n  schedule {\n    number\n    dueOn\n    status\n    amount {\n      amount\n      currency\n    }\n    paid {\n      amount\n      currency\n    }\n  }\n  payments {\n    id\n    receivedOn\n    amount {\n      amount\n      currency\n    }\n  }\n  ...PayPledgeFragment\n  ...WriteOffFragment\n}\n\nfragment WriteOffFragment on Pledge {\n  id\n  status\n  writtenOffOn\n}\n"
  }
};
})();

(node as any).hash = "0da10d30613dd7838c1cbac61721ecb8";

export default node;
