/**
 * @generated SignedSource<<d81c2b98dc86f278b95ac236dd836125>>
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
export type HoursToApproveMutation$variables = {
  input: ApproveVolunteerHoursInput;
};
export type HoursToApproveMutation$data = {
  readonly approveVolunteerHours: {
    readonly volunteerHours: ReadonlyArray<{
      readonly id: string;
      readonly status: VolunteerHoursStatus;
    }>;
  };
};
export type HoursToApproveMutation = {
  response: HoursToApproveMutation$data;
  variables: HoursToApproveMutation$variables;
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
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          },
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
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "HoursToApproveMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "HoursToApproveMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "7984b0fe03c2d2960021c206193aec4d",
    "id": null,
    "metadata": {},
    "name": "HoursToApproveMutation",
    "operationKind": "mutation",
    "text": "mutation HoursToApproveMutation(\n  $input: ApproveVolunteerHoursInput!\n) {\n  approveVolunteerHours(input: $input) {\n    volunteerHours {\n      id\n      status\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "6d04d9a4947e6c9268841d71351cad49";

export default node;
