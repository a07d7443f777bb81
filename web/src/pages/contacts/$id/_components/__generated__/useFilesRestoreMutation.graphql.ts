/**
 * @generated SignedSource<<60a6cdb4c8ae4c9bf1525fbec6741337>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type RestoreContactFileInput = {
  id: string;
};
export type useFilesRestoreMutation$variables = {
  input: RestoreContactFileInput;
};
export type useFilesRestoreMutation$data = {
  readonly restoreContactFile: {
    readonly file: {
      readonly id: string;
      readonly removedAt: string | null | undefined;
    };
  };
};
export type useFilesRestoreMutation = {
  response: useFilesRestoreMutation$data;
  variables: useFilesRestoreMutation$variables;
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
    "concreteType": "RestoreContactFilePayload",
    "kind": "LinkedField",
    "name": "restoreContactFile",
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
    "name": "useFilesRestoreMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useFilesRestoreMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "253fb46d3dc70454dce0063f51ceb42d",
    "id": null,
    "metadata": {},
    "name": "useFilesRestoreMutation",
    "operationKind": "mutation",
    "text": "mutation useFilesRestoreMutation(\n  $input: RestoreContactFileInput!\n) {\n  restoreContactFile(input: $input) {\n    file {\n      id\n      removedAt\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "877a857279c9ded0eb52d66e3e45edcf";

export default node;
