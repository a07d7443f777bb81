/**
 * @generated SignedSource<<1630cab480cf1dce7bae246238415d17>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type DeleteViewInput = {
  id: string;
};
export type useViewsDeleteMutation$variables = {
  input: DeleteViewInput;
};
export type useViewsDeleteMutation$data = {
  readonly deleteView: {
    readonly deletedID: string;
  };
};
export type useViewsDeleteMutation = {
  response: useViewsDeleteMutation$data;
  variables: useViewsDeleteMutation$variables;
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
    "concreteType": "DeleteViewPayload",
    "kind": "LinkedField",
    "name": "deleteView",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "deletedID",
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
    "name": "useViewsDeleteMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useViewsDeleteMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "1a1dcba0b53ea8a9198426e6d0bc902f",
    "id": null,
    "metadata": {},
    "name": "useViewsDeleteMutation",
    "operationKind": "mutation",
    "text": "mutation useViewsDeleteMutation(\n  $input: DeleteViewInput!\n) {\n  deleteView(input: $input) {\n    deletedID\n  }\n}\n"
  }
};
})();

(node as any).hash = "f1f386d9bdbba9b52dc177579584fc99";

export default node;
