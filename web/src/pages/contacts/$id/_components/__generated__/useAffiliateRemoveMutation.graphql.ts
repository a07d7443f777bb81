/**
 * @generated SignedSource<<42f354e4d60fd70f34bbebd3f3299a91>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type RemoveAffiliationInput = {
  id: string;
};
export type useAffiliateRemoveMutation$variables = {
  input: RemoveAffiliationInput;
};
export type useAffiliateRemoveMutation$data = {
  readonly removeAffiliation: {
    readonly removedID: string;
  };
};
export type useAffiliateRemoveMutation = {
  response: useAffiliateRemoveMutation$data;
  variables: useAffiliateRemoveMutation$variables;
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
    "concreteType": "RemoveAffiliationPayload",
    "kind": "LinkedField",
    "name": "removeAffiliation",
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
    "name": "useAffiliateRemoveMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useAffiliateRemoveMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "7074dc6d67086ad8114954f705e1900e",
    "id": null,
    "metadata": {},
    "name": "useAffiliateRemoveMutation",
    "operationKind": "mutation",
    "text": "mutation useAffiliateRemoveMutation(\n  $input: RemoveAffiliationInput!\n) {\n  removeAffiliation(input: $input) {\n    removedID\n  }\n}\n"
  }
};
})();

(node as any).hash = "3d0bf182fc2869b2c753602c478aa70c";

export default node;
