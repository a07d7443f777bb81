/**
 * @generated SignedSource<<9f9ac89c9f648aef0aa504aecb7951e8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type PostBatchFragment$data = {
  readonly count: number | null | undefined;
  readonly id: string;
  readonly name: string;
  readonly " $fragmentType": "PostBatchFragment";
};
export type PostBatchFragment$key = {
  readonly " $data"?: PostBatchFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"PostBatchFragment">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PostBatchFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
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
      "name": "count",
      "storageKey": null
    }
  ],
  "type": "GiftBatch",
  "abstractKey": null
};

(node as any).hash = "a2384a1efd403eb35551f6ace94fb503";

export default node;
