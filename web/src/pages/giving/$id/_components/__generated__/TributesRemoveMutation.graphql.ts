/**
 * @generated SignedSource<<b5752f07d495e893cb499b336a333fbb>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type RemoveTributeInput = {
  id: string;
};
export type TributesRemoveMutation$variables = {
  input: RemoveTributeInput;
};
export type TributesRemoveMutation$data = {
  readonly removeTribute: {
    readonly removedID: string;
  };
};
export type TributesRemoveMutation = {
  response: TributesRemoveMutation$data;
  variables: TributesRemoveMutation$variables;
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
    "name": "TributesRemoveMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "RemoveTributePayload",
        "kind": "LinkedField",
        "name": "removeTribute",
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
    "name": "TributesRemoveMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "RemoveTributePayload",
        "kind": "LinkedField",
        "name": "removeTribute",
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
    "cacheID": "f8a9147f88c6d8341dc09fa4f583ec7e",
    "id": null,
    "metadata": {},
    "name": "TributesRemoveMutation",
    "operationKind": "mutation",
    "text": "mutation TributesRemoveMutation(\n  $input: RemoveTributeInput!\n) {\n  removeTribute(input: $input) {\n    removedID\n  }\n}\n"
  }
};
})();

(node as any).hash = "a2b39637e7e0108f42bb4201cd25b957";

export default node;
