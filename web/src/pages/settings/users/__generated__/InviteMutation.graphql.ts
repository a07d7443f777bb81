/**
 * @generated SignedSource<<81f9aa4115d72608f2a1985ef28c5ac3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type UserRole = "ADMIN" | "FINANCE" | "FUNDRAISING" | "MEMBERSHIP" | "READ_ONLY" | "VOLUNTEERING";
export type InviteUserInput = {
  email: string;
  locale?: string | null | undefined;
  name: string;
  role: UserRole;
  teamIDs?: ReadonlyArray<string> | null | undefined;
};
export type InviteMutation$variables = {
  connections: ReadonlyArray<string>;
  input: InviteUserInput;
};
export type InviteMutation$data = {
  readonly inviteUser: {
    readonly link: string;
    readonly user: {
      readonly disabledAt: string | null | undefined;
      readonly email: string | null | undefined;
      readonly id: string;
      readonly lastSignInAt: string | null | undefined;
      readonly name: string;
      readonly role: UserRole;
    };
  };
};
export type InviteMutation = {
  response: InviteMutation$data;
  variables: InviteMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "connections"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "input"
},
v2 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "link",
  "storageKey": null
},
v4 = {
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
      "name": "email",
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
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "lastSignInAt",
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "InviteMutation",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "InviteUserPayload",
        "kind": "LinkedField",
        "name": "inviteUser",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          (v4/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "InviteMutation",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "InviteUserPayload",
        "kind": "LinkedField",
        "name": "inviteUser",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "filters": null,
            "handle": "appendNode",
            "key": "",
            "kind": "LinkedHandle",
            "name": "user",
            "handleArgs": [
              {
                "kind": "Variable",
                "name": "connections",
                "variableName": "connections"
              },
              {
                "kind": "Literal",
                "name": "edgeTypeName",
                "value": "UserEdge"
              }
            ]
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "5379d4970dc78399653ed75bf34a7294",
    "id": null,
    "metadata": {},
    "name": "InviteMutation",
    "operationKind": "mutation",
    "text": "mutation InviteMutation(\n  $input: InviteUserInput!\n) {\n  inviteUser(input: $input) {\n    link\n    user {\n      id\n      name\n      email\n      role\n      disabledAt\n      lastSignInAt\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "c9607bf0358e7bc0008194d8f69ddc6c";

export default node;
