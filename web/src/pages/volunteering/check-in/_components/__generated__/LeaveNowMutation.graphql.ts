/**
 * @generated SignedSource<<dac234efa22d6b0de7ec5e6ae7ef01c3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type LogVolunteerHoursInput = {
  contactID: string;
  minutesPlanned?: number | null | undefined;
  minutesWorked: number;
  note?: string | null | undefined;
  opportunityID?: string | null | undefined;
  signupID?: string | null | undefined;
  workedOn: string;
};
export type LeaveNowMutation$variables = {
  input: LogVolunteerHoursInput;
};
export type LeaveNowMutation$data = {
  readonly logVolunteerHours: {
    readonly volunteerHours: {
      readonly id: string;
      readonly minutesWorked: number | null | undefined;
    };
  };
};
export type LeaveNowMutation = {
  response: LeaveNowMutation$data;
  variables: LeaveNowMutation$variables;
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
    "concreteType": "LogVolunteerHoursPayload",
    "kind": "LinkedField",
    "name": "logVolunteerHours",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "VolunteerHours",
        "kind": "LinkedField",
        "name": "volunteerHours",
        "plural": false,
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
            "name": "minutesWorked",
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
    "name": "LeaveNowMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "LeaveNowMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "39903cbb71d3ae40f9eb7f7f48e0f1ea",
    "id": null,
    "metadata": {},
    "name": "LeaveNowMutation",
    "operationKind": "mutation",
    "text": "mutation LeaveNowMutation(\n  $input: LogVolunteerHoursInput!\n) {\n  logVolunteerHours(input: $input) {\n    volunteerHours {\n      id\n      minutesWorked\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "d2d6453477980cd336aa671b5f65af52";

export default node;
