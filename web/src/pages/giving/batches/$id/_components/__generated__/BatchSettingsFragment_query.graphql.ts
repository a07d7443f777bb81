/**
 * @generated SignedSource<<79324428737fd515ccd00e1bf041e9cb>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type BatchSettingsFragment_query$data = {
  readonly " $fragmentSpreads": FragmentRefs<"useBatchFieldsFragment">;
  readonly " $fragmentType": "BatchSettingsFragment_query";
};
export type BatchSettingsFragment_query$key = {
  readonly " $data"?: BatchSettingsFragment_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"BatchSettingsFragment_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "BatchSettingsFragment_query",
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

(node as any).hash = "45b06ada5da20837f0f02ba5a2aa1198";

export default node;
