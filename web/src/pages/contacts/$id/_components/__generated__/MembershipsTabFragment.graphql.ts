/**
 * @generated SignedSource<<555d9e07e525403c7fec9caa1eb58b62>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type MembershipStatus = "CANCELLED" | "CURRENT" | "DECEASED" | "EXPIRED" | "GRACE" | "NEW" | "PENDING";
export type MembershipTermKind = "JOIN" | "LEVEL_CHANGE" | "REJOIN" | "RENEWAL";
import type { FragmentRefs } from "relay-runtime";
export type MembershipsTabFragment$data = {
  readonly id: string;
  readonly memberships: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly level: {
          readonly id: string;
          readonly name: string;
        };
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
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
  readonly " $fragmentType": "MembershipsTabFragment";
};
export type MembershipsTabFragment$key = {
  readonly " $data"?: MembershipsTabFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"MembershipsTabFragment">;
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
  "name": "MembershipsTabFragment",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 20
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
                (v1/*:: as any*/),
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
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "memberships(first:20,orderBy:{\"direction\":\"DESC\",\"field\":\"JOINED_ON\"})"
    }
  ],
  "type": "Contact",
  "abstractKey": null
};
})();

(node as any).hash = "1ea9bf5b17d1ae53373fbf6a78f4f290";

export default node;
