/**
 * @generated SignedSource<<25dbcb4e4a4b0a5d3112024c446b1d71>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type UndoImportInput = {
  id: string;
};
export type ResultUndoMutation$variables = {
  input: UndoImportInput;
};
export type ResultUndoMutation$data = {
  readonly undoImport: {
    readonly import: {
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"ImportPageFragment">;
    };
  };
};
export type ResultUndoMutation = {
  response: ResultUndoMutation$data;
  variables: ResultUndoMutation$variables;
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
  "name": "id",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "ResultUndoMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "UndoImportPayload",
        "kind": "LinkedField",
        "name": "undoImport",
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
              (v2/*:: as any*/),
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "ImportPageFragment"
              }
            ],
            "storageKey": null
          }
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
    "name": "ResultUndoMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "UndoImportPayload",
        "kind": "LinkedField",
        "name": "undoImport",
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
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "status",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "kind",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "fileName",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "retryOfID",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "headers",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "sample",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "mapping",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "suggestedMapping",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "rowCount",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "staged",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "processed",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "rowsPerSecond",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "created",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "updated",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "unchanged",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "skipped",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "failed",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "undone",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "kept",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "error",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "errorFileURL",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "0d1798475a94ecd951ca2df78cf45c1c",
    "id": null,
    "metadata": {},
    "name": "ResultUndoMutation",
    "operationKind": "mutation",
    "text": "mutation ResultUndoMutation(\n  $input: UndoImportInput!\n) {\n  undoImport(input: $input) {\n    import {\n      id\n      ...ImportPageFragment\n    }\n  }\n}\n\nfragment CheckStepFragment on Import {\n  id\n  rowCount\n  created\n  updated\n  unchanged\n  skipped\n  failed\n  headers\n}\n\nfragment ColumnsStepFragment_run on Import {\n  id\n  kind\n  headers\n  sample\n  mapping\n  suggestedMapping\n}\n\nfragment ImportPageFragment on Import {\n  id\n  status\n  kind\n  fileName\n  retryOfID\n  ...ColumnsStepFragment_run\n  ...RunningFragment\n  ...CheckStepFragment\n  ...ResultFragment\n}\n\nfragment ResultFragment on Import {\n  id\n  kind\n  status\n  rowCount\n  created\n  updated\n  unchanged\n  skipped\n  failed\n  undone\n  kept\n  error\n  headers\n  errorFileURL\n}\n\nfragment RunningFragment on Import {\n  id\n  status\n  rowCount\n  staged\n  processed\n  rowsPerSecond\n}\n"
  }
};
})();

(node as any).hash = "93559d3005c839c73c2384801fd3b6ae";

export default node;
