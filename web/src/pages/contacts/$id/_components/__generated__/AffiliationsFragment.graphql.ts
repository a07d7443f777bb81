/**
 * @generated SignedSource<<87859d2441076c739efa8f3252ce580d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type ContactKind = "HOUSEHOLD" | "INDIVIDUAL" | "ORGANIZATION";
import type { FragmentRefs } from "relay-runtime";
export type AffiliationsFragment$data = {
  readonly affiliations: ReadonlyArray<{
    readonly endOn: string | null | undefined;
    readonly id: string;
    readonly isPrimary: boolean;
    readonly organization: {
      readonly displayName: string;
      readonly id: string;
    };
    readonly startOn: string | null | undefined;
    readonly title: string | null | undefined;
  }> | null | undefined;
  readonly id: string;
  readonly kind: ContactKind;
  readonly staff: ReadonlyArray<{
    readonly endOn: string | null | undefined;
    readonly id: string;
    readonly isPrimary: boolean;
    readonly person: {
      readonly displayName: string;
      readonly id: string;
    };
    readonly startOn: string | null | undefined;
    readonly title: string | null | undefined;
  }> | null | undefined;
  readonly " $fragmentType": "AffiliationsFragment";
};
export type AffiliationsFragment$key = {
  readonly " $data"?: AffiliationsFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"AffiliationsFragment">;
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
  "name": "title",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "isPrimary",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "startOn",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "endOn",
  "storageKey": null
},
v5 = [
  (v0/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "displayName",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AffiliationsFragment",
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
      "concreteType": "Affiliation",
      "kind": "LinkedField",
      "name": "affiliations",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/),
        (v2/*:: as any*/),
        (v3/*:: as any*/),
        (v4/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "Contact",
          "kind": "LinkedField",
          "name": "organization",
          "plural": false,
          "selections": (v5/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Affiliation",
      "kind": "LinkedField",
      "name": "staff",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/),
        (v2/*:: as any*/),
        (v3/*:: as any*/),
        (v4/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "Contact",
          "kind": "LinkedField",
          "name": "person",
          "plural": false,
          "selections": (v5/*:: as any*/),
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

(node as any).hash = "ef237eab1d2ebcedcebc64f60cdcd56a";

export default node;
