/**
 * @generated SignedSource<<614938ae6ecf14745172680c6064e30e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type ExportDialogQuery$variables = {
  list: string;
};
export type ExportDialogQuery$data = {
  readonly exportColumns: ReadonlyArray<{
    readonly name: string;
    readonly title: string;
  }>;
};
export type ExportDialogQuery = {
  response: ExportDialogQuery$data;
  variables: ExportDialogQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "list"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "list",
        "variableName": "list"
      }
    ],
    "concreteType": "ExportColumn",
    "kind": "LinkedField",
    "name": "exportColumns",
    "plural": true,
    "selections": [
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
        "name": "title",
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
    "name": "ExportDialogQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ExportDialogQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "694f1af92761e801fc4402c05fc8559e",
    "id": null,
    "metadata": {},
    "name": "ExportDialogQuery",
    "operationKind": "query",
    "text": "query ExportDialogQuery(\n  $list: String!\n) {\n  exportColumns(list: $list) {\n    name\n    title\n  }\n}\n"
  }
};
})();

(node as any).hash = "cdf3fe09234059e573f40ddafe2f6da8";

export default node;
