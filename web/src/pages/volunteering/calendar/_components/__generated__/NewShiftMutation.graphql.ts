/**
 * @generated SignedSource<<9dc084086e1c10ff43e95eab6695903d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type CreateShiftInput = {
  capacity: number;
  endsLocal: string;
  opportunityID: string;
  startsLocal: string;
  weeklyUntil?: string | null | undefined;
};
export type NewShiftMutation$variables = {
  input: CreateShiftInput;
};
export type NewShiftMutation$data = {
  readonly createShift: {
    readonly shifts: ReadonlyArray<{
      readonly id: string;
      readonly startsLocal: string;
    }>;
  };
};
export type NewShiftMutation = {
  response: NewShiftMutation$data;
  variables: NewShiftMutation$variables;
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
    "concreteType": "CreateShiftPayload",
    "kind": "LinkedField",
    "name": "createShift",
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
            "name": "startsLocal",
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
    "name": "NewShiftMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "NewShiftMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "0a651ba29d933e5a3d41cee554fcbb80",
    "id": null,
    "metadata": {},
    "name": "NewShiftMutation",
    "operationKind": "mutation",
    "text": "mutation NewShiftMutation(\n  $input: CreateShiftInput!\n) {\n  createShift(input: $input) {\n    shifts {\n      id\n      startsLocal\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "12c980e471c372842b09341129bc4f0b";

export default node;
