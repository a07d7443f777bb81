/**
 * @generated SignedSource<<7eff2a31437eaafbb0b34726542b1b62>>
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
export type PlacesMutation$variables = {
  input: UpdateShiftInput;
};
export type PlacesMutation$data = {
  readonly updateShift: {
    readonly shifts: ReadonlyArray<{
      readonly capacity: number;
      readonly filled: number;
      readonly id: string;
      readonly signups: ReadonlyArray<{
        readonly id: string;
        readonly status: ShiftSignupStatus;
      }> | null | undefined;
    }>;
  };
};
export type PlacesMutation = {
  response: PlacesMutation$data;
  variables: PlacesMutation$variables;
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
    "name": "PlacesMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "PlacesMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "31377325a669292b2ce56fa71cf1d8af",
    "id": null,
    "metadata": {},
    "name": "PlacesMutation",
    "operationKind": "mutation",
    "text": "mutation PlacesMutation(\n  $input: UpdateShiftInput!\n) {\n  updateShift(input: $input) {\n    shifts {\n      id\n      capacity\n      filled\n      signups {\n        id\n        status\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "dd0930798bc442adbaa96e8bb2ba48be";

export default node;
