/**
 * @generated SignedSource<<5f5bc02d5f55fce20af9dc302bc2ee51>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type RemoveImportMappingInput = {
  id: string;
};
export type MappingsPageRemoveMutation$variables = {
  input: RemoveImportMappingInput;
};
export type MappingsPageRemoveMutation$data = {
  readonly removeImportMapping: {
    readonly removedID: string;
  };
};
export type MappingsPageRemoveMutation = {
  response: MappingsPageRemoveMutation$data;
  variables: MappingsPageRemoveMutation$variables;
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
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "removedID",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "MappingsPageRemoveMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "RemoveImportMappingPayload",
        "kind": "LinkedField",
        "name": "removeImportMapping",
        "plural": false,
        "selections": [
          (v2/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "MappingsPageRemoveMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "RemoveImportMappingPayload",
        "kind": "LinkedField",
        "name": "removeImportMapping",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "filters": null,
            "handle": "deleteRecord",
            "key": "",
            "kind": "ScalarHandle",
            "name": "removedID"
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "a6bbeff0b7da11a69e9eaa01951f6b47",
    "id": null,
    "metadata": {},
    "name": "MappingsPageRemoveMutation",
    "operationKind": "mutation",
    "text": "mutation MappingsPageRemoveMutation(\n  $input: RemoveImportMappingInput!\n) {\n  removeImportMapping(input: $input) {\n    removedID\n  }\n}\n"
  }
};
})();

(node as any).hash = "7d76bf82bbef7d42352371a7b1732f58";

export default node;
