/**
 * @generated SignedSource<<f6e9519c1dfbf1516500930f630fa23e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type ContactKind = "HOUSEHOLD" | "INDIVIDUAL" | "ORGANIZATION";
import type { FragmentRefs } from "relay-runtime";
export type IdentityFragment$data = {
  readonly archivedAt: string | null | undefined;
  readonly birthOn: string | null | undefined;
  readonly displayName: string;
  readonly id: string;
  readonly isDeceased: boolean;
  readonly kind: ContactKind;
  readonly members: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly displayName: string;
        readonly id: string;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
  readonly note: string | null | undefined;
  readonly version: number;
  readonly " $fragmentSpreads": FragmentRefs<"AffiliationsFragment" | "CustomFieldsFragment" | "HouseholdFragment" | "NamesFragment" | "RelationshipsFragment" | "TagsFragment" | "WaysFragment">;
  readonly " $fragmentType": "IdentityFragment";
};
export type IdentityFragment$key = {
  readonly " $data"?: IdentityFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"IdentityFragment">;
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
  "name": "IdentityFragment",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "version",
      "storageKey": null
    },
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
      "kind": "ScalarField",
      "name": "birthOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "note",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isDeceased",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "archivedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 20
        }
      ],
      "concreteType": "ContactConnection",
      "kind": "LinkedField",
      "name": "members",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "ContactEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "Contact",
              "kind": "LinkedField",
              "name": "node",
              "plural": false,
              "selections": [
                (v0/*:: as any*/),
                (v1/*:: as any*/)
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "members(first:20)"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "HouseholdFragment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "AffiliationsFragment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "RelationshipsFragment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "NamesFragment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "WaysFragment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "TagsFragment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "CustomFieldsFragment"
    }
  ],
  "type": "Contact",
  "abstractKey": null
};
})();

(node as any).hash = "ce80682de8bb17630a7680ef3b48fa91";

export default node;
