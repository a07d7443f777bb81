/**
 * @generated SignedSource<<59a9cdae061f7bd0000a95da3cf53999>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type DonationKind = "DUES" | "GIFT";
import type { FragmentRefs } from "relay-runtime";
export type DonationPageFragment$data = {
  readonly acknowledgedAt: string | null | undefined;
  readonly amount: {
    readonly amount: string;
    readonly currency: string;
  } | null | undefined;
  readonly contact: {
    readonly displayName: string;
    readonly id: string;
  };
  readonly deletedAt: string | null | undefined;
  readonly id: string;
  readonly kind: DonationKind;
  readonly refunded: {
    readonly amount: string;
    readonly currency: string;
  } | null | undefined;
  readonly refunds: ReadonlyArray<{
    readonly amount: {
      readonly amount: string;
      readonly currency: string;
    };
    readonly id: string;
    readonly reason: string | null | undefined;
    readonly refundedOn: string;
  }> | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"GiftFactsFragment" | "MatchesFragment" | "RefundFormFragment" | "SoftCreditsFragment" | "SplitFragment" | "TributesFragment">;
  readonly " $fragmentType": "DonationPageFragment";
};
export type DonationPageFragment$key = {
  readonly " $data"?: DonationPageFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"DonationPageFragment">;
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
v2 = {
  "alias": null,
  "args": null,
  "concreteType": "Money",
  "kind": "LinkedField",
  "name": "amount",
  "plural": false,
  "selections": (v1/*:: as any*/),
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "DonationPageFragment",
  "selections": [
    (v0/*:: as any*/),
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
      "name": "deletedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "acknowledgedAt",
      "storageKey": null
    },
    (v2/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Money",
      "kind": "LinkedField",
      "name": "refunded",
      "plural": false,
      "selections": (v1/*:: as any*/),
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
        (v0/*:: as any*/),
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
      "concreteType": "Refund",
      "kind": "LinkedField",
      "name": "refunds",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "refundedOn",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "reason",
          "storageKey": null
        },
        (v2/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "GiftFactsFragment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "SplitFragment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "SoftCreditsFragment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "TributesFragment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "MatchesFragment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "RefundFormFragment"
    }
  ],
  "type": "Donation",
  "abstractKey": null
};
})();

(node as any).hash = "a5f9d2a2897f5ecccb7010884e41fce2";

export default node;
