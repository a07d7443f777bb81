/**
 * @generated SignedSource<<7bc9621cc6a36c087dc2d4b85fcf6d57>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type UpdateShiftInput = {
  allowOverlap?: boolean | null | undefined;
  cancelled?: boolean | null | undefined;
  capacity?: number | null | undefined;
  endsLocal?: string | null | undefined;
  following?: boolean | null | undefined;
  id: string;
  startsLocal?: string | null | undefined;
};
export type NewShiftCallOffMutation$variables = {
  input: UpdateShiftInput;
};
export type NewShiftCallOffMutation$data = {
  readonly updateShift: {
    readonly shifts: ReadonlyArray<{
      readonly cancelledAt: string | null | undefined;
      readonly id: string;
    }>;
  };
};
export type NewShiftCallOffMutation = {
  response: NewShiftCallOffMutation$data;
  variables: NewShiftCallOffMutation$variables;
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
            "name": "cancelledAt",
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
    "name": "NewShiftCallOffMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "NewShiftCallOffMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "934db0a6c87f91b5aeda241cb3d2a31b",
    "id": null,
    "metadata": {},
    "name": "NewShiftCallOffMutation",
    "operationKind": "mutation",
    "text": "mutation NewShiftCallOffMutation(\n  $input: UpdateShiftInput!\n) {\n  updateShift(input: $input) {\n    shifts {\n      id\n      cancelledAt\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "09ff4cbbbbb1f70ebffdbd4d00f9d9f5";

export default node;
