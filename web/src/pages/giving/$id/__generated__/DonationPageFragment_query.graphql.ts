/**
 * @generated SignedSource<<9c83ded6cf4a0ecd065d9098f3dc217e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type DonationPageFragment_query$data = {
  readonly " $fragmentSpreads": FragmentRefs<"GiftFactsFragment_query" | "SplitFragment_query">;
  readonly " $fragmentType": "DonationPageFragment_query";
};
export type DonationPageFragment_query$key = {
  readonly " $data"?: DonationPageFragment_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"DonationPageFragment_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "DonationPageFragment_query",
  "selections": [
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "GiftFactsFragment_query"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "SplitFragment_query"
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "9ce6695de0ab777b22a8075f28eef9d6";

export default node;
