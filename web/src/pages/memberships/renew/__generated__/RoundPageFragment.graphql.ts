/**
 * @generated SignedSource<<dc88cd9fcf89c38a9b33b436d4f92a9a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type RenewalObstacle = "CANCELLED" | "DECEASED" | "FOR_LIFE" | "LEVEL_CLOSED" | "OTHER" | "PRICE" | "SEATS" | "TOO_EARLY";
import type { FragmentRefs } from "relay-runtime";
export type RoundPageFragment$data = {
  readonly digest: string;
  readonly gaps: number;
  readonly obstacles: ReadonlyArray<{
    readonly count: number;
    readonly obstacle: RenewalObstacle;
  }>;
  readonly ready: number;
  readonly rows: ReadonlyArray<{
    readonly endOn: string | null | undefined;
    readonly hasGap: boolean;
    readonly membership: {
      readonly endsOn: string | null | undefined;
      readonly holder: {
        readonly displayName: string;
        readonly id: string;
      };
      readonly id: string;
      readonly level: {
        readonly id: string;
        readonly name: string;
      };
    };
    readonly price: {
      readonly amount: string;
      readonly currency: string;
    } | null | undefined;
    readonly problem: string | null | undefined;
    readonly startOn: string | null | undefined;
  }>;
  readonly sums: ReadonlyArray<{
    readonly amount: string;
    readonly currency: string;
  }> | null | undefined;
  readonly " $fragmentType": "RoundPageFragment";
};
export type RoundPageFragment$key = {
  readonly " $data"?: RoundPageFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"RoundPageFragment">;
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
],
v1 = {
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
  "name": "RoundPageFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "ready",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "gaps",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Money",
      "kind": "LinkedField",
      "name": "sums",
      "plural": true,
      "selections": (v0/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ObstacleCount",
      "kind": "LinkedField",
      "name": "obstacles",
      "plural": true,
      "selections": [
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
          "kind": "ScalarField",
          "name": "count",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "digest",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "PlannedRenewal",
      "kind": "LinkedField",
      "name": "rows",
      "plural": true,
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
          "kind": "ScalarField",
          "name": "problem",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Money",
          "kind": "LinkedField",
          "name": "price",
          "plural": false,
          "selections": (v0/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Membership",
          "kind": "LinkedField",
          "name": "membership",
          "plural": false,
          "selections": [
            (v1/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "endsOn",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "MembershipLevel",
              "kind": "LinkedField",
              "name": "level",
              "plural": false,
              "selections": [
                (v1/*:: as any*/),
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
              "concreteType": "Contact",
              "kind": "LinkedField",
              "name": "holder",
              "plural": false,
              "selections": [
                (v1/*:: as any*/),
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
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "RenewalRoundPreview",
  "abstractKey": null
};
})();

(node as any).hash = "03057263434d5095d9b385bd53c49cb7";

export default node;
