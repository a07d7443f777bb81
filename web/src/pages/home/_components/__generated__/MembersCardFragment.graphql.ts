/**
 * @generated SignedSource<<716370c0691cfae92a77565536f5f654>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type MembershipStatus = "CANCELLED" | "CURRENT" | "DECEASED" | "EXPIRED" | "GRACE" | "NEW" | "PENDING";
import type { FragmentRefs } from "relay-runtime";
export type MembersCardFragment$data = {
  readonly membershipStatusCounts: ReadonlyArray<{
    readonly count: number;
    readonly status: MembershipStatus;
  }> | null | undefined;
  readonly " $fragmentType": "MembersCardFragment";
};
export type MembersCardFragment$key = {
  readonly " $data"?: MembersCardFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"MembersCardFragment">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "MembersCardFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "MembershipStatusCount",
      "kind": "LinkedField",
      "name": "membershipStatusCounts",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "status",
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
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "c5520fae974f40621c5eb55f8403d4be";

export default node;
