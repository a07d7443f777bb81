/**
 * @generated SignedSource<<1bc228d0e965b1f55305d5c4a6c8adbc>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type EndRelationshipInput = {
  endOn: string;
  id: string;
};
export type useRelateEndMutation$variables = {
  input: EndRelationshipInput;
};
export type useRelateEndMutation$data = {
  readonly endRelationship: {
    readonly relationship: {
      readonly endOn: string | null | undefined;
      readonly id: string;
    };
  };
};
export type useRelateEndMutation = {
  response: useRelateEndMutation$data;
  variables: useRelateEndMutation$variables;
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
    "concreteType": "EndRelationshipPayload",
    "kind": "LinkedField",
    "name": "endRelationship",
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
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "endOn",
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
    "name": "useRelateEndMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useRelateEndMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "7786a9df1b73b6e1b22183a80836a0e3",
    "id": null,
    "metadata": {},
    "name": "useRelateEndMutation",
    "operationKind": "mutation",
    "text": "mutation useRelateEndMutation(\n  $input: EndRelationshipInput!\n) {\n  endRelationship(input: $input) {\n    relationship {\n      id\n      endOn\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "3695a799e3efaca25240b034a0b3f1ac";

export default node;
