/**
 * @generated SignedSource<<99da82169892b4ba958ee85b9fbe68a5>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type DonationKind = "DUES" | "GIFT";
export type DonationMethod = "BANK_TRANSFER" | "CARD" | "CASH" | "CHEQUE" | "IN_KIND" | "OTHER";
import type { FragmentRefs } from "relay-runtime";
export type GiftFactsFragment$data = {
  readonly amount: {
    readonly amount: string;
    readonly currency: string;
  } | null | undefined;
  readonly appeal: {
    readonly id: string;
    readonly name: string;
  } | null | undefined;
  readonly batch: {
    readonly id: string;
    readonly name: string;
  } | null | undefined;
  readonly campaign: {
    readonly id: string;
    readonly name: string;
  } | null | undefined;
  readonly deletedAt: string | null | undefined;
  readonly fairMarket: {
    readonly amount: string;
    readonly currency: string;
  } | null | undefined;
  readonly id: string;
  readonly inKindDescription: string | null | undefined;
  readonly isAnonymous: boolean | null | undefined;
  readonly kind: DonationKind;
  readonly method: DonationMethod | null | undefined;
  readonly note: string | null | undefined;
  readonly pledge: {
    readonly id: string;
  } | null | undefined;
  readonly receivedOn: string;
  readonly reference: string | null | undefined;
  readonly version: number;
  readonly " $fragmentType": "GiftFactsFragment";
};
export type GiftFactsFragment$key = {
  readonly " $data"?: GiftFactsFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"GiftFactsFragment">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = [
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
v2 = [
  (v0/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "GiftFactsFragment",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "version",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "kind",
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
      "name": "reference",
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
      "name": "isAnonymous",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "inKindDescription",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "deletedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Money",
      "kind": "LinkedField",
      "name": "amount",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Money",
      "kind": "LinkedField",
      "name": "fairMarket",
      "plural": false,
      "selections": (v1/*:: as any*/),
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
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Pledge",
      "kind": "LinkedField",
      "name": "pledge",
      "plural": false,
      "selections": [
        (v0/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "GiftBatch",
      "kind": "LinkedField",
      "name": "batch",
      "plural": false,
      "selections": (v2/*:: as any*/),
      "storageKey": null
    }
  ],
  "type": "Donation",
  "abstractKey": null
};
})();

(node as any).hash = "edd1f6150f51fff279d26c35e07a6aee";

export default node;
