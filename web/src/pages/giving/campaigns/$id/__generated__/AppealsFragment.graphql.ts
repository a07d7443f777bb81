/**
 * @generated SignedSource<<0e29d6d0b4a55ff19f8fad8ed24d4d92>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type AppealChannel = "EMAIL" | "EVENT" | "IN_PERSON" | "MAIL" | "OTHER" | "PHONE" | "SOCIAL" | "WEBSITE";
import type { FragmentRefs } from "relay-runtime";
export type AppealsFragment$data = {
  readonly appeals: ReadonlyArray<{
    readonly archivedAt: string | null | undefined;
    readonly channel: AppealChannel;
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
    readonly sentOn: string | null | undefined;
  }> | null | undefined;
  readonly id: string;
  readonly raised: ReadonlyArray<{
    readonly sums: {
      readonly total: {
        readonly amount: string;
        readonly currency: string;
      };
    };
  }> | null | undefined;
  readonly " $fragmentType": "AppealsFragment";
};
export type AppealsFragment$key = {
  readonly " $data"?: AppealsFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"AppealsFragment">;
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
  "concreteType": "Money",
  "kind": "LinkedField",
  "name": "total",
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
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AppealsFragment",
  "selections": [
    (v0/*:: as any*/),
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
          "concreteType": "GivingSums",
          "kind": "LinkedField",
          "name": "sums",
          "plural": false,
          "selections": [
            (v1/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Appeal",
      "kind": "LinkedField",
      "name": "appeals",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
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
          "name": "channel",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "sentOn",
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
                (v1/*:: as any*/)
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
  "type": "Campaign",
  "abstractKey": null
};
})();

(node as any).hash = "add805a434f81e5512add98888aac131";

export default node;
