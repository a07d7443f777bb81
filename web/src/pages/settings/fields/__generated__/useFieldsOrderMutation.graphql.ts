/**
 * @generated SignedSource<<ba3ff9f4d32c239e92818741f641dba6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type OrderCustomFieldsInput = {
  ids: ReadonlyArray<string>;
};
export type useFieldsOrderMutation$variables = {
  input: OrderCustomFieldsInput;
};
export type useFieldsOrderMutation$data = {
  readonly orderCustomFields: {
    readonly customFields: ReadonlyArray<{
      readonly id: string;
      readonly position: number;
    }>;
  };
};
export type useFieldsOrderMutation = {
  response: useFieldsOrderMutation$data;
  variables: useFieldsOrderMutation$variables;
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
    "concreteType": "OrderCustomFieldsPayload",
    "kind": "LinkedField",
    "name": "orderCustomFields",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "CustomField",
        "kind": "LinkedField",
        "name": "customFields",
        "plural": true,
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
            "name": "position",
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
    "name": "useFieldsOrderMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useFieldsOrderMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "733d4a1d1c8c07d12e45413227282fea",
    "id": null,
    "metadata": {},
    "name": "useFieldsOrderMutation",
    "operationKind": "mutation",
    "text": "mutation useFieldsOrderMutation(\n  $input: OrderCustomFieldsInput!\n) {\n  orderCustomFields(input: $input) {\n    customFields {\n      id\n      position\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "4b227cad214d0fd374dd88ef182d5688";

export default node;
