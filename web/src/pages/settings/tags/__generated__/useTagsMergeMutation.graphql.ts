/**
 * @generated SignedSource<<cc192236fde2301e8c287f64d6377b9a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type MergeTagsInput = {
  fromID: string;
  intoID: string;
};
export type useTagsMergeMutation$variables = {
  input: MergeTagsInput;
};
export type useTagsMergeMutation$data = {
  readonly mergeTags: {
    readonly moved: number;
    readonly removedID: string;
    readonly tag: {
      readonly id: string;
      readonly name: string;
      readonly usedBy: number;
    };
  };
};
export type useTagsMergeMutation = {
  response: useTagsMergeMutation$data;
  variables: useTagsMergeMutation$variables;
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
    "concreteType": "MergeTagsPayload",
    "kind": "LinkedField",
    "name": "mergeTags",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "moved",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "removedID",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Tag",
        "kind": "LinkedField",
        "name": "tag",
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
            "name": "usedBy",
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
    "name": "useTagsMergeMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useTagsMergeMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "e666731da2281713f000bbeec64d8653",
    "id": null,
    "metadata": {},
    "name": "useTagsMergeMutation",
    "operationKind": "mutation",
    "text": "mutation useTagsMergeMutation(\n  $input: MergeTagsInput!\n) {\n  mergeTags(input: $input) {\n    moved\n    removedID\n    tag {\n      id\n      name\n      usedBy\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "cfb3ad3b38baf57650b95ee9077229c0";

export default node;
