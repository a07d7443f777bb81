/**
 * @generated SignedSource<<70ce7daec9077830a4fe92ed59870eee>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type RemoveContactFileInput = {
  id: string;
};
export type useFilesRemoveMutation$variables = {
  input: RemoveContactFileInput;
};
export type useFilesRemoveMutation$data = {
  readonly removeContactFile: {
    readonly file: {
      readonly id: string;
      readonly removedAt: string | null | undefined;
    };
  };
};
export type useFilesRemoveMutation = {
  response: useFilesRemoveMutation$data;
  variables: useFilesRemoveMutation$variables;
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
    "concreteType": "RemoveContactFilePayload",
    "kind": "LinkedField",
    "name": "removeContactFile",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "File",
        "kind": "LinkedField",
        "name": "file",
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
            "name": "removedAt",
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
    "name": "useFilesRemoveMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useFilesRemoveMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "d444530b03a57dfc3c60e6bba22aea12",
    "id": null,
    "metadata": {},
    "name": "useFilesRemoveMutation",
    "operationKind": "mutation",
    "text": "mutation useFilesRemoveMutation(\n  $input: RemoveContactFileInput!\n) {\n  removeContactFile(input: $input) {\n    file {\n      id\n      removedAt\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "bff18ef4ca01d98f0ce488fd3c736073";

export default node;
