/**
 * @generated SignedSource<<4ff2e5d6ca072ac2fb8657a4bf772e4f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type ImportMappingKind = "CONTACTS" | "DONATIONS";
import type { MapValue } from "@/lib/graph/scalars";
export type SaveImportMappingInput = {
  kind: ImportMappingKind;
  mapping: MapValue;
  name: string;
};
export type ColumnsStepSaveMutation$variables = {
  input: SaveImportMappingInput;
};
export type ColumnsStepSaveMutation$data = {
  readonly saveImportMapping: {
    readonly importMapping: {
      readonly id: string;
      readonly name: string;
    };
  };
};
export type ColumnsStepSaveMutation = {
  response: ColumnsStepSaveMutation$data;
  variables: ColumnsStepSaveMutation$variables;
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
    "concreteType": "SaveImportMappingPayload",
    "kind": "LinkedField",
    "name": "saveImportMapping",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "ImportMapping",
        "kind": "LinkedField",
        "name": "importMapping",
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
    "name": "ColumnsStepSaveMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ColumnsStepSaveMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "55720dc4f838972d512c2f1c1a244424",
    "id": null,
    "metadata": {},
    "name": "ColumnsStepSaveMutation",
    "operationKind": "mutation",
    "text": "mutation ColumnsStepSaveMutation(\n  $input: SaveImportMappingInput!\n) {\n  saveImportMapping(input: $input) {\n    importMapping {\n      id\n      name\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "51ae00c5362ab48becceec979ee5994d";

export default node;
