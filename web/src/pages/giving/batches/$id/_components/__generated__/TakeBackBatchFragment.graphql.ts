/**
 * @generated SignedSource<<f5576af3ec14733a280a86c97d48ecb8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type TakeBackBatchFragment$data = {
  readonly count: number | null | undefined;
  readonly id: string;
  readonly " $fragmentType": "TakeBackBatchFragment";
};
export type TakeBackBatchFragment$key = {
  readonly " $data"?: TakeBackBatchFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"TakeBackBatchFragment">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "TakeBackBatchFragment",
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
      "name": "count",
      "storageKey": null
    }
  ],
  "type": "GiftBatch",
  "abstractKey": null
};

(node as any).hash = "044a55b6e27319efa1378669124c546f";

export default node;
