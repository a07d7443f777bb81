/**
 * @generated SignedSource<<9f1290a824c771039aadbbcf9ad104c3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type UpdateContactFileInput = {
  id: string;
  name: string;
  note?: string | null | undefined;
};
export type useFilesUpdateMutation$variables = {
  input: UpdateContactFileInput;
};
export type useFilesUpdateMutation$data = {
  readonly updateContactFile: {
    readonly file: {
      readonly id: string;
      readonly name: string;
      readonly note: string | null | undefined;
    };
  };
};
export type useFilesUpdateMutation = {
  response: useFilesUpdateMutation$data;
  variables: useFilesUpdateMutation$variables;
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
    "concreteType": "UpdateContactFilePayload",
    "kind": "LinkedField",
    "name": "updateContactFile",
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
            "name": "name",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "note",
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
    "name": "useFilesUpdateMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useFilesUpdateMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "e23238578edf199c61f10d2c585784e1",
    "id": null,
    "metadata": {},
    "name": "useFilesUpdateMutation",
    "operationKind": "mutation",
    "text": "mutation useFilesUpdateMutation(\n  $input: UpdateContactFileInput!\n) {\n  updateContactFile(input: $input) {\n    file {\n      id\n      name\n      note\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "a5d62719a7826b41df1ed3fc9ae15c06";

export default node;
