/**
 * @generated SignedSource<<6d175de12aca4bdfad4948f34a7689b9>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type ImportKind = "CONTACTS" | "DONATIONS";
import type { FileSlot } from "@/lib/graph/scalars";
export type StartImportInput = {
  file: FileSlot;
  kind: ImportKind;
  retryOfID?: string | null | undefined;
};
export type NewImportPageMutation$variables = {
  input: StartImportInput;
};
export type NewImportPageMutation$data = {
  readonly startImport: {
    readonly import: {
      readonly id: string;
    };
  };
};
export type NewImportPageMutation = {
  response: NewImportPageMutation$data;
  variables: NewImportPageMutation$variables;
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
    "concreteType": "StartImportPayload",
    "kind": "LinkedField",
    "name": "startImport",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Import",
        "kind": "LinkedField",
        "name": "import",
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
    "name": "NewImportPageMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "NewImportPageMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "06a04eecec9cc36a13429842b82a5f45",
    "id": null,
    "metadata": {},
    "name": "NewImportPageMutation",
    "operationKind": "mutation",
    "text": "mutation NewImportPageMutation(\n  $input: StartImportInput!\n) {\n  startImport(input: $input) {\n    import {\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "4d319207cacef28e5a58f34cad8ef399";

export default node;
