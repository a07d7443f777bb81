/**
 * @generated SignedSource<<b50024a143836cd7d1b7c0904901a2c7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type MembershipStatus = "CANCELLED" | "CURRENT" | "DECEASED" | "EXPIRED" | "GRACE" | "NEW" | "PENDING";
import type { FragmentRefs } from "relay-runtime";
export type FactsFragment$data = {
  readonly givingSummaries: ReadonlyArray<{
    readonly count: number;
    readonly largest: {
      readonly amount: string;
      readonly currency: string;
    } | null | undefined;
    readonly last: string | null | undefined;
    readonly total: {
      readonly amount: string;
      readonly currency: string;
    };
  }> | null | undefined;
  readonly id: string;
  readonly latestDonation: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly amount: {
          readonly amount: string;
          readonly currency: string;
        } | null | undefined;
        readonly id: string;
        readonly receivedOn: string;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
  readonly latestMemberships: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly endsOn: string | null | undefined;
        readonly id: string;
        readonly level: {
          readonly id: string;
          readonly name: string;
        };
        readonly mayRenew: boolean;
        readonly status: MembershipStatus;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"ArchiveButtonFragment" | "TasksFragment">;
  readonly " $fragmentType": "FactsFragment";
};
export type FactsFragment$key = {
  readonly " $data"?: FactsFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"FactsFragment">;
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
  "name": "FactsFragment",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": "latestMemberships",
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 3
        },
        {
          "kind": "Literal",
          "name": "orderBy",
          "value": {
            "direction": "DESC",
            "field": "JOINED_ON"
          }
        }
      ],
      "concreteType": "MembershipConnection",
      "kind": "LinkedField",
      "name": "memberships",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "MembershipEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "Membership",
              "kind": "LinkedField",
              "name": "node",
              "plural": false,
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
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "memberships(first:3,orderBy:{\"direction\":\"DESC\",\"field\":\"JOINED_ON\"})"
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "GivingSummary",
      "kind": "LinkedField",
      "name": "givingSummaries",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "count",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "last",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Money",
          "kind": "LinkedField",
          "name": "total",
          "plural": false,
          "selections": (v1/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Money",
          "kind": "LinkedField",
          "name": "largest",
          "plural": false,
          "selections": (v1/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": "latestDonation",
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 1
        },
        {
          "kind": "Literal",
          "name": "orderBy",
          "value": {
            "direction": "DESC",
            "field": "RECEIVED_ON"
          }
        },
        {
          "kind": "Literal",
          "name": "where",
          "value": {
            "deletedAtIsNil": true,
            "kind": "GIFT"
          }
        }
      ],
      "concreteType": "DonationConnection",
      "kind": "LinkedField",
      "name": "donations",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "DonationEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "Donation",
              "kind": "LinkedField",
              "name": "node",
              "plural": false,
              "selections": [
                (v0/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "receivedOn",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "Money",
                  "kind": "LinkedField",
                  "name": "amount",
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
      "storageKey": "donations(first:1,orderBy:{\"direction\":\"DESC\",\"field\":\"RECEIVED_ON\"},where:{\"deletedAtIsNil\":true,\"kind\":\"GIFT\"})"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "TasksFragment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ArchiveButtonFragment"
    }
  ],
  "type": "Contact",
  "abstractKey": null
};
})();

(node as any).hash = "580745b206c25ffcc5a49b0329523513";

export default node;
