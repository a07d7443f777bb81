/**
 * @generated SignedSource<<ffd17e99d6e25ba31314c6ffea10cc98>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type AddAffiliationInput = {
  endOn?: string | null | undefined;
  isPrimary?: boolean | null | undefined;
  note?: string | null | undefined;
  organizationID: string;
  personID: string;
  startOn?: string | null | undefined;
  title?: string | null | undefined;
};
export type useAffiliateAddMutation$variables = {
  input: AddAffiliationInput;
};
export type useAffiliateAddMutation$data = {
  readonly addAffiliation: {
    readonly affiliation: {
      readonly id: string;
    };
  };
};
export type useAffiliateAddMutation = {
  response: useAffiliateAddMutation$data;
  variables: useAffiliateAddMutation$variables;
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
    "concreteType": "AddAffiliationPayload",
    "kind": "LinkedField",
    "name": "addAffiliation",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Affiliation",
        "kind": "LinkedField",
        "name": "affiliation",
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
    "name": "useAffiliateAddMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useAffiliateAddMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "54b1bfdcffe6ff60fd79af4d91899356",
    "id": null,
    "metadata": {},
    "name": "useAffiliateAddMutation",
    "operationKind": "mutation",
    "text": "mutation useAffiliateAddMutation(\n  $input: AddAffiliationInput!\n) {\n  addAffiliation(input: $input) {\n    affiliation {\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "77b0b35371a170c0ed7a79fa9f231f01";

export default node;
