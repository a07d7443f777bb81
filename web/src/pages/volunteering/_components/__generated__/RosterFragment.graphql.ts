/**
 * @generated SignedSource<<72bf63515a07ea7210ba6f88c0d6e47c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type ShiftSignupStatus = "ATTENDED" | "CANCELLED" | "CONFIRMED" | "NO_SHOW" | "WAITLISTED";
import type { FragmentRefs } from "relay-runtime";
export type RosterFragment$data = {
  readonly cancelledAt: string | null | undefined;
  readonly id: string;
  readonly signups: ReadonlyArray<{
    readonly contact: {
      readonly displayName: string;
      readonly id: string;
    };
    readonly id: string;
    readonly status: ShiftSignupStatus;
    readonly waitlistedAt: string | null | undefined;
  }> | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"SignUpPeopleFragment">;
  readonly " $fragmentType": "RosterFragment";
};
export type RosterFragment$key = {
  readonly " $data"?: RosterFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"RosterFragment">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "RosterFragment",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "cancelledAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ShiftSignup",
      "kind": "LinkedField",
      "name": "signups",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
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
          "name": "waitlistedAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Contact",
          "kind": "LinkedField",
          "name": "contact",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "displayName",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "SignUpPeopleFragment"
    }
  ],
  "type": "Shift",
  "abstractKey": null
};
})();

(node as any).hash = "d11d3a32cf0fa994f887b3d6250183c8";

export default node;
