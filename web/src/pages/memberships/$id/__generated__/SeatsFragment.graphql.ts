/**
 * @generated SignedSource<<a7a726693dd4542f4d758c992078d834>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type ContactKind = "HOUSEHOLD" | "INDIVIDUAL" | "ORGANIZATION";
export type MembershipLevelInherit = "AFFILIATED" | "ANYBODY" | "HOUSEHOLD" | "NOBODY";
export type RenewalStage = "GRACE" | "LAPSED" | "LATER" | "OPEN";
import type { FragmentRefs } from "relay-runtime";
export type SeatsFragment$data = {
  readonly holder: {
    readonly displayName: string;
    readonly household: {
      readonly id: string;
    } | null | undefined;
    readonly id: string;
    readonly kind: ContactKind;
  };
  readonly id: string;
  readonly joinedOn: string;
  readonly level: {
    readonly inherit: MembershipLevelInherit;
    readonly seats: number;
  };
  readonly renewalStage: RenewalStage | null | undefined;
  readonly seatLimit: number;
  readonly seats: ReadonlyArray<{
    readonly contact: {
      readonly displayName: string;
      readonly id: string;
    };
    readonly id: string;
    readonly sinceOn: string;
    readonly untilOn: string | null | undefined;
  }> | null | undefined;
  readonly seatsTaken: number;
  readonly " $fragmentSpreads": FragmentRefs<"CoordinatorFragment" | "SeatLimitFragment">;
  readonly " $fragmentType": "SeatsFragment";
};
export type SeatsFragment$key = {
  readonly " $data"?: SeatsFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"SeatsFragment">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "displayName",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "SeatsFragment",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "renewalStage",
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
      "name": "seatsTaken",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "joinedOn",
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
          "name": "inherit",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "seats",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Contact",
      "kind": "LinkedField",
      "name": "holder",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "kind",
          "storageKey": null
        },
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "Contact",
          "kind": "LinkedField",
          "name": "household",
          "plural": false,
          "selections": [
            (v0/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "MembershipSeat",
      "kind": "LinkedField",
      "name": "seats",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "sinceOn",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "untilOn",
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
            (v1/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "CoordinatorFragment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "SeatLimitFragment"
    }
  ],
  "type": "Membership",
  "abstractKey": null
};
})();

(node as any).hash = "7f79781c9a245acf0ae7d87a1615e89a";

export default node;
