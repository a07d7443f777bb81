/**
 * @generated SignedSource<<752daea2a3eb683155f811d7ea717f75>>
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
export type useMoveMutation$variables = {
  input: UpdateShiftInput;
};
export type useMoveMutation$data = {
  readonly updateShift: {
    readonly shifts: ReadonlyArray<{
      readonly cancelledAt: string | null | undefined;
      readonly capacity: number;
      readonly endsAt: string;
      readonly endsLocal: string;
      readonly filled: number;
      readonly id: string;
      readonly startsAt: string;
      readonly startsLocal: string;
    }>;
  };
};
export type useMoveMutation = {
  response: useMoveMutation$data;
  variables: useMoveMutation$variables;
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
            "name": "startsLocal",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "endsLocal",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "startsAt",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "endsAt",
            "storageKey": null
          },
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
    "name": "useMoveMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useMoveMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "2bdafbc508024589e3574b33430b3721",
    "id": null,
    "metadata": {},
    "name": "useMoveMutation",
    "operationKind": "mutation",
    "text": "mutation useMoveMutation(\n  $input: UpdateShiftInput!\n) {\n  updateShift(input: $input) {\n    shifts {\n      id\n      startsLocal\n      endsLocal\n      startsAt\n      endsAt\n      capacity\n      filled\n      cancelledAt\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "ceb3f61a2bb6583f0e402e7c2b468936";

export default node;
