/**
 * @generated SignedSource<<883d0cedb5b18412e7182f852b581db7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type SplitFragment_query$data = {
  readonly funds: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly name: string;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
  readonly " $fragmentType": "SplitFragment_query";
};
export type SplitFragment_query$key = {
  readonly " $data"?: SplitFragment_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"SplitFragment_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "SplitFragment_query",
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
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "5f5a61148fa272082b77eecbc307506c";

export default node;
