/**
 * @generated SignedSource<<4e542b2f67e1dc135d24a6c2ffe6e002>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type MembershipStatus = "CANCELLED" | "CURRENT" | "DECEASED" | "EXPIRED" | "GRACE" | "NEW" | "PENDING";
export type MembershipTermKind = "JOIN" | "LEVEL_CHANGE" | "REJOIN" | "RENEWAL";
import type { FragmentRefs } from "relay-runtime";
export type MembershipPageFragment$data = {
  readonly cancelledOn: string | null | undefined;
  readonly endsOn: string | null | undefined;
  readonly holder: {
    readonly displayName: string;
    readonly id: string;
  };
  readonly id: string;
  readonly joinedOn: string;
  readonly level: {
    readonly id: string;
    readonly name: string;
  };
  readonly mayRenew: boolean;
  readonly seatLimit: number;
  readonly status: MembershipStatus;
  readonly terms: ReadonlyArray<{
    readonly endOn: string;
    readonly id: string;
    readonly kind: MembershipTermKind;
    readonly level: {
      readonly id: string;
      readonly name: string;
    };
    readonly price: {
      readonly amount: string;
      readonly currency: string;
    } | null | undefined;
    readonly startOn: string;
    readonly voidedAt: string | null | undefined;
  }> | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"CancelButtonFragment" | "SeatsFragment">;
  readonly " $fragmentType": "MembershipPageFragment";
};
export type MembershipPageFragment$key = {
  readonly " $data"?: MembershipPageFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"MembershipPageFragment">;
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
  "concreteType": "MembershipLevel",
  "kind": "LinkedField",
  "name": "level",
  "plural": false,
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "name",
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "MembershipPageFragment",
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
      "name": "joinedOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "endsOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "mayRenew",
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
      "name": "cancelledOn",
      "storageKey": null
    },
    (v1/*:: as any*/),
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
          "name": "displayName",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "MembershipTerm",
      "kind": "LinkedField",
      "name": "terms",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "kind",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "startOn",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "endOn",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "voidedAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Money",
          "kind": "LinkedField",
          "name": "price",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "amount",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "currency",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        (v1/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "SeatsFragment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "CancelButtonFragment"
    }
  ],
  "type": "Membership",
  "abstractKey": null
};
})();

(node as any).hash = "9e39eebb472f08fa913f12a36059a94b";

export default node;
