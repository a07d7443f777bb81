/**
 * @generated SignedSource<<6dc475220de58fc88847542a08335a8a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type MembershipTermKind = "JOIN" | "LEVEL_CHANGE" | "REJOIN" | "RENEWAL";
import type { FragmentRefs } from "relay-runtime";
export type TermsFragment$data = {
  readonly cancelledOn: string | null | undefined;
  readonly holder: {
    readonly displayName: string;
  };
  readonly id: string;
  readonly level: {
    readonly id: string;
  };
  readonly terms: ReadonlyArray<{
    readonly donation: {
      readonly id: string;
      readonly refunded: {
        readonly amount: string;
        readonly currency: string;
      } | null | undefined;
    } | null | undefined;
    readonly donationID: string | null | undefined;
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
  readonly " $fragmentType": "TermsFragment";
};
export type TermsFragment$key = {
  readonly " $data"?: TermsFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"TermsFragment">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = [
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
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "TermsFragment",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "cancelledOn",
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
        (v0/*:: as any*/)
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
          "kind": "ScalarField",
          "name": "donationID",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Money",
          "kind": "LinkedField",
          "name": "price",
          "plural": false,
          "selections": (v1/*:: as any*/),
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
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Donation",
          "kind": "LinkedField",
          "name": "donation",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "concreteType": "Money",
              "kind": "LinkedField",
              "name": "refunded",
              "plural": false,
              "selections": (v1/*:: as any*/),
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Membership",
  "abstractKey": null
};
})();

(node as any).hash = "7c9e0c58d96d2b99840d50920ebaf2c4";

export default node;
