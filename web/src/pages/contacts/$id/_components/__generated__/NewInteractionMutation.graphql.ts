/**
 * @generated SignedSource<<f56d181e8fa49e671f67d6a82d61223f>>
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
export type NewInteractionMutation$variables = {
  input: LogInteractionInput;
};
export type NewInteractionMutation$data = {
  readonly logInteraction: {
    readonly interaction: {
      readonly id: string;
    };
  };
};
export type NewInteractionMutation = {
  response: NewInteractionMutation$data;
  variables: NewInteractionMutation$variables;
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
    "name": "NewInteractionMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "NewInteractionMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "de62d2dc14804573dedcdd3d09b41b4b",
    "id": null,
    "metadata": {},
    "name": "NewInteractionMutation",
    "operationKind": "mutation",
    "text": "mutation NewInteractionMutation(\n  $input: LogInteractionInput!\n) {\n  logInteraction(input: $input) {\n    interaction {\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "8000329017149b9ab7515f46604429d9";

export default node;
