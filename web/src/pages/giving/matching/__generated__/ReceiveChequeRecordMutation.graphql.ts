/**
 * @generated SignedSource<<b15ff4c830dfe0fcf42bd4f79ec57d4b>>
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
export type ReceiveChequeRecordMutation$variables = {
  input: RecordDonationInput;
};
export type ReceiveChequeRecordMutation$data = {
  readonly recordDonation: {
    readonly donation: {
      readonly id: string;
    };
  };
};
export type ReceiveChequeRecordMutation = {
  response: ReceiveChequeRecordMutation$data;
  variables: ReceiveChequeRecordMutation$variables;
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
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
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
    "name": "ReceiveChequeRecordMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ReceiveChequeRecordMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "dac15981b8f1346d8f7f424507e1d41e",
    "id": null,
    "metadata": {},
    "name": "ReceiveChequeRecordMutation",
    "operationKind": "mutation",
    "text": "mutation ReceiveChequeRecordMutation(\n  $input: RecordDonationInput!\n) {\n  recordDonation(input: $input) {\n    donation {\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "d13a7c4fa044dd5f816a1fbf81a33a0d";

export default node;
