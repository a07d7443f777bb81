/**
 * @generated SignedSource<<1855efd9e854f22a33d7b725b3951ddd>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
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
export type DeskQuery$variables = {
  duplicates: boolean;
  giving: boolean;
  hours: boolean;
  importErrors: ImportWhereInput;
  imports: boolean;
  lastFrom: string;
  lastTo: string;
  me: string;
  members: boolean;
  thankFrom: string;
  thisFrom: string;
  today: string;
};
export type DeskQuery$data = {
  readonly dueToday: {
    readonly totalCount: number;
  } | null | undefined;
  readonly duplicateCandidates?: {
    readonly totalCount: number;
  } | null | undefined;
  readonly ends?: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly endsOn: string | null | undefined;
        readonly holder: {
          readonly displayName: string;
          readonly id: string;
        };
        readonly id: string;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
  readonly failed?: {
    readonly totalCount: number;
  } | null | undefined;
  readonly grace?: {
    readonly totalCount: number;
  } | null | undefined;
  readonly hours?: {
    readonly totalCount: number;
  } | null | undefined;
  readonly lapsing?: {
    readonly totalCount: number;
  } | null | undefined;
  readonly mine: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly completedAt: string | null | undefined;
        readonly contact: {
          readonly displayName: string;
          readonly id: string;
        } | null | undefined;
        readonly dueOn: string | null | undefined;
        readonly id: string;
        readonly title: string | null | undefined;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
  readonly next: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly dueOn: string | null | undefined;
        readonly id: string;
        readonly title: string | null | undefined;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
  readonly open?: {
    readonly totalCount: number;
  } | null | undefined;
  readonly overdue: {
    readonly totalCount: number;
  } | null | undefined;
  readonly pledges?: {
    readonly totalCount: number;
  } | null | undefined;
  readonly thanks?: {
    readonly totalCount: number;
  } | null | undefined;
};
export type DeskQuery = {
  response: DeskQuery$data;
  variables: DeskQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "duplicates"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "giving"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "hours"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "importErrors"
},
v4 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "imports"
},
v5 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "lastFrom"
},
v6 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "lastTo"
},
v7 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "me"
},
v8 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "members"
},
v9 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "thankFrom"
},
v10 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "thisFrom"
},
v11 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "today"
},
v12 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "totalCount",
    "storageKey": null
  }
],
v13 = {
  "kind": "Literal",
  "name": "first",
  "value": 1
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v15 = [
  (v14/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "displayName",
    "storageKey": null
  }
],
v16 = {
  "kind": "Literal",
  "name": "deletedAtIsNil",
  "value": true
},
v17 = {
  "kind": "Literal",
  "name": "kind",
  "value": "GIFT"
},
v18 = {
  "kind": "Variable",
  "name": "assigneeID",
  "variableName": "me"
},
v19 = {
  "kind": "Literal",
  "name": "completedAtIsNil",
  "value": true
},
v20 = {
  "kind": "Literal",
  "name": "orderBy",
  "value": {
    "direction": "ASC",
    "field": "DUE_ON"
  }
},
v21 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v22 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "dueOn",
  "storageKey": null
},
v23 = [
  {
    "condition": "members",
    "kind": "Condition",
    "passingValue": true,
    "selections": [
      {
        "alias": "open",
        "args": [
          {
            "kind": "Literal",
            "name": "where",
            "value": {
              "stageIn": [
                "OPEN"
              ]
            }
          }
        ],
        "concreteType": "MembershipConnection",
        "kind": "LinkedField",
        "name": "memberships",
        "plural": false,
        "selections": (v12/*:: as any*/),
        "storageKey": "memberships(where:{\"stageIn\":[\"OPEN\"]})"
      },
      {
        "alias": "grace",
        "args": [
          {
            "kind": "Literal",
            "name": "where",
            "value": {
              "stageIn": [
                "GRACE"
              ]
            }
          }
        ],
        "concreteType": "MembershipConnection",
        "kind": "LinkedField",
        "name": "memberships",
        "plural": false,
        "selections": (v12/*:: as any*/),
        "storageKey": "memberships(where:{\"stageIn\":[\"GRACE\"]})"
      },
      {
        "alias": "ends",
        "args": [
          (v13/*:: as any*/),
          {
            "kind": "Literal",
            "name": "orderBy",
            "value": {
              "direction": "ASC",
              "field": "ENDS_ON"
            }
          },
          {
            "kind": "Literal",
            "name": "where",
            "value": {
              "stageIn": [
                "LATER"
              ]
            }
          }
        ],
        "concreteType": "MembershipConnection",
        "kind": "LinkedField",
        "name": "memberships",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "MembershipEdge",
            "kind": "LinkedField",
            "name": "edges",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Membership",
                "kind": "LinkedField",
                "name": "node",
                "plural": false,
                "selections": [
                  (v14/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "endsOn",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Contact",
                    "kind": "LinkedField",
                    "name": "holder",
                    "plural": false,
                    "selections": (v15/*:: as any*/),
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": "memberships(first:1,orderBy:{\"direction\":\"ASC\",\"field\":\"ENDS_ON\"},where:{\"stageIn\":[\"LATER\"]})"
      }
    ]
  },
  {
    "condition": "giving",
    "kind": "Condition",
    "passingValue": true,
    "selections": [
      {
        "alias": "lapsing",
        "args": [
          {
            "fields": [
              {
                "items": [
                  {
                    "fields": [
                      (v16/*:: as any*/),
                      (v17/*:: as any*/),
                      {
                        "kind": "Variable",
                        "name": "receivedOnGTE",
                        "variableName": "lastFrom"
                      },
                      {
                        "kind": "Variable",
                        "name": "receivedOnLTE",
                        "variableName": "lastTo"
                      }
                    ],
                    "kind": "ObjectValue",
                    "name": "hasDonationsWith.0"
                  }
                ],
                "kind": "ListValue",
                "name": "hasDonationsWith"
              },
              {
                "kind": "Literal",
                "name": "isDeceased",
                "value": false
              },
              {
                "fields": [
                  {
                    "items": [
                      {
                        "fields": [
                          (v16/*:: as any*/),
                          (v17/*:: as any*/),
                          {
                            "kind": "Variable",
                            "name": "receivedOnGTE",
                            "variableName": "thisFrom"
                          }
                        ],
                        "kind": "ObjectValue",
                        "name": "hasDonationsWith.0"
                      }
                    ],
                    "kind": "ListValue",
                    "name": "hasDonationsWith"
                  }
                ],
                "kind": "ObjectValue",
                "name": "not"
              }
            ],
            "kind": "ObjectValue",
            "name": "where"
          }
        ],
        "concreteType": "ContactConnection",
        "kind": "LinkedField",
        "name": "contacts",
        "plural": false,
        "selections": (v12/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": "thanks",
        "args": [
          {
            "fields": [
              {
                "kind": "Literal",
                "name": "acknowledgedAtIsNil",
                "value": true
              },
              (v17/*:: as any*/),
              {
                "kind": "Variable",
                "name": "receivedOnGTE",
                "variableName": "thankFrom"
              }
            ],
            "kind": "ObjectValue",
            "name": "where"
          }
        ],
        "concreteType": "DonationConnection",
        "kind": "LinkedField",
        "name": "donations",
        "plural": false,
        "selections": (v12/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": null,
        "args": [
          {
            "kind": "Literal",
            "name": "status",
            "value": [
              "OVERDUE"
            ]
          }
        ],
        "concreteType": "PledgeConnection",
        "kind": "LinkedField",
        "name": "pledges",
        "plural": false,
        "selections": (v12/*:: as any*/),
        "storageKey": "pledges(status:[\"OVERDUE\"])"
      }
    ]
  },
  {
    "alias": "overdue",
    "args": [
      {
        "fields": [
          (v18/*:: as any*/),
          (v19/*:: as any*/),
          {
            "kind": "Variable",
            "name": "dueOnLT",
            "variableName": "today"
          }
        ],
        "kind": "ObjectValue",
        "name": "where"
      }
    ],
    "concreteType": "TaskConnection",
    "kind": "LinkedField",
    "name": "tasks",
    "plural": false,
    "selections": (v12/*:: as any*/),
    "storageKey": null
  },
  {
    "alias": "dueToday",
    "args": [
      {
        "fields": [
          (v18/*:: as any*/),
          (v19/*:: as any*/),
          {
            "kind": "Variable",
            "name": "dueOn",
            "variableName": "today"
          }
        ],
        "kind": "ObjectValue",
        "name": "where"
      }
    ],
    "concreteType": "TaskConnection",
    "kind": "LinkedField",
    "name": "tasks",
    "plural": false,
    "selections": (v12/*:: as any*/),
    "storageKey": null
  },
  {
    "alias": "mine",
    "args": [
      {
        "kind": "Literal",
        "name": "first",
        "value": 5
      },
      (v20/*:: as any*/),
      {
        "fields": [
          (v18/*:: as any*/),
          (v19/*:: as any*/),
          {
            "kind": "Variable",
            "name": "dueOnLTE",
            "variableName": "today"
          }
        ],
        "kind": "ObjectValue",
        "name": "where"
      }
    ],
    "concreteType": "TaskConnection",
    "kind": "LinkedField",
    "name": "tasks",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "TaskEdge",
        "kind": "LinkedField",
        "name": "edges",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Task",
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": [
              (v14/*:: as any*/),
              (v21/*:: as any*/),
              (v22/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "completedAt",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Contact",
                "kind": "LinkedField",
                "name": "contact",
                "plural": false,
                "selections": (v15/*:: as any*/),
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
  },
  {
    "alias": "next",
    "args": [
      (v13/*:: as any*/),
      (v20/*:: as any*/),
      {
        "fields": [
          (v18/*:: as any*/),
          (v19/*:: as any*/),
          {
            "kind": "Variable",
            "name": "dueOnGT",
            "variableName": "today"
          }
        ],
        "kind": "ObjectValue",
        "name": "where"
      }
    ],
    "concreteType": "TaskConnection",
    "kind": "LinkedField",
    "name": "tasks",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "TaskEdge",
        "kind": "LinkedField",
        "name": "edges",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Task",
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": [
              (v14/*:: as any*/),
              (v21/*:: as any*/),
              (v22/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  {
    "condition": "hours",
    "kind": "Condition",
    "passingValue": true,
    "selections": [
      {
        "alias": "hours",
        "args": [
          {
            "kind": "Literal",
            "name": "where",
            "value": {
              "status": "LOGGED"
            }
          }
        ],
        "concreteType": "VolunteerHoursConnection",
        "kind": "LinkedField",
        "name": "volunteerHours",
        "plural": false,
        "selections": (v12/*:: as any*/),
        "storageKey": "volunteerHours(where:{\"status\":\"LOGGED\"})"
      }
    ]
  },
  {
    "condition": "duplicates",
    "kind": "Condition",
    "passingValue": true,
    "selections": [
      {
        "alias": null,
        "args": [
          {
            "kind": "Literal",
            "name": "where",
            "value": {
              "state": "OPEN"
            }
          }
        ],
        "concreteType": "DuplicateCandidateConnection",
        "kind": "LinkedField",
        "name": "duplicateCandidates",
        "plural": false,
        "selections": (v12/*:: as any*/),
        "storageKey": "duplicateCandidates(where:{\"state\":\"OPEN\"})"
      }
    ]
  },
  {
    "condition": "imports",
    "kind": "Condition",
    "passingValue": true,
    "selections": [
      {
        "alias": "failed",
        "args": [
          {
            "kind": "Variable",
            "name": "where",
            "variableName": "importErrors"
          }
        ],
        "concreteType": "ImportConnection",
        "kind": "LinkedField",
        "name": "imports",
        "plural": false,
        "selections": (v12/*:: as any*/),
        "storageKey": null
      }
    ]
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      (v4/*:: as any*/),
      (v5/*:: as any*/),
      (v6/*:: as any*/),
      (v7/*:: as any*/),
      (v8/*:: as any*/),
      (v9/*:: as any*/),
      (v10/*:: as any*/),
      (v11/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "DeskQuery",
    "selections": (v23/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v7/*:: as any*/),
      (v11/*:: as any*/),
      (v8/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v4/*:: as any*/),
      (v0/*:: as any*/),
      (v9/*:: as any*/),
      (v5/*:: as any*/),
      (v6/*:: as any*/),
      (v10/*:: as any*/),
      (v3/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "DeskQuery",
    "selections": (v23/*:: as any*/)
  },
  "params": {
    "cacheID": "df39a80ce50eea53938c85555b2a35c0",
    "id": null,
    "metadata": {},
    "name": "DeskQuery",
    "operationKind": "query",
    "text": "query DeskQuery(\n  $me: ID!\n  $today: Date!\n  $members: Boolean!\n  $giving: Boolean!\n  $hours: Boolean!\n  $imports: Boolean!\n  $duplicates: Boolean!\n  $thankFrom: Date!\n  $lastFrom: Date!\n  $lastTo: Date!\n  $thisFrom: Date!\n  $importErrors: ImportWhereInput!\n) {\n  open: memberships(where: {stageIn: [OPEN]}) @include(if: $members) {\n    totalCount\n  }\n  grace: memberships(where: {stageIn: [GRACE]}) @include(if: $members) {\n    totalCount\n  }\n  ends: memberships(first: 1, where: {stageIn: [LATER]}, orderBy: {field: ENDS_ON, direction: ASC}) @include(if: $members) {\n    edges {\n      node {\n        id\n        endsOn\n        holder {\n          id\n          displayName\n        }\n      }\n    }\n  }\n  lapsing: contacts(where: {isDeceased: false, hasDonationsWith: [{kind: GIFT, deletedAtIsNil: true, receivedOnGTE: $lastFrom, receivedOnLTE: $lastTo}], not: {hasDonationsWith: [{kind: GIFT, deletedAtIsNil: true, receivedOnGTE: $thisFrom}]}}) @include(if: $giving) {\n    totalCount\n  }\n  thanks: donations(where: {kind: GIFT, acknowledgedAtIsNil: true, receivedOnGTE: $thankFrom}) @include(if: $giving) {\n    totalCount\n  }\n  pledges(status: [OVERDUE]) @include(if: $giving) {\n    totalCount\n  }\n  overdue: tasks(where: {completedAtIsNil: true, assigneeID: $me, dueOnLT: $today}) {\n    totalCount\n  }\n  dueToday: tasks(where: {completedAtIsNil: true, assigneeID: $me, dueOn: $today}) {\n    totalCount\n  }\n  mine: tasks(first: 5, where: {completedAtIsNil: true, assigneeID: $me, dueOnLTE: $today}, orderBy: {field: DUE_ON, direction: ASC}) {\n    edges {\n      node {\n        id\n        title\n        dueOn\n        completedAt\n        contact {\n          id\n          displayName\n        }\n      }\n    }\n  }\n  next: tasks(first: 1, where: {completedAtIsNil: true, assigneeID: $me, dueOnGT: $today}, orderBy: {field: DUE_ON, direction: ASC}) {\n    edges {\n      node {\n        id\n        title\n        dueOn\n      }\n    }\n  }\n  hours: volunteerHours(where: {status: LOGGED}) @include(if: $hours) {\n    totalCount\n  }\n  duplicateCandidates(where: {state: OPEN}) @include(if: $duplicates) {\n    totalCount\n  }\n  failed: imports(where: $importErrors) @include(if: $imports) {\n    totalCount\n  }\n}\n"
  }
};
})();

(node as any).hash = "e530286214fd7235268e6631dd22e72a";

export default node;
