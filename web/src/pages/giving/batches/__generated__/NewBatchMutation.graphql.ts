/**
 * @generated SignedSource<<e917bbaa5e9b5bfac2f78ef7a2b4025b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type GiftBatchMethod = "BANK_TRANSFER" | "CARD" | "CASH" | "CHEQUE" | "OTHER";
export type CreateGiftBatchInput = {
  appealID?: string | null | undefined;
  campaignID?: string | null | undefined;
  control?: MoneyInput | null | undefined;
  currency?: string | null | undefined;
  expectedCount?: number | null | undefined;
  fundID?: string | null | undefined;
  method?: GiftBatchMethod | null | undefined;
  name: string;
  receivedOn?: string | null | undefined;
};
export type MoneyInput = {
  amount: string;
  currency: string;
};
export type NewBatchMutation$variables = {
  input: CreateGiftBatchInput;
};
export type NewBatchMutation$data = {
  readonly createGiftBatch: {
    readonly giftBatch: {
      readonly id: string;
    };
  };
};
export type NewBatchMutation = {
  response: NewBatchMutation$data;
  variables: NewBatchMutation$variables;
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
    "concreteType": "CreateGiftBatchPayload",
    "kind": "LinkedField",
    "name": "createGiftBatch",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "GiftBatch",
        "kind": "LinkedField",
        "name": "giftBatch",
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
    "name": "NewBatchMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "NewBatchMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "ae5541bcf8b0e14631817390423c1dde",
    "id": null,
    "metadata": {},
    "name": "NewBatchMutation",
    "operationKind": "mutation",
    "text": "mutation NewBatchMutation(\n  $input: CreateGiftBatchInput!\n) {\n  createGiftBatch(input: $input) {\n    giftBatch {\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "b938995a36e4657b1f9ffe086d0dd985";

export default node;
