/**
 * @generated SignedSource<<692a71084db1ead7f6788fbcb8b4db47>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type RemoveTagInput = {
  id: string;
};
export type useTagsRemoveMutation$variables = {
  input: RemoveTagInput;
};
export type useTagsRemoveMutation$data = {
  readonly removeTag: {
    readonly removedID: string;
  };
};
export type useTagsRemoveMutation = {
  response: useTagsRemoveMutation$data;
  variables: useTagsRemoveMutation$variables;
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
    "name": "useTagsRemoveMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "RemoveTagPayload",
        "kind": "LinkedField",
        "name": "removeTag",
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
    "name": "useTagsRemoveMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "RemoveTagPayload",
        "kind": "LinkedField",
        "name": "removeTag",
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
    "cacheID": "afc0d6afa38073115a377cc39394a95b",
    "id": null,
    "metadata": {},
    "name": "useTagsRemoveMutation",
    "operationKind": "mutation",
    "text": "mutation useTagsRemoveMutation(\n  $input: RemoveTagInput!\n) {\n  removeTag(input: $input) {\n    removedID\n  }\n}\n"
  }
};
})();

(node as any).hash = "50258dd69d456552b5b982c06c033aab";

export default node;
