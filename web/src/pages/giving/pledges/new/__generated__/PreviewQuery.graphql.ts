/**
 * @generated SignedSource<<f788fbfb593648f4d261f093c4ce9a2c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type PledgeEvery = "MONTH" | "ONCE" | "QUARTER" | "YEAR";
export type PreviewPledgeInput = {
  amount: MoneyInput;
  count: number;
  every: PledgeEvery;
  startOn: string;
};
export type MoneyInput = {
  amount: string;
  currency: string;
};
export type PreviewQuery$variables = {
  input: PreviewPledgeInput;
};
export type PreviewQuery$data = {
  readonly pledgePreview: ReadonlyArray<{
    readonly amount: {
      readonly amount: string;
      readonly currency: string;
    };
    readonly dueOn: string;
  }>;
};
export type PreviewQuery = {
  response: PreviewQuery$data;
  variables: PreviewQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "PledgePayment",
    "kind": "LinkedField",
    "name": "pledgePreview",
    "plural": true,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "dueOn",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Money",
        "kind": "LinkedField",
        "name": "amount",
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
    "name": "PreviewQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "PreviewQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "83d6669a9a5afc219f758c7d79a2f5dc",
    "id": null,
    "metadata": {},
    "name": "PreviewQuery",
    "operationKind": "query",
    "text": "query PreviewQuery(\n  $input: PreviewPledgeInput!\n) {\n  pledgePreview(input: $input) {\n    dueOn\n    amount {\n      amount\n      currency\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "15278c00f883ef2395cfde0b7ab5366c";

export default node;
