/**
 * @generated SignedSource<<b2c6495a235c34be0bc5cb7e72ab9f43>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type VolunteerHoursStatus = "APPROVED" | "LOGGED" | "REJECTED";
export type ApproveVolunteerHoursInput = {
  approved?: boolean | null | undefined;
  ids: ReadonlyArray<string>;
};
export type DecideHoursMutation$variables = {
  input: ApproveVolunteerHoursInput;
};
export type DecideHoursMutation$data = {
  readonly approveVolunteerHours: {
    readonly volunteerHours: ReadonlyArray<{
      readonly approvedBy: {
        readonly id: string;
        readonly name: string;
      } | null | undefined;
      readonly id: string;
      readonly status: VolunteerHoursStatus;
    }>;
  };
};
export type DecideHoursMutation = {
  response: DecideHoursMutation$data;
  variables: DecideHoursMutation$variables;
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
    "concreteType": "ApproveVolunteerHoursPayload",
    "kind": "LinkedField",
    "name": "approveVolunteerHours",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "VolunteerHours",
        "kind": "LinkedField",
        "name": "volunteerHours",
        "plural": true,
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
            "concreteType": "User",
            "kind": "LinkedField",
            "name": "approvedBy",
            "plural": false,
            "selections": [
              (v1/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "name",
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
    "name": "DecideHoursMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "DecideHoursMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "7298bb480c8302e421a1bbbc83b03afc",
    "id": null,
    "metadata": {},
    "name": "DecideHoursMutation",
    "operationKind": "mutation",
    "text": "mutation DecideHoursMutation(\n  $input: ApproveVolunteerHoursInput!\n) {\n  approveVolunteerHours(input: $input) {\n    volunteerHours {\n      id\n      status\n      approvedBy {\n        id\n        name\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "f47786fa695a8b17dfc457204182f95e";

export default node;
