/**
 * @generated SignedSource<<a5e1aa6f14671faebde49a072ba00e0a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type EntryPageFragment$data = {
  readonly " $fragmentSpreads": FragmentRefs<"EntryFormFragment">;
  readonly " $fragmentType": "EntryPageFragment";
};
export type EntryPageFragment$key = {
  readonly " $data"?: EntryPageFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"EntryPageFragment">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EntryPageFragment",
  "selections": [
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "EntryFormFragment"
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "16764eb67ee127826cdf5f9699b86c64";

export default node;
