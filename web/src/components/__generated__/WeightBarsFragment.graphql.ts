/**
 * @generated SignedSource<<865d080a72122daedea6b8eeb827a3a1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type DuplicateField = "ADDRESS" | "BIRTH_DATE" | "EMAIL" | "FAMILY_NAME" | "GENDER" | "GENERATION" | "GIVEN_NAME" | "ORGANIZATION_NAME" | "PHONE";
export type DuplicateLevel = "DIFFERENT" | "HOME" | "NEAR" | "PARTLY" | "SAME" | "SPELLING" | "SWAPPED";
import type { FragmentRefs } from "relay-runtime";
export type WeightBarsFragment$data = ReadonlyArray<{
  readonly field: DuplicateField;
  readonly level: DuplicateLevel;
  readonly weight: number;
  readonly " $fragmentType": "WeightBarsFragment";
}>;
export type WeightBarsFragment$key = ReadonlyArray<{
  readonly " $data"?: WeightBarsFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"WeightBarsFragment">;
}>;

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "plural": true
  },
  "name": "WeightBarsFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "field",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "level",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "weight",
      "storageKey": null
    }
  ],
  "type": "DuplicateEvidence",
  "abstractKey": null
};

(node as any).hash = "4053aea1d84620a3c12a55cb16fae420";

export default node;
