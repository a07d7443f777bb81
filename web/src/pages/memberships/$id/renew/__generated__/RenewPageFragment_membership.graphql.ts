/**
 * @generated SignedSource<<7951a838136d48d26d2b0b85eb93c10a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type MembershipStatus = "CANCELLED" | "CURRENT" | "DECEASED" | "EXPIRED" | "GRACE" | "NEW" | "PENDING";
import type { FragmentRefs } from "relay-runtime";
export type RenewPageFragment_membership$data = {
  readonly holder: {
    readonly displayName: string;
    readonly id: string;
  };
  readonly id: string;
  readonly level: {
    readonly id: string;
    readonly name: string;
  };
  readonly status: MembershipStatus;
  readonly terms: ReadonlyArray<{
    readonly endOn: string;
    readonly id: string;
    readonly price: {
      readonly amount: string;
      readonly currency: string;
    } | null | undefined;
    readonly startOn: string;
    readonly voidedAt: string | null | undefined;
  }> | null | undefined;
  readonly " $fragmentType": "RenewPageFragment_membership";
};
export type RenewPageFragment_membership$key = {
  readonly " $data"?: RenewPageFragment_membership$data;
  readonly " $fragmentSpreads": FragmentRefs<"RenewPageFragment_membership">;
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
  "name": "RenewPageFragment_membership",
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
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Membership",
  "abstractKey": null
};
})();

(node as any).hash = "23c8dc6be55af6eed83b8ebbbecf6060";

export default node;
