/**
 * @generated SignedSource<<0e19529a4cdcca3c097d2883a408984b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type GiftBatchMethod = "BANK_TRANSFER" | "CARD" | "CASH" | "CHEQUE" | "OTHER";
export type GiftBatchStatus = "DISCARDED" | "OPEN" | "POSTED";
import type { FragmentRefs } from "relay-runtime";
export type BatchSettingsFragment_batch$data = {
  readonly appeal: {
    readonly id: string;
  } | null | undefined;
  readonly campaign: {
    readonly id: string;
  } | null | undefined;
  readonly control: {
    readonly amount: string;
    readonly currency: string;
  } | null | undefined;
  readonly currency: string;
  readonly expectedCount: number | null | undefined;
  readonly fund: {
    readonly id: string;
  } | null | undefined;
  readonly id: string;
  readonly method: GiftBatchMethod;
  readonly name: string;
  readonly receivedOn: string;
  readonly status: GiftBatchStatus;
  readonly " $fragmentType": "BatchSettingsFragment_batch";
};
export type BatchSettingsFragment_batch$key = {
  readonly " $data"?: BatchSettingsFragment_batch$data;
  readonly " $fragmentSpreads": FragmentRefs<"BatchSettingsFragment_batch">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "currency",
  "storageKey": null
},
v2 = [
  (v0/*:: as any*/)
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "BatchSettingsFragment_batch",
  "selections": [
    (v0/*:: as any*/),
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
      "name": "status",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "method",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "receivedOn",
      "storageKey": null
    },
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "expectedCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Money",
      "kind": "LinkedField",
      "name": "control",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "amount",
          "storageKey": null
        },
        (v1/*:: as any*/)
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
      "selections": (v2/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Campaign",
      "kind": "LinkedField",
      "name": "campaign",
      "plural": false,
      "selections": (v2/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Appeal",
      "kind": "LinkedField",
      "name": "appeal",
      "plural": false,
      "selections": (v2/*:: as any*/),
      "storageKey": null
    }
  ],
  "type": "GiftBatch",
  "abstractKey": null
};
})();

(node as any).hash = "ae431ef08a94054ccd9dacfa0ff20253";

export default node;
