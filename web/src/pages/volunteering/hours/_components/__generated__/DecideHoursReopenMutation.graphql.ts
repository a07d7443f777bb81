/**
 * @generated SignedSource<<bb32a7151fd56b095356ac0bee4ff902>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type VolunteerHoursStatus = "APPROVED" | "LOGGED" | "REJECTED";
export type ReopenVolunteerHoursInput = {
  ids: ReadonlyArray<string>;
};
export type DecideHoursReopenMutation$variables = {
  input: ReopenVolunteerHoursInput;
};
export type DecideHoursReopenMutation$data = {
  readonly reopenVolunteerHours: {
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
export type DecideHoursReopenMutation = {
  response: DecideHoursReopenMutation$data;
  variables: DecideHoursReopenMutation$variables;
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
    "concreteType": "ReopenVolunteerHoursPayload",
    "kind": "LinkedField",
    "name": "reopenVolunteerHours",
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
    "name": "DecideHoursReopenMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "DecideHoursReopenMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "7f0b545fe79f7c8327473d4f20848b49",
    "id": null,
    "metadata": {},
    "name": "DecideHoursReopenMutation",
    "operationKind": "mutation",
    "text": "mutation DecideHoursReopenMutation(\n  $input: ReopenVolunteerHoursInput!\n) {\n  reopenVolunteerHours(input: $input) {\n    volunteerHours {\n      id\n      status\n      approvedBy {\n        id\n        name\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "17969e2a0625f656cc145cb852677420";

export default node;
