/**
 * @generated SignedSource<<d9d30d1dc7bd9843c1ab6f9edcbcb229>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type LogVolunteerHoursForManyInput = {
  contactIDs: ReadonlyArray<string>;
  minutesWorked: number;
  note?: string | null | undefined;
  opportunityID?: string | null | undefined;
  workedOn: string;
};
export type LogHoursMutation$variables = {
  input: LogVolunteerHoursForManyInput;
};
export type LogHoursMutation$data = {
  readonly logVolunteerHoursForMany: {
    readonly volunteerHours: ReadonlyArray<{
      readonly id: string;
    }>;
  };
};
export type LogHoursMutation = {
  response: LogHoursMutation$data;
  variables: LogHoursMutation$variables;
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
    "concreteType": "LogVolunteerHoursForManyPayload",
    "kind": "LinkedField",
    "name": "logVolunteerHoursForMany",
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
    "name": "LogHoursMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "LogHoursMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "f5c642f547d429b750360fcd41e91b6a",
    "id": null,
    "metadata": {},
    "name": "LogHoursMutation",
    "operationKind": "mutation",
    "text": "mutation LogHoursMutation(\n  $input: LogVolunteerHoursForManyInput!\n) {\n  logVolunteerHoursForMany(input: $input) {\n    volunteerHours {\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "5bc9c40f5c1a5c3101e0e0afd9d4a101";

export default node;
