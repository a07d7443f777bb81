/**
 * @generated SignedSource<<db60d6a5008b3108cd67077702a97830>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type SignOutUserInput = {
  userID: string;
};
export type useUsersSignOutMutation$variables = {
  input: SignOutUserInput;
};
export type useUsersSignOutMutation$data = {
  readonly signOutUser: {
    readonly user: {
      readonly id: string;
      readonly sessions: ReadonlyArray<{
        readonly id: string;
      }> | null | undefined;
    };
  };
};
export type useUsersSignOutMutation = {
  response: useUsersSignOutMutation$data;
  variables: useUsersSignOutMutation$variables;
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
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "SignOutUserPayload",
    "kind": "LinkedField",
    "name": "signOutUser",
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
          {
            "alias": null,
            "args": null,
            "concreteType": "Session",
            "kind": "LinkedField",
            "name": "sessions",
            "plural": true,
            "selections": [
              (v1/*:: as any*/)
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
    "name": "useUsersSignOutMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useUsersSignOutMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "4671c95ed8ec2fd7007e1782b8c18f27",
    "id": null,
    "metadata": {},
    "name": "useUsersSignOutMutation",
    "operationKind": "mutation",
    "text": "mutation useUsersSignOutMutation(\n  $input: SignOutUserInput!\n) {\n  signOutUser(input: $input) {\n    user {\n      id\n      sessions {\n        id\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "8d8a1cc37d401e1bb62bcf41832e12a0";

export default node;
