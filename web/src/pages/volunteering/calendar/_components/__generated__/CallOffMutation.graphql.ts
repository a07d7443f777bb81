/**
 * @generated SignedSource<<6883998b28636e39b810817b82c1b8de>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type ShiftSignupStatus = "ATTENDED" | "CANCELLED" | "CONFIRMED" | "NO_SHOW" | "WAITLISTED";
export type UpdateShiftInput = {
  allowOverlap?: boolean | null | undefined;
  cancelled?: boolean | null | undefined;
  capacity?: number | null | undefined;
  endsLocal?: string | null | undefined;
  following?: boolean | null | undefined;
  id: string;
  startsLocal?: string | null | undefined;
};
export type CallOffMutation$variables = {
  input: UpdateShiftInput;
};
export type CallOffMutation$data = {
  readonly updateShift: {
    readonly shifts: ReadonlyArray<{
      readonly cancelledAt: string | null | undefined;
      readonly filled: number;
      readonly id: string;
      readonly signups: ReadonlyArray<{
        readonly id: string;
        readonly status: ShiftSignupStatus;
      }> | null | undefined;
    }>;
  };
};
export type CallOffMutation = {
  response: CallOffMutation$data;
  variables: CallOffMutation$variables;
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
    "concreteType": "UpdateShiftPayload",
    "kind": "LinkedField",
    "name": "updateShift",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Shift",
        "kind": "LinkedField",
        "name": "shifts",
        "plural": true,
        "selections": [
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "cancelledAt",
            "storageKey": null
          },
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
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "status",
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
    "name": "CallOffMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CallOffMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "5a4bcb60ddf82415abf9d94533d52a12",
    "id": null,
    "metadata": {},
    "name": "CallOffMutation",
    "operationKind": "mutation",
    "text": "mutation CallOffMutation(\n  $input: UpdateShiftInput!\n) {\n  updateShift(input: $input) {\n    shifts {\n      id\n      cancelledAt\n      filled\n      signups {\n        id\n        status\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "c23d0e0ba6cfc0aa3bdf3c3f41792d32";

export default node;
