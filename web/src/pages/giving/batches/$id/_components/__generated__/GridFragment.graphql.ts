/**
 * @generated SignedSource<<f4bbf444d24c4ee0d73a612f6dbf967b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type GiftBatchRowProblem = "AMOUNT" | "DONOR" | "RECORDED_BEFORE" | "SAME_REFERENCE";
import type { FragmentRefs } from "relay-runtime";
export type GridFragment$data = {
  readonly currency: string;
  readonly fund: {
    readonly id: string;
  } | null | undefined;
  readonly id: string;
  readonly rows: ReadonlyArray<{
    readonly amount: {
      readonly amount: string;
      readonly currency: string;
    } | null | undefined;
    readonly amountText: string | null | undefined;
    readonly by: string;
    readonly contact: {
      readonly displayName: string;
      readonly id: string;
    } | null | undefined;
    readonly donor: string;
    readonly fund: {
      readonly id: string;
      readonly name: string;
    } | null | undefined;
    readonly isGuessed: boolean;
    readonly key: string;
    readonly note: string | null | undefined;
    readonly pledge: {
      readonly id: string;
    } | null | undefined;
    readonly problems: ReadonlyArray<GiftBatchRowProblem>;
    readonly reference: string | null | undefined;
  }> | null | undefined;
  readonly " $fragmentType": "GridFragment";
};
export type GridFragment$key = {
  readonly " $data"?: GridFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"GridFragment">;
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
  "name": "currency",
  "storageKey": null
},
v2 = [
  (v0/*:: as any*/)
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "GridFragment",
  "selections": [
    (v0/*:: as any*/),
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Fund",
      "kind": "LinkedField",
      "name": "fund",
      "plural": false,
      "selections": (v2/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "GiftBatchRow",
      "kind": "LinkedField",
      "name": "rows",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "key",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "donor",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "isGuessed",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "amountText",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "reference",
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
          "name": "by",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "problems",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Money",
          "kind": "LinkedField",
          "name": "amount",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "amount",
              "storageKey": null
            },
            (v1/*:: as any*/)
          ],
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
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Fund",
          "kind": "LinkedField",
          "name": "fund",
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
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Pledge",
          "kind": "LinkedField",
          "name": "pledge",
          "plural": false,
          "selections": (v2/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "GiftBatch",
  "abstractKey": null
};
})();

(node as any).hash = "5d3d5b7c24f975c4f430dc0aafbbe275";

export default node;
