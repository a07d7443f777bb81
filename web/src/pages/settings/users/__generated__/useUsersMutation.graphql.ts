/**
 * @generated SignedSource<<3cad145984c28b6aa60e386125c0cbdc>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type UserRole = "ADMIN" | "FINANCE" | "FUNDRAISING" | "MEMBERSHIP" | "READ_ONLY" | "VOLUNTEERING";
export type UpdateUserInput = {
  disabled?: boolean | null | undefined;
  id: string;
  locale?: string | null | undefined;
  name?: string | null | undefined;
  role?: UserRole | null | undefined;
  teamIDs?: ReadonlyArray<string> | null | undefined;
};
export type useUsersMutation$variables = {
  input: UpdateUserInput;
};
export type useUsersMutation$data = {
  readonly updateUser: {
    readonly user: {
      readonly disabledAt: string | null | undefined;
      readonly id: string;
      readonly name: string;
      readonly role: UserRole;
    };
  };
};
export type useUsersMutation = {
  response: useUsersMutation$data;
  variables: useUsersMutation$variables;
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
    "concreteType": "UpdateUserPayload",
    "kind": "LinkedField",
    "name": "updateUser",
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
            "name": "name",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "role",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "disabledAt",
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
    "name": "useUsersMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useUsersMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "c1e20cb4abb494ad2f4e626f19f21cc1",
    "id": null,
    "metadata": {},
    "name": "useUsersMutation",
    "operationKind": "mutation",
    "text": "mutation useUsersMutation(\n  $input: UpdateUserInput!\n) {\n  updateUser(input: $input) {\n    user {\n      id\n      name\n      role\n      disabledAt\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "076529c0b8d4a492e6a127fa1db059d0";

export default node;
