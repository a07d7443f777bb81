/**
 * @generated SignedSource<<cf49bdcddbc59b34e3d9ea6e9cc19426>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type NewBatchFragment$data = {
  readonly " $fragmentSpreads": FragmentRefs<"useBatchFieldsFragment">;
  readonly " $fragmentType": "NewBatchFragment";
};
export type NewBatchFragment$key = {
  readonly " $data"?: NewBatchFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"NewBatchFragment">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "NewBatchFragment",
  "selections": [
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "useBatchFieldsFragment"
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "ef1a15268ba1f363f648ba9daadc7b70";

export default node;
