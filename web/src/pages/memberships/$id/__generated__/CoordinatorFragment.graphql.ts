/**
 * @generated SignedSource<<45d230decf1a2bd0f5e8d64f08c91549>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type CoordinatorFragment$data = {
  readonly coordinator: {
    readonly displayName: string;
    readonly id: string;
  } | null | undefined;
  readonly id: string;
  readonly " $fragmentType": "CoordinatorFragment";
};
export type CoordinatorFragment$key = {
  readonly " $data"?: CoordinatorFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"CoordinatorFragment">;
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
  "name": "CoordinatorFragment",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Contact",
      "kind": "LinkedField",
      "name": "coordinator",
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

(node as any).hash = "5d7d08bf6c0bd9245543ca1d6b816347";

export default node;
