/**
 * @generated SignedSource<<5f4df722da4a4709bc78e9a1497d9191>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type RenewalsPageFragment$data = {
  readonly grace: {
    readonly totalCount: number;
  } | null | undefined;
  readonly lapsed: {
    readonly totalCount: number;
  } | null | undefined;
  readonly membershipEnds: ReadonlyArray<{
    readonly count: number;
    readonly level: {
      readonly id: string;
      readonly name: string;
      readonly rank: number;
    };
    readonly month: string;
  }> | null | undefined;
  readonly open: {
    readonly totalCount: number;
  } | null | undefined;
  readonly " $fragmentType": "RenewalsPageFragment";
};
export type RenewalsPageFragment$key = {
  readonly " $data"?: RenewalsPageFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"RenewalsPageFragment">;
};

const node: ReaderFragment = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "totalCount",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "from"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "to"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "RenewalsPageFragment",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Variable",
          "name": "from",
          "variableName": "from"
        },
        {
          "kind": "Variable",
          "name": "to",
          "variableName": "to"
        }
      ],
      "concreteType": "MembershipEnds",
      "kind": "LinkedField",
      "name": "membershipEnds",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "month",
          "storageKey": null
        },
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
          "concreteType": "MembershipLevel",
          "kind": "LinkedField",
          "name": "level",
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
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "rank",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": "open",
      "args": [
        {
          "kind": "Literal",
          "name": "where",
          "value": {
            "stageIn": [
              "OPEN"
            ]
          }
        }
      ],
      "concreteType": "MembershipConnection",
      "kind": "LinkedField",
      "name": "memberships",
      "plural": false,
      "selections": (v0/*:: as any*/),
      "storageKey": "memberships(where:{\"stageIn\":[\"OPEN\"]})"
    },
    {
      "alias": "grace",
      "args": [
        {
          "kind": "Literal",
          "name": "where",
          "value": {
            "stageIn": [
              "GRACE"
            ]
          }
        }
      ],
      "concreteType": "MembershipConnection",
      "kind": "LinkedField",
      "name": "memberships",
      "plural": false,
      "selections": (v0/*:: as any*/),
      "storageKey": "memberships(where:{\"stageIn\":[\"GRACE\"]})"
    },
    {
      "alias": "lapsed",
      "args": [
        {
          "kind": "Literal",
          "name": "where",
          "value": {
            "stageIn": [
              "LAPSED"
            ]
          }
        }
      ],
      "concreteType": "MembershipConnection",
      "kind": "LinkedField",
      "name": "memberships",
      "plural": false,
      "selections": (v0/*:: as any*/),
      "storageKey": "memberships(where:{\"stageIn\":[\"LAPSED\"]})"
    }
  ],
  "type": "Query",
  "abstractKey": null
};
})();

(node as any).hash = "fdd2121bcb2bdaf0b11ae67706c560f1";

export default node;
