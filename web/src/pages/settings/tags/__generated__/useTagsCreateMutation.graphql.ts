/**
 * @generated SignedSource<<c87152fbdf9c136960cc48eb4c42e69c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type TagKind = "GENERAL" | "SKILL";
export type CreateTagInput = {
  colour?: string | null | undefined;
  kind?: TagKind | null | undefined;
  name: string;
};
export type useTagsCreateMutation$variables = {
  input: CreateTagInput;
};
export type useTagsCreateMutation$data = {
  readonly createTag: {
    readonly tag: {
      readonly colour: string | null | undefined;
      readonly id: string;
      readonly kind: TagKind;
      readonly name: string;
    };
  };
};
export type useTagsCreateMutation = {
  response: useTagsCreateMutation$data;
  variables: useTagsCreateMutation$variables;
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
    "concreteType": "CreateTagPayload",
    "kind": "LinkedField",
    "name": "createTag",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Tag",
        "kind": "LinkedField",
        "name": "tag",
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
            "name": "name",
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
            "name": "colour",
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
    "name": "useTagsCreateMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useTagsCreateMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "7d560025d64c6d861c8868e8bb2c9e0f",
    "id": null,
    "metadata": {},
    "name": "useTagsCreateMutation",
    "operationKind": "mutation",
    "text": "mutation useTagsCreateMutation(\n  $input: CreateTagInput!\n) {\n  createTag(input: $input) {\n    tag {\n      id\n      name\n      kind\n      colour\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "b044430668d518a62d842a6da12a344e";

export default node;
