/**
 * @generated SignedSource<<bdd62ba4cbf43f96b945c061a212859b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type GivingCardFragment$data = {
  readonly givingByMonth: ReadonlyArray<{
    readonly month: string;
    readonly sums: {
      readonly total: {
        readonly amount: string;
        readonly currency: string;
      };
    };
  }> | null | undefined;
  readonly givingYears: ReadonlyArray<{
    readonly currency: string;
    readonly lastYearSoFar: {
      readonly total: {
        readonly amount: string;
        readonly currency: string;
      };
    };
    readonly thisYear: {
      readonly total: {
        readonly amount: string;
        readonly currency: string;
      };
    };
  }> | null | undefined;
  readonly " $fragmentType": "GivingCardFragment";
};
export type GivingCardFragment$key = {
  readonly " $data"?: GivingCardFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"GivingCardFragment">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "currency",
  "storageKey": null
},
v1 = [
  {
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
      (v0/*:: as any*/)
    ],
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
  "name": "GivingCardFragment",
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
      "concreteType": "GivingMonth",
      "kind": "LinkedField",
      "name": "givingByMonth",
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
          "concreteType": "GivingSums",
          "kind": "LinkedField",
          "name": "sums",
          "plural": false,
          "selections": (v1/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "YearComparison",
      "kind": "LinkedField",
      "name": "givingYears",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "GivingSums",
          "kind": "LinkedField",
          "name": "thisYear",
          "plural": false,
          "selections": (v1/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "GivingSums",
          "kind": "LinkedField",
          "name": "lastYearSoFar",
          "plural": false,
          "selections": (v1/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};
})();

(node as any).hash = "e5fedf221c52c06770f12e2022e28a5d";

export default node;
