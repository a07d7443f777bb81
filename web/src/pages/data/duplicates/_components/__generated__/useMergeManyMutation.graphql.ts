/**
 * @generated SignedSource<<c22ffb2df9a005771788f5f5e4d91b44>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type MergeDuplicatesInput = {
  ids: ReadonlyArray<string>;
};
export type useMergeManyMutation$variables = {
  input: MergeDuplicatesInput;
};
export type useMergeManyMutation$data = {
  readonly mergeDuplicates: {
    readonly merges: ReadonlyArray<{
      readonly id: string;
      readonly mergedName: string;
    }>;
    readonly problems: ReadonlyArray<string>;
  };
};
export type useMergeManyMutation = {
  response: useMergeManyMutation$data;
  variables: useMergeManyMutation$variables;
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
    "concreteType": "MergeDuplicatesPayload",
    "kind": "LinkedField",
    "name": "mergeDuplicates",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "ContactMerge",
        "kind": "LinkedField",
        "name": "merges",
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
            "name": "mergedName",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "problems",
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
    "name": "useMergeManyMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useMergeManyMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "af137f4ebc8e87fec97978dc06335319",
    "id": null,
    "metadata": {},
    "name": "useMergeManyMutation",
    "operationKind": "mutation",
    "text": "mutation useMergeManyMutation(\n  $input: MergeDuplicatesInput!\n) {\n  mergeDuplicates(input: $input) {\n    merges {\n      id\n      mergedName\n    }\n    problems\n  }\n}\n"
  }
};
})();

(node as any).hash = "58c9b4955652e11a5774fb072c7e7e14";

export default node;
