/**
 * @generated SignedSource<<70d15eedf77a0c952436588a6bbb8226>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type CustomFieldEntity = "CONTACT" | "DONATION";
export type CustomFieldType = "BOOLEAN" | "CHOICE" | "DATE" | "EMAIL" | "MULTICHOICE" | "NUMBER" | "TEXT" | "URL";
export type CustomFieldWhereInput = {
  and?: ReadonlyArray<CustomFieldWhereInput> | null | undefined;
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
  createdAt?: string | null | undefined;
  createdAtGT?: string | null | undefined;
  createdAtGTE?: string | null | undefined;
  createdAtIn?: ReadonlyArray<string> | null | undefined;
  createdAtLT?: string | null | undefined;
  createdAtLTE?: string | null | undefined;
  createdAtNEQ?: string | null | undefined;
  createdAtNotIn?: ReadonlyArray<string> | null | undefined;
  entity?: CustomFieldEntity | null | undefined;
  entityIn?: ReadonlyArray<CustomFieldEntity> | null | undefined;
  entityNEQ?: CustomFieldEntity | null | undefined;
  entityNotIn?: ReadonlyArray<CustomFieldEntity> | null | undefined;
  helpEn?: string | null | undefined;
  helpEnContains?: string | null | undefined;
  helpEnContainsFold?: string | null | undefined;
  helpEnEqualFold?: string | null | undefined;
  helpEnGT?: string | null | undefined;
  helpEnGTE?: string | null | undefined;
  helpEnHasPrefix?: string | null | undefined;
  helpEnHasSuffix?: string | null | undefined;
  helpEnIn?: ReadonlyArray<string> | null | undefined;
  helpEnIsNil?: boolean | null | undefined;
  helpEnLT?: string | null | undefined;
  helpEnLTE?: string | null | undefined;
  helpEnNEQ?: string | null | undefined;
  helpEnNotIn?: ReadonlyArray<string> | null | undefined;
  helpEnNotNil?: boolean | null | undefined;
  helpKo?: string | null | undefined;
  helpKoContains?: string | null | undefined;
  helpKoContainsFold?: string | null | undefined;
  helpKoEqualFold?: string | null | undefined;
  helpKoGT?: string | null | undefined;
  helpKoGTE?: string | null | undefined;
  helpKoHasPrefix?: string | null | undefined;
  helpKoHasSuffix?: string | null | undefined;
  helpKoIn?: ReadonlyArray<string> | null | undefined;
  helpKoIsNil?: boolean | null | undefined;
  helpKoLT?: string | null | undefined;
  helpKoLTE?: string | null | undefined;
  helpKoNEQ?: string | null | undefined;
  helpKoNotIn?: ReadonlyArray<string> | null | undefined;
  helpKoNotNil?: boolean | null | undefined;
  id?: string | null | undefined;
  idGT?: string | null | undefined;
  idGTE?: string | null | undefined;
  idIn?: ReadonlyArray<string> | null | undefined;
  idLT?: string | null | undefined;
  idLTE?: string | null | undefined;
  idNEQ?: string | null | undefined;
  idNotIn?: ReadonlyArray<string> | null | undefined;
  isIndexed?: boolean | null | undefined;
  isIndexedNEQ?: boolean | null | undefined;
  isRequired?: boolean | null | undefined;
  isRequiredNEQ?: boolean | null | undefined;
  key?: string | null | undefined;
  keyContains?: string | null | undefined;
  keyContainsFold?: string | null | undefined;
  keyEqualFold?: string | null | undefined;
  keyGT?: string | null | undefined;
  keyGTE?: string | null | undefined;
  keyHasPrefix?: string | null | undefined;
  keyHasSuffix?: string | null | undefined;
  keyIn?: ReadonlyArray<string> | null | undefined;
  keyLT?: string | null | undefined;
  keyLTE?: string | null | undefined;
  keyNEQ?: string | null | undefined;
  keyNotIn?: ReadonlyArray<string> | null | undefined;
  labelEn?: string | null | undefined;
  labelEnContains?: string | null | undefined;
  labelEnContainsFold?: string | null | undefined;
  labelEnEqualFold?: string | null | undefined;
  labelEnGT?: string | null | undefined;
  labelEnGTE?: string | null | undefined;
  labelEnHasPrefix?: string | null | undefined;
  labelEnHasSuffix?: string | null | undefined;
  labelEnIn?: ReadonlyArray<string> | null | undefined;
  labelEnLT?: string | null | undefined;
  labelEnLTE?: string | null | undefined;
  labelEnNEQ?: string | null | undefined;
  labelEnNotIn?: ReadonlyArray<string> | null | undefined;
  labelKo?: string | null | undefined;
  labelKoContains?: string | null | undefined;
  labelKoContainsFold?: string | null | undefined;
  labelKoEqualFold?: string | null | undefined;
  labelKoGT?: string | null | undefined;
  labelKoGTE?: string | null | undefined;
  labelKoHasPrefix?: string | null | undefined;
  labelKoHasSuffix?: string | null | undefined;
  labelKoIn?: ReadonlyArray<string> | null | undefined;
  labelKoLT?: string | null | undefined;
  labelKoLTE?: string | null | undefined;
  labelKoNEQ?: string | null | undefined;
  labelKoNotIn?: ReadonlyArray<string> | null | undefined;
  maximum?: string | null | undefined;
  maximumContains?: string | null | undefined;
  maximumContainsFold?: string | null | undefined;
  maximumEqualFold?: string | null | undefined;
  maximumGT?: string | null | undefined;
  maximumGTE?: string | null | undefined;
  maximumHasPrefix?: string | null | undefined;
  maximumHasSuffix?: string | null | undefined;
  maximumIn?: ReadonlyArray<string> | null | undefined;
  maximumIsNil?: boolean | null | undefined;
  maximumLT?: string | null | undefined;
  maximumLTE?: string | null | undefined;
  maximumNEQ?: string | null | undefined;
  maximumNotIn?: ReadonlyArray<string> | null | undefined;
  maximumNotNil?: boolean | null | undefined;
  minimum?: string | null | undefined;
  minimumContains?: string | null | undefined;
  minimumContainsFold?: string | null | undefined;
  minimumEqualFold?: string | null | undefined;
  minimumGT?: string | null | undefined;
  minimumGTE?: string | null | undefined;
  minimumHasPrefix?: string | null | undefined;
  minimumHasSuffix?: string | null | undefined;
  minimumIn?: ReadonlyArray<string> | null | undefined;
  minimumIsNil?: boolean | null | undefined;
  minimumLT?: string | null | undefined;
  minimumLTE?: string | null | undefined;
  minimumNEQ?: string | null | undefined;
  minimumNotIn?: ReadonlyArray<string> | null | undefined;
  minimumNotNil?: boolean | null | undefined;
  not?: CustomFieldWhereInput | null | undefined;
  or?: ReadonlyArray<CustomFieldWhereInput> | null | undefined;
  pattern?: string | null | undefined;
  patternContains?: string | null | undefined;
  patternContainsFold?: string | null | undefined;
  patternEqualFold?: string | null | undefined;
  patternGT?: string | null | undefined;
  patternGTE?: string | null | undefined;
  patternHasPrefix?: string | null | undefined;
  patternHasSuffix?: string | null | undefined;
  patternIn?: ReadonlyArray<string> | null | undefined;
  patternIsNil?: boolean | null | undefined;
  patternLT?: string | null | undefined;
  patternLTE?: string | null | undefined;
  patternNEQ?: string | null | undefined;
  patternNotIn?: ReadonlyArray<string> | null | undefined;
  patternNotNil?: boolean | null | undefined;
  position?: number | null | undefined;
  positionGT?: number | null | undefined;
  positionGTE?: number | null | undefined;
  positionIn?: ReadonlyArray<number> | null | undefined;
  positionLT?: number | null | undefined;
  positionLTE?: number | null | undefined;
  positionNEQ?: number | null | undefined;
  positionNotIn?: ReadonlyArray<number> | null | undefined;
  type?: CustomFieldType | null | undefined;
  typeIn?: ReadonlyArray<CustomFieldType> | null | undefined;
  typeNEQ?: CustomFieldType | null | undefined;
  typeNotIn?: ReadonlyArray<CustomFieldType> | null | undefined;
  updatedAt?: string | null | undefined;
  updatedAtGT?: string | null | undefined;
  updatedAtGTE?: string | null | undefined;
  updatedAtIn?: ReadonlyArray<string> | null | undefined;
  updatedAtLT?: string | null | undefined;
  updatedAtLTE?: string | null | undefined;
  updatedAtNEQ?: string | null | undefined;
  updatedAtNotIn?: ReadonlyArray<string> | null | undefined;
};
export type customFieldsQuery$variables = {
  where?: CustomFieldWhereInput | null | undefined;
};
export type customFieldsQuery$data = {
  readonly customFields: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly archivedAt: string | null | undefined;
        readonly id: string;
        readonly key: string;
        readonly labelEn: string;
        readonly labelKo: string;
        readonly options: ReadonlyArray<string> | null | undefined;
        readonly position: number;
        readonly type: CustomFieldType;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
};
export type customFieldsQuery = {
  response: customFieldsQuery$data;
  variables: customFieldsQuery$variables;
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
    "alias": null,
    "args": [
      {
        "kind": "Literal",
        "name": "first",
        "value": 200
      },
      {
        "kind": "Variable",
        "name": "where",
        "variableName": "where"
      }
    ],
    "concreteType": "CustomFieldConnection",
    "kind": "LinkedField",
    "name": "customFields",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "CustomFieldEdge",
        "kind": "LinkedField",
        "name": "edges",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "CustomField",
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
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "key",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "labelEn",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "labelKo",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "type",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "options",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "archivedAt",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "position",
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
    "name": "customFieldsQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "customFieldsQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "c23b3460011ac7a6805867e17cc9393a",
    "id": null,
    "metadata": {},
    "name": "customFieldsQuery",
    "operationKind": "query",
    "text": "query customFieldsQuery(\n  $where: CustomFieldWhereInput\n) {\n  customFields(first: 200, where: $where) {\n    edges {\n      node {\n        id\n        key\n        labelEn\n        labelKo\n        type\n        options\n        archivedAt\n        position\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "e09b088d05ebe9f3d92764e623d82ecd";

export default node;
