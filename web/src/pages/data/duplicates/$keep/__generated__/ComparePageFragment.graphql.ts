/**
 * @generated SignedSource<<40764ede36bf4c871c34b3db4f2841d0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type ContactKind = "HOUSEHOLD" | "INDIVIDUAL" | "ORGANIZATION";
export type MergeAction = "BLOCKS" | "DROPS" | "ENDS" | "MOVES" | "STAYS";
import type { FragmentRefs } from "relay-runtime";
export type ComparePageFragment$data = {
  readonly hash: string;
  readonly merged: {
    readonly displayName: string;
    readonly id: string;
  };
  readonly obstacle: string | null | undefined;
  readonly rows: ReadonlyArray<{
    readonly action: MergeAction;
    readonly count: number;
    readonly type: string;
  }>;
  readonly survivor: {
    readonly displayName: string;
    readonly duplicates: ReadonlyArray<{
      readonly evidence: ReadonlyArray<{
        readonly " $fragmentSpreads": FragmentRefs<"WeightBarsFragment">;
      }>;
      readonly first: {
        readonly id: string;
      };
      readonly id: string;
      readonly score: number;
      readonly second: {
        readonly id: string;
      };
    }>;
    readonly id: string;
    readonly kind: ContactKind;
  };
  readonly " $fragmentSpreads": FragmentRefs<"FieldPicksFragment" | "MovedRowsFragment">;
  readonly " $fragmentType": "ComparePageFragment";
};
export type ComparePageFragment$key = {
  readonly " $data"?: ComparePageFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"ComparePageFragment">;
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
  "name": "displayName",
  "storageKey": null
},
v2 = [
  (v0/*:: as any*/)
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ComparePageFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "hash",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "obstacle",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Contact",
      "kind": "LinkedField",
      "name": "survivor",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "kind",
          "storageKey": null
        },
        (v1/*:: as any*/),
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
              "kind": "ScalarField",
              "name": "score",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Contact",
              "kind": "LinkedField",
              "name": "first",
              "plural": false,
              "selections": (v2/*:: as any*/),
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Contact",
              "kind": "LinkedField",
              "name": "second",
              "plural": false,
              "selections": (v2/*:: as any*/),
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "DuplicateEvidence",
              "kind": "LinkedField",
              "name": "evidence",
              "plural": true,
              "selections": [
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "WeightBarsFragment"
                }
              ],
              "storageKey": null
            }
          ],
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
      "name": "merged",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "MergeRows",
      "kind": "LinkedField",
      "name": "rows",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "type",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "action",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "count",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "FieldPicksFragment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "MovedRowsFragment"
    }
  ],
  "type": "MergePlan",
  "abstractKey": null
};
})();

(node as any).hash = "8eead4cd60789cd0cf660b14e60e345a";

export default node;
