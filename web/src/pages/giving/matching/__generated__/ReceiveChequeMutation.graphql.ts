/**
 * @generated SignedSource<<8673ab5f1b05d3a8b47a687eaf5276fe>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type MatchingGiftStatus = "APPROVED" | "DECLINED" | "POTENTIAL" | "RECEIVED" | "SUBMITTED";
export type ReceiveMatchingGiftsInput = {
  donationID: string;
  matchingGiftIDs: ReadonlyArray<string>;
};
export type ReceiveChequeMutation$variables = {
  input: ReceiveMatchingGiftsInput;
};
export type ReceiveChequeMutation$data = {
  readonly receiveMatchingGifts: {
    readonly matchingGifts: ReadonlyArray<{
      readonly id: string;
      readonly received: {
        readonly id: string;
      } | null | undefined;
      readonly status: MatchingGiftStatus;
    }>;
  };
};
export type ReceiveChequeMutation = {
  response: ReceiveChequeMutation$data;
  variables: ReceiveChequeMutation$variables;
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
    "concreteType": "ReceiveMatchingGiftsPayload",
    "kind": "LinkedField",
    "name": "receiveMatchingGifts",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "MatchingGift",
        "kind": "LinkedField",
        "name": "matchingGifts",
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
            "concreteType": "Donation",
            "kind": "LinkedField",
            "name": "received",
            "plural": false,
            "selections": [
              (v1/*:: as any*/)
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
    "name": "ReceiveChequeMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ReceiveChequeMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "c6d63d9b2525efed5b5aff4f649a8ab6",
    "id": null,
    "metadata": {},
    "name": "ReceiveChequeMutation",
    "operationKind": "mutation",
    "text": "mutation ReceiveChequeMutation(\n  $input: ReceiveMatchingGiftsInput!\n) {\n  receiveMatchingGifts(input: $input) {\n    matchingGifts {\n      id\n      status\n      received {\n        id\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "7f292ea0214f9c279a117177e5526777";

export default node;
