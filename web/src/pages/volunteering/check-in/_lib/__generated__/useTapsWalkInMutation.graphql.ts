/**
 * @generated SignedSource<<a931a303f00bb852206f109333fde57c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type ShiftSignupStatus = "ATTENDED" | "CANCELLED" | "CONFIRMED" | "NO_SHOW" | "WAITLISTED";
export type CheckInWalkInInput = {
  addPlace?: boolean | null | undefined;
  contactID: string;
  secondsAgo?: number | null | undefined;
  shiftID: string;
};
export type useTapsWalkInMutation$variables = {
  input: CheckInWalkInInput;
};
export type useTapsWalkInMutation$data = {
  readonly checkInWalkIn: {
    readonly signup: {
      readonly checkedInAt: string | null | undefined;
      readonly contact: {
        readonly displayName: string;
        readonly id: string;
      };
      readonly id: string;
      readonly shift: {
        readonly capacity: number;
        readonly filled: number;
        readonly id: string;
        readonly signups: ReadonlyArray<{
          readonly checkedInAt: string | null | undefined;
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
    };
  };
};
export type useTapsWalkInMutation = {
  response: useTapsWalkInMutation$data;
  variables: useTapsWalkInMutation$variables;
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
  "name": "checkedInAt",
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
    "concreteType": "CheckInWalkInPayload",
    "kind": "LinkedField",
    "name": "checkInWalkIn",
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
                  (v3/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "waitlistedAt",
                    "storageKey": null
                  },
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
    "name": "useTapsWalkInMutation",
    "selections": (v5/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useTapsWalkInMutation",
    "selections": (v5/*:: as any*/)
  },
  "params": {
    "cacheID": "e6f8b9317c928406cc7d2cea5d0a2e8b",
    "id": null,
    "metadata": {},
    "name": "useTapsWalkInMutation",
    "operationKind": "mutation",
    "text": "mutation useTapsWalkInMutation(\n  $input: CheckInWalkInInput!\n) {\n  checkInWalkIn(input: $input) {\n    signup {\n      id\n      status\n      checkedInAt\n      contact {\n        id\n        displayName\n      }\n      shift {\n        id\n        filled\n        capacity\n        signups {\n          id\n          status\n          checkedInAt\n          waitlistedAt\n          contact {\n            id\n            displayName\n          }\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "ad069e1c71a667baf409fb2cb29a0084";

export default node;
