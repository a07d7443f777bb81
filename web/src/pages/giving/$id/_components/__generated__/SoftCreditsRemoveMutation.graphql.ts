/**
 * @generated SignedSource<<420a005d22106f1994301b40b62f90f8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type RemoveSoftCreditInput = {
  id: string;
};
export type SoftCreditsRemoveMutation$variables = {
  input: RemoveSoftCreditInput;
};
export type SoftCreditsRemoveMutation$data = {
  readonly removeSoftCredit: {
    readonly removedID: string;
  };
};
export type SoftCreditsRemoveMutation = {
  response: SoftCreditsRemoveMutation$data;
  variables: SoftCreditsRemoveMutation$variables;
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
    "name": "SoftCreditsRemoveMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "RemoveSoftCreditPayload",
        "kind": "LinkedField",
        "name": "removeSoftCredit",
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
    "name": "SoftCreditsRemoveMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "RemoveSoftCreditPayload",
        "kind": "LinkedField",
        "name": "removeSoftCredit",
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
    "cacheID": "130b41da6412993073efb78ab23e4647",
    "id": null,
    "metadata": {},
    "name": "SoftCreditsRemoveMutation",
    "operationKind": "mutation",
    "text": "mutation SoftCreditsRemoveMutation(\n  $input: RemoveSoftCreditInput!\n) {\n  removeSoftCredit(input: $input) {\n    removedID\n  }\n}\n"
  }
};
})();

(node as any).hash = "f99c043464fded2fc712fe2692367121";

export default node;
