/**
 * @generated SignedSource<<9c7a56b28430757c1a5d9310b590b32b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type PerhapsSameFragment$data = {
  readonly duplicates: ReadonlyArray<{
    readonly first: {
      readonly displayName: string;
      readonly id: string;
    };
    readonly id: string;
    readonly second: {
      readonly displayName: string;
      readonly id: string;
    };
  }>;
  readonly id: string;
  readonly " $fragmentType": "PerhapsSameFragment";
};
export type PerhapsSameFragment$key = {
  readonly " $data"?: PerhapsSameFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"PerhapsSameFragment">;
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
  "name": "PerhapsSameFragment",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "DuplicateCandidate",
      "kind": "LinkedField",
      "name": "duplicates",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "Contact",
          "kind": "LinkedField",
          "name": "first",
          "plural": false,
          "selections": (v1/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Contact",
          "kind": "LinkedField",
          "name": "second",
          "plural": false,
          "selections": (v1/*:: as any*/),
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

(node as any).hash = "3fdd27492f7ce0e5edd3b7e7cc8df82b";

export default node;
