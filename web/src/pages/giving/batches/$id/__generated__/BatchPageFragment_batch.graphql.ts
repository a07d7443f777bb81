/**
 * @generated SignedSource<<a2b19446a7078e1aef5463eeed9ed6d2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type GiftBatchMethod = "BANK_TRANSFER" | "CARD" | "CASH" | "CHEQUE" | "OTHER";
export type GiftBatchStatus = "DISCARDED" | "OPEN" | "POSTED";
import type { FragmentRefs } from "relay-runtime";
export type BatchPageFragment_batch$data = {
  readonly campaign: {
    readonly id: string;
    readonly name: string;
  } | null | undefined;
  readonly control: {
    readonly amount: string;
    readonly currency: string;
  } | null | undefined;
  readonly count: number | null | undefined;
  readonly expectedCount: number | null | undefined;
  readonly fund: {
    readonly id: string;
    readonly name: string;
  } | null | undefined;
  readonly id: string;
  readonly method: GiftBatchMethod;
  readonly name: string;
  readonly postReason: string | null | undefined;
  readonly postedBy: string | null | undefined;
  readonly receivedOn: string;
  readonly reopenReason: string | null | undefined;
  readonly status: GiftBatchStatus;
  readonly total: {
    readonly amount: string;
    readonly currency: string;
  } | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"BatchSettingsFragment_batch" | "DifferenceFragment" | "GridFragment" | "PostBatchFragment" | "PostedRowsFragment" | "TakeBackBatchFragment">;
  readonly " $fragmentType": "BatchPageFragment_batch";
};
export type BatchPageFragment_batch$key = {
  readonly " $data"?: BatchPageFragment_batch$data;
  readonly " $fragmentSpreads": FragmentRefs<"BatchPageFragment_batch">;
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
  "name": "name",
  "storageKey": null
},
v2 = [
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
v3 = [
  (v0/*:: as any*/),
  (v1/*:: as any*/)
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "BatchPageFragment_batch",
  "selections": [
    (v0/*:: as any*/),
    (v1/*:: as any*/),
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
      "selections": (v2/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Money",
      "kind": "LinkedField",
      "name": "control",
      "plural": false,
      "selections": (v2/*:: as any*/),
      "storageKey": null
    },
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
      "kind": "ScalarField",
      "name": "postReason",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "reopenReason",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "postedBy",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Fund",
      "kind": "LinkedField",
      "name": "fund",
      "plural": false,
      "selections": (v3/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Campaign",
      "kind": "LinkedField",
      "name": "campaign",
      "plural": false,
      "selections": (v3/*:: as any*/),
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "DifferenceFragment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "BatchSettingsFragment_batch"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "GridFragment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "PostBatchFragment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "PostedRowsFragment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "TakeBackBatchFragment"
    }
  ],
  "type": "GiftBatch",
  "abstractKey": null
};
})();

(node as any).hash = "6add59a81f53feb91b9a4849ec41c960";

export default node;
