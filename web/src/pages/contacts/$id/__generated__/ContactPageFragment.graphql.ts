/**
 * @generated SignedSource<<36e483f05e6d7f9475c756395ca556db>>
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
  readonly " $fragmentSpreads": FragmentRefs<"ConsentsTabFragment" | "FactsFragment" | "FilesTabFragment" | "GivingTabFragment" | "IdentityFragment" | "MembershipsTabFragment" | "PerhapsSameFragment" | "TimelineTabFragment" | "VolunteeringTabFragment">;
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

(node as any).hash = "7ce24fbca5530c108c858724ca7251c7";

export default node;
