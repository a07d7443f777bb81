/**
 * @generated SignedSource<<ec60bb1935ce4eba9a94e420637082fa>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type AddConsentTextInput = {
  body: string;
  language: string;
  purpose: string;
};
export type ConsentsPageAddMutation$variables = {
  input: AddConsentTextInput;
};
export type ConsentsPageAddMutation$data = {
  readonly addConsentText: {
    readonly consentText: {
      readonly id: string;
    };
  };
};
export type ConsentsPageAddMutation = {
  response: ConsentsPageAddMutation$data;
  variables: ConsentsPageAddMutation$variables;
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
    "concreteType": "AddConsentTextPayload",
    "kind": "LinkedField",
    "name": "addConsentText",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "ConsentText",
        "kind": "LinkedField",
        "name": "consentText",
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
    "name": "ConsentsPageAddMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ConsentsPageAddMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "70502c4aa79c8b60d50f5d17e9a66f39",
    "id": null,
    "metadata": {},
    "name": "ConsentsPageAddMutation",
    "operationKind": "mutation",
    "text": "mutation ConsentsPageAddMutation(\n  $input: AddConsentTextInput!\n) {\n  addConsentText(input: $input) {\n    consentText {\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "ca43bed0c74ee33387afea02e14b23d5";

export default node;
