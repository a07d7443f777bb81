/**
 * @generated SignedSource<<d4d76570699d02154d2bb3d37d48efcc>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type DifferenceFragment$data = {
  readonly control: {
    readonly amount: string;
    readonly currency: string;
  } | null | undefined;
  readonly count: number | null | undefined;
  readonly expectedCount: number | null | undefined;
  readonly total: {
    readonly amount: string;
    readonly currency: string;
  } | null | undefined;
  readonly " $fragmentType": "DifferenceFragment";
};
export type DifferenceFragment$key = {
  readonly " $data"?: DifferenceFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"DifferenceFragment">;
};

const node: ReaderFragment = (function(){
var v0 = [
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
  "name": "DifferenceFragment",
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
      "name": "expectedCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Money",
      "kind": "LinkedField",
      "name": "total",
      "plural": false,
      "selections": (v0/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Money",
      "kind": "LinkedField",
      "name": "control",
      "plural": false,
      "selections": (v0/*:: as any*/),
      "storageKey": null
    }
  ],
  "type": "GiftBatch",
  "abstractKey": null
};
})();

(node as any).hash = "c97ed85e229ee22dbaceb92778259740";

export default node;
