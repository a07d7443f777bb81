/**
 * @generated SignedSource<<a0839f2d96c4d414a116f83968561d54>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type MergePick = "BOTH" | "MERGED" | "SURVIVOR";
export type MergeContactsInput = {
  mergedID: string;
  picks?: ReadonlyArray<MergePickInput> | null | undefined;
  planHash: string;
  survivorID: string;
};
export type MergePickInput = {
  field: string;
  pick: MergePick;
};
export type useMergeMutation$variables = {
  input: MergeContactsInput;
};
export type useMergeMutation$data = {
  readonly mergeContacts: {
    readonly contact: {
      readonly displayName: string;
      readonly id: string;
    };
    readonly merge: {
      readonly id: string;
    };
  };
};
export type useMergeMutation = {
  response: useMergeMutation$data;
  variables: useMergeMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "MergeContactsPayload",
    "kind": "LinkedField",
    "name": "mergeContacts",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Contact",
        "kind": "LinkedField",
        "name": "contact",
        "plural": false,
        "selections": [
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "displayName",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "ContactMerge",
        "kind": "LinkedField",
        "name": "merge",
        "plural": false,
        "selections": [
          (v1/*:: as any*/)
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
    "name": "useMergeMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useMergeMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "48baf7affaa744bad392b7d868c373af",
    "id": null,
    "metadata": {},
    "name": "useMergeMutation",
    "operationKind": "mutation",
    "text": "mutation useMergeMutation(\n  $input: MergeContactsInput!\n) {\n  mergeContacts(input: $input) {\n    contact {\n      id\n      displayName\n    }\n    merge {\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "199a4958ac94b689cc853c22a9ffdb5e";

export default node;
