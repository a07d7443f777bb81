/**
 * @generated SignedSource<<4dac5a1bb70f64818fadf06d2c303c8a>>
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
export type useTakeOffMutation$variables = {
  input: CancelShiftSignupInput;
};
export type useTakeOffMutation$data = {
  readonly cancelShiftSignup: {
    readonly promoted: {
      readonly contact: {
        readonly displayName: string;
        readonly id: string;
      };
      readonly id: string;
      readonly status: ShiftSignupStatus;
    } | null | undefined;
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
export type useTakeOffMutation = {
  response: useTakeOffMutation$data;
  variables: useTakeOffMutation$variables;
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
        "name": "promoted",
        "plural": false,
        "selections": [
          (v1/*:: as any*/),
          (v2/*:: as any*/),
          {
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
          }
        ],
        "storageKey": null
      },
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
    "name": "useTakeOffMutation",
    "selections": (v3/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useTakeOffMutation",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "cacheID": "3cc02a168b33cc3132723fb75186bfea",
    "id": null,
    "metadata": {},
    "name": "useTakeOffMutation",
    "operationKind": "mutation",
    "text": "mutation useTakeOffMutation(\n  $input: CancelShiftSignupInput!\n) {\n  cancelShiftSignup(input: $input) {\n    promoted {\n      id\n      status\n      contact {\n        id\n        displayName\n      }\n    }\n    signup {\n      id\n      status\n      shift {\n        id\n        filled\n        signups {\n          id\n          status\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "99ab0c5fda945a04edd217b771134910";

export default node;
