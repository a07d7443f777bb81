/**
 * @generated SignedSource<<820a2e7695b102bb5257aea3c58b9978>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type MatchingGiftStatus = "APPROVED" | "DECLINED" | "POTENTIAL" | "RECEIVED" | "SUBMITTED";
export type AdvanceMatchingGiftInput = {
  id: string;
  on?: string | null | undefined;
  receivedID?: string | null | undefined;
  status: MatchingGiftStatus;
};
export type MatchStepsMutation$variables = {
  input: AdvanceMatchingGiftInput;
};
export type MatchStepsMutation$data = {
  readonly advanceMatchingGift: {
    readonly matchingGift: {
      readonly id: string;
      readonly status: MatchingGiftStatus;
      readonly submittedOn: string | null | undefined;
    };
  };
};
export type MatchStepsMutation = {
  response: MatchStepsMutation$data;
  variables: MatchStepsMutation$variables;
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
    "concreteType": "AdvanceMatchingGiftPayload",
    "kind": "LinkedField",
    "name": "advanceMatchingGift",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "MatchingGift",
        "kind": "LinkedField",
        "name": "matchingGift",
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
            "name": "status",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "submittedOn",
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
    "name": "MatchStepsMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "MatchStepsMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "d71909e43335195b113e31a0131c0919",
    "id": null,
    "metadata": {},
    "name": "MatchStepsMutation",
    "operationKind": "mutation",
    "text": "mutation MatchStepsMutation(\n  $input: AdvanceMatchingGiftInput!\n) {\n  advanceMatchingGift(input: $input) {\n    matchingGift {\n      id\n      status\n      submittedOn\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "37ee25665994e3cbf27c35db136b97b7";

export default node;
