/**
 * @generated SignedSource<<18027a7efbacbb2e53a6b9eef5d167ef>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type ShiftSignupStatus = "ATTENDED" | "CANCELLED" | "CONFIRMED" | "NO_SHOW" | "WAITLISTED";
export type useShiftNewsSubscription$variables = Record<PropertyKey, never>;
export type useShiftNewsSubscription$data = {
  readonly shiftChanged: {
    readonly event: string;
    readonly shift: {
      readonly cancelledAt: string | null | undefined;
      readonly capacity: number;
      readonly endsAt: string;
      readonly endsLocal: string;
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
      readonly startsAt: string;
      readonly startsLocal: string;
    };
  };
};
export type useShiftNewsSubscription = {
  response: useShiftNewsSubscription$data;
  variables: useShiftNewsSubscription$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "ShiftChange",
    "kind": "LinkedField",
    "name": "shiftChanged",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "event",
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
          (v0/*:: as any*/),
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
            "name": "startsAt",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "endsAt",
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
            "kind": "ScalarField",
            "name": "cancelledAt",
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
              (v0/*:: as any*/),
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
                "kind": "ScalarField",
                "name": "waitlistedAt",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Contact",
                "kind": "LinkedField",
                "name": "contact",
                "plural": false,
                "selections": [
                  (v0/*:: as any*/),
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
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "useShiftNewsSubscription",
    "selections": (v1/*:: as any*/),
    "type": "Subscription",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "useShiftNewsSubscription",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "d21e9d40f25b53fd63156fb7d99ee6f7",
    "id": null,
    "metadata": {},
    "name": "useShiftNewsSubscription",
    "operationKind": "subscription",
    "text": "subscription useShiftNewsSubscription {\n  shiftChanged {\n    event\n    shift {\n      id\n      startsLocal\n      endsLocal\n      startsAt\n      endsAt\n      capacity\n      filled\n      cancelledAt\n      signups {\n        id\n        status\n        checkedInAt\n        waitlistedAt\n        contact {\n          id\n          displayName\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "83a81b1ab68bdd4d40acffe0ebf2ff26";

export default node;
