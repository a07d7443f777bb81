/**
 * @generated SignedSource<<f3c45f8f63a358a7a0534408b4319a49>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type AppealChannel = "EMAIL" | "EVENT" | "IN_PERSON" | "MAIL" | "OTHER" | "PHONE" | "SOCIAL" | "WEBSITE";
export type AppealWhereInput = {
  and?: ReadonlyArray<AppealWhereInput> | null | undefined;
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
  campaignID?: string | null | undefined;
  campaignIDIn?: ReadonlyArray<string> | null | undefined;
  campaignIDNEQ?: string | null | undefined;
  campaignIDNotIn?: ReadonlyArray<string> | null | undefined;
  channel?: AppealChannel | null | undefined;
  channelIn?: ReadonlyArray<AppealChannel> | null | undefined;
  channelNEQ?: AppealChannel | null | undefined;
  channelNotIn?: ReadonlyArray<AppealChannel> | null | undefined;
  createdAt?: string | null | undefined;
  createdAtGT?: string | null | undefined;
  createdAtGTE?: string | null | undefined;
  createdAtIn?: ReadonlyArray<string> | null | undefined;
  createdAtLT?: string | null | undefined;
  createdAtLTE?: string | null | undefined;
  createdAtNEQ?: string | null | undefined;
  createdAtNotIn?: ReadonlyArray<string> | null | undefined;
  hasCampaign?: boolean | null | undefined;
  hasCampaignWith?: ReadonlyArray<CampaignWhereInput> | null | undefined;
  id?: string | null | undefined;
  idGT?: string | null | undefined;
  idGTE?: string | null | undefined;
  idIn?: ReadonlyArray<string> | null | undefined;
  idLT?: string | null | undefined;
  idLTE?: string | null | undefined;
  idNEQ?: string | null | undefined;
  idNotIn?: ReadonlyArray<string> | null | undefined;
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
  not?: AppealWhereInput | null | undefined;
  or?: ReadonlyArray<AppealWhereInput> | null | undefined;
  sentOn?: string | null | undefined;
  sentOnContains?: string | null | undefined;
  sentOnContainsFold?: string | null | undefined;
  sentOnEqualFold?: string | null | undefined;
  sentOnGT?: string | null | undefined;
  sentOnGTE?: string | null | undefined;
  sentOnHasPrefix?: string | null | undefined;
  sentOnHasSuffix?: string | null | undefined;
  sentOnIn?: ReadonlyArray<string> | null | undefined;
  sentOnIsNil?: boolean | null | undefined;
  sentOnLT?: string | null | undefined;
  sentOnLTE?: string | null | undefined;
  sentOnNEQ?: string | null | undefined;
  sentOnNotIn?: ReadonlyArray<string> | null | undefined;
  sentOnNotNil?: boolean | null | undefined;
  updatedAt?: string | null | undefined;
  updatedAtGT?: string | null | undefined;
  updatedAtGTE?: string | null | undefined;
  updatedAtIn?: ReadonlyArray<string> | null | undefined;
  updatedAtLT?: string | null | undefined;
  updatedAtLTE?: string | null | undefined;
  updatedAtNEQ?: string | null | undefined;
  updatedAtNotIn?: ReadonlyArray<string> | null | undefined;
};
export type CampaignWhereInput = {
  and?: ReadonlyArray<CampaignWhereInput> | null | undefined;
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
  currency?: string | null | undefined;
  currencyContains?: string | null | undefined;
  currencyContainsFold?: string | null | undefined;
  currencyEqualFold?: string | null | undefined;
  currencyGT?: string | null | undefined;
  currencyGTE?: string | null | undefined;
  currencyHasPrefix?: string | null | undefined;
  currencyHasSuffix?: string | null | undefined;
  currencyIn?: ReadonlyArray<string> | null | undefined;
  currencyIsNil?: boolean | null | undefined;
  currencyLT?: string | null | undefined;
  currencyLTE?: string | null | undefined;
  currencyNEQ?: string | null | undefined;
  currencyNotIn?: ReadonlyArray<string> | null | undefined;
  currencyNotNil?: boolean | null | undefined;
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
  endsOn?: string | null | undefined;
  endsOnContains?: string | null | undefined;
  endsOnContainsFold?: string | null | undefined;
  endsOnEqualFold?: string | null | undefined;
  endsOnGT?: string | null | undefined;
  endsOnGTE?: string | null | undefined;
  endsOnHasPrefix?: string | null | undefined;
  endsOnHasSuffix?: string | null | undefined;
  endsOnIn?: ReadonlyArray<string> | null | undefined;
  endsOnIsNil?: boolean | null | undefined;
  endsOnLT?: string | null | undefined;
  endsOnLTE?: string | null | undefined;
  endsOnNEQ?: string | null | undefined;
  endsOnNotIn?: ReadonlyArray<string> | null | undefined;
  endsOnNotNil?: boolean | null | undefined;
  goalMinor?: number | null | undefined;
  goalMinorGT?: number | null | undefined;
  goalMinorGTE?: number | null | undefined;
  goalMinorIn?: ReadonlyArray<number> | null | undefined;
  goalMinorIsNil?: boolean | null | undefined;
  goalMinorLT?: number | null | undefined;
  goalMinorLTE?: number | null | undefined;
  goalMinorNEQ?: number | null | undefined;
  goalMinorNotIn?: ReadonlyArray<number> | null | undefined;
  goalMinorNotNil?: boolean | null | undefined;
  hasAppeals?: boolean | null | undefined;
  hasAppealsWith?: ReadonlyArray<AppealWhereInput> | null | undefined;
  id?: string | null | undefined;
  idGT?: string | null | undefined;
  idGTE?: string | null | undefined;
  idIn?: ReadonlyArray<string> | null | undefined;
  idLT?: string | null | undefined;
  idLTE?: string | null | undefined;
  idNEQ?: string | null | undefined;
  idNotIn?: ReadonlyArray<string> | null | undefined;
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
  not?: CampaignWhereInput | null | undefined;
  or?: ReadonlyArray<CampaignWhereInput> | null | undefined;
  startsOn?: string | null | undefined;
  startsOnContains?: string | null | undefined;
  startsOnContainsFold?: string | null | undefined;
  startsOnEqualFold?: string | null | undefined;
  startsOnGT?: string | null | undefined;
  startsOnGTE?: string | null | undefined;
  startsOnHasPrefix?: string | null | undefined;
  startsOnHasSuffix?: string | null | undefined;
  startsOnIn?: ReadonlyArray<string> | null | undefined;
  startsOnIsNil?: boolean | null | undefined;
  startsOnLT?: string | null | undefined;
  startsOnLTE?: string | null | undefined;
  startsOnNEQ?: string | null | undefined;
  startsOnNotIn?: ReadonlyArray<string> | null | undefined;
  startsOnNotNil?: boolean | null | undefined;
  updatedAt?: string | null | undefined;
  updatedAtGT?: string | null | undefined;
  updatedAtGTE?: string | null | undefined;
  updatedAtIn?: ReadonlyArray<string> | null | undefined;
  updatedAtLT?: string | null | undefined;
  updatedAtLTE?: string | null | undefined;
  updatedAtNEQ?: string | null | undefined;
  updatedAtNotIn?: ReadonlyArray<string> | null | undefined;
};
export type sourcesAppealsQuery$variables = {
  where?: AppealWhereInput | null | undefined;
};
export type sourcesAppealsQuery$data = {
  readonly rows: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly label: string;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
};
export type sourcesAppealsQuery = {
  response: sourcesAppealsQuery$data;
  variables: sourcesAppealsQuery$variables;
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
    "concreteType": "AppealConnection",
    "kind": "LinkedField",
    "name": "appeals",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "AppealEdge",
        "kind": "LinkedField",
        "name": "edges",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Appeal",
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
    "name": "sourcesAppealsQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "sourcesAppealsQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "a830026183570c6fb45d345e60611cc1",
    "id": null,
    "metadata": {},
    "name": "sourcesAppealsQuery",
    "operationKind": "query",
    "text": "query sourcesAppealsQuery(\n  $where: AppealWhereInput\n) {\n  rows: appeals(first: 30, where: $where, orderBy: {field: NAME, direction: ASC}) {\n    edges {\n      node {\n        id\n        label: name\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "8d14a947fbff62025c87fa5434760bca";

export default node;
