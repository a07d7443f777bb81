/**
 * @generated SignedSource<<ef99db90f5d4784cd8c85ca5b9d62e54>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type RenewPageFragment_preview$data = {
  readonly endOn: string;
  readonly hasGap: boolean;
  readonly prices: ReadonlyArray<{
    readonly amount: {
      readonly amount: string;
      readonly currency: string;
    };
    readonly id: string;
  }>;
  readonly startOn: string;
  readonly " $fragmentType": "RenewPageFragment_preview";
};
export type RenewPageFragment_preview$key = {
  readonly " $data"?: RenewPageFragment_preview$data;
  readonly " $fragmentSpreads": FragmentRefs<"RenewPageFragment_preview">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "RenewPageFragment_preview",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "startOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "endOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "hasGap",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "LevelPrice",
      "kind": "LinkedField",
      "name": "prices",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "id",
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
        }
      ],
      "storageKey": null
    }
  ],
  "type": "RenewalPreview",
  "abstractKey": null
};

(node as any).hash = "c5c52314d51b36c01b8f0ed7ac31265e";

export default node;
