/**
 * @generated SignedSource<<4638df4d8441e6d6e985ca7c4fbbe799>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type AddRelationshipInput = {
  endOn?: string | null | undefined;
  fromID: string;
  note?: string | null | undefined;
  startOn?: string | null | undefined;
  toID: string;
  typeID: string;
};
export type useRelateAddMutation$variables = {
  input: AddRelationshipInput;
};
export type useRelateAddMutation$data = {
  readonly addRelationship: {
    readonly relationship: {
      readonly id: string;
    };
  };
};
export type useRelateAddMutation = {
  response: useRelateAddMutation$data;
  variables: useRelateAddMutation$variables;
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
    "concreteType": "AddRelationshipPayload",
    "kind": "LinkedField",
    "name": "addRelationship",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Relationship",
        "kind": "LinkedField",
        "name": "relationship",
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
    "name": "useRelateAddMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useRelateAddMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "8a10852cd5348d788ab9aedaaaa4d58d",
    "id": null,
    "metadata": {},
    "name": "useRelateAddMutation",
    "operationKind": "mutation",
    "text": "mutation useRelateAddMutation(\n  $input: AddRelationshipInput!\n) {\n  addRelationship(input: $input) {\n    relationship {\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "e77f4467288893673b2d8fddf72b2212";

export default node;
