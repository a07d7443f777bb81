/**
 * @generated SignedSource<<b04ad57476ebccc586932944d22269fb>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type TotalsCardFragment$data = {
  readonly givingByFund: ReadonlyArray<{
    readonly fund: {
      readonly id: string;
      readonly name: string;
    };
    readonly sums: {
      readonly total: {
        readonly amount: string;
        readonly currency: string;
      };
    };
  }> | null | undefined;
  readonly givingTotals: ReadonlyArray<{
    readonly count: number;
    readonly dues: {
      readonly amount: string;
      readonly currency: string;
    };
    readonly inKind: {
      readonly amount: string;
      readonly currency: string;
    };
    readonly total: {
      readonly amount: string;
      readonly currency: string;
    };
  }> | null | undefined;
  readonly " $fragmentType": "TotalsCardFragment";
};
export type TotalsCardFragment$key = {
  readonly " $data"?: TotalsCardFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"TotalsCardFragment">;
};

const node: ReaderFragment = (function(){
var v0 = [
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
v1 = [
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
v2 = {
  "alias": null,
  "args": null,
  "concreteType": "Money",
  "kind": "LinkedField",
  "name": "total",
  "plural": false,
  "selections": (v1/*:: as any*/),
  "storageKey": null
};
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
  "name": "TotalsCardFragment",
  "selections": [
    {
      "alias": null,
      "args": (v0/*:: as any*/),
      "concreteType": "GivingSums",
      "kind": "LinkedField",
      "name": "givingTotals",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "count",
          "storageKey": null
        },
        (v2/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "Money",
          "kind": "LinkedField",
          "name": "inKind",
          "plural": false,
          "selections": (v1/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Money",
          "kind": "LinkedField",
          "name": "dues",
          "plural": false,
          "selections": (v1/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": (v0/*:: as any*/),
      "concreteType": "FundTotal",
      "kind": "LinkedField",
      "name": "givingByFund",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Fund",
          "kind": "LinkedField",
          "name": "fund",
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
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "GivingSums",
          "kind": "LinkedField",
          "name": "sums",
          "plural": false,
          "selections": [
            (v2/*:: as any*/)
          ],
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

(node as any).hash = "55016a67ebebbaa0ef5f0179358cd1f6";

export default node;
