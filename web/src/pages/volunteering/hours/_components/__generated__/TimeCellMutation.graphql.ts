/**
 * @generated SignedSource<<1f9458af1f276937eaccf8909f41c3fe>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type VolunteerHoursStatus = "APPROVED" | "LOGGED" | "REJECTED";
export type UpdateVolunteerHoursInput = {
  id: string;
  minutesWorked?: number | null | undefined;
  note?: string | null | undefined;
  opportunityID?: string | null | undefined;
  workedOn?: string | null | undefined;
};
export type TimeCellMutation$variables = {
  input: UpdateVolunteerHoursInput;
};
export type TimeCellMutation$data = {
  readonly updateVolunteerHours: {
    readonly volunteerHours: {
      readonly id: string;
      readonly minutesWorked: number | null | undefined;
      readonly status: VolunteerHoursStatus;
    };
  };
};
export type TimeCellMutation = {
  response: TimeCellMutation$data;
  variables: TimeCellMutation$variables;
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
    "concreteType": "UpdateVolunteerHoursPayload",
    "kind": "LinkedField",
    "name": "updateVolunteerHours",
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
    "name": "TimeCellMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "TimeCellMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "855823d95b3db7efccc5f2e2a8b914ba",
    "id": null,
    "metadata": {},
    "name": "TimeCellMutation",
    "operationKind": "mutation",
    "text": "mutation TimeCellMutation(\n  $input: UpdateVolunteerHoursInput!\n) {\n  updateVolunteerHours(input: $input) {\n    volunteerHours {\n      id\n      minutesWorked\n      status\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "1daf0c68472b47b0229215f98e7a2af5";

export default node;
