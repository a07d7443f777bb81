/**
 * @generated SignedSource<<c83241d090b6e3fe5a71751424f54a4f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type OpportunityPeopleFragment$data = {
  readonly id: string;
  readonly " $fragmentType": "OpportunityPeopleFragment";
};
export type OpportunityPeopleFragment$key = {
  readonly " $data"?: OpportunityPeopleFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"OpportunityPeopleFragment">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "OpportunityPeopleFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    }
  ],
  "type": "VolunteerOpportunity",
  "abstractKey": null
};

(node as any).hash = "24faeab245cf50f226f2909aed6b9b96";

export default node;
