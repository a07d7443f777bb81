/**
 * @generated SignedSource<<9bf8a23978d5ba3d8dea9029757f879a>>
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
  readonly " $fragmentSpreads": FragmentRefs<"ConsentsTabFragment" | "FactsFragment" | "GivingTabFragment" | "IdentityFragment" | "MembershipsTabFragment" | "TimelineTabFragment" | "VolunteeringTabFragment">;
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
      "name": "TimelineTabFragment"
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
    }
  ],
  "type": "Contact",
  "abstractKey": null
};

(node as any).hash = "1a9b57c682bb41ebbae47688197e8c38";

export default node;
