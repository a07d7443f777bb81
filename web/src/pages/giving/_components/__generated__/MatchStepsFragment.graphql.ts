/**
 * @generated SignedSource<<42c599cc6359f4daaab6605714ceb7fb>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type MatchingGiftStatus = "APPROVED" | "DECLINED" | "POTENTIAL" | "RECEIVED" | "SUBMITTED";
import type { FragmentRefs } from "relay-runtime";
export type MatchStepsFragment$data = {
  readonly id: string;
  readonly matcher: {
    readonly displayName: string;
    readonly id: string;
  };
  readonly status: MatchingGiftStatus;
  readonly " $fragmentType": "MatchStepsFragment";
};
export type MatchStepsFragment$key = {
  readonly " $data"?: MatchStepsFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"MatchStepsFragment">;
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
  "name": "MatchStepsFragment",
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
      "concreteType": "Contact",
      "kind": "LinkedField",
      "name": "matcher",
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
  "type": "MatchingGift",
  "abstractKey": null
};
})();

(node as any).hash = "7b6a9cbd6303f9340465005036288a7a";

export default node;
