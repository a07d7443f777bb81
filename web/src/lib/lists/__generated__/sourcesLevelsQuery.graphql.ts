/**
 * @generated SignedSource<<376fa86534e4547ea23e19ef201c7f37>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type MembershipLevelInherit = "AFFILIATED" | "ANYBODY" | "HOUSEHOLD" | "NOBODY";
export type MembershipLevelPeriod = "FIXED" | "LIFETIME" | "ROLLING";
export type MembershipLevelWhereInput = {
  and?: ReadonlyArray<MembershipLevelWhereInput> | null | undefined;
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
  fixedDay?: number | null | undefined;
  fixedDayGT?: number | null | undefined;
  fixedDayGTE?: number | null | undefined;
  fixedDayIn?: ReadonlyArray<number> | null | undefined;
  fixedDayLT?: number | null | undefined;
  fixedDayLTE?: number | null | undefined;
  fixedDayNEQ?: number | null | undefined;
  fixedDayNotIn?: ReadonlyArray<number> | null | undefined;
  fixedMonth?: number | null | undefined;
  fixedMonthGT?: number | null | undefined;
  fixedMonthGTE?: number | null | undefined;
  fixedMonthIn?: ReadonlyArray<number> | null | undefined;
  fixedMonthLT?: number | null | undefined;
  fixedMonthLTE?: number | null | undefined;
  fixedMonthNEQ?: number | null | undefined;
  fixedMonthNotIn?: ReadonlyArray<number> | null | undefined;
  graceDays?: number | null | undefined;
  graceDaysGT?: number | null | undefined;
  graceDaysGTE?: number | null | undefined;
  graceDaysIn?: ReadonlyArray<number> | null | undefined;
  graceDaysLT?: number | null | undefined;
  graceDaysLTE?: number | null | undefined;
  graceDaysNEQ?: number | null | undefined;
  graceDaysNotIn?: ReadonlyArray<number> | null | undefined;
  hasPrices?: boolean | null | undefined;
  hasPricesWith?: ReadonlyArray<LevelPriceWhereInput> | null | undefined;
  id?: string | null | undefined;
  idGT?: string | null | undefined;
  idGTE?: string | null | undefined;
  idIn?: ReadonlyArray<string> | null | undefined;
  idLT?: string | null | undefined;
  idLTE?: string | null | undefined;
  idNEQ?: string | null | undefined;
  idNotIn?: ReadonlyArray<string> | null | undefined;
  inherit?: MembershipLevelInherit | null | undefined;
  inheritIn?: ReadonlyArray<MembershipLevelInherit> | null | undefined;
  inheritNEQ?: MembershipLevelInherit | null | undefined;
  inheritNotIn?: ReadonlyArray<MembershipLevelInherit> | null | undefined;
  isOpen?: boolean | null | undefined;
  isOpenNEQ?: boolean | null | undefined;
  months?: number | null | undefined;
  monthsGT?: number | null | undefined;
  monthsGTE?: number | null | undefined;
  monthsIn?: ReadonlyArray<number> | null | undefined;
  monthsLT?: number | null | undefined;
  monthsLTE?: number | null | undefined;
  monthsNEQ?: number | null | undefined;
  monthsNotIn?: ReadonlyArray<number> | null | undefined;
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
  newDays?: number | null | undefined;
  newDaysGT?: number | null | undefined;
  newDaysGTE?: number | null | undefined;
  newDaysIn?: ReadonlyArray<number> | null | undefined;
  newDaysLT?: number | null | undefined;
  newDaysLTE?: number | null | undefined;
  newDaysNEQ?: number | null | undefined;
  newDaysNotIn?: ReadonlyArray<number> | null | undefined;
  not?: MembershipLevelWhereInput | null | undefined;
  or?: ReadonlyArray<MembershipLevelWhereInput> | null | undefined;
  period?: MembershipLevelPeriod | null | undefined;
  periodIn?: ReadonlyArray<MembershipLevelPeriod> | null | undefined;
  periodNEQ?: MembershipLevelPeriod | null | undefined;
  periodNotIn?: ReadonlyArray<MembershipLevelPeriod> | null | undefined;
  rank?: number | null | undefined;
  rankGT?: number | null | undefined;
  rankGTE?: number | null | undefined;
  rankIn?: ReadonlyArray<number> | null | undefined;
  rankLT?: number | null | undefined;
  rankLTE?: number | null | undefined;
  rankNEQ?: number | null | undefined;
  rankNotIn?: ReadonlyArray<number> | null | undefined;
  renewalOpensDays?: number | null | undefined;
  renewalOpensDaysGT?: number | null | undefined;
  renewalOpensDaysGTE?: number | null | undefined;
  renewalOpensDaysIn?: ReadonlyArray<number> | null | undefined;
  renewalOpensDaysLT?: number | null | undefined;
  renewalOpensDaysLTE?: number | null | undefined;
  renewalOpensDaysNEQ?: number | null | undefined;
  renewalOpensDaysNotIn?: ReadonlyArray<number> | null | undefined;
  rolloverDay?: number | null | undefined;
  rolloverDayGT?: number | null | undefined;
  rolloverDayGTE?: number | null | undefined;
  rolloverDayIn?: ReadonlyArray<number> | null | undefined;
  rolloverDayLT?: number | null | undefined;
  rolloverDayLTE?: number | null | undefined;
  rolloverDayNEQ?: number | null | undefined;
  rolloverDayNotIn?: ReadonlyArray<number> | null | undefined;
  rolloverMonth?: number | null | undefined;
  rolloverMonthGT?: number | null | undefined;
  rolloverMonthGTE?: number | null | undefined;
  rolloverMonthIn?: ReadonlyArray<number> | null | undefined;
  rolloverMonthLT?: number | null | undefined;
  rolloverMonthLTE?: number | null | undefined;
  rolloverMonthNEQ?: number | null | undefined;
  rolloverMonthNotIn?: ReadonlyArray<number> | null | undefined;
  seats?: number | null | undefined;
  seatsGT?: number | null | undefined;
  seatsGTE?: number | null | undefined;
  seatsIn?: ReadonlyArray<number> | null | undefined;
  seatsLT?: number | null | undefined;
  seatsLTE?: number | null | undefined;
  seatsNEQ?: number | null | undefined;
  seatsNotIn?: ReadonlyArray<number> | null | undefined;
  updatedAt?: string | null | undefined;
  updatedAtGT?: string | null | undefined;
  updatedAtGTE?: string | null | undefined;
  updatedAtIn?: ReadonlyArray<string> | null | undefined;
  updatedAtLT?: string | null | undefined;
  updatedAtLTE?: string | null | undefined;
  updatedAtNEQ?: string | null | undefined;
  updatedAtNotIn?: ReadonlyArray<string> | null | undefined;
};
export type LevelPriceWhereInput = {
  amountMinor?: number | null | undefined;
  amountMinorGT?: number | null | undefined;
  amountMinorGTE?: number | null | undefined;
  amountMinorIn?: ReadonlyArray<number> | null | undefined;
  amountMinorLT?: number | null | undefined;
  amountMinorLTE?: number | null | undefined;
  amountMinorNEQ?: number | null | undefined;
  amountMinorNotIn?: ReadonlyArray<number> | null | undefined;
  and?: ReadonlyArray<LevelPriceWhereInput> | null | undefined;
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
  currencyLT?: string | null | undefined;
  currencyLTE?: string | null | undefined;
  currencyNEQ?: string | null | undefined;
  currencyNotIn?: ReadonlyArray<string> | null | undefined;
  hasLevel?: boolean | null | undefined;
  hasLevelWith?: ReadonlyArray<MembershipLevelWhereInput> | null | undefined;
  id?: string | null | undefined;
  idGT?: string | null | undefined;
  idGTE?: string | null | undefined;
  idIn?: ReadonlyArray<string> | null | undefined;
  idLT?: string | null | undefined;
  idLTE?: string | null | undefined;
  idNEQ?: string | null | undefined;
  idNotIn?: ReadonlyArray<string> | null | undefined;
  levelID?: string | null | undefined;
  levelIDIn?: ReadonlyArray<string> | null | undefined;
  levelIDNEQ?: string | null | undefined;
  levelIDNotIn?: ReadonlyArray<string> | null | undefined;
  not?: LevelPriceWhereInput | null | undefined;
  or?: ReadonlyArray<LevelPriceWhereInput> | null | undefined;
  updatedAt?: string | null | undefined;
  updatedAtGT?: string | null | undefined;
  updatedAtGTE?: string | null | undefined;
  updatedAtIn?: ReadonlyArray<string> | null | undefined;
  updatedAtLT?: string | null | undefined;
  updatedAtLTE?: string | null | undefined;
  updatedAtNEQ?: string | null | undefined;
  updatedAtNotIn?: ReadonlyArray<string> | null | undefined;
};
export type sourcesLevelsQuery$variables = {
  where?: MembershipLevelWhereInput | null | undefined;
};
export type sourcesLevelsQuery$data = {
  readonly rows: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly label: string;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
};
export type sourcesLevelsQuery = {
  response: sourcesLevelsQuery$data;
  variables: sourcesLevelsQuery$variables;
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
    "concreteType": "MembershipLevelConnection",
    "kind": "LinkedField",
    "name": "membershipLevels",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "MembershipLevelEdge",
        "kind": "LinkedField",
        "name": "edges",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "MembershipLevel",
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
    "name": "sourcesLevelsQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "sourcesLevelsQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "5feed1d43a623da9dae61ee05068b4b7",
    "id": null,
    "metadata": {},
    "name": "sourcesLevelsQuery",
    "operationKind": "query",
    "text": "query sourcesLevelsQuery(\n  $where: MembershipLevelWhereInput\n) {\n  rows: membershipLevels(first: 30, where: $where, orderBy: {field: NAME, direction: ASC}) {\n    edges {\n      node {\n        id\n        label: name\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "3ce7e15514665acfb26208655c267714";

export default node;
