/**
 * @generated SignedSource<<0714a017cec8898dd545af3f375553a7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type ContactKind = "HOUSEHOLD" | "INDIVIDUAL" | "ORGANIZATION";
export type Standing = "CURRENT" | "FUTURE" | "PAST";
import type { FragmentRefs } from "relay-runtime";
export type RelationshipsFragment$data = {
  readonly household: {
    readonly id: string;
  } | null | undefined;
  readonly id: string;
  readonly kind: ContactKind;
  readonly relationships: ReadonlyArray<{
    readonly contact: {
      readonly displayName: string;
      readonly household: {
        readonly id: string;
      } | null | undefined;
      readonly id: string;
      readonly kind: ContactKind;
    };
    readonly label: string;
    readonly relationship: {
      readonly endOn: string | null | undefined;
      readonly id: string;
    };
    readonly standing: Standing;
  }> | null | undefined;
  readonly " $fragmentType": "RelationshipsFragment";
};
export type RelationshipsFragment$key = {
  readonly " $data"?: RelationshipsFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"RelationshipsFragment">;
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
  "name": "kind",
  "storageKey": null
},
v2 = {
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
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "RelationshipsFragment",
  "selections": [
    (v0/*:: as any*/),
    (v1/*:: as any*/),
    (v2/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "ContactRelationship",
      "kind": "LinkedField",
      "name": "relationships",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "label",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "standing",
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
            },
            (v1/*:: as any*/),
            (v2/*:: as any*/)
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Relationship",
          "kind": "LinkedField",
          "name": "relationship",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "endOn",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Contact",
  "abstractKey": null
};
})();

(node as any).hash = "3a229d1ff99cd31511ea951d85d3dee9";

export default node;
