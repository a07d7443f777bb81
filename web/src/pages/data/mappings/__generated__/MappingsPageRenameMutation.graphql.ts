/**
 * @generated SignedSource<<b2a2548909f50785cc79394e1c34a33f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type RenameImportMappingInput = {
  id: string;
  name: string;
};
export type MappingsPageRenameMutation$variables = {
  input: RenameImportMappingInput;
};
export type MappingsPageRenameMutation$data = {
  readonly renameImportMapping: {
    readonly mapping: {
      readonly id: string;
      readonly name: string;
      readonly updatedAt: string;
    };
  };
};
export type MappingsPageRenameMutation = {
  response: MappingsPageRenameMutation$data;
  variables: MappingsPageRenameMutation$variables;
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
    "concreteType": "RenameImportMappingPayload",
    "kind": "LinkedField",
    "name": "renameImportMapping",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "ImportMapping",
        "kind": "LinkedField",
        "name": "mapping",
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
            "name": "updatedAt",
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
    "name": "MappingsPageRenameMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "MappingsPageRenameMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "e2081d71107d25c8dc53d29ad1826805",
    "id": null,
    "metadata": {},
    "name": "MappingsPageRenameMutation",
    "operationKind": "mutation",
    "text": "mutation MappingsPageRenameMutation(\n  $input: RenameImportMappingInput!\n) {\n  renameImportMapping(input: $input) {\n    mapping {\n      id\n      name\n      updatedAt\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "288f21f3143b5d51eae5702cd30f6ce2";

export default node;
