/**
 * @generated SignedSource<<942a8067eda53905e9cf731b8ea834e8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type PledgeEvery = "MONTH" | "ONCE" | "QUARTER" | "YEAR";
export type CreatePledgeInput = {
  amount: MoneyInput;
  campaignID?: string | null | undefined;
  contactID: string;
  count: number;
  every: PledgeEvery;
  fundID?: string | null | undefined;
  note?: string | null | undefined;
  startOn: string;
};
export type MoneyInput = {
  amount: string;
  currency: string;
};
export type NewPledgePageMutation$variables = {
  input: CreatePledgeInput;
};
export type NewPledgePageMutation$data = {
  readonly createPledge: {
    readonly pledge: {
      readonly id: string;
    };
  };
};
export type NewPledgePageMutation = {
  response: NewPledgePageMutation$data;
  variables: NewPledgePageMutation$variables;
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
    "concreteType": "CreatePledgePayload",
    "kind": "LinkedField",
    "name": "createPledge",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Pledge",
        "kind": "LinkedField",
        "name": "pledge",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
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
    "name": "NewPledgePageMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "NewPledgePageMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "549f8a7f21646c0fa0b4bee02f1c80e8",
    "id": null,
    "metadata": {},
    "name": "NewPledgePageMutation",
    "operationKind": "mutation",
    "text": "mutation NewPledgePageMutation(\n  $input: CreatePledgeInput!\n) {\n  createPledge(input: $input) {\n    pledge {\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "a618aa469d9ad293fb94feb3facd99bc";

export default node;
