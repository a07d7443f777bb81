/**
 * @generated SignedSource<<59dec176b9b08f3084d2e6ff7ecd06d8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type InteractionDirection = "INBOUND" | "NONE" | "OUTBOUND";
export type InteractionKind = "CALL" | "EMAIL" | "LETTER" | "MEETING" | "MESSAGE" | "NOTE" | "VISIT";
export type UpdateInteractionInput = {
  body?: string | null | undefined;
  direction?: InteractionDirection | null | undefined;
  id: string;
  kind: InteractionKind;
  occurredAt?: string | null | undefined;
  subject?: string | null | undefined;
};
export type InteractionActionsUpdateMutation$variables = {
  input: UpdateInteractionInput;
};
export type InteractionActionsUpdateMutation$data = {
  readonly updateInteraction: {
    readonly interaction: {
      readonly id: string;
    };
  };
};
export type InteractionActionsUpdateMutation = {
  response: InteractionActionsUpdateMutation$data;
  variables: InteractionActionsUpdateMutation$variables;
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
    "concreteType": "UpdateInteractionPayload",
    "kind": "LinkedField",
    "name": "updateInteraction",
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
    "name": "InteractionActionsUpdateMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "InteractionActionsUpdateMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "23c4a6ea72a5176af18cfe63f568d918",
    "id": null,
    "metadata": {},
    "name": "InteractionActionsUpdateMutation",
    "operationKind": "mutation",
    "text": "mutation InteractionActionsUpdateMutation(\n  $input: UpdateInteractionInput!\n) {\n  updateInteraction(input: $input) {\n    interaction {\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "48101da7def6281653b6e0b0ddfaf15c";

export default node;
