/**
 * @generated SignedSource<<0b03f35ce0fe84dfdfe886cb98eb527a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
import type { MapValue } from "@/lib/graph/scalars";
export type PreviewImportInput = {
  id: string;
  mapping: MapValue;
};
export type ColumnsStepPreviewMutation$variables = {
  input: PreviewImportInput;
};
export type ColumnsStepPreviewMutation$data = {
  readonly previewImport: {
    readonly import: {
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"ImportPageFragment">;
    };
  };
};
export type ColumnsStepPreviewMutation = {
  response: ColumnsStepPreviewMutation$data;
  variables: ColumnsStepPreviewMutation$variables;
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
    "name": "ColumnsStepPreviewMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "PreviewImportPayload",
        "kind": "LinkedField",
        "name": "previewImport",
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
    "name": "ColumnsStepPreviewMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "PreviewImportPayload",
        "kind": "LinkedField",
        "name": "previewImport",
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
    "cacheID": "15b030be8cf9957e0f1715c2fe3e42a1",
    "id": null,
    "metadata": {},
    "name": "ColumnsStepPreviewMutation",
    "operationKind": "mutation",
    "text": "mutation ColumnsStepPreviewMutation(\n  $input: PreviewImportInput!\n) {\n  previewImport(input: $input) {\n    import {\n      id\n      ...ImportPageFragment\n    }\n  }\n}\n\nfragment CheckStepFragment on Import {\n  id\n  rowCount\n  created\n  updated\n  unchanged\n  skipped\n  failed\n  headers\n}\n\nfragment ColumnsStepFragment_run on Import {\n  id\n  kind\n  headers\n  sample\n  mapping\n  suggestedMapping\n}\n\nfragment ImportPageFragment on Import {\n  id\n  status\n  kind\n  fileName\n  retryOfID\n  ...ColumnsStepFragment_run\n  ...RunningFragment\n  ...CheckStepFragment\n  ...ResultFragment\n}\n\nfragment ResultFragment on Import {\n  id\n  kind\n  status\n  rowCount\n  created\n  updated\n  unchanged\n  skipped\n  failed\n  undone\n  kept\n  error\n  headers\n  errorFileURL\n}\n\nfragment RunningFragment on Import {\n  id\n  status\n  rowCount\n  staged\n  processed\n  rowsPerSecond\n}\n"
  }
};
})();

(node as any).hash = "7d44e10524d133a10b262fc047628049";

export default node;
