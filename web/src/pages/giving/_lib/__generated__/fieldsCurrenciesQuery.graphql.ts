/**
 * @generated SignedSource<<2ff4e9ea8d5f6e970ba053e781eb57cc>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type fieldsCurrenciesQuery$variables = Record<PropertyKey, never>;
export type fieldsCurrenciesQuery$data = {
  readonly donationTotals: ReadonlyArray<{
    readonly total: {
      readonly currency: string;
    };
  }> | null | undefined;
};
export type fieldsCurrenciesQuery = {
  response: fieldsCurrenciesQuery$data;
  variables: fieldsCurrenciesQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "GivingSums",
    "kind": "LinkedField",
    "name": "donationTotals",
    "plural": true,
    "selections": [
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
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "fieldsCurrenciesQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "fieldsCurrenciesQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "c08e90ae2d589d93bc3fd963a0b24324",
    "id": null,
    "metadata": {},
    "name": "fieldsCurrenciesQuery",
    "operationKind": "query",
    "text": "query fieldsCurrenciesQuery {\n  donationTotals {\n    total {\n      currency\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "9c9dbadb760ed6ec3f7ca94c5f3e4313";

export default node;
