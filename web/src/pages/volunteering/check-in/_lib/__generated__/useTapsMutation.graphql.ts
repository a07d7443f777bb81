/**
 * @generated SignedSource<<b3027848c02aee211a9bd74fc10cc057>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type Attendance = "ATTENDED" | "EXPECTED" | "NO_SHOW";
export type ShiftSignupStatus = "ATTENDED" | "CANCELLED" | "CONFIRMED" | "NO_SHOW" | "WAITLISTED";
export type CheckInVolunteerInput = {
  addPlace?: boolean | null | undefined;
  attendance?: Attendance | null | undefined;
  secondsAgo?: number | null | undefined;
  signupID: string;
};
export type useTapsMutation$variables = {
  input: CheckInVolunteerInput;
};
export type useTapsMutation$data = {
  readonly checkInVolunteer: {
    readonly signup: {
      readonly checkedInAt: string | null | undefined;
      readonly id: string;
      readonly shift: {
        readonly capacity: number;
        readonly filled: number;
        readonly id: string;
      };
      readonly status: ShiftSignupStatus;
    };
  };
};
export type useTapsMutation = {
  response: useTapsMutation$data;
  variables: useTapsMutation$variables;
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
    "concreteType": "CheckInVolunteerPayload",
    "kind": "LinkedField",
    "name": "checkInVolunteer",
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
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "status",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "checkedInAt",
            "storageKey": null
          },
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
    "name": "useTapsMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useTapsMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "ae75063341df99b72a93f1689e47921b",
    "id": null,
    "metadata": {},
    "name": "useTapsMutation",
    "operationKind": "mutation",
    "text": "mutation useTapsMutation(\n  $input: CheckInVolunteerInput!\n) {\n  checkInVolunteer(input: $input) {\n    signup {\n      id\n      status\n      checkedInAt\n      shift {\n        id\n        filled\n        capacity\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "c74a6be6593487543ad2512058e65969";

export default node;
