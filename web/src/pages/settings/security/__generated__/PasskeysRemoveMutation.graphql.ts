/**
 * @generated SignedSource<<142cfd1416404b6431b6bb2b70ec8fc6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type RemovePasskeyInput = {
  id: string;
};
export type PasskeysRemoveMutation$variables = {
  input: RemovePasskeyInput;
};
export type PasskeysRemoveMutation$data = {
  readonly removePasskey: {
    readonly removedID: string;
  };
};
export type PasskeysRemoveMutation = {
  response: PasskeysRemoveMutation$data;
  variables: PasskeysRemoveMutation$variables;
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
    "concreteType": "RemovePasskeyPayload",
    "kind": "LinkedField",
    "name": "removePasskey",
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
    "name": "PasskeysRemoveMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "PasskeysRemoveMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "0a1a500eccd0a3b25cdc6292d43b4863",
    "id": null,
    "metadata": {},
    "name": "PasskeysRemoveMutation",
    "operationKind": "mutation",
    "text": "mutation PasskeysRemoveMutation(\n  $input: RemovePasskeyInput!\n) {\n  removePasskey(input: $input) {\n    removedID\n  }\n}\n"
  }
};
})();

(node as any).hash = "7092bf872b6396cab3c57a8ee4ef4d1b";

export default node;
