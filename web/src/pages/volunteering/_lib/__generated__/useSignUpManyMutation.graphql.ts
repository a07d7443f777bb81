/**
 * @generated SignedSource<<57ea11e9c675df48e93767ec3aec6bbe>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type ShiftSignupStatus = "ATTENDED" | "CANCELLED" | "CONFIRMED" | "NO_SHOW" | "WAITLISTED";
export type SignUpManyForShiftInput = {
  allowOverlap?: boolean | null | undefined;
  contactIDs: ReadonlyArray<string>;
  shiftID: string;
  waitlist?: boolean | null | undefined;
};
export type useSignUpManyMutation$variables = {
  input: SignUpManyForShiftInput;
};
export type useSignUpManyMutation$data = {
  readonly signUpManyForShift: {
    readonly refused: ReadonlyArray<{
      readonly contact: {
        readonly displayName: string;
        readonly id: string;
      };
      readonly isOverlap: boolean;
      readonly reason: string;
    }>;
    readonly shift: {
      readonly capacity: number;
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
    readonly signups: ReadonlyArray<{
      readonly id: string;
      readonly status: ShiftSignupStatus;
    }>;
  };
};
export type useSignUpManyMutation = {
  response: useSignUpManyMutation$data;
  variables: useSignUpManyMutation$variables;
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
v4 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "SignUpManyForShiftPayload",
    "kind": "LinkedField",
    "name": "signUpManyForShift",
    "plural": false,
    "selections": [
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
            "kind": "ScalarField",
            "name": "capacity",
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
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "waitlistedAt",
                "storageKey": null
              },
              (v3/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
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
          (v2/*:: as any*/)
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "RefusedSignup",
        "kind": "LinkedField",
        "name": "refused",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "reason",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "isOverlap",
            "storageKey": null
          },
          (v3/*:: as any*/)
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
    "name": "useSignUpManyMutation",
    "selections": (v4/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useSignUpManyMutation",
    "selections": (v4/*:: as any*/)
  },
  "params": {
    "cacheID": "799e4245b66cec8dba9a5514a4e1b207",
    "id": null,
    "metadata": {},
    "name": "useSignUpManyMutation",
    "operationKind": "mutation",
    "text": "mutation useSignUpManyMutation(\n  $input: SignUpManyForShiftInput!\n) {\n  signUpManyForShift(input: $input) {\n    shift {\n      id\n      filled\n      capacity\n      signups {\n        id\n        status\n        waitlistedAt\n        contact {\n          id\n          displayName\n        }\n      }\n    }\n    signups {\n      id\n      status\n    }\n    refused {\n      reason\n      isOverlap\n      contact {\n        id\n        displayName\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "aab3ce3452f7560e3be9ad856fd97995";

export default node;
