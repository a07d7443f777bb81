/**
 * @generated SignedSource<<a6388d3a3582b4d3c4b650e0b8001ff4>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type RemoveSecondFactorInput = {
  userID: string;
};
export type useUsersFactorMutation$variables = {
  input: RemoveSecondFactorInput;
};
export type useUsersFactorMutation$data = {
  readonly removeSecondFactor: {
    readonly user: {
      readonly hasSecondFactor: boolean | null | undefined;
      readonly id: string;
    };
  };
};
export type useUsersFactorMutation = {
  response: useUsersFactorMutation$data;
  variables: useUsersFactorMutation$variables;
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
    "concreteType": "RemoveSecondFactorPayload",
    "kind": "LinkedField",
    "name": "removeSecondFactor",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "User",
        "kind": "LinkedField",
        "name": "user",
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
            "name": "hasSecondFactor",
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
    "name": "useUsersFactorMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useUsersFactorMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "3aef6b2b5e569d32c684de5ae7673f68",
    "id": null,
    "metadata": {},
    "name": "useUsersFactorMutation",
    "operationKind": "mutation",
    "text": "mutation useUsersFactorMutation(\n  $input: RemoveSecondFactorInput!\n) {\n  removeSecondFactor(input: $input) {\n    user {\n      id\n      hasSecondFactor\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "f3c5eff6788fac3652c027a3e9368391";

export default node;
