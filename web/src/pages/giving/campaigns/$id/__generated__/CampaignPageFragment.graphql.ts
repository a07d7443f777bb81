/**
 * @generated SignedSource<<1f83b7447d99e9f3486e4495e834df60>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type CampaignPageFragment$data = {
  readonly archivedAt: string | null | undefined;
  readonly description: string | null | undefined;
  readonly endsOn: string | null | undefined;
  readonly goal: {
    readonly amount: string;
    readonly currency: string;
  } | null | undefined;
  readonly id: string;
  readonly name: string;
  readonly raised: ReadonlyArray<{
    readonly donors: number;
    readonly sums: {
      readonly count: number;
      readonly total: {
        readonly amount: string;
        readonly currency: string;
      };
    };
  }> | null | undefined;
  readonly startsOn: string | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"AppealsFragment">;
  readonly " $fragmentType": "CampaignPageFragment";
};
export type CampaignPageFragment$key = {
  readonly " $data"?: CampaignPageFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"CampaignPageFragment">;
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
  "name": "CampaignPageFragment",
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
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "description",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "startsOn",
      "storageKey": null
    },
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
      "kind": "ScalarField",
      "name": "archivedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Money",
      "kind": "LinkedField",
      "name": "goal",
      "plural": false,
      "selections": (v0/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "CampaignTotal",
      "kind": "LinkedField",
      "name": "raised",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "donors",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "GivingSums",
          "kind": "LinkedField",
          "name": "sums",
          "plural": false,
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
              "concreteType": "Money",
              "kind": "LinkedField",
              "name": "total",
              "plural": false,
              "selections": (v0/*:: as any*/),
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "AppealsFragment"
    }
  ],
  "type": "Campaign",
  "abstractKey": null
};
})();

(node as any).hash = "6116bf246a8f03e14203bf94a83376b5";

export default node;
