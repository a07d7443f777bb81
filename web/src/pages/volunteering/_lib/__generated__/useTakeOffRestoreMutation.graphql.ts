/**
 * @generated SignedSource<<2ef8547db63c380c4bf2070c29359599>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type ShiftSignupStatus = "ATTENDED" | "CANCELLED" | "CONFIRMED" | "NO_SHOW" | "WAITLISTED";
export type RestoreShiftSignupInput = {
  id: string;
};
export type useTakeOffRestoreMutation$variables = {
  input: RestoreShiftSignupInput;
};
export type useTakeOffRestoreMutation$data = {
  readonly restoreShiftSignup: {
    readonly signup: {
      readonly contact: {
        readonly displayName: string;
        readonly id: string;
      };
      readonly id: string;
      readonly shift: {
        readonly filled: number;
        readonly id: string;
        readonly signups: ReadonlyArray<{
          readonly contact: {
            readonly displayName: string;
            readonly id: string;
          };
          readonly id: string;
          readonly status: ShiftSignupStatus;
          readonly waitlistedAt: string | null | undefined;
        }> | null | undefined;
      };
      readonly status: ShiftSignupStatus;
      readonly waitlistedAt: string | null | undefined;
    };
  };
};
export type useTakeOffRestoreMutation = {
  response: useTakeOffRestoreMutation$data;
  variables: useTakeOffRestoreMutation$variables;
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
  "name": "status",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "waitlistedAt",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "concreteType": "Contact",
  "kind": "LinkedField",
  "name": "contact",
  "plural": false,
  "selections": [
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "displayName",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v5 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "RestoreShiftSignupPayload",
    "kind": "LinkedField",
    "name": "restoreShiftSignup",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "ShiftSignup",
        "kind": "LinkedField",
        "name": "signup",
        "plural": false,
        "selections": [
          (v1/*:: as any*/),
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Shift",
            "kind": "LinkedField",
            "name": "shift",
            "plural": false,
            "selections": [
              (v1/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "filled",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "ShiftSignup",
                "kind": "LinkedField",
                "name": "signups",
                "plural": true,
                "selections": [
                  (v1/*:: as any*/),
                  (v2/*:: as any*/),
                  (v3/*:: as any*/),
                  (v4/*:: as any*/)
                ],
                "storageKey": null
              }
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
    "name": "useTakeOffRestoreMutation",
    "selections": (v5/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useTakeOffRestoreMutation",
    "selections": (v5/*:: as any*/)
  },
  "params": {
    "cacheID": "746563a484c186616be7199a736fee36",
    "id": null,
    "metadata": {},
    "name": "useTakeOffRestoreMutation",
    "operationKind": "mutation",
    "text": "mutation useTakeOffRestoreMutation(\n  $input: RestoreShiftSignupInput!\n) {\n  restoreShiftSignup(input: $input) {\n    signup {\n      id\n      status\n      waitlistedAt\n      contact {\n        id\n        displayName\n      }\n      shift {\n        id\n        filled\n        signups {\n          id\n          status\n          waitlistedAt\n          contact {\n            id\n            displayName\n          }\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "6d57b18e926aba5f148e16efa705fea9";

export default node;
