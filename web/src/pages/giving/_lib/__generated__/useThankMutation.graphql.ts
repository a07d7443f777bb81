/**
 * @generated SignedSource<<3c8f139c48f1a7c5b0bee12afa743786>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type AcknowledgeDonationsInput = {
  acknowledged?: boolean | null | undefined;
  ids: ReadonlyArray<string>;
};
export type useThankMutation$variables = {
  input: AcknowledgeDonationsInput;
};
export type useThankMutation$data = {
  readonly acknowledgeDonations: {
    readonly donations: ReadonlyArray<{
      readonly acknowledgedAt: string | null | undefined;
      readonly id: string;
      readonly version: number;
    }>;
  };
};
export type useThankMutation = {
  response: useThankMutation$data;
  variables: useThankMutation$variables;
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
    "concreteType": "AcknowledgeDonationsPayload",
    "kind": "LinkedField",
    "name": "acknowledgeDonations",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Donation",
        "kind": "LinkedField",
        "name": "donations",
        "plural": true,
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
            "name": "acknowledgedAt",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "version",
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
    "name": "useThankMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useThankMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "ce86078f55ee83f1a2a7c4e7f13474f7",
    "id": null,
    "metadata": {},
    "name": "useThankMutation",
    "operationKind": "mutation",
    "text": "mutation useThankMutation(\n  $input: AcknowledgeDonationsInput!\n) {\n  acknowledgeDonations(input: $input) {\n    donations {\n      id\n      acknowledgedAt\n      version\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "b2da664342d175416edb8459f4c0eded";

export default node;
