/**
 * @generated SignedSource<<de64b1f7096636043c5170dd54ca5ac2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type RemoveVolunteerHoursInput = {
  ids: ReadonlyArray<string>;
};
export type LogHoursRemoveMutation$variables = {
  input: RemoveVolunteerHoursInput;
};
export type LogHoursRemoveMutation$data = {
  readonly removeVolunteerHours: {
    readonly removedIDs: ReadonlyArray<string>;
  };
};
export type LogHoursRemoveMutation = {
  response: LogHoursRemoveMutation$data;
  variables: LogHoursRemoveMutation$variables;
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
    "concreteType": "RemoveVolunteerHoursPayload",
    "kind": "LinkedField",
    "name": "removeVolunteerHours",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "removedIDs",
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
    "name": "LogHoursRemoveMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "LogHoursRemoveMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "7a50a374f466bc740374c71719a1fa07",
    "id": null,
    "metadata": {},
    "name": "LogHoursRemoveMutation",
    "operationKind": "mutation",
    "text": "mutation LogHoursRemoveMutation(\n  $input: RemoveVolunteerHoursInput!\n) {\n  removeVolunteerHours(input: $input) {\n    removedIDs\n  }\n}\n"
  }
};
})();

(node as any).hash = "33ebefc5ef5d1bd8d0351515d892349f";

export default node;
