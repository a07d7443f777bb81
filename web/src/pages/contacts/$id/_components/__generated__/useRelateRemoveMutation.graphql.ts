/**
 * @generated SignedSource<<4e1b520e97f95583d940bdc2c64251e1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type RemoveRelationshipInput = {
  id: string;
};
export type useRelateRemoveMutation$variables = {
  input: RemoveRelationshipInput;
};
export type useRelateRemoveMutation$data = {
  readonly removeRelationship: {
    readonly removedID: string;
  };
};
export type useRelateRemoveMutation = {
  response: useRelateRemoveMutation$data;
  variables: useRelateRemoveMutation$variables;
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
    "concreteType": "RemoveRelationshipPayload",
    "kind": "LinkedField",
    "name": "removeRelationship",
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
    "name": "useRelateRemoveMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useRelateRemoveMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "5e107f47b24b622a1eeabfbfc072a249",
    "id": null,
    "metadata": {},
    "name": "useRelateRemoveMutation",
    "operationKind": "mutation",
    "text": "mutation useRelateRemoveMutation(\n  $input: RemoveRelationshipInput!\n) {\n  removeRelationship(input: $input) {\n    removedID\n  }\n}\n"
  }
};
})();

(node as any).hash = "37bced7cd5b6c7fddd2eeec723b6b48b";

export default node;
