/**
 * @generated SignedSource<<60b6fe7d047f600998de3c610815ced0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type ImportKind = "CONTACTS" | "DONATIONS";
export type ImportRowAction = "CREATE" | "FAIL" | "PENDING" | "SKIP" | "UNCHANGED" | "UPDATE";
export type ImportRowStatus = "DONE" | "KEPT" | "PLANNED" | "STAGED" | "UNDONE";
export type ImportStatus = "APPLIED" | "APPLYING" | "FAILED" | "PREVIEWED" | "STAGING" | "UNDOING" | "UNDONE" | "UPLOADED";
export type UserRole = "ADMIN" | "FINANCE" | "FUNDRAISING" | "MEMBERSHIP" | "READ_ONLY" | "VOLUNTEERING";
export type ImportWhereInput = {
  and?: ReadonlyArray<ImportWhereInput> | null | undefined;
  created?: number | null | undefined;
  createdAt?: string | null | undefined;
  createdAtGT?: string | null | undefined;
  createdAtGTE?: string | null | undefined;
  createdAtIn?: ReadonlyArray<string> | null | undefined;
  createdAtLT?: string | null | undefined;
  createdAtLTE?: string | null | undefined;
  createdAtNEQ?: string | null | undefined;
  createdAtNotIn?: ReadonlyArray<string> | null | undefined;
  createdGT?: number | null | undefined;
  createdGTE?: number | null | undefined;
  createdIn?: ReadonlyArray<number> | null | undefined;
  createdLT?: number | null | undefined;
  createdLTE?: number | null | undefined;
  createdNEQ?: number | null | undefined;
  createdNotIn?: ReadonlyArray<number> | null | undefined;
  failed?: number | null | undefined;
  failedGT?: number | null | undefined;
  failedGTE?: number | null | undefined;
  failedIn?: ReadonlyArray<number> | null | undefined;
  failedLT?: number | null | undefined;
  failedLTE?: number | null | undefined;
  failedNEQ?: number | null | undefined;
  failedNotIn?: ReadonlyArray<number> | null | undefined;
  fileID?: string | null | undefined;
  fileIDIn?: ReadonlyArray<string> | null | undefined;
  fileIDIsNil?: boolean | null | undefined;
  fileIDNEQ?: string | null | undefined;
  fileIDNotIn?: ReadonlyArray<string> | null | undefined;
  fileIDNotNil?: boolean | null | undefined;
  fileName?: string | null | undefined;
  fileNameContains?: string | null | undefined;
  fileNameContainsFold?: string | null | undefined;
  fileNameEqualFold?: string | null | undefined;
  fileNameGT?: string | null | undefined;
  fileNameGTE?: string | null | undefined;
  fileNameHasPrefix?: string | null | undefined;
  fileNameHasSuffix?: string | null | undefined;
  fileNameIn?: ReadonlyArray<string> | null | undefined;
  fileNameIsNil?: boolean | null | undefined;
  fileNameLT?: string | null | undefined;
  fileNameLTE?: string | null | undefined;
  fileNameNEQ?: string | null | undefined;
  fileNameNotIn?: ReadonlyArray<string> | null | undefined;
  fileNameNotNil?: boolean | null | undefined;
  finishedAt?: string | null | undefined;
  finishedAtGT?: string | null | undefined;
  finishedAtGTE?: string | null | undefined;
  finishedAtIn?: ReadonlyArray<string> | null | undefined;
  finishedAtIsNil?: boolean | null | undefined;
  finishedAtLT?: string | null | undefined;
  finishedAtLTE?: string | null | undefined;
  finishedAtNEQ?: string | null | undefined;
  finishedAtNotIn?: ReadonlyArray<string> | null | undefined;
  finishedAtNotNil?: boolean | null | undefined;
  hasFile?: boolean | null | undefined;
  hasFileWith?: ReadonlyArray<FileWhereInput> | null | undefined;
  hasRows?: boolean | null | undefined;
  hasRowsWith?: ReadonlyArray<ImportRowWhereInput> | null | undefined;
  hasUser?: boolean | null | undefined;
  hasUserWith?: ReadonlyArray<UserWhereInput> | null | undefined;
  id?: string | null | undefined;
  idGT?: string | null | undefined;
  idGTE?: string | null | undefined;
  idIn?: ReadonlyArray<string> | null | undefined;
  idLT?: string | null | undefined;
  idLTE?: string | null | undefined;
  idNEQ?: string | null | undefined;
  idNotIn?: ReadonlyArray<string> | null | undefined;
  kept?: number | null | undefined;
  keptGT?: number | null | undefined;
  keptGTE?: number | null | undefined;
  keptIn?: ReadonlyArray<number> | null | undefined;
  keptLT?: number | null | undefined;
  keptLTE?: number | null | undefined;
  keptNEQ?: number | null | undefined;
  keptNotIn?: ReadonlyArray<number> | null | undefined;
  kind?: ImportKind | null | undefined;
  kindIn?: ReadonlyArray<ImportKind> | null | undefined;
  kindNEQ?: ImportKind | null | undefined;
  kindNotIn?: ReadonlyArray<ImportKind> | null | undefined;
  not?: ImportWhereInput | null | undefined;
  or?: ReadonlyArray<ImportWhereInput> | null | undefined;
  processed?: number | null | undefined;
  processedGT?: number | null | undefined;
  processedGTE?: number | null | undefined;
  processedIn?: ReadonlyArray<number> | null | undefined;
  processedLT?: number | null | undefined;
  processedLTE?: number | null | undefined;
  processedNEQ?: number | null | undefined;
  processedNotIn?: ReadonlyArray<number> | null | undefined;
  retryOfID?: string | null | undefined;
  retryOfIDGT?: string | null | undefined;
  retryOfIDGTE?: string | null | undefined;
  retryOfIDIn?: ReadonlyArray<string> | null | undefined;
  retryOfIDIsNil?: boolean | null | undefined;
  retryOfIDLT?: string | null | undefined;
  retryOfIDLTE?: string | null | undefined;
  retryOfIDNEQ?: string | null | undefined;
  retryOfIDNotIn?: ReadonlyArray<string> | null | undefined;
  retryOfIDNotNil?: boolean | null | undefined;
  rowCount?: number | null | undefined;
  rowCountGT?: number | null | undefined;
  rowCountGTE?: number | null | undefined;
  rowCountIn?: ReadonlyArray<number> | null | undefined;
  rowCountLT?: number | null | undefined;
  rowCountLTE?: number | null | undefined;
  rowCountNEQ?: number | null | undefined;
  rowCountNotIn?: ReadonlyArray<number> | null | undefined;
  skipped?: number | null | undefined;
  skippedGT?: number | null | undefined;
  skippedGTE?: number | null | undefined;
  skippedIn?: ReadonlyArray<number> | null | undefined;
  skippedLT?: number | null | undefined;
  skippedLTE?: number | null | undefined;
  skippedNEQ?: number | null | undefined;
  skippedNotIn?: ReadonlyArray<number> | null | undefined;
  staged?: number | null | undefined;
  stagedGT?: number | null | undefined;
  stagedGTE?: number | null | undefined;
  stagedIn?: ReadonlyArray<number> | null | undefined;
  stagedLT?: number | null | undefined;
  stagedLTE?: number | null | undefined;
  stagedNEQ?: number | null | undefined;
  stagedNotIn?: ReadonlyArray<number> | null | undefined;
  startedAt?: string | null | undefined;
  startedAtGT?: string | null | undefined;
  startedAtGTE?: string | null | undefined;
  startedAtIn?: ReadonlyArray<string> | null | undefined;
  startedAtIsNil?: boolean | null | undefined;
  startedAtLT?: string | null | undefined;
  startedAtLTE?: string | null | undefined;
  startedAtNEQ?: string | null | undefined;
  startedAtNotIn?: ReadonlyArray<string> | null | undefined;
  startedAtNotNil?: boolean | null | undefined;
  status?: ImportStatus | null | undefined;
  statusIn?: ReadonlyArray<ImportStatus> | null | undefined;
  statusNEQ?: ImportStatus | null | undefined;
  statusNotIn?: ReadonlyArray<ImportStatus> | null | undefined;
  unchanged?: number | null | undefined;
  unchangedGT?: number | null | undefined;
  unchangedGTE?: number | null | undefined;
  unchangedIn?: ReadonlyArray<number> | null | undefined;
  unchangedLT?: number | null | undefined;
  unchangedLTE?: number | null | undefined;
  unchangedNEQ?: number | null | undefined;
  unchangedNotIn?: ReadonlyArray<number> | null | undefined;
  undone?: number | null | undefined;
  undoneGT?: number | null | undefined;
  undoneGTE?: number | null | undefined;
  undoneIn?: ReadonlyArray<number> | null | undefined;
  undoneLT?: number | null | undefined;
  undoneLTE?: number | null | undefined;
  undoneNEQ?: number | null | undefined;
  undoneNotIn?: ReadonlyArray<number> | null | undefined;
  updated?: number | null | undefined;
  updatedAt?: string | null | undefined;
  updatedAtGT?: string | null | undefined;
  updatedAtGTE?: string | null | undefined;
  updatedAtIn?: ReadonlyArray<string> | null | undefined;
  updatedAtLT?: string | null | undefined;
  updatedAtLTE?: string | null | undefined;
  updatedAtNEQ?: string | null | undefined;
  updatedAtNotIn?: ReadonlyArray<string> | null | undefined;
  updatedGT?: number | null | undefined;
  updatedGTE?: number | null | undefined;
  updatedIn?: ReadonlyArray<number> | null | undefined;
  updatedLT?: number | null | undefined;
  updatedLTE?: number | null | undefined;
  updatedNEQ?: number | null | undefined;
  updatedNotIn?: ReadonlyArray<number> | null | undefined;
  userID?: string | null | undefined;
  userIDIn?: ReadonlyArray<string> | null | undefined;
  userIDIsNil?: boolean | null | undefined;
  userIDNEQ?: string | null | undefined;
  userIDNotIn?: ReadonlyArray<string> | null | undefined;
  userIDNotNil?: boolean | null | undefined;
};
export type UserWhereInput = {
  and?: ReadonlyArray<UserWhereInput> | null | undefined;
  createdAt?: string | null | undefined;
  createdAtGT?: string | null | undefined;
  createdAtGTE?: string | null | undefined;
  createdAtIn?: ReadonlyArray<string> | null | undefined;
  createdAtLT?: string | null | undefined;
  createdAtLTE?: string | null | undefined;
  createdAtNEQ?: string | null | undefined;
  createdAtNotIn?: ReadonlyArray<string> | null | undefined;
  disabledAt?: string | null | undefined;
  disabledAtGT?: string | null | undefined;
  disabledAtGTE?: string | null | undefined;
  disabledAtIn?: ReadonlyArray<string> | null | undefined;
  disabledAtIsNil?: boolean | null | undefined;
  disabledAtLT?: string | null | undefined;
  disabledAtLTE?: string | null | undefined;
  disabledAtNEQ?: string | null | undefined;
  disabledAtNotIn?: ReadonlyArray<string> | null | undefined;
  disabledAtNotNil?: boolean | null | undefined;
  email?: string | null | undefined;
  emailContains?: string | null | undefined;
  emailContainsFold?: string | null | undefined;
  emailEqualFold?: string | null | undefined;
  emailGT?: string | null | undefined;
  emailGTE?: string | null | undefined;
  emailHasPrefix?: string | null | undefined;
  emailHasSuffix?: string | null | undefined;
  emailIn?: ReadonlyArray<string> | null | undefined;
  emailLT?: string | null | undefined;
  emailLTE?: string | null | undefined;
  emailNEQ?: string | null | undefined;
  emailNotIn?: ReadonlyArray<string> | null | undefined;
  hasTeams?: boolean | null | undefined;
  hasTeamsWith?: ReadonlyArray<TeamWhereInput> | null | undefined;
  id?: string | null | undefined;
  idGT?: string | null | undefined;
  idGTE?: string | null | undefined;
  idIn?: ReadonlyArray<string> | null | undefined;
  idLT?: string | null | undefined;
  idLTE?: string | null | undefined;
  idNEQ?: string | null | undefined;
  idNotIn?: ReadonlyArray<string> | null | undefined;
  lastSignInAt?: string | null | undefined;
  lastSignInAtGT?: string | null | undefined;
  lastSignInAtGTE?: string | null | undefined;
  lastSignInAtIn?: ReadonlyArray<string> | null | undefined;
  lastSignInAtIsNil?: boolean | null | undefined;
  lastSignInAtLT?: string | null | undefined;
  lastSignInAtLTE?: string | null | undefined;
  lastSignInAtNEQ?: string | null | undefined;
  lastSignInAtNotIn?: ReadonlyArray<string> | null | undefined;
  lastSignInAtNotNil?: boolean | null | undefined;
  locale?: string | null | undefined;
  localeContains?: string | null | undefined;
  localeContainsFold?: string | null | undefined;
  localeEqualFold?: string | null | undefined;
  localeGT?: string | null | undefined;
  localeGTE?: string | null | undefined;
  localeHasPrefix?: string | null | undefined;
  localeHasSuffix?: string | null | undefined;
  localeIn?: ReadonlyArray<string> | null | undefined;
  localeIsNil?: boolean | null | undefined;
  localeLT?: string | null | undefined;
  localeLTE?: string | null | undefined;
  localeNEQ?: string | null | undefined;
  localeNotIn?: ReadonlyArray<string> | null | undefined;
  localeNotNil?: boolean | null | undefined;
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
  not?: UserWhereInput | null | undefined;
  or?: ReadonlyArray<UserWhereInput> | null | undefined;
  role?: UserRole | null | undefined;
  roleIn?: ReadonlyArray<UserRole> | null | undefined;
  roleNEQ?: UserRole | null | undefined;
  roleNotIn?: ReadonlyArray<UserRole> | null | undefined;
  updatedAt?: string | null | undefined;
  updatedAtGT?: string | null | undefined;
  updatedAtGTE?: string | null | undefined;
  updatedAtIn?: ReadonlyArray<string> | null | undefined;
  updatedAtLT?: string | null | undefined;
  updatedAtLTE?: string | null | undefined;
  updatedAtNEQ?: string | null | undefined;
  updatedAtNotIn?: ReadonlyArray<string> | null | undefined;
};
export type TeamWhereInput = {
  and?: ReadonlyArray<TeamWhereInput> | null | undefined;
  createdAt?: string | null | undefined;
  createdAtGT?: string | null | undefined;
  createdAtGTE?: string | null | undefined;
  createdAtIn?: ReadonlyArray<string> | null | undefined;
  createdAtLT?: string | null | undefined;
  createdAtLTE?: string | null | undefined;
  createdAtNEQ?: string | null | undefined;
  createdAtNotIn?: ReadonlyArray<string> | null | undefined;
  hasUsers?: boolean | null | undefined;
  hasUsersWith?: ReadonlyArray<UserWhereInput> | null | undefined;
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
  not?: TeamWhereInput | null | undefined;
  or?: ReadonlyArray<TeamWhereInput> | null | undefined;
  updatedAt?: string | null | undefined;
  updatedAtGT?: string | null | undefined;
  updatedAtGTE?: string | null | undefined;
  updatedAtIn?: ReadonlyArray<string> | null | undefined;
  updatedAtLT?: string | null | undefined;
  updatedAtLTE?: string | null | undefined;
  updatedAtNEQ?: string | null | undefined;
  updatedAtNotIn?: ReadonlyArray<string> | null | undefined;
};
export type FileWhereInput = {
  and?: ReadonlyArray<FileWhereInput> | null | undefined;
  contentType?: string | null | undefined;
  contentTypeContains?: string | null | undefined;
  contentTypeContainsFold?: string | null | undefined;
  contentTypeEqualFold?: string | null | undefined;
  contentTypeGT?: string | null | undefined;
  contentTypeGTE?: string | null | undefined;
  contentTypeHasPrefix?: string | null | undefined;
  contentTypeHasSuffix?: string | null | undefined;
  contentTypeIn?: ReadonlyArray<string> | null | undefined;
  contentTypeIsNil?: boolean | null | undefined;
  contentTypeLT?: string | null | undefined;
  contentTypeLTE?: string | null | undefined;
  contentTypeNEQ?: string | null | undefined;
  contentTypeNotIn?: ReadonlyArray<string> | null | undefined;
  contentTypeNotNil?: boolean | null | undefined;
  createdAt?: string | null | undefined;
  createdAtGT?: string | null | undefined;
  createdAtGTE?: string | null | undefined;
  createdAtIn?: ReadonlyArray<string> | null | undefined;
  createdAtLT?: string | null | undefined;
  createdAtLTE?: string | null | undefined;
  createdAtNEQ?: string | null | undefined;
  createdAtNotIn?: ReadonlyArray<string> | null | undefined;
  hasUser?: boolean | null | undefined;
  hasUserWith?: ReadonlyArray<UserWhereInput> | null | undefined;
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
  not?: FileWhereInput | null | undefined;
  or?: ReadonlyArray<FileWhereInput> | null | undefined;
  size?: number | null | undefined;
  sizeGT?: number | null | undefined;
  sizeGTE?: number | null | undefined;
  sizeIn?: ReadonlyArray<number> | null | undefined;
  sizeLT?: number | null | undefined;
  sizeLTE?: number | null | undefined;
  sizeNEQ?: number | null | undefined;
  sizeNotIn?: ReadonlyArray<number> | null | undefined;
  userID?: string | null | undefined;
  userIDIn?: ReadonlyArray<string> | null | undefined;
  userIDIsNil?: boolean | null | undefined;
  userIDNEQ?: string | null | undefined;
  userIDNotIn?: ReadonlyArray<string> | null | undefined;
  userIDNotNil?: boolean | null | undefined;
};
export type ImportRowWhereInput = {
  action?: ImportRowAction | null | undefined;
  actionIn?: ReadonlyArray<ImportRowAction> | null | undefined;
  actionNEQ?: ImportRowAction | null | undefined;
  actionNotIn?: ReadonlyArray<ImportRowAction> | null | undefined;
  and?: ReadonlyArray<ImportRowWhereInput> | null | undefined;
  contactID?: string | null | undefined;
  contactIDGT?: string | null | undefined;
  contactIDGTE?: string | null | undefined;
  contactIDIn?: ReadonlyArray<string> | null | undefined;
  contactIDIsNil?: boolean | null | undefined;
  contactIDLT?: string | null | undefined;
  contactIDLTE?: string | null | undefined;
  contactIDNEQ?: string | null | undefined;
  contactIDNotIn?: ReadonlyArray<string> | null | undefined;
  contactIDNotNil?: boolean | null | undefined;
  donationID?: string | null | undefined;
  donationIDGT?: string | null | undefined;
  donationIDGTE?: string | null | undefined;
  donationIDIn?: ReadonlyArray<string> | null | undefined;
  donationIDIsNil?: boolean | null | undefined;
  donationIDLT?: string | null | undefined;
  donationIDLTE?: string | null | undefined;
  donationIDNEQ?: string | null | undefined;
  donationIDNotIn?: ReadonlyArray<string> | null | undefined;
  donationIDNotNil?: boolean | null | undefined;
  groupKey?: string | null | undefined;
  groupKeyContains?: string | null | undefined;
  groupKeyContainsFold?: string | null | undefined;
  groupKeyEqualFold?: string | null | undefined;
  groupKeyGT?: string | null | undefined;
  groupKeyGTE?: string | null | undefined;
  groupKeyHasPrefix?: string | null | undefined;
  groupKeyHasSuffix?: string | null | undefined;
  groupKeyIn?: ReadonlyArray<string> | null | undefined;
  groupKeyIsNil?: boolean | null | undefined;
  groupKeyLT?: string | null | undefined;
  groupKeyLTE?: string | null | undefined;
  groupKeyNEQ?: string | null | undefined;
  groupKeyNotIn?: ReadonlyArray<string> | null | undefined;
  groupKeyNotNil?: boolean | null | undefined;
  hasImport?: boolean | null | undefined;
  hasImportWith?: ReadonlyArray<ImportWhereInput> | null | undefined;
  id?: string | null | undefined;
  idGT?: string | null | undefined;
  idGTE?: string | null | undefined;
  idIn?: ReadonlyArray<string> | null | undefined;
  idLT?: string | null | undefined;
  idLTE?: string | null | undefined;
  idNEQ?: string | null | undefined;
  idNotIn?: ReadonlyArray<string> | null | undefined;
  importID?: string | null | undefined;
  importIDIn?: ReadonlyArray<string> | null | undefined;
  importIDNEQ?: string | null | undefined;
  importIDNotIn?: ReadonlyArray<string> | null | undefined;
  line?: number | null | undefined;
  lineGT?: number | null | undefined;
  lineGTE?: number | null | undefined;
  lineIn?: ReadonlyArray<number> | null | undefined;
  lineLT?: number | null | undefined;
  lineLTE?: number | null | undefined;
  lineNEQ?: number | null | undefined;
  lineNotIn?: ReadonlyArray<number> | null | undefined;
  not?: ImportRowWhereInput | null | undefined;
  or?: ReadonlyArray<ImportRowWhereInput> | null | undefined;
  reasonKey?: string | null | undefined;
  reasonKeyContains?: string | null | undefined;
  reasonKeyContainsFold?: string | null | undefined;
  reasonKeyEqualFold?: string | null | undefined;
  reasonKeyGT?: string | null | undefined;
  reasonKeyGTE?: string | null | undefined;
  reasonKeyHasPrefix?: string | null | undefined;
  reasonKeyHasSuffix?: string | null | undefined;
  reasonKeyIn?: ReadonlyArray<string> | null | undefined;
  reasonKeyIsNil?: boolean | null | undefined;
  reasonKeyLT?: string | null | undefined;
  reasonKeyLTE?: string | null | undefined;
  reasonKeyNEQ?: string | null | undefined;
  reasonKeyNotIn?: ReadonlyArray<string> | null | undefined;
  reasonKeyNotNil?: boolean | null | undefined;
  status?: ImportRowStatus | null | undefined;
  statusIn?: ReadonlyArray<ImportRowStatus> | null | undefined;
  statusNEQ?: ImportRowStatus | null | undefined;
  statusNotIn?: ReadonlyArray<ImportRowStatus> | null | undefined;
};
export type ImportsPageLoaderQuery$variables = {
  where?: ImportWhereInput | null | undefined;
};
export type ImportsPageLoaderQuery$data = {
  readonly " $fragmentSpreads": FragmentRefs<"ImportsPageFragment">;
};
export type ImportsPageLoaderQuery = {
  response: ImportsPageLoaderQuery$data;
  variables: ImportsPageLoaderQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "where"
  }
],
v1 = {
  "kind": "Variable",
  "name": "where",
  "variableName": "where"
},
v2 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 50
  },
  {
    "kind": "Literal",
    "name": "orderBy",
    "value": {
      "direction": "DESC",
      "field": "CREATED_AT"
    }
  },
  (v1/*:: as any*/)
],
v3 = {
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
    "name": "ImportsPageLoaderQuery",
    "selections": [
      {
        "args": [
          (v1/*:: as any*/)
        ],
        "kind": "FragmentSpread",
        "name": "ImportsPageFragment"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ImportsPageLoaderQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "ImportConnection",
        "kind": "LinkedField",
        "name": "imports",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "totalCount",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "ImportEdge",
            "kind": "LinkedField",
            "name": "edges",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Import",
                "kind": "LinkedField",
                "name": "node",
                "plural": false,
                "selections": [
                  (v3/*:: as any*/),
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
                    "name": "status",
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
                    "name": "rowCount",
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
                    "name": "createdAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "User",
                    "kind": "LinkedField",
                    "name": "user",
                    "plural": false,
                    "selections": [
                      (v3/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "name",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "__typename",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "cursor",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "PageInfo",
            "kind": "LinkedField",
            "name": "pageInfo",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "endCursor",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "hasNextPage",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "filters": [
          "where",
          "orderBy"
        ],
        "handle": "connection",
        "key": "ImportsPage_imports",
        "kind": "LinkedHandle",
        "name": "imports"
      }
    ]
  },
  "params": {
    "cacheID": "64de6394843a9375f8964d893734171c",
    "id": null,
    "metadata": {},
    "name": "ImportsPageLoaderQuery",
    "operationKind": "query",
    "text": "query ImportsPageLoaderQuery(\n  $where: ImportWhereInput\n) {\n  ...ImportsPageFragment_3FC4Qo\n}\n\nfragment ImportsPageFragment_3FC4Qo on Query {\n  imports(first: 50, where: $where, orderBy: {field: CREATED_AT, direction: DESC}) {\n    totalCount\n    edges {\n      node {\n        id\n        kind\n        status\n        fileName\n        rowCount\n        failed\n        createdAt\n        user {\n          id\n          name\n        }\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "9b1b6dbfd0e921f9c4cebb7b6e6814b1";

export default node;
