/**
 * @generated SignedSource<<901f159464606852e2b84589a9aba427>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FileSlot } from "@/lib/graph/scalars";
export type AddContactFileInput = {
  contactID: string;
  file: FileSlot;
  note?: string | null | undefined;
};
export type useFilesAddMutation$variables = {
  input: AddContactFileInput;
};
export type useFilesAddMutation$data = {
  readonly addContactFile: {
    readonly file: {
      readonly id: string;
    };
  };
};
export type useFilesAddMutation = {
  response: useFilesAddMutation$data;
  variables: useFilesAddMutation$variables;
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
    "concreteType": "AddContactFilePayload",
    "kind": "LinkedField",
    "name": "addContactFile",
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
    "name": "useFilesAddMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useFilesAddMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "9a5e351c5d1ba607085816e877598bc9",
    "id": null,
    "metadata": {},
    "name": "useFilesAddMutation",
    "operationKind": "mutation",
    "text": "mutation useFilesAddMutation(\n  $input: AddContactFileInput!\n) {\n  addContactFile(input: $input) {\n    file {\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "4d673220eb7f058ebd2cbc6ea1370fdf";

export default node;
