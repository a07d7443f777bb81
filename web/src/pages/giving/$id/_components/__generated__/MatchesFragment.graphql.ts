/**
 * @generated SignedSource<<d8d66837ddfd2c9313d79d533fb6a0f5>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type MatchingGiftStatus = "APPROVED" | "DECLINED" | "POTENTIAL" | "RECEIVED" | "SUBMITTED";
import type { FragmentRefs } from "relay-runtime";
export type MatchesFragment$data = {
  readonly amount: {
    readonly amount: string;
    readonly currency: string;
  } | null | undefined;
  readonly deletedAt: string | null | undefined;
  readonly id: string;
  readonly matchingGifts: ReadonlyArray<{
    readonly amount: {
      readonly amount: string;
      readonly currency: string;
    };
    readonly id: string;
    readonly matcher: {
      readonly displayName: string;
      readonly id: string;
    };
    readonly received: {
      readonly id: string;
    } | null | undefined;
    readonly status: MatchingGiftStatus;
    readonly " $fragmentSpreads": FragmentRefs<"MatchStepsFragment">;
  }> | null | undefined;
  readonly " $fragmentType": "MatchesFragment";
};
export type MatchesFragment$key = {
  readonly " $data"?: MatchesFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"MatchesFragment">;
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
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "MatchesFragment",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "deletedAt",
      "storageKey": null
    },
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "MatchingGift",
      "kind": "LinkedField",
      "name": "matchingGifts",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "status",
          "storageKey": null
        },
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "Contact",
          "kind": "LinkedField",
          "name": "matcher",
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
          "concreteType": "Donation",
          "kind": "LinkedField",
          "name": "received",
          "plural": false,
          "selections": [
            (v0/*:: as any*/)
          ],
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "MatchStepsFragment"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Donation",
  "abstractKey": null
};
})();

(node as any).hash = "499f31f8cf264c9b5297702ae4dc0f85";

export default node;
