/**
 * @generated SignedSource<<aecc3db942913aa5bf1080cb240e5a44>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type Attendance = "ATTENDED" | "EXPECTED" | "NO_SHOW";
export type ShiftSignupStatus = "ATTENDED" | "CANCELLED" | "CONFIRMED" | "NO_SHOW" | "WAITLISTED";
export type CheckInVolunteerInput = {
  addPlace?: boolean | null | undefined;
  attendance?: Attendance | null | undefined;
  secondsAgo?: number | null | undefined;
  signupID: string;
};
export type useSignupsCheckInMutation$variables = {
  input: CheckInVolunteerInput;
};
export type useSignupsCheckInMutation$data = {
  readonly checkInVolunteer: {
    readonly signup: {
      readonly id: string;
      readonly shift: {
        readonly id: string;
        readonly " $fragmentSpreads": FragmentRefs<"ShiftCardFragment">;
      };
      readonly status: ShiftSignupStatus;
    };
  };
};
export type useSignupsCheckInMutation = {
  response: useSignupsCheckInMutation$data;
  variables: useSignupsCheckInMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "useSignupsCheckInMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
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
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Shift",
                "kind": "LinkedField",
                "name": "shift",
                "plural": false,
                "selections": [
                  (v2/*:: as any*/),
                  {
                    "args": null,
                    "kind": "FragmentSpread",
                    "name": "ShiftCardFragment"
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
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useSignupsCheckInMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
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
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Shift",
                "kind": "LinkedField",
                "name": "shift",
                "plural": false,
                "selections": [
                  (v2/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "startsLocal",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "endsLocal",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "timeZone",
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
                      (v2/*:: as any*/),
                      (v3/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Contact",
                        "kind": "LinkedField",
                        "name": "contact",
                        "plural": false,
                        "selections": [
                          (v2/*:: as any*/),
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
    ]
  },
  "params": {
    "cacheID": "e00f2d43e22949acac79c5f8d2edfca7",
    "id": null,
    "metadata": {},
    "name": "useSignupsCheckInMutation",
    "operationKind": "mutation",
    "text": "mutation useSignupsCheckInMutation(\n  $input: CheckInVolunteerInput!\n) {\n  checkInVolunteer(input: $input) {\n    signup {\n      id\n      status\n      shift {\n        id\n        ...ShiftCardFragment\n      }\n    }\n  }\n}\n\nfragment ShiftCardFragment on Shift {\n  id\n  startsLocal\n  endsLocal\n  timeZone\n  capacity\n  filled\n  signups {\n    id\n    status\n    contact {\n      id\n      displayName\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "6836280710fcf40d67f408d45a496602";

export default node;
