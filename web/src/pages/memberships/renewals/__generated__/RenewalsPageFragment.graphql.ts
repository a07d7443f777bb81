/**
 * @generated SignedSource<<cbbfda5b7decb7d281a66e646458d924>>
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
            "stage": [
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
      "storageKey": "memberships(where:{\"stage\":[\"OPEN\"]})"
    },
    {
      "alias": "grace",
      "args": [
        {
          "kind": "Literal",
          "name": "where",
          "value": {
            "stage": [
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
      "storageKey": "memberships(where:{\"stage\":[\"GRACE\"]})"
    },
    {
      "alias": "lapsed",
      "args": [
        {
          "kind": "Literal",
          "name": "where",
          "value": {
            "stage": [
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
      "storageKey": "memberships(where:{\"stage\":[\"LAPSED\"]})"
    }
  ],
  "type": "Query",
  "abstractKey": null
};
})();

(node as any).hash = "35d229e4796ebb03582563c42a125d12";

export default node;
