/**
 * @generated SignedSource<<c32da49c6b1d16ee277e9666f08b6ec2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type TributeNotifyStatus = "DUE" | "NOT_REQUESTED" | "SENT";
export type MarkTributeSentInput = {
  id: string;
  on?: string | null | undefined;
};
export type TributesSentMutation$variables = {
  input: MarkTributeSentInput;
};
export type TributesSentMutation$data = {
  readonly markTributeSent: {
    readonly tribute: {
      readonly id: string;
      readonly notifiedOn: string | null | undefined;
      readonly notifyStatus: TributeNotifyStatus;
    };
  };
};
export type TributesSentMutation = {
  response: TributesSentMutation$data;
  variables: TributesSentMutation$variables;
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
    "concreteType": "MarkTributeSentPayload",
    "kind": "LinkedField",
    "name": "markTributeSent",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Tribute",
        "kind": "LinkedField",
        "name": "tribute",
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
            "name": "notifyStatus",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "notifiedOn",
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
    "name": "TributesSentMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "TributesSentMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "b5c81c8ec6dd0d0925f5447872f54c33",
    "id": null,
    "metadata": {},
    "name": "TributesSentMutation",
    "operationKind": "mutation",
    "text": "mutation TributesSentMutation(\n  $input: MarkTributeSentInput!\n) {\n  markTributeSent(input: $input) {\n    tribute {\n      id\n      notifyStatus\n      notifiedOn\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "1b327d017e61070dbac0fed0926b307a";

export default node;
