/**
 * @generated SignedSource<<64d015fd4174fbc6bfd2b1a1e9421c4f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type PostedRowsFragment$data = {
  readonly rows: ReadonlyArray<{
    readonly amount: {
      readonly amount: string;
      readonly currency: string;
    } | null | undefined;
    readonly contact: {
      readonly displayName: string;
      readonly id: string;
    } | null | undefined;
    readonly donation: {
      readonly id: string;
    } | null | undefined;
    readonly donor: string;
    readonly fund: {
      readonly id: string;
      readonly name: string;
    } | null | undefined;
    readonly key: string;
    readonly note: string | null | undefined;
    readonly reference: string | null | undefined;
  }> | null | undefined;
  readonly " $fragmentType": "PostedRowsFragment";
};
export type PostedRowsFragment$key = {
  readonly " $data"?: PostedRowsFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"PostedRowsFragment">;
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
  "name": "PostedRowsFragment",
  "selections": [
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
          "concreteType": "Donation",
          "kind": "LinkedField",
          "name": "donation",
          "plural": false,
          "selections": [
            (v0/*:: as any*/)
          ],
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

(node as any).hash = "5a5ab1acd1113d55409a037c0783676f";

export default node;
