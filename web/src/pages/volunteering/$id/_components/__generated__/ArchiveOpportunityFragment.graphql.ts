/**
 * @generated SignedSource<<3c6d7893f3bcee3ecc318a693ca23921>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type ArchiveOpportunityFragment$data = {
  readonly archivedAt: string | null | undefined;
  readonly id: string;
  readonly title: string;
  readonly " $fragmentType": "ArchiveOpportunityFragment";
};
export type ArchiveOpportunityFragment$key = {
  readonly " $data"?: ArchiveOpportunityFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"ArchiveOpportunityFragment">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ArchiveOpportunityFragment",
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
      "name": "title",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "archivedAt",
      "storageKey": null
    }
  ],
  "type": "VolunteerOpportunity",
  "abstractKey": null
};

(node as any).hash = "3cf822c62d95cc8a65260eacec92dc9d";

export default node;
