/**
 * @generated SignedSource<<ee6953ef49ae3382371394553815f147>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type DuplicateCandidateState = "DISMISSED" | "MERGED" | "OPEN";
export type DismissDuplicateInput = {
  id: string;
  undo?: boolean | null | undefined;
};
export type useDismissMutation$variables = {
  input: DismissDuplicateInput;
};
export type useDismissMutation$data = {
  readonly dismissDuplicate: {
    readonly duplicateCandidate: {
      readonly id: string;
      readonly state: DuplicateCandidateState;
    };
  };
};
export type useDismissMutation = {
  response: useDismissMutation$data;
  variables: useDismissMutation$variables;
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
    "concreteType": "DismissDuplicatePayload",
    "kind": "LinkedField",
    "name": "dismissDuplicate",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "DuplicateCandidate",
        "kind": "LinkedField",
        "name": "duplicateCandidate",
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
            "name": "state",
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
    "name": "useDismissMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useDismissMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "144430b80f4f4fb3a22ac6e57904e4c5",
    "id": null,
    "metadata": {},
    "name": "useDismissMutation",
    "operationKind": "mutation",
    "text": "mutation useDismissMutation(\n  $input: DismissDuplicateInput!\n) {\n  dismissDuplicate(input: $input) {\n    duplicateCandidate {\n      id\n      state\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "aca05ea85542f4dd2e8831eaceacded2";

export default node;
