/**
 * @generated SignedSource<<f025c734e5986332f1874921e7481c24>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type RemoveInteractionInput = {
  id: string;
};
export type InteractionActionsRemoveMutation$variables = {
  input: RemoveInteractionInput;
};
export type InteractionActionsRemoveMutation$data = {
  readonly removeInteraction: {
    readonly removedID: string;
  };
};
export type InteractionActionsRemoveMutation = {
  response: InteractionActionsRemoveMutation$data;
  variables: InteractionActionsRemoveMutation$variables;
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
    "concreteType": "RemoveInteractionPayload",
    "kind": "LinkedField",
    "name": "removeInteraction",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "removedID",
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
    "name": "InteractionActionsRemoveMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "InteractionActionsRemoveMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "c8663a724e368613ed09b79400306814",
    "id": null,
    "metadata": {},
    "name": "InteractionActionsRemoveMutation",
    "operationKind": "mutation",
    "text": "mutation InteractionActionsRemoveMutation(\n  $input: RemoveInteractionInput!\n) {\n  removeInteraction(input: $input) {\n    removedID\n  }\n}\n"
  }
};
})();

(node as any).hash = "7bb6701fc3b56fba97aac800da30958a";

export default node;
