/**
 * @generated SignedSource<<9690a2e25b3e04548e96aef1f97b8ffc>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type SeatLimitFragment$data = {
  readonly id: string;
  readonly level: {
    readonly seats: number;
  };
  readonly seatLimit: number;
  readonly seatsOverride: number | null | undefined;
  readonly " $fragmentType": "SeatLimitFragment";
};
export type SeatLimitFragment$key = {
  readonly " $data"?: SeatLimitFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"SeatLimitFragment">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "SeatLimitFragment",
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
      "name": "seatLimit",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "seatsOverride",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "MembershipLevel",
      "kind": "LinkedField",
      "name": "level",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "seats",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Membership",
  "abstractKey": null
};

(node as any).hash = "b1ec5b719b93f55406b89657143db4fb";

export default node;
