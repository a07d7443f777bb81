/**
 * @generated SignedSource<<c14c3d3a97d985d0a61538bb382f42ab>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type CancelButtonFragment$data = {
  readonly cancelledOn: string | null | undefined;
  readonly holder: {
    readonly displayName: string;
    readonly id: string;
  };
  readonly id: string;
  readonly " $fragmentType": "CancelButtonFragment";
};
export type CancelButtonFragment$key = {
  readonly " $data"?: CancelButtonFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"CancelButtonFragment">;
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
  "name": "CancelButtonFragment",
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
    }
  ],
  "type": "Membership",
  "abstractKey": null
};
})();

(node as any).hash = "531f8438fe62cc8e4c642cf04ef23ea1";

export default node;
