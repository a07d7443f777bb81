/**
 * @generated SignedSource<<d668e20c19380eb04f55534a0f47e0c1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type ContactPageFragment$data = {
  readonly displayName: string;
  readonly id: string;
  readonly " $fragmentSpreads": FragmentRefs<"ConsentsTabFragment" | "FactsFragment" | "FilesTabFragment" | "GivingTabFragment" | "IdentityFragment" | "MembershipsTabFragment" | "PerhapsSameFragment" | "VolunteeringTabFragment">;
  readonly " $fragmentType": "ContactPageFragment";
};
export type ContactPageFragment$key = {
  readonly " $data"?: ContactPageFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"ContactPageFragment">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ContactPageFragment",
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
      "name": "displayName",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "PerhapsSameFragment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "IdentityFragment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "FactsFragment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "GivingTabFragment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "MembershipsTabFragment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "VolunteeringTabFragment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ConsentsTabFragment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "FilesTabFragment"
    }
  ],
  "type": "Contact",
  "abstractKey": null
};

(node as any).hash = "5cfef017a421a5f874af3901cc9ac57e";

export default node;
