/**
 * @generated SignedSource<<9342113efc15ee02cfa036af0bf459b0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type TagKind = "GENERAL" | "SKILL";
export type TagWhereInput = {
  and?: ReadonlyArray<TagWhereInput> | null | undefined;
  archivedAt?: string | null | undefined;
  archivedAtGT?: string | null | undefined;
  archivedAtGTE?: string | null | undefined;
  archivedAtIn?: ReadonlyArray<string> | null | undefined;
  archivedAtIsNil?: boolean | null | undefined;
  archivedAtLT?: string | null | undefined;
  archivedAtLTE?: string | null | undefined;
  archivedAtNEQ?: string | null | undefined;
  archivedAtNotIn?: ReadonlyArray<string> | null | undefined;
  archivedAtNotNil?: boolean | null | undefined;
  colour?: string | null | undefined;
  colourContains?: string | null | undefined;
  colourContainsFold?: string | null | undefined;
  colourEqualFold?: string | null | undefined;
  colourGT?: string | null | undefined;
  colourGTE?: string | null | undefined;
  colourHasPrefix?: string | null | undefined;
  colourHasSuffix?: string | null | undefined;
  colourIn?: ReadonlyArray<string> | null | undefined;
  colourIsNil?: boolean | null | undefined;
  colourLT?: string | null | undefined;
  colourLTE?: string | null | undefined;
  colourNEQ?: string | null | undefined;
  colourNotIn?: ReadonlyArray<string> | null | undefined;
  colourNotNil?: boolean | null | undefined;
  createdAt?: string | null | undefined;
  createdAtGT?: string | null | undefined;
  createdAtGTE?: string | null | undefined;
  createdAtIn?: ReadonlyArray<string> | null | undefined;
  createdAtLT?: string | null | undefined;
  createdAtLTE?: string | null | undefined;
  createdAtNEQ?: string | null | undefined;
  createdAtNotIn?: ReadonlyArray<string> | null | undefined;
  description?: string | null | undefined;
  descriptionContains?: string | null | undefined;
  descriptionContainsFold?: string | null | undefined;
  descriptionEqualFold?: string | null | undefined;
  descriptionGT?: string | null | undefined;
  descriptionGTE?: string | null | undefined;
  descriptionHasPrefix?: string | null | undefined;
  descriptionHasSuffix?: string | null | undefined;
  descriptionIn?: ReadonlyArray<string> | null | undefined;
  descriptionIsNil?: boolean | null | undefined;
  descriptionLT?: string | null | undefined;
  descriptionLTE?: string | null | undefined;
  descriptionNEQ?: string | null | undefined;
  descriptionNotIn?: ReadonlyArray<string> | null | undefined;
  descriptionNotNil?: boolean | null | undefined;
  id?: string | null | undefined;
  idGT?: string | null | undefined;
  idGTE?: string | null | undefined;
  idIn?: ReadonlyArray<string> | null | undefined;
  idLT?: string | null | undefined;
  idLTE?: string | null | undefined;
  idNEQ?: string | null | undefined;
  idNotIn?: ReadonlyArray<string> | null | undefined;
  kind?: TagKind | null | undefined;
  kindIn?: ReadonlyArray<TagKind> | null | undefined;
  kindNEQ?: TagKind | null | undefined;
  kindNotIn?: ReadonlyArray<TagKind> | null | undefined;
  name?: string | null | undefined;
  nameContains?: string | null | undefined;
  nameContainsFold?: string | null | undefined;
  nameEqualFold?: string | null | undefined;
  nameGT?: string | null | undefined;
  nameGTE?: string | null | undefined;
  nameHasPrefix?: string | null | undefined;
  nameHasSuffix?: string | null | undefined;
  nameIn?: ReadonlyArray<string> | null | undefined;
  nameLT?: string | null | undefined;
  nameLTE?: string | null | undefined;
  nameNEQ?: string | null | undefined;
  nameNotIn?: ReadonlyArray<string> | null | undefined;
  not?: TagWhereInput | null | undefined;
  or?: ReadonlyArray<TagWhereInput> | null | undefined;
  updatedAt?: string | null | undefined;
  updatedAtGT?: string | null | undefined;
  updatedAtGTE?: string | null | undefined;
  updatedAtIn?: ReadonlyArray<string> | null | undefined;
  updatedAtLT?: string | null | undefined;
  updatedAtLTE?: string | null | undefined;
  updatedAtNEQ?: string | null | undefined;
  updatedAtNotIn?: ReadonlyArray<string> | null | undefined;
};
export type sourcesTagsQuery$variables = {
  where?: TagWhereInput | null | undefined;
};
export type sourcesTagsQuery$data = {
  readonly rows: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly label: string;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
};
export type sourcesTagsQuery = {
  response: sourcesTagsQuery$data;
  variables: sourcesTagsQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "where"
  }
],
v1 = [
  {
    "alias": "rows",
    "args": [
      {
        "kind": "Literal",
        "name": "first",
        "value": 30
      },
      {
        "kind": "Literal",
        "name": "orderBy",
        "value": {
          "direction": "ASC",
          "field": "NAME"
        }
      },
      {
        "kind": "Variable",
        "name": "where",
        "variableName": "where"
      }
    ],
    "concreteType": "TagConnection",
    "kind": "LinkedField",
    "name": "tags",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "TagEdge",
        "kind": "LinkedField",
        "name": "edges",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Tag",
            "kind": "LinkedField",
            "name": "node",
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
                "alias": "label",
                "args": null,
                "kind": "ScalarField",
                "name": "name",
                "storageKey": null
              }
            ],
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
    "name": "sourcesTagsQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "sourcesTagsQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "315d25ed11ac3f512b72dab8bd34b266",
    "id": null,
    "metadata": {},
    "name": "sourcesTagsQuery",
    "operationKind": "query",
    "text": "query sourcesTagsQuery(\n  $where: TagWhereInput\n) {\n  rows: tags(first: 30, where: $where, orderBy: {field: NAME, direction: ASC}) {\n    edges {\n      node {\n        id\n        label: name\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "d4d65f7c85d887dc580ee9873e26e16e";

export default node;
