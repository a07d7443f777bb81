/**
 * @generated SignedSource<<e77623eeb6fb40a46b950f72d23c042b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type GivingCardQuery$variables = {
  from: string;
  sameDay: string;
  to: string;
};
export type GivingCardQuery$data = {
  readonly givingByMonth: ReadonlyArray<{
    readonly month: string;
    readonly sums: {
      readonly total: {
        readonly amount: string;
        readonly currency: string;
      };
    };
  }> | null | undefined;
  readonly lastSoFar: ReadonlyArray<{
    readonly total: {
      readonly amount: string;
      readonly currency: string;
    };
  }> | null | undefined;
};
export type GivingCardQuery = {
  response: GivingCardQuery$data;
  variables: GivingCardQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "from"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "sameDay"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "to"
},
v3 = {
  "kind": "Variable",
  "name": "from",
  "variableName": "from"
},
v4 = [
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
v5 = [
  {
    "alias": null,
    "args": [
      (v3/*:: as any*/),
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
        "selections": (v4/*:: as any*/),
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  {
    "alias": "lastSoFar",
    "args": [
      (v3/*:: as any*/),
      {
        "kind": "Variable",
        "name": "to",
        "variableName": "sameDay"
      }
    ],
    "concreteType": "GivingSums",
    "kind": "LinkedField",
    "name": "givingTotals",
    "plural": true,
    "selections": (v4/*:: as any*/),
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "GivingCardQuery",
    "selections": (v5/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v2/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "GivingCardQuery",
    "selections": (v5/*:: as any*/)
  },
  "params": {
    "cacheID": "6d50333b6f339b93c793946786e10d69",
    "id": null,
    "metadata": {},
    "name": "GivingCardQuery",
    "operationKind": "query",
    "text": "query GivingCardQuery(\n  $from: Date!\n  $to: Date!\n  $sameDay: Date!\n) {\n  givingByMonth(from: $from, to: $to) {\n    month\n    sums {\n      total {\n        amount\n        currency\n      }\n    }\n  }\n  lastSoFar: givingTotals(from: $from, to: $sameDay) {\n    total {\n      amount\n      currency\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "8865bccfcf2270554c231055837b5efc";

export default node;
