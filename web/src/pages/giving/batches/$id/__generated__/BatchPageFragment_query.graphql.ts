/**
 * @generated SignedSource<<11e4667cbefc1e99f1d5054b7f5dc894>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type BatchPageFragment_query$data = {
  readonly funds: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly name: string;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"BatchSettingsFragment_query">;
  readonly " $fragmentType": "BatchPageFragment_query";
};
export type BatchPageFragment_query$key = {
  readonly " $data"?: BatchPageFragment_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"BatchPageFragment_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "BatchPageFragment_query",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 200
        },
        {
          "kind": "Literal",
          "name": "where",
          "value": {
            "archivedAtIsNil": true
          }
        }
      ],
      "concreteType": "FundConnection",
      "kind": "LinkedField",
      "name": "funds",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "FundEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "Fund",
              "kind": "LinkedField",
              "name": "node",
              "plural": false,
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
                  "kind": "ScalarField",
                  "name": "name",
                  "storageKey": null
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "funds(first:200,where:{\"archivedAtIsNil\":true})"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "BatchSettingsFragment_query"
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "7a8730593ec8ccdfb21b722644e6f5e6";

export default node;
