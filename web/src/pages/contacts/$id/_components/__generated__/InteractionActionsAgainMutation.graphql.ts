/**
 * @generated SignedSource<<f6190674fe2615661d9041cef5f89ecd>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type InteractionDirection = "INBOUND" | "NONE" | "OUTBOUND";
export type InteractionKind = "CALL" | "EMAIL" | "LETTER" | "MEETING" | "MESSAGE" | "NOTE" | "VISIT";
export type LogInteractionInput = {
  body?: string | null | undefined;
  contactID: string;
  direction?: InteractionDirection | null | undefined;
  kind: InteractionKind;
  occurredAt?: string | null | undefined;
  subject?: string | null | undefined;
};
export type InteractionActionsAgainMutation$variables = {
  input: LogInteractionInput;
};
export type InteractionActionsAgainMutation$data = {
  readonly logInteraction: {
    readonly interaction: {
      readonly id: string;
    };
  };
};
export type InteractionActionsAgainMutation = {
  response: InteractionActionsAgainMutation$data;
  variables: InteractionActionsAgainMutation$variables;
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
    "concreteType": "LogInteractionPayload",
    "kind": "LinkedField",
    "name": "logInteraction",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Interaction",
        "kind": "LinkedField",
        "name": "interaction",
        "plural": false,
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
    "name": "InteractionActionsAgainMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "InteractionActionsAgainMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "c357fcccae81a94fb8992fbf8e673e3b",
    "id": null,
    "metadata": {},
    "name": "InteractionActionsAgainMutation",
    "operationKind": "mutation",
    "text": "mutation InteractionActionsAgainMutation(\n  $input: LogInteractionInput!\n) {\n  logInteraction(input: $input) {\n    interaction {\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "535254d1715ed3782942273b1ca53438";

export default node;
