/**
 * @generated SignedSource<<8471e4298f0b7aacb55f270e014c03bf>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type OpportunityPageFragment$data = {
  readonly archivedAt: string | null | undefined;
  readonly id: string;
  readonly isOpen: boolean;
  readonly timeZone: string;
  readonly title: string;
  readonly " $fragmentSpreads": FragmentRefs<"ArchiveOpportunityFragment" | "OpportunityFactsFragment" | "OpportunityPeopleFragment" | "OpportunityShiftsFragment">;
  readonly " $fragmentType": "OpportunityPageFragment";
};
export type OpportunityPageFragment$key = {
  readonly " $data"?: OpportunityPageFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"OpportunityPageFragment">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "OpportunityPageFragment",
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
      "name": "timeZone",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isOpen",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "archivedAt",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "OpportunityFactsFragment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "OpportunityShiftsFragment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "OpportunityPeopleFragment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ArchiveOpportunityFragment"
    }
  ],
  "type": "VolunteerOpportunity",
  "abstractKey": null
};

(node as any).hash = "f955bd84e86cfbadaba6129f74b56b90";

export default node;
