/**
 * @generated SignedSource<<a10b6d1c2b7206ca1c8f1b38fd7a119b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
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
export type useEntryMutation$variables = {
  input: RecordDonationInput;
};
export type useEntryMutation$data = {
  readonly recordDonation: {
    readonly donation: {
      readonly amount: {
        readonly amount: string;
        readonly currency: string;
      } | null | undefined;
      readonly contact: {
        readonly displayName: string;
        readonly id: string;
      };
      readonly id: string;
    };
  };
};
export type useEntryMutation = {
  response: useEntryMutation$data;
  variables: useEntryMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
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
          (v1/*:: as any*/),
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
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Contact",
            "kind": "LinkedField",
            "name": "contact",
            "plural": false,
            "selections": [
              (v1/*:: as any*/),
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
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "useEntryMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useEntryMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "fe951e7ebad6b2fc3117f92b07baa308",
    "id": null,
    "metadata": {},
    "name": "useEntryMutation",
    "operationKind": "mutation",
    "text": "mutation useEntryMutation(\n  $input: RecordDonationInput!\n) {\n  recordDonation(input: $input) {\n    donation {\n      id\n      amount {\n        amount\n        currency\n      }\n      contact {\n        id\n        displayName\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "c6042d597f980241b8eaa567eb65cabf";

export default node;
