/**
 * @generated SignedSource<<145096635e0b2e8ba35e74c60079b565>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type TotalsCardQuery$variables = {
  from: string;
  to: string;
};
export type TotalsCardQuery$data = {
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
};
export type TotalsCardQuery = {
  response: TotalsCardQuery$data;
  variables: TotalsCardQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
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
v1 = [
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
v2 = [
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
v3 = {
  "alias": null,
  "args": null,
  "concreteType": "Money",
  "kind": "LinkedField",
  "name": "total",
  "plural": false,
  "selections": (v2/*:: as any*/),
  "storageKey": null
},
v4 = [
  {
    "alias": null,
    "args": (v1/*:: as any*/),
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
      (v3/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "concreteType": "Money",
        "kind": "LinkedField",
        "name": "inKind",
        "plural": false,
        "selections": (v2/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Money",
        "kind": "LinkedField",
        "name": "dues",
        "plural": false,
        "selections": (v2/*:: as any*/),
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  {
    "alias": null,
    "args": (v1/*:: as any*/),
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
          (v3/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "TotalsCardQuery",
    "selections": (v4/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "TotalsCardQuery",
    "selections": (v4/*:: as any*/)
  },
  "params": {
    "cacheID": "7adf3077dd9a51ceedab229f5ad14e8e",
    "id": null,
    "metadata": {},
    "name": "TotalsCardQuery",
    "operationKind": "query",
    "text": "query TotalsCardQuery(\n  $from: Date!\n  $to: Date!\n) {\n  givingTotals(from: $from, to: $to) {\n    count\n    total {\n      amount\n      currency\n    }\n    inKind {\n      amount\n      currency\n    }\n    dues {\n      amount\n      currency\n    }\n  }\n  givingByFund(from: $from, to: $to) {\n    fund {\n      id\n      name\n    }\n    sums {\n      total {\n        amount\n        currency\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "ba66074b9b70c8d49153b6f185771275";

export default node;
