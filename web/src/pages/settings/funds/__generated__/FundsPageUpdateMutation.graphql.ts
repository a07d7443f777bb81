/**
 * @generated SignedSource<<a1b6ad391dd4a82c2da1bcaa9a5c728f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type UpdateFundInput = {
  archived?: boolean | null | undefined;
  code?: string | null | undefined;
  description?: string | null | undefined;
  id: string;
  isDefault?: boolean | null | undefined;
  isRestricted?: boolean | null | undefined;
  name?: string | null | undefined;
};
export type FundsPageUpdateMutation$variables = {
  input: UpdateFundInput;
};
export type FundsPageUpdateMutation$data = {
  readonly updateFund: {
    readonly fund: {
      readonly archivedAt: string | null | undefined;
      readonly id: string;
    };
  };
};
export type FundsPageUpdateMutation = {
  response: FundsPageUpdateMutation$data;
  variables: FundsPageUpdateMutation$variables;
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
    "concreteType": "UpdateFundPayload",
    "kind": "LinkedField",
    "name": "updateFund",
    "plural": false,
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
            "name": "archivedAt",
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
    "name": "FundsPageUpdateMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "FundsPageUpdateMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "743c76bf70377f6943df1b6686c0afe4",
    "id": null,
    "metadata": {},
    "name": "FundsPageUpdateMutation",
    "operationKind": "mutation",
    "text": "mutation FundsPageUpdateMutation(\n  $input: UpdateFundInput!\n) {\n  updateFund(input: $input) {\n    fund {\n      id\n      archivedAt\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "4048ffc60230de3a862d1ad0a81352ca";

export default node;
