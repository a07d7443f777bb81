/**
 * @generated SignedSource<<79cf1aaa8e6086374cfa7e7f439ad9df>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type ShiftSignupStatus = "ATTENDED" | "CANCELLED" | "CONFIRMED" | "NO_SHOW" | "WAITLISTED";
export type CancelShiftSignupInput = {
  id: string;
};
export type useSignUpManyCancelMutation$variables = {
  input: CancelShiftSignupInput;
};
export type useSignUpManyCancelMutation$data = {
  readonly cancelShiftSignup: {
    readonly signup: {
      readonly id: string;
      readonly shift: {
        readonly filled: number;
        readonly id: string;
        readonly signups: ReadonlyArray<{
          readonly id: string;
          readonly status: ShiftSignupStatus;
        }> | null | undefined;
      };
      readonly status: ShiftSignupStatus;
    };
  };
};
export type useSignUpManyCancelMutation = {
  response: useSignUpManyCancelMutation$data;
  variables: useSignUpManyCancelMutation$variables;
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
    "concreteType": "CancelShiftSignupPayload",
    "kind": "LinkedField",
    "name": "cancelShiftSignup",
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
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "useSignUpManyCancelMutation",
    "selections": (v3/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useSignUpManyCancelMutation",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "cacheID": "b4051646576fbc67424a0a8e542c5ec4",
    "id": null,
    "metadata": {},
    "name": "useSignUpManyCancelMutation",
    "operationKind": "mutation",
    "text": "mutation useSignUpManyCancelMutation(\n  $input: CancelShiftSignupInput!\n) {\n  cancelShiftSignup(input: $input) {\n    signup {\n      id\n      status\n      shift {\n        id\n        filled\n        signups {\n          id\n          status\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "74c3c5d536694303645feb5676d92770";

export default node;
