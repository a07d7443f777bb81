/**
 * @generated SignedSource<<3a7981c8843a4d0d1caf57cfe60dd206>>
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
      readonly teams: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
      }> | null | undefined;
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
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v3 = [
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
          (v1/*:: as any*/),
          (v2/*:: as any*/),
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
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Team",
            "kind": "LinkedField",
            "name": "teams",
            "plural": true,
            "selections": [
              (v1/*:: as any*/),
              (v2/*:: as any*/)
            ],
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
    "selections": (v3/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useUsersMutation",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "cacheID": "750a3731fdb4aae1ef684b5fb6de3cba",
    "id": null,
    "metadata": {},
    "name": "useUsersMutation",
    "operationKind": "mutation",
    "text": "mutation useUsersMutation(\n  $input: UpdateUserInput!\n) {\n  updateUser(input: $input) {\n    user {\n      id\n      name\n      role\n      disabledAt\n      teams {\n        id\n        name\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "26f6c0b889de96d3135a749fce1c4518";

export default node;
