/**
 * @generated SignedSource<<d935f2b00d06e7ff0a8051afe5f02160>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type AppealChannel = "EMAIL" | "EVENT" | "IN_PERSON" | "MAIL" | "OTHER" | "PHONE" | "SOCIAL" | "WEBSITE";
export type ConsentEventAction = "GIVEN" | "WITHDRAWN";
export type ConsentEventChannel = "ANY" | "EMAIL" | "PHONE" | "POST" | "SMS";
export type ContactAddressKind = "HOME" | "OTHER" | "WORK";
export type ContactEmailKind = "HOME" | "OTHER" | "WORK";
export type ContactKind = "HOUSEHOLD" | "INDIVIDUAL" | "ORGANIZATION";
export type ContactNameOrder = "FAMILY_FIRST" | "GIVEN_FIRST";
export type ContactPhoneKind = "FAX" | "HOME" | "MOBILE" | "OTHER" | "WORK";
export type CustomFieldOp = "CONTAINS" | "EQ" | "GT" | "GTE" | "IN" | "IS_NOT_SET" | "IS_SET" | "LT" | "LTE";
export type DonationKind = "DUES" | "GIFT";
export type DonationMethod = "BANK_TRANSFER" | "CARD" | "CASH" | "CHEQUE" | "IN_KIND" | "OTHER";
export type DonationOrderField = "AMOUNT" | "CONTACT_NAME" | "CREATED_AT" | "RECEIVED_ON" | "UPDATED_AT";
export type GiftBatchMethod = "BANK_TRANSFER" | "CARD" | "CASH" | "CHEQUE" | "OTHER";
export type GiftBatchStatus = "DISCARDED" | "OPEN" | "POSTED";
export type InteractionDirection = "INBOUND" | "NONE" | "OUTBOUND";
export type InteractionKind = "CALL" | "EMAIL" | "LETTER" | "MEETING" | "MESSAGE" | "NOTE" | "VISIT";
export type LedgerEntryAccount = "IN_KIND" | "MONEY";
export type LedgerEntryKind = "CORRECTION" | "DUES" | "GIFT" | "REFUND";
export type MatchingGiftStatus = "APPROVED" | "DECLINED" | "POTENTIAL" | "RECEIVED" | "SUBMITTED";
export type MembershipLevelInherit = "AFFILIATED" | "ANYBODY" | "HOUSEHOLD" | "NOBODY";
export type MembershipLevelPeriod = "FIXED" | "LIFETIME" | "ROLLING";
export type MembershipStatus = "CANCELLED" | "CURRENT" | "DECEASED" | "EXPIRED" | "GRACE" | "NEW" | "PENDING";
export type MembershipTermKind = "JOIN" | "LEVEL_CHANGE" | "REJOIN" | "RENEWAL";
export type OrderDirection = "ASC" | "DESC";
export type PledgeEvery = "MONTH" | "ONCE" | "QUARTER" | "YEAR";
export type RenewalStage = "GRACE" | "LAPSED" | "LATER" | "OPEN";
export type ShiftSignupStatus = "ATTENDED" | "CANCELLED" | "CONFIRMED" | "NO_SHOW" | "WAITLISTED";
export type SoftCreditRole = "EMPLOYEE" | "HONOREE" | "HOUSEHOLD" | "INFLUENCER" | "MATCHED" | "OTHER" | "SOLICITOR" | "SPOUSE";
export type TagKind = "GENERAL" | "SKILL";
export type TaskPriority = "HIGH" | "LOW" | "NORMAL";
export type TributeKind = "HONOUR" | "MEMORY";
export type TributeNotifyBy = "EMAIL" | "LETTER" | "NONE";
export type TributeNotifyStatus = "DUE" | "NOT_REQUESTED" | "SENT";
export type UserRole = "ADMIN" | "FINANCE" | "FUNDRAISING" | "MEMBERSHIP" | "READ_ONLY" | "VOLUNTEERING";
export type VolunteerHoursStatus = "APPROVED" | "LOGGED" | "REJECTED";
export type DonationWhereInput = {
  acknowledgedAt?: string | null | undefined;
  acknowledgedAtGT?: string | null | undefined;
  acknowledgedAtGTE?: string | null | undefined;
  acknowledgedAtIn?: ReadonlyArray<string> | null | undefined;
  acknowledgedAtIsNil?: boolean | null | undefined;
  acknowledgedAtLT?: string | null | undefined;
  acknowledgedAtLTE?: string | null | undefined;
  acknowledgedAtNEQ?: string | null | undefined;
  acknowledgedAtNotIn?: ReadonlyArray<string> | null | undefined;
  acknowledgedAtNotNil?: boolean | null | undefined;
  amountMinor?: number | null | undefined;
  amountMinorGT?: number | null | undefined;
  amountMinorGTE?: number | null | undefined;
  amountMinorIn?: ReadonlyArray<number> | null | undefined;
  amountMinorLT?: number | null | undefined;
  amountMinorLTE?: number | null | undefined;
  amountMinorNEQ?: number | null | undefined;
  amountMinorNotIn?: ReadonlyArray<number> | null | undefined;
  and?: ReadonlyArray<DonationWhereInput> | null | undefined;
  appealID?: string | null | undefined;
  appealIDIn?: ReadonlyArray<string> | null | undefined;
  appealIDIsNil?: boolean | null | undefined;
  appealIDNEQ?: string | null | undefined;
  appealIDNotIn?: ReadonlyArray<string> | null | undefined;
  appealIDNotNil?: boolean | null | undefined;
  batchID?: string | null | undefined;
  batchIDIn?: ReadonlyArray<string> | null | undefined;
  batchIDIsNil?: boolean | null | undefined;
  batchIDNEQ?: string | null | undefined;
  batchIDNotIn?: ReadonlyArray<string> | null | undefined;
  batchIDNotNil?: boolean | null | undefined;
  campaignID?: string | null | undefined;
  campaignIDIn?: ReadonlyArray<string> | null | undefined;
  campaignIDIsNil?: boolean | null | undefined;
  campaignIDNEQ?: string | null | undefined;
  campaignIDNotIn?: ReadonlyArray<string> | null | undefined;
  campaignIDNotNil?: boolean | null | undefined;
  contactID?: string | null | undefined;
  contactIDIn?: ReadonlyArray<string> | null | undefined;
  contactIDNEQ?: string | null | undefined;
  contactIDNotIn?: ReadonlyArray<string> | null | undefined;
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
  customField?: CustomFieldFilter | null | undefined;
  deletedAt?: string | null | undefined;
  deletedAtGT?: string | null | undefined;
  deletedAtGTE?: string | null | undefined;
  deletedAtIn?: ReadonlyArray<string> | null | undefined;
  deletedAtIsNil?: boolean | null | undefined;
  deletedAtLT?: string | null | undefined;
  deletedAtLTE?: string | null | undefined;
  deletedAtNEQ?: string | null | undefined;
  deletedAtNotIn?: ReadonlyArray<string> | null | undefined;
  deletedAtNotNil?: boolean | null | undefined;
  externalID?: string | null | undefined;
  externalIDContains?: string | null | undefined;
  externalIDContainsFold?: string | null | undefined;
  externalIDEqualFold?: string | null | undefined;
  externalIDGT?: string | null | undefined;
  externalIDGTE?: string | null | undefined;
  externalIDHasPrefix?: string | null | undefined;
  externalIDHasSuffix?: string | null | undefined;
  externalIDIn?: ReadonlyArray<string> | null | undefined;
  externalIDIsNil?: boolean | null | undefined;
  externalIDLT?: string | null | undefined;
  externalIDLTE?: string | null | undefined;
  externalIDNEQ?: string | null | undefined;
  externalIDNotIn?: ReadonlyArray<string> | null | undefined;
  externalIDNotNil?: boolean | null | undefined;
  fairMarketMinor?: number | null | undefined;
  fairMarketMinorGT?: number | null | undefined;
  fairMarketMinorGTE?: number | null | undefined;
  fairMarketMinorIn?: ReadonlyArray<number> | null | undefined;
  fairMarketMinorIsNil?: boolean | null | undefined;
  fairMarketMinorLT?: number | null | undefined;
  fairMarketMinorLTE?: number | null | undefined;
  fairMarketMinorNEQ?: number | null | undefined;
  fairMarketMinorNotIn?: ReadonlyArray<number> | null | undefined;
  fairMarketMinorNotNil?: boolean | null | undefined;
  hasAllocations?: boolean | null | undefined;
  hasAllocationsWith?: ReadonlyArray<AllocationWhereInput> | null | undefined;
  hasAppeal?: boolean | null | undefined;
  hasAppealWith?: ReadonlyArray<AppealWhereInput> | null | undefined;
  hasBatch?: boolean | null | undefined;
  hasBatchWith?: ReadonlyArray<GiftBatchWhereInput> | null | undefined;
  hasCampaign?: boolean | null | undefined;
  hasCampaignWith?: ReadonlyArray<CampaignWhereInput> | null | undefined;
  hasContact?: boolean | null | undefined;
  hasContactWith?: ReadonlyArray<ContactWhereInput> | null | undefined;
  hasLedger?: boolean | null | undefined;
  hasLedgerWith?: ReadonlyArray<LedgerEntryWhereInput> | null | undefined;
  hasMatchingGifts?: boolean | null | undefined;
  hasMatchingGiftsWith?: ReadonlyArray<MatchingGiftWhereInput> | null | undefined;
  hasPledge?: boolean | null | undefined;
  hasPledgeWith?: ReadonlyArray<PledgeWhereInput> | null | undefined;
  hasRefunds?: boolean | null | undefined;
  hasRefundsWith?: ReadonlyArray<RefundWhereInput> | null | undefined;
  hasSoftCredits?: boolean | null | undefined;
  hasSoftCreditsWith?: ReadonlyArray<SoftCreditWhereInput> | null | undefined;
  hasTerms?: boolean | null | undefined;
  hasTermsWith?: ReadonlyArray<MembershipTermWhereInput> | null | undefined;
  hasTributes?: boolean | null | undefined;
  hasTributesWith?: ReadonlyArray<TributeWhereInput> | null | undefined;
  id?: string | null | undefined;
  idGT?: string | null | undefined;
  idGTE?: string | null | undefined;
  idIn?: ReadonlyArray<string> | null | undefined;
  idLT?: string | null | undefined;
  idLTE?: string | null | undefined;
  idNEQ?: string | null | undefined;
  idNotIn?: ReadonlyArray<string> | null | undefined;
  inKindDescription?: string | null | undefined;
  inKindDescriptionContains?: string | null | undefined;
  inKindDescriptionContainsFold?: string | null | undefined;
  inKindDescriptionEqualFold?: string | null | undefined;
  inKindDescriptionGT?: string | null | undefined;
  inKindDescriptionGTE?: string | null | undefined;
  inKindDescriptionHasPrefix?: string | null | undefined;
  inKindDescriptionHasSuffix?: string | null | undefined;
  inKindDescriptionIn?: ReadonlyArray<string> | null | undefined;
  inKindDescriptionIsNil?: boolean | null | undefined;
  inKindDescriptionLT?: string | null | undefined;
  inKindDescriptionLTE?: string | null | undefined;
  inKindDescriptionNEQ?: string | null | undefined;
  inKindDescriptionNotIn?: ReadonlyArray<string> | null | undefined;
  inKindDescriptionNotNil?: boolean | null | undefined;
  isAnonymous?: boolean | null | undefined;
  isAnonymousNEQ?: boolean | null | undefined;
  kind?: DonationKind | null | undefined;
  kindIn?: ReadonlyArray<DonationKind> | null | undefined;
  kindNEQ?: DonationKind | null | undefined;
  kindNotIn?: ReadonlyArray<DonationKind> | null | undefined;
  method?: DonationMethod | null | undefined;
  methodIn?: ReadonlyArray<DonationMethod> | null | undefined;
  methodNEQ?: DonationMethod | null | undefined;
  methodNotIn?: ReadonlyArray<DonationMethod> | null | undefined;
  not?: DonationWhereInput | null | undefined;
  note?: string | null | undefined;
  noteContains?: string | null | undefined;
  noteContainsFold?: string | null | undefined;
  noteEqualFold?: string | null | undefined;
  noteGT?: string | null | undefined;
  noteGTE?: string | null | undefined;
  noteHasPrefix?: string | null | undefined;
  noteHasSuffix?: string | null | undefined;
  noteIn?: ReadonlyArray<string> | null | undefined;
  noteIsNil?: boolean | null | undefined;
  noteLT?: string | null | undefined;
  noteLTE?: string | null | undefined;
  noteNEQ?: string | null | undefined;
  noteNotIn?: ReadonlyArray<string> | null | undefined;
  noteNotNil?: boolean | null | undefined;
  or?: ReadonlyArray<DonationWhereInput> | null | undefined;
  pledgeID?: string | null | undefined;
  pledgeIDIn?: ReadonlyArray<string> | null | undefined;
  pledgeIDIsNil?: boolean | null | undefined;
  pledgeIDNEQ?: string | null | undefined;
  pledgeIDNotIn?: ReadonlyArray<string> | null | undefined;
  pledgeIDNotNil?: boolean | null | undefined;
  receivedOn?: string | null | undefined;
  receivedOnContains?: string | null | undefined;
  receivedOnContainsFold?: string | null | undefined;
  receivedOnEqualFold?: string | null | undefined;
  receivedOnGT?: string | null | undefined;
  receivedOnGTE?: string | null | undefined;
  receivedOnHasPrefix?: string | null | undefined;
  receivedOnHasSuffix?: string | null | undefined;
  receivedOnIn?: ReadonlyArray<string> | null | undefined;
  receivedOnLT?: string | null | undefined;
  receivedOnLTE?: string | null | undefined;
  receivedOnNEQ?: string | null | undefined;
  receivedOnNotIn?: ReadonlyArray<string> | null | undefined;
  reference?: string | null | undefined;
  referenceContains?: string | null | undefined;
  referenceContainsFold?: string | null | undefined;
  referenceEqualFold?: string | null | undefined;
  referenceGT?: string | null | undefined;
  referenceGTE?: string | null | undefined;
  referenceHasPrefix?: string | null | undefined;
  referenceHasSuffix?: string | null | undefined;
  referenceIn?: ReadonlyArray<string> | null | undefined;
  referenceIsNil?: boolean | null | undefined;
  referenceLT?: string | null | undefined;
  referenceLTE?: string | null | undefined;
  referenceNEQ?: string | null | undefined;
  referenceNotIn?: ReadonlyArray<string> | null | undefined;
  referenceNotNil?: boolean | null | undefined;
  refundedMinor?: number | null | undefined;
  refundedMinorGT?: number | null | undefined;
  refundedMinorGTE?: number | null | undefined;
  refundedMinorIn?: ReadonlyArray<number> | null | undefined;
  refundedMinorLT?: number | null | undefined;
  refundedMinorLTE?: number | null | undefined;
  refundedMinorNEQ?: number | null | undefined;
  refundedMinorNotIn?: ReadonlyArray<number> | null | undefined;
  search?: string | null | undefined;
  source?: string | null | undefined;
  sourceContains?: string | null | undefined;
  sourceContainsFold?: string | null | undefined;
  sourceEqualFold?: string | null | undefined;
  sourceGT?: string | null | undefined;
  sourceGTE?: string | null | undefined;
  sourceHasPrefix?: string | null | undefined;
  sourceHasSuffix?: string | null | undefined;
  sourceIn?: ReadonlyArray<string> | null | undefined;
  sourceIsNil?: boolean | null | undefined;
  sourceLT?: string | null | undefined;
  sourceLTE?: string | null | undefined;
  sourceNEQ?: string | null | undefined;
  sourceNotIn?: ReadonlyArray<string> | null | undefined;
  sourceNotNil?: boolean | null | undefined;
  updatedAt?: string | null | undefined;
  updatedAtGT?: string | null | undefined;
  updatedAtGTE?: string | null | undefined;
  updatedAtIn?: ReadonlyArray<string> | null | undefined;
  updatedAtLT?: string | null | undefined;
  updatedAtLTE?: string | null | undefined;
  updatedAtNEQ?: string | null | undefined;
  updatedAtNotIn?: ReadonlyArray<string> | null | undefined;
  version?: number | null | undefined;
  versionGT?: number | null | undefined;
  versionGTE?: number | null | undefined;
  versionIn?: ReadonlyArray<number> | null | undefined;
  versionLT?: number | null | undefined;
  versionLTE?: number | null | undefined;
  versionNEQ?: number | null | undefined;
  versionNotIn?: ReadonlyArray<number> | null | undefined;
};
export type ContactWhereInput = {
  and?: ReadonlyArray<ContactWhereInput> | null | undefined;
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
  birthOn?: string | null | undefined;
  birthOnContains?: string | null | undefined;
  birthOnContainsFold?: string | null | undefined;
  birthOnEqualFold?: string | null | undefined;
  birthOnGT?: string | null | undefined;
  birthOnGTE?: string | null | undefined;
  birthOnHasPrefix?: string | null | undefined;
  birthOnHasSuffix?: string | null | undefined;
  birthOnIn?: ReadonlyArray<string> | null | undefined;
  birthOnIsNil?: boolean | null | undefined;
  birthOnLT?: string | null | undefined;
  birthOnLTE?: string | null | undefined;
  birthOnNEQ?: string | null | undefined;
  birthOnNotIn?: ReadonlyArray<string> | null | undefined;
  birthOnNotNil?: boolean | null | undefined;
  cityIn?: ReadonlyArray<string> | null | undefined;
  consent?: ConsentFilter | null | undefined;
  createdAt?: string | null | undefined;
  createdAtGT?: string | null | undefined;
  createdAtGTE?: string | null | undefined;
  createdAtIn?: ReadonlyArray<string> | null | undefined;
  createdAtLT?: string | null | undefined;
  createdAtLTE?: string | null | undefined;
  createdAtNEQ?: string | null | undefined;
  createdAtNotIn?: ReadonlyArray<string> | null | undefined;
  customField?: CustomFieldFilter | null | undefined;
  deceasedOn?: string | null | undefined;
  deceasedOnContains?: string | null | undefined;
  deceasedOnContainsFold?: string | null | undefined;
  deceasedOnEqualFold?: string | null | undefined;
  deceasedOnGT?: string | null | undefined;
  deceasedOnGTE?: string | null | undefined;
  deceasedOnHasPrefix?: string | null | undefined;
  deceasedOnHasSuffix?: string | null | undefined;
  deceasedOnIn?: ReadonlyArray<string> | null | undefined;
  deceasedOnIsNil?: boolean | null | undefined;
  deceasedOnLT?: string | null | undefined;
  deceasedOnLTE?: string | null | undefined;
  deceasedOnNEQ?: string | null | undefined;
  deceasedOnNotIn?: ReadonlyArray<string> | null | undefined;
  deceasedOnNotNil?: boolean | null | undefined;
  displayName?: string | null | undefined;
  displayNameContains?: string | null | undefined;
  displayNameContainsFold?: string | null | undefined;
  displayNameEqualFold?: string | null | undefined;
  displayNameGT?: string | null | undefined;
  displayNameGTE?: string | null | undefined;
  displayNameHasPrefix?: string | null | undefined;
  displayNameHasSuffix?: string | null | undefined;
  displayNameIn?: ReadonlyArray<string> | null | undefined;
  displayNameLT?: string | null | undefined;
  displayNameLTE?: string | null | undefined;
  displayNameNEQ?: string | null | undefined;
  displayNameNotIn?: ReadonlyArray<string> | null | undefined;
  externalID?: string | null | undefined;
  externalIDContains?: string | null | undefined;
  externalIDContainsFold?: string | null | undefined;
  externalIDEqualFold?: string | null | undefined;
  externalIDGT?: string | null | undefined;
  externalIDGTE?: string | null | undefined;
  externalIDHasPrefix?: string | null | undefined;
  externalIDHasSuffix?: string | null | undefined;
  externalIDIn?: ReadonlyArray<string> | null | undefined;
  externalIDIsNil?: boolean | null | undefined;
  externalIDLT?: string | null | undefined;
  externalIDLTE?: string | null | undefined;
  externalIDNEQ?: string | null | undefined;
  externalIDNotIn?: ReadonlyArray<string> | null | undefined;
  externalIDNotNil?: boolean | null | undefined;
  familyName?: string | null | undefined;
  familyNameContains?: string | null | undefined;
  familyNameContainsFold?: string | null | undefined;
  familyNameEqualFold?: string | null | undefined;
  familyNameGT?: string | null | undefined;
  familyNameGTE?: string | null | undefined;
  familyNameHasPrefix?: string | null | undefined;
  familyNameHasSuffix?: string | null | undefined;
  familyNameIn?: ReadonlyArray<string> | null | undefined;
  familyNameIsNil?: boolean | null | undefined;
  familyNameLT?: string | null | undefined;
  familyNameLTE?: string | null | undefined;
  familyNameNEQ?: string | null | undefined;
  familyNameNotIn?: ReadonlyArray<string> | null | undefined;
  familyNameNotNil?: boolean | null | undefined;
  formalGreetingOverride?: string | null | undefined;
  formalGreetingOverrideContains?: string | null | undefined;
  formalGreetingOverrideContainsFold?: string | null | undefined;
  formalGreetingOverrideEqualFold?: string | null | undefined;
  formalGreetingOverrideGT?: string | null | undefined;
  formalGreetingOverrideGTE?: string | null | undefined;
  formalGreetingOverrideHasPrefix?: string | null | undefined;
  formalGreetingOverrideHasSuffix?: string | null | undefined;
  formalGreetingOverrideIn?: ReadonlyArray<string> | null | undefined;
  formalGreetingOverrideIsNil?: boolean | null | undefined;
  formalGreetingOverrideLT?: string | null | undefined;
  formalGreetingOverrideLTE?: string | null | undefined;
  formalGreetingOverrideNEQ?: string | null | undefined;
  formalGreetingOverrideNotIn?: ReadonlyArray<string> | null | undefined;
  formalGreetingOverrideNotNil?: boolean | null | undefined;
  gender?: string | null | undefined;
  genderContains?: string | null | undefined;
  genderContainsFold?: string | null | undefined;
  genderEqualFold?: string | null | undefined;
  genderGT?: string | null | undefined;
  genderGTE?: string | null | undefined;
  genderHasPrefix?: string | null | undefined;
  genderHasSuffix?: string | null | undefined;
  genderIn?: ReadonlyArray<string> | null | undefined;
  genderIsNil?: boolean | null | undefined;
  genderLT?: string | null | undefined;
  genderLTE?: string | null | undefined;
  genderNEQ?: string | null | undefined;
  genderNotIn?: ReadonlyArray<string> | null | undefined;
  genderNotNil?: boolean | null | undefined;
  givenName?: string | null | undefined;
  givenNameContains?: string | null | undefined;
  givenNameContainsFold?: string | null | undefined;
  givenNameEqualFold?: string | null | undefined;
  givenNameGT?: string | null | undefined;
  givenNameGTE?: string | null | undefined;
  givenNameHasPrefix?: string | null | undefined;
  givenNameHasSuffix?: string | null | undefined;
  givenNameIn?: ReadonlyArray<string> | null | undefined;
  givenNameIsNil?: boolean | null | undefined;
  givenNameLT?: string | null | undefined;
  givenNameLTE?: string | null | undefined;
  givenNameNEQ?: string | null | undefined;
  givenNameNotIn?: ReadonlyArray<string> | null | undefined;
  givenNameNotNil?: boolean | null | undefined;
  giving?: GivingFilter | null | undefined;
  hasAddresses?: boolean | null | undefined;
  hasAddressesWith?: ReadonlyArray<ContactAddressWhereInput> | null | undefined;
  hasAffiliations?: boolean | null | undefined;
  hasAffiliationsWith?: ReadonlyArray<AffiliationWhereInput> | null | undefined;
  hasConsents?: boolean | null | undefined;
  hasConsentsWith?: ReadonlyArray<ConsentEventWhereInput> | null | undefined;
  hasDonations?: boolean | null | undefined;
  hasDonationsWith?: ReadonlyArray<DonationWhereInput> | null | undefined;
  hasEmails?: boolean | null | undefined;
  hasEmailsWith?: ReadonlyArray<ContactEmailWhereInput> | null | undefined;
  hasFiles?: boolean | null | undefined;
  hasFilesWith?: ReadonlyArray<FileWhereInput> | null | undefined;
  hasHousehold?: boolean | null | undefined;
  hasHouseholdWith?: ReadonlyArray<ContactWhereInput> | null | undefined;
  hasInteractions?: boolean | null | undefined;
  hasInteractionsWith?: ReadonlyArray<InteractionWhereInput> | null | undefined;
  hasMembers?: boolean | null | undefined;
  hasMembersWith?: ReadonlyArray<ContactWhereInput> | null | undefined;
  hasMemberships?: boolean | null | undefined;
  hasMembershipsWith?: ReadonlyArray<MembershipWhereInput> | null | undefined;
  hasMergedInto?: boolean | null | undefined;
  hasMergedIntoWith?: ReadonlyArray<ContactWhereInput> | null | undefined;
  hasOwner?: boolean | null | undefined;
  hasOwnerWith?: ReadonlyArray<UserWhereInput> | null | undefined;
  hasPhones?: boolean | null | undefined;
  hasPhonesWith?: ReadonlyArray<ContactPhoneWhereInput> | null | undefined;
  hasPledges?: boolean | null | undefined;
  hasPledgesWith?: ReadonlyArray<PledgeWhereInput> | null | undefined;
  hasRelationshipsFrom?: boolean | null | undefined;
  hasRelationshipsFromWith?: ReadonlyArray<RelationshipWhereInput> | null | undefined;
  hasRelationshipsTo?: boolean | null | undefined;
  hasRelationshipsToWith?: ReadonlyArray<RelationshipWhereInput> | null | undefined;
  hasSeats?: boolean | null | undefined;
  hasSeatsWith?: ReadonlyArray<MembershipSeatWhereInput> | null | undefined;
  hasSignups?: boolean | null | undefined;
  hasSignupsWith?: ReadonlyArray<ShiftSignupWhereInput> | null | undefined;
  hasSoftCredits?: boolean | null | undefined;
  hasSoftCreditsWith?: ReadonlyArray<SoftCreditWhereInput> | null | undefined;
  hasStaff?: boolean | null | undefined;
  hasStaffWith?: ReadonlyArray<AffiliationWhereInput> | null | undefined;
  hasTags?: boolean | null | undefined;
  hasTagsWith?: ReadonlyArray<TagWhereInput> | null | undefined;
  hasTasks?: boolean | null | undefined;
  hasTasksWith?: ReadonlyArray<TaskWhereInput> | null | undefined;
  hasTeam?: boolean | null | undefined;
  hasTeamWith?: ReadonlyArray<TeamWhereInput> | null | undefined;
  hasVolunteerHours?: boolean | null | undefined;
  hasVolunteerHoursWith?: ReadonlyArray<VolunteerHoursWhereInput> | null | undefined;
  householdID?: string | null | undefined;
  householdIDIn?: ReadonlyArray<string> | null | undefined;
  householdIDIsNil?: boolean | null | undefined;
  householdIDNEQ?: string | null | undefined;
  householdIDNotIn?: ReadonlyArray<string> | null | undefined;
  householdIDNotNil?: boolean | null | undefined;
  id?: string | null | undefined;
  idGT?: string | null | undefined;
  idGTE?: string | null | undefined;
  idIn?: ReadonlyArray<string> | null | undefined;
  idLT?: string | null | undefined;
  idLTE?: string | null | undefined;
  idNEQ?: string | null | undefined;
  idNotIn?: ReadonlyArray<string> | null | undefined;
  informalGreetingOverride?: string | null | undefined;
  informalGreetingOverrideContains?: string | null | undefined;
  informalGreetingOverrideContainsFold?: string | null | undefined;
  informalGreetingOverrideEqualFold?: string | null | undefined;
  informalGreetingOverrideGT?: string | null | undefined;
  informalGreetingOverrideGTE?: string | null | undefined;
  informalGreetingOverrideHasPrefix?: string | null | undefined;
  informalGreetingOverrideHasSuffix?: string | null | undefined;
  informalGreetingOverrideIn?: ReadonlyArray<string> | null | undefined;
  informalGreetingOverrideIsNil?: boolean | null | undefined;
  informalGreetingOverrideLT?: string | null | undefined;
  informalGreetingOverrideLTE?: string | null | undefined;
  informalGreetingOverrideNEQ?: string | null | undefined;
  informalGreetingOverrideNotIn?: ReadonlyArray<string> | null | undefined;
  informalGreetingOverrideNotNil?: boolean | null | undefined;
  isDeceased?: boolean | null | undefined;
  isDeceasedNEQ?: boolean | null | undefined;
  isExcludedFromFormalGreeting?: boolean | null | undefined;
  isExcludedFromFormalGreetingNEQ?: boolean | null | undefined;
  isExcludedFromHouseholdName?: boolean | null | undefined;
  isExcludedFromHouseholdNameNEQ?: boolean | null | undefined;
  isExcludedFromInformalGreeting?: boolean | null | undefined;
  isExcludedFromInformalGreetingNEQ?: boolean | null | undefined;
  isNameOverridden?: boolean | null | undefined;
  isNameOverriddenNEQ?: boolean | null | undefined;
  kind?: ContactKind | null | undefined;
  kindIn?: ReadonlyArray<ContactKind> | null | undefined;
  kindNEQ?: ContactKind | null | undefined;
  kindNotIn?: ReadonlyArray<ContactKind> | null | undefined;
  language?: string | null | undefined;
  languageContains?: string | null | undefined;
  languageContainsFold?: string | null | undefined;
  languageEqualFold?: string | null | undefined;
  languageGT?: string | null | undefined;
  languageGTE?: string | null | undefined;
  languageHasPrefix?: string | null | undefined;
  languageHasSuffix?: string | null | undefined;
  languageIn?: ReadonlyArray<string> | null | undefined;
  languageIsNil?: boolean | null | undefined;
  languageLT?: string | null | undefined;
  languageLTE?: string | null | undefined;
  languageNEQ?: string | null | undefined;
  languageNotIn?: ReadonlyArray<string> | null | undefined;
  languageNotNil?: boolean | null | undefined;
  legalName?: string | null | undefined;
  legalNameContains?: string | null | undefined;
  legalNameContainsFold?: string | null | undefined;
  legalNameEqualFold?: string | null | undefined;
  legalNameGT?: string | null | undefined;
  legalNameGTE?: string | null | undefined;
  legalNameHasPrefix?: string | null | undefined;
  legalNameHasSuffix?: string | null | undefined;
  legalNameIn?: ReadonlyArray<string> | null | undefined;
  legalNameIsNil?: boolean | null | undefined;
  legalNameLT?: string | null | undefined;
  legalNameLTE?: string | null | undefined;
  legalNameNEQ?: string | null | undefined;
  legalNameNotIn?: ReadonlyArray<string> | null | undefined;
  legalNameNotNil?: boolean | null | undefined;
  mayBeDuplicate?: boolean | null | undefined;
  mergedIntoID?: string | null | undefined;
  mergedIntoIDIn?: ReadonlyArray<string> | null | undefined;
  mergedIntoIDIsNil?: boolean | null | undefined;
  mergedIntoIDNEQ?: string | null | undefined;
  mergedIntoIDNotIn?: ReadonlyArray<string> | null | undefined;
  mergedIntoIDNotNil?: boolean | null | undefined;
  middleName?: string | null | undefined;
  middleNameContains?: string | null | undefined;
  middleNameContainsFold?: string | null | undefined;
  middleNameEqualFold?: string | null | undefined;
  middleNameGT?: string | null | undefined;
  middleNameGTE?: string | null | undefined;
  middleNameHasPrefix?: string | null | undefined;
  middleNameHasSuffix?: string | null | undefined;
  middleNameIn?: ReadonlyArray<string> | null | undefined;
  middleNameIsNil?: boolean | null | undefined;
  middleNameLT?: string | null | undefined;
  middleNameLTE?: string | null | undefined;
  middleNameNEQ?: string | null | undefined;
  middleNameNotIn?: ReadonlyArray<string> | null | undefined;
  middleNameNotNil?: boolean | null | undefined;
  nameOrder?: ContactNameOrder | null | undefined;
  nameOrderIn?: ReadonlyArray<ContactNameOrder> | null | undefined;
  nameOrderNEQ?: ContactNameOrder | null | undefined;
  nameOrderNotIn?: ReadonlyArray<ContactNameOrder> | null | undefined;
  not?: ContactWhereInput | null | undefined;
  note?: string | null | undefined;
  noteContains?: string | null | undefined;
  noteContainsFold?: string | null | undefined;
  noteEqualFold?: string | null | undefined;
  noteGT?: string | null | undefined;
  noteGTE?: string | null | undefined;
  noteHasPrefix?: string | null | undefined;
  noteHasSuffix?: string | null | undefined;
  noteIn?: ReadonlyArray<string> | null | undefined;
  noteIsNil?: boolean | null | undefined;
  noteLT?: string | null | undefined;
  noteLTE?: string | null | undefined;
  noteNEQ?: string | null | undefined;
  noteNotIn?: ReadonlyArray<string> | null | undefined;
  noteNotNil?: boolean | null | undefined;
  or?: ReadonlyArray<ContactWhereInput> | null | undefined;
  organizationName?: string | null | undefined;
  organizationNameContains?: string | null | undefined;
  organizationNameContainsFold?: string | null | undefined;
  organizationNameEqualFold?: string | null | undefined;
  organizationNameGT?: string | null | undefined;
  organizationNameGTE?: string | null | undefined;
  organizationNameHasPrefix?: string | null | undefined;
  organizationNameHasSuffix?: string | null | undefined;
  organizationNameIn?: ReadonlyArray<string> | null | undefined;
  organizationNameIsNil?: boolean | null | undefined;
  organizationNameLT?: string | null | undefined;
  organizationNameLTE?: string | null | undefined;
  organizationNameNEQ?: string | null | undefined;
  organizationNameNotIn?: ReadonlyArray<string> | null | undefined;
  organizationNameNotNil?: boolean | null | undefined;
  ownerID?: string | null | undefined;
  ownerIDIn?: ReadonlyArray<string> | null | undefined;
  ownerIDIsNil?: boolean | null | undefined;
  ownerIDNEQ?: string | null | undefined;
  ownerIDNotIn?: ReadonlyArray<string> | null | undefined;
  ownerIDNotNil?: boolean | null | undefined;
  preferredName?: string | null | undefined;
  preferredNameContains?: string | null | undefined;
  preferredNameContainsFold?: string | null | undefined;
  preferredNameEqualFold?: string | null | undefined;
  preferredNameGT?: string | null | undefined;
  preferredNameGTE?: string | null | undefined;
  preferredNameHasPrefix?: string | null | undefined;
  preferredNameHasSuffix?: string | null | undefined;
  preferredNameIn?: ReadonlyArray<string> | null | undefined;
  preferredNameIsNil?: boolean | null | undefined;
  preferredNameLT?: string | null | undefined;
  preferredNameLTE?: string | null | undefined;
  preferredNameNEQ?: string | null | undefined;
  preferredNameNotIn?: ReadonlyArray<string> | null | undefined;
  preferredNameNotNil?: boolean | null | undefined;
  prefix?: string | null | undefined;
  prefixContains?: string | null | undefined;
  prefixContainsFold?: string | null | undefined;
  prefixEqualFold?: string | null | undefined;
  prefixGT?: string | null | undefined;
  prefixGTE?: string | null | undefined;
  prefixHasPrefix?: string | null | undefined;
  prefixHasSuffix?: string | null | undefined;
  prefixIn?: ReadonlyArray<string> | null | undefined;
  prefixIsNil?: boolean | null | undefined;
  prefixLT?: string | null | undefined;
  prefixLTE?: string | null | undefined;
  prefixNEQ?: string | null | undefined;
  prefixNotIn?: ReadonlyArray<string> | null | undefined;
  prefixNotNil?: boolean | null | undefined;
  search?: string | null | undefined;
  source?: string | null | undefined;
  sourceContains?: string | null | undefined;
  sourceContainsFold?: string | null | undefined;
  sourceEqualFold?: string | null | undefined;
  sourceGT?: string | null | undefined;
  sourceGTE?: string | null | undefined;
  sourceHasPrefix?: string | null | undefined;
  sourceHasSuffix?: string | null | undefined;
  sourceIn?: ReadonlyArray<string> | null | undefined;
  sourceIsNil?: boolean | null | undefined;
  sourceLT?: string | null | undefined;
  sourceLTE?: string | null | undefined;
  sourceNEQ?: string | null | undefined;
  sourceNotIn?: ReadonlyArray<string> | null | undefined;
  sourceNotNil?: boolean | null | undefined;
  suffix?: string | null | undefined;
  suffixContains?: string | null | undefined;
  suffixContainsFold?: string | null | undefined;
  suffixEqualFold?: string | null | undefined;
  suffixGT?: string | null | undefined;
  suffixGTE?: string | null | undefined;
  suffixHasPrefix?: string | null | undefined;
  suffixHasSuffix?: string | null | undefined;
  suffixIn?: ReadonlyArray<string> | null | undefined;
  suffixIsNil?: boolean | null | undefined;
  suffixLT?: string | null | undefined;
  suffixLTE?: string | null | undefined;
  suffixNEQ?: string | null | undefined;
  suffixNotIn?: ReadonlyArray<string> | null | undefined;
  suffixNotNil?: boolean | null | undefined;
  teamID?: string | null | undefined;
  teamIDIn?: ReadonlyArray<string> | null | undefined;
  teamIDIsNil?: boolean | null | undefined;
  teamIDNEQ?: string | null | undefined;
  teamIDNotIn?: ReadonlyArray<string> | null | undefined;
  teamIDNotNil?: boolean | null | undefined;
  updatedAt?: string | null | undefined;
  updatedAtGT?: string | null | undefined;
  updatedAtGTE?: string | null | undefined;
  updatedAtIn?: ReadonlyArray<string> | null | undefined;
  updatedAtLT?: string | null | undefined;
  updatedAtLTE?: string | null | undefined;
  updatedAtNEQ?: string | null | undefined;
  updatedAtNotIn?: ReadonlyArray<string> | null | undefined;
  version?: number | null | undefined;
  versionGT?: number | null | undefined;
  versionGTE?: number | null | undefined;
  versionIn?: ReadonlyArray<number> | null | undefined;
  versionLT?: number | null | undefined;
  versionLTE?: number | null | undefined;
  versionNEQ?: number | null | undefined;
  versionNotIn?: ReadonlyArray<number> | null | undefined;
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
export type ContactEmailWhereInput = {
  address?: string | null | undefined;
  addressContains?: string | null | undefined;
  addressContainsFold?: string | null | undefined;
  addressEqualFold?: string | null | undefined;
  addressGT?: string | null | undefined;
  addressGTE?: string | null | undefined;
  addressHasPrefix?: string | null | undefined;
  addressHasSuffix?: string | null | undefined;
  addressIn?: ReadonlyArray<string> | null | undefined;
  addressLT?: string | null | undefined;
  addressLTE?: string | null | undefined;
  addressNEQ?: string | null | undefined;
  addressNotIn?: ReadonlyArray<string> | null | undefined;
  and?: ReadonlyArray<ContactEmailWhereInput> | null | undefined;
  contactID?: string | null | undefined;
  contactIDIn?: ReadonlyArray<string> | null | undefined;
  contactIDNEQ?: string | null | undefined;
  contactIDNotIn?: ReadonlyArray<string> | null | undefined;
  createdAt?: string | null | undefined;
  createdAtGT?: string | null | undefined;
  createdAtGTE?: string | null | undefined;
  createdAtIn?: ReadonlyArray<string> | null | undefined;
  createdAtLT?: string | null | undefined;
  createdAtLTE?: string | null | undefined;
  createdAtNEQ?: string | null | undefined;
  createdAtNotIn?: ReadonlyArray<string> | null | undefined;
  hasContact?: boolean | null | undefined;
  hasContactWith?: ReadonlyArray<ContactWhereInput> | null | undefined;
  id?: string | null | undefined;
  idGT?: string | null | undefined;
  idGTE?: string | null | undefined;
  idIn?: ReadonlyArray<string> | null | undefined;
  idLT?: string | null | undefined;
  idLTE?: string | null | undefined;
  idNEQ?: string | null | undefined;
  idNotIn?: ReadonlyArray<string> | null | undefined;
  isPrimary?: boolean | null | undefined;
  isPrimaryNEQ?: boolean | null | undefined;
  isUndeliverable?: boolean | null | undefined;
  isUndeliverableNEQ?: boolean | null | undefined;
  kind?: ContactEmailKind | null | undefined;
  kindIn?: ReadonlyArray<ContactEmailKind> | null | undefined;
  kindNEQ?: ContactEmailKind | null | undefined;
  kindNotIn?: ReadonlyArray<ContactEmailKind> | null | undefined;
  not?: ContactEmailWhereInput | null | undefined;
  or?: ReadonlyArray<ContactEmailWhereInput> | null | undefined;
  updatedAt?: string | null | undefined;
  updatedAtGT?: string | null | undefined;
  updatedAtGTE?: string | null | undefined;
  updatedAtIn?: ReadonlyArray<string> | null | undefined;
  updatedAtLT?: string | null | undefined;
  updatedAtLTE?: string | null | undefined;
  updatedAtNEQ?: string | null | undefined;
  updatedAtNotIn?: ReadonlyArray<string> | null | undefined;
};
export type ContactPhoneWhereInput = {
  and?: ReadonlyArray<ContactPhoneWhereInput> | null | undefined;
  contactID?: string | null | undefined;
  contactIDIn?: ReadonlyArray<string> | null | undefined;
  contactIDNEQ?: string | null | undefined;
  contactIDNotIn?: ReadonlyArray<string> | null | undefined;
  createdAt?: string | null | undefined;
  createdAtGT?: string | null | undefined;
  createdAtGTE?: string | null | undefined;
  createdAtIn?: ReadonlyArray<string> | null | undefined;
  createdAtLT?: string | null | undefined;
  createdAtLTE?: string | null | undefined;
  createdAtNEQ?: string | null | undefined;
  createdAtNotIn?: ReadonlyArray<string> | null | undefined;
  extension?: string | null | undefined;
  extensionContains?: string | null | undefined;
  extensionContainsFold?: string | null | undefined;
  extensionEqualFold?: string | null | undefined;
  extensionGT?: string | null | undefined;
  extensionGTE?: string | null | undefined;
  extensionHasPrefix?: string | null | undefined;
  extensionHasSuffix?: string | null | undefined;
  extensionIn?: ReadonlyArray<string> | null | undefined;
  extensionIsNil?: boolean | null | undefined;
  extensionLT?: string | null | undefined;
  extensionLTE?: string | null | undefined;
  extensionNEQ?: string | null | undefined;
  extensionNotIn?: ReadonlyArray<string> | null | undefined;
  extensionNotNil?: boolean | null | undefined;
  hasContact?: boolean | null | undefined;
  hasContactWith?: ReadonlyArray<ContactWhereInput> | null | undefined;
  id?: string | null | undefined;
  idGT?: string | null | undefined;
  idGTE?: string | null | undefined;
  idIn?: ReadonlyArray<string> | null | undefined;
  idLT?: string | null | undefined;
  idLTE?: string | null | undefined;
  idNEQ?: string | null | undefined;
  idNotIn?: ReadonlyArray<string> | null | undefined;
  isPrimary?: boolean | null | undefined;
  isPrimaryNEQ?: boolean | null | undefined;
  isUndeliverable?: boolean | null | undefined;
  isUndeliverableNEQ?: boolean | null | undefined;
  kind?: ContactPhoneKind | null | undefined;
  kindIn?: ReadonlyArray<ContactPhoneKind> | null | undefined;
  kindNEQ?: ContactPhoneKind | null | undefined;
  kindNotIn?: ReadonlyArray<ContactPhoneKind> | null | undefined;
  not?: ContactPhoneWhereInput | null | undefined;
  number?: string | null | undefined;
  numberContains?: string | null | undefined;
  numberContainsFold?: string | null | undefined;
  numberEqualFold?: string | null | undefined;
  numberGT?: string | null | undefined;
  numberGTE?: string | null | undefined;
  numberHasPrefix?: string | null | undefined;
  numberHasSuffix?: string | null | undefined;
  numberIn?: ReadonlyArray<string> | null | undefined;
  numberLT?: string | null | undefined;
  numberLTE?: string | null | undefined;
  numberNEQ?: string | null | undefined;
  numberNotIn?: ReadonlyArray<string> | null | undefined;
  or?: ReadonlyArray<ContactPhoneWhereInput> | null | undefined;
  updatedAt?: string | null | undefined;
  updatedAtGT?: string | null | undefined;
  updatedAtGTE?: string | null | undefined;
  updatedAtIn?: ReadonlyArray<string> | null | undefined;
  updatedAtLT?: string | null | undefined;
  updatedAtLTE?: string | null | undefined;
  updatedAtNEQ?: string | null | undefined;
  updatedAtNotIn?: ReadonlyArray<string> | null | undefined;
};
export type ContactAddressWhereInput = {
  and?: ReadonlyArray<ContactAddressWhereInput> | null | undefined;
  contactID?: string | null | undefined;
  contactIDIn?: ReadonlyArray<string> | null | undefined;
  contactIDNEQ?: string | null | undefined;
  contactIDNotIn?: ReadonlyArray<string> | null | undefined;
  country?: string | null | undefined;
  countryContains?: string | null | undefined;
  countryContainsFold?: string | null | undefined;
  countryEqualFold?: string | null | undefined;
  countryGT?: string | null | undefined;
  countryGTE?: string | null | undefined;
  countryHasPrefix?: string | null | undefined;
  countryHasSuffix?: string | null | undefined;
  countryIn?: ReadonlyArray<string> | null | undefined;
  countryLT?: string | null | undefined;
  countryLTE?: string | null | undefined;
  countryNEQ?: string | null | undefined;
  countryNotIn?: ReadonlyArray<string> | null | undefined;
  createdAt?: string | null | undefined;
  createdAtGT?: string | null | undefined;
  createdAtGTE?: string | null | undefined;
  createdAtIn?: ReadonlyArray<string> | null | undefined;
  createdAtLT?: string | null | undefined;
  createdAtLTE?: string | null | undefined;
  createdAtNEQ?: string | null | undefined;
  createdAtNotIn?: ReadonlyArray<string> | null | undefined;
  dependentLocality?: string | null | undefined;
  dependentLocalityContains?: string | null | undefined;
  dependentLocalityContainsFold?: string | null | undefined;
  dependentLocalityEqualFold?: string | null | undefined;
  dependentLocalityGT?: string | null | undefined;
  dependentLocalityGTE?: string | null | undefined;
  dependentLocalityHasPrefix?: string | null | undefined;
  dependentLocalityHasSuffix?: string | null | undefined;
  dependentLocalityIn?: ReadonlyArray<string> | null | undefined;
  dependentLocalityIsNil?: boolean | null | undefined;
  dependentLocalityLT?: string | null | undefined;
  dependentLocalityLTE?: string | null | undefined;
  dependentLocalityNEQ?: string | null | undefined;
  dependentLocalityNotIn?: ReadonlyArray<string> | null | undefined;
  dependentLocalityNotNil?: boolean | null | undefined;
  hasContact?: boolean | null | undefined;
  hasContactWith?: ReadonlyArray<ContactWhereInput> | null | undefined;
  id?: string | null | undefined;
  idGT?: string | null | undefined;
  idGTE?: string | null | undefined;
  idIn?: ReadonlyArray<string> | null | undefined;
  idLT?: string | null | undefined;
  idLTE?: string | null | undefined;
  idNEQ?: string | null | undefined;
  idNotIn?: ReadonlyArray<string> | null | undefined;
  isPrimary?: boolean | null | undefined;
  isPrimaryNEQ?: boolean | null | undefined;
  isUndeliverable?: boolean | null | undefined;
  isUndeliverableNEQ?: boolean | null | undefined;
  kind?: ContactAddressKind | null | undefined;
  kindIn?: ReadonlyArray<ContactAddressKind> | null | undefined;
  kindNEQ?: ContactAddressKind | null | undefined;
  kindNotIn?: ReadonlyArray<ContactAddressKind> | null | undefined;
  lines?: string | null | undefined;
  linesContains?: string | null | undefined;
  linesContainsFold?: string | null | undefined;
  linesEqualFold?: string | null | undefined;
  linesGT?: string | null | undefined;
  linesGTE?: string | null | undefined;
  linesHasPrefix?: string | null | undefined;
  linesHasSuffix?: string | null | undefined;
  linesIn?: ReadonlyArray<string> | null | undefined;
  linesIsNil?: boolean | null | undefined;
  linesLT?: string | null | undefined;
  linesLTE?: string | null | undefined;
  linesNEQ?: string | null | undefined;
  linesNotIn?: ReadonlyArray<string> | null | undefined;
  linesNotNil?: boolean | null | undefined;
  locality?: string | null | undefined;
  localityContains?: string | null | undefined;
  localityContainsFold?: string | null | undefined;
  localityEqualFold?: string | null | undefined;
  localityGT?: string | null | undefined;
  localityGTE?: string | null | undefined;
  localityHasPrefix?: string | null | undefined;
  localityHasSuffix?: string | null | undefined;
  localityIn?: ReadonlyArray<string> | null | undefined;
  localityIsNil?: boolean | null | undefined;
  localityLT?: string | null | undefined;
  localityLTE?: string | null | undefined;
  localityNEQ?: string | null | undefined;
  localityNotIn?: ReadonlyArray<string> | null | undefined;
  localityNotNil?: boolean | null | undefined;
  not?: ContactAddressWhereInput | null | undefined;
  or?: ReadonlyArray<ContactAddressWhereInput> | null | undefined;
  postalCode?: string | null | undefined;
  postalCodeContains?: string | null | undefined;
  postalCodeContainsFold?: string | null | undefined;
  postalCodeEqualFold?: string | null | undefined;
  postalCodeGT?: string | null | undefined;
  postalCodeGTE?: string | null | undefined;
  postalCodeHasPrefix?: string | null | undefined;
  postalCodeHasSuffix?: string | null | undefined;
  postalCodeIn?: ReadonlyArray<string> | null | undefined;
  postalCodeIsNil?: boolean | null | undefined;
  postalCodeLT?: string | null | undefined;
  postalCodeLTE?: string | null | undefined;
  postalCodeNEQ?: string | null | undefined;
  postalCodeNotIn?: ReadonlyArray<string> | null | undefined;
  postalCodeNotNil?: boolean | null | undefined;
  region?: string | null | undefined;
  regionContains?: string | null | undefined;
  regionContainsFold?: string | null | undefined;
  regionEqualFold?: string | null | undefined;
  regionGT?: string | null | undefined;
  regionGTE?: string | null | undefined;
  regionHasPrefix?: string | null | undefined;
  regionHasSuffix?: string | null | undefined;
  regionIn?: ReadonlyArray<string> | null | undefined;
  regionIsNil?: boolean | null | undefined;
  regionLT?: string | null | undefined;
  regionLTE?: string | null | undefined;
  regionNEQ?: string | null | undefined;
  regionNotIn?: ReadonlyArray<string> | null | undefined;
  regionNotNil?: boolean | null | undefined;
  updatedAt?: string | null | undefined;
  updatedAtGT?: string | null | undefined;
  updatedAtGTE?: string | null | undefined;
  updatedAtIn?: ReadonlyArray<string> | null | undefined;
  updatedAtLT?: string | null | undefined;
  updatedAtLTE?: string | null | undefined;
  updatedAtNEQ?: string | null | undefined;
  updatedAtNotIn?: ReadonlyArray<string> | null | undefined;
};
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
export type RelationshipWhereInput = {
  and?: ReadonlyArray<RelationshipWhereInput> | null | undefined;
  createdAt?: string | null | undefined;
  createdAtGT?: string | null | undefined;
  createdAtGTE?: string | null | undefined;
  createdAtIn?: ReadonlyArray<string> | null | undefined;
  createdAtLT?: string | null | undefined;
  createdAtLTE?: string | null | undefined;
  createdAtNEQ?: string | null | undefined;
  createdAtNotIn?: ReadonlyArray<string> | null | undefined;
  endOn?: string | null | undefined;
  endOnContains?: string | null | undefined;
  endOnContainsFold?: string | null | undefined;
  endOnEqualFold?: string | null | undefined;
  endOnGT?: string | null | undefined;
  endOnGTE?: string | null | undefined;
  endOnHasPrefix?: string | null | undefined;
  endOnHasSuffix?: string | null | undefined;
  endOnIn?: ReadonlyArray<string> | null | undefined;
  endOnIsNil?: boolean | null | undefined;
  endOnLT?: string | null | undefined;
  endOnLTE?: string | null | undefined;
  endOnNEQ?: string | null | undefined;
  endOnNotIn?: ReadonlyArray<string> | null | undefined;
  endOnNotNil?: boolean | null | undefined;
  fromID?: string | null | undefined;
  fromIDIn?: ReadonlyArray<string> | null | undefined;
  fromIDNEQ?: string | null | undefined;
  fromIDNotIn?: ReadonlyArray<string> | null | undefined;
  hasFrom?: boolean | null | undefined;
  hasFromWith?: ReadonlyArray<ContactWhereInput> | null | undefined;
  hasTo?: boolean | null | undefined;
  hasToWith?: ReadonlyArray<ContactWhereInput> | null | undefined;
  hasType?: boolean | null | undefined;
  hasTypeWith?: ReadonlyArray<RelationshipTypeWhereInput> | null | undefined;
  id?: string | null | undefined;
  idGT?: string | null | undefined;
  idGTE?: string | null | undefined;
  idIn?: ReadonlyArray<string> | null | undefined;
  idLT?: string | null | undefined;
  idLTE?: string | null | undefined;
  idNEQ?: string | null | undefined;
  idNotIn?: ReadonlyArray<string> | null | undefined;
  not?: RelationshipWhereInput | null | undefined;
  note?: string | null | undefined;
  noteContains?: string | null | undefined;
  noteContainsFold?: string | null | undefined;
  noteEqualFold?: string | null | undefined;
  noteGT?: string | null | undefined;
  noteGTE?: string | null | undefined;
  noteHasPrefix?: string | null | undefined;
  noteHasSuffix?: string | null | undefined;
  noteIn?: ReadonlyArray<string> | null | undefined;
  noteIsNil?: boolean | null | undefined;
  noteLT?: string | null | undefined;
  noteLTE?: string | null | undefined;
  noteNEQ?: string | null | undefined;
  noteNotIn?: ReadonlyArray<string> | null | undefined;
  noteNotNil?: boolean | null | undefined;
  or?: ReadonlyArray<RelationshipWhereInput> | null | undefined;
  startOn?: string | null | undefined;
  startOnContains?: string | null | undefined;
  startOnContainsFold?: string | null | undefined;
  startOnEqualFold?: string | null | undefined;
  startOnGT?: string | null | undefined;
  startOnGTE?: string | null | undefined;
  startOnHasPrefix?: string | null | undefined;
  startOnHasSuffix?: string | null | undefined;
  startOnIn?: ReadonlyArray<string> | null | undefined;
  startOnIsNil?: boolean | null | undefined;
  startOnLT?: string | null | undefined;
  startOnLTE?: string | null | undefined;
  startOnNEQ?: string | null | undefined;
  startOnNotIn?: ReadonlyArray<string> | null | undefined;
  startOnNotNil?: boolean | null | undefined;
  toID?: string | null | undefined;
  toIDIn?: ReadonlyArray<string> | null | undefined;
  toIDNEQ?: string | null | undefined;
  toIDNotIn?: ReadonlyArray<string> | null | undefined;
  typeID?: string | null | undefined;
  typeIDIn?: ReadonlyArray<string> | null | undefined;
  typeIDNEQ?: string | null | undefined;
  typeIDNotIn?: ReadonlyArray<string> | null | undefined;
  updatedAt?: string | null | undefined;
  updatedAtGT?: string | null | undefined;
  updatedAtGTE?: string | null | undefined;
  updatedAtIn?: ReadonlyArray<string> | null | undefined;
  updatedAtLT?: string | null | undefined;
  updatedAtLTE?: string | null | undefined;
  updatedAtNEQ?: string | null | undefined;
  updatedAtNotIn?: ReadonlyArray<string> | null | undefined;
};
export type RelationshipTypeWhereInput = {
  and?: ReadonlyArray<RelationshipTypeWhereInput> | null | undefined;
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
  id?: string | null | undefined;
  idGT?: string | null | undefined;
  idGTE?: string | null | undefined;
  idIn?: ReadonlyArray<string> | null | undefined;
  idLT?: string | null | undefined;
  idLTE?: string | null | undefined;
  idNEQ?: string | null | undefined;
  idNotIn?: ReadonlyArray<string> | null | undefined;
  isSymmetric?: boolean | null | undefined;
  isSymmetricNEQ?: boolean | null | undefined;
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
  not?: RelationshipTypeWhereInput | null | undefined;
  or?: ReadonlyArray<RelationshipTypeWhereInput> | null | undefined;
  reverseEn?: string | null | undefined;
  reverseEnContains?: string | null | undefined;
  reverseEnContainsFold?: string | null | undefined;
  reverseEnEqualFold?: string | null | undefined;
  reverseEnGT?: string | null | undefined;
  reverseEnGTE?: string | null | undefined;
  reverseEnHasPrefix?: string | null | undefined;
  reverseEnHasSuffix?: string | null | undefined;
  reverseEnIn?: ReadonlyArray<string> | null | undefined;
  reverseEnLT?: string | null | undefined;
  reverseEnLTE?: string | null | undefined;
  reverseEnNEQ?: string | null | undefined;
  reverseEnNotIn?: ReadonlyArray<string> | null | undefined;
  reverseKo?: string | null | undefined;
  reverseKoContains?: string | null | undefined;
  reverseKoContainsFold?: string | null | undefined;
  reverseKoEqualFold?: string | null | undefined;
  reverseKoGT?: string | null | undefined;
  reverseKoGTE?: string | null | undefined;
  reverseKoHasPrefix?: string | null | undefined;
  reverseKoHasSuffix?: string | null | undefined;
  reverseKoIn?: ReadonlyArray<string> | null | undefined;
  reverseKoLT?: string | null | undefined;
  reverseKoLTE?: string | null | undefined;
  reverseKoNEQ?: string | null | undefined;
  reverseKoNotIn?: ReadonlyArray<string> | null | undefined;
  updatedAt?: string | null | undefined;
  updatedAtGT?: string | null | undefined;
  updatedAtGTE?: string | null | undefined;
  updatedAtIn?: ReadonlyArray<string> | null | undefined;
  updatedAtLT?: string | null | undefined;
  updatedAtLTE?: string | null | undefined;
  updatedAtNEQ?: string | null | undefined;
  updatedAtNotIn?: ReadonlyArray<string> | null | undefined;
};
export type AffiliationWhereInput = {
  and?: ReadonlyArray<AffiliationWhereInput> | null | undefined;
  createdAt?: string | null | undefined;
  createdAtGT?: string | null | undefined;
  createdAtGTE?: string | null | undefined;
  createdAtIn?: ReadonlyArray<string> | null | undefined;
  createdAtLT?: string | null | undefined;
  createdAtLTE?: string | null | undefined;
  createdAtNEQ?: string | null | undefined;
  createdAtNotIn?: ReadonlyArray<string> | null | undefined;
  endOn?: string | null | undefined;
  endOnContains?: string | null | undefined;
  endOnContainsFold?: string | null | undefined;
  endOnEqualFold?: string | null | undefined;
  endOnGT?: string | null | undefined;
  endOnGTE?: string | null | undefined;
  endOnHasPrefix?: string | null | undefined;
  endOnHasSuffix?: string | null | undefined;
  endOnIn?: ReadonlyArray<string> | null | undefined;
  endOnIsNil?: boolean | null | undefined;
  endOnLT?: string | null | undefined;
  endOnLTE?: string | null | undefined;
  endOnNEQ?: string | null | undefined;
  endOnNotIn?: ReadonlyArray<string> | null | undefined;
  endOnNotNil?: boolean | null | undefined;
  hasOrganization?: boolean | null | undefined;
  hasOrganizationWith?: ReadonlyArray<ContactWhereInput> | null | undefined;
  hasPerson?: boolean | null | undefined;
  hasPersonWith?: ReadonlyArray<ContactWhereInput> | null | undefined;
  id?: string | null | undefined;
  idGT?: string | null | undefined;
  idGTE?: string | null | undefined;
  idIn?: ReadonlyArray<string> | null | undefined;
  idLT?: string | null | undefined;
  idLTE?: string | null | undefined;
  idNEQ?: string | null | undefined;
  idNotIn?: ReadonlyArray<string> | null | undefined;
  isPrimary?: boolean | null | undefined;
  isPrimaryNEQ?: boolean | null | undefined;
  not?: AffiliationWhereInput | null | undefined;
  note?: string | null | undefined;
  noteContains?: string | null | undefined;
  noteContainsFold?: string | null | undefined;
  noteEqualFold?: string | null | undefined;
  noteGT?: string | null | undefined;
  noteGTE?: string | null | undefined;
  noteHasPrefix?: string | null | undefined;
  noteHasSuffix?: string | null | undefined;
  noteIn?: ReadonlyArray<string> | null | undefined;
  noteIsNil?: boolean | null | undefined;
  noteLT?: string | null | undefined;
  noteLTE?: string | null | undefined;
  noteNEQ?: string | null | undefined;
  noteNotIn?: ReadonlyArray<string> | null | undefined;
  noteNotNil?: boolean | null | undefined;
  or?: ReadonlyArray<AffiliationWhereInput> | null | undefined;
  organizationID?: string | null | undefined;
  organizationIDIn?: ReadonlyArray<string> | null | undefined;
  organizationIDNEQ?: string | null | undefined;
  organizationIDNotIn?: ReadonlyArray<string> | null | undefined;
  personID?: string | null | undefined;
  personIDIn?: ReadonlyArray<string> | null | undefined;
  personIDNEQ?: string | null | undefined;
  personIDNotIn?: ReadonlyArray<string> | null | undefined;
  startOn?: string | null | undefined;
  startOnContains?: string | null | undefined;
  startOnContainsFold?: string | null | undefined;
  startOnEqualFold?: string | null | undefined;
  startOnGT?: string | null | undefined;
  startOnGTE?: string | null | undefined;
  startOnHasPrefix?: string | null | undefined;
  startOnHasSuffix?: string | null | undefined;
  startOnIn?: ReadonlyArray<string> | null | undefined;
  startOnIsNil?: boolean | null | undefined;
  startOnLT?: string | null | undefined;
  startOnLTE?: string | null | undefined;
  startOnNEQ?: string | null | undefined;
  startOnNotIn?: ReadonlyArray<string> | null | undefined;
  startOnNotNil?: boolean | null | undefined;
  title?: string | null | undefined;
  titleContains?: string | null | undefined;
  titleContainsFold?: string | null | undefined;
  titleEqualFold?: string | null | undefined;
  titleGT?: string | null | undefined;
  titleGTE?: string | null | undefined;
  titleHasPrefix?: string | null | undefined;
  titleHasSuffix?: string | null | undefined;
  titleIn?: ReadonlyArray<string> | null | undefined;
  titleIsNil?: boolean | null | undefined;
  titleLT?: string | null | undefined;
  titleLTE?: string | null | undefined;
  titleNEQ?: string | null | undefined;
  titleNotIn?: ReadonlyArray<string> | null | undefined;
  titleNotNil?: boolean | null | undefined;
  updatedAt?: string | null | undefined;
  updatedAtGT?: string | null | undefined;
  updatedAtGTE?: string | null | undefined;
  updatedAtIn?: ReadonlyArray<string> | null | undefined;
  updatedAtLT?: string | null | undefined;
  updatedAtLTE?: string | null | undefined;
  updatedAtNEQ?: string | null | undefined;
  updatedAtNotIn?: ReadonlyArray<string> | null | undefined;
};
export type MembershipWhereInput = {
  and?: ReadonlyArray<MembershipWhereInput> | null | undefined;
  cancelReason?: string | null | undefined;
  cancelReasonContains?: string | null | undefined;
  cancelReasonContainsFold?: string | null | undefined;
  cancelReasonEqualFold?: string | null | undefined;
  cancelReasonGT?: string | null | undefined;
  cancelReasonGTE?: string | null | undefined;
  cancelReasonHasPrefix?: string | null | undefined;
  cancelReasonHasSuffix?: string | null | undefined;
  cancelReasonIn?: ReadonlyArray<string> | null | undefined;
  cancelReasonIsNil?: boolean | null | undefined;
  cancelReasonLT?: string | null | undefined;
  cancelReasonLTE?: string | null | undefined;
  cancelReasonNEQ?: string | null | undefined;
  cancelReasonNotIn?: ReadonlyArray<string> | null | undefined;
  cancelReasonNotNil?: boolean | null | undefined;
  cancelledOn?: string | null | undefined;
  cancelledOnContains?: string | null | undefined;
  cancelledOnContainsFold?: string | null | undefined;
  cancelledOnEqualFold?: string | null | undefined;
  cancelledOnGT?: string | null | undefined;
  cancelledOnGTE?: string | null | undefined;
  cancelledOnHasPrefix?: string | null | undefined;
  cancelledOnHasSuffix?: string | null | undefined;
  cancelledOnIn?: ReadonlyArray<string> | null | undefined;
  cancelledOnIsNil?: boolean | null | undefined;
  cancelledOnLT?: string | null | undefined;
  cancelledOnLTE?: string | null | undefined;
  cancelledOnNEQ?: string | null | undefined;
  cancelledOnNotIn?: ReadonlyArray<string> | null | undefined;
  cancelledOnNotNil?: boolean | null | undefined;
  coordinatorID?: string | null | undefined;
  coordinatorIDIn?: ReadonlyArray<string> | null | undefined;
  coordinatorIDIsNil?: boolean | null | undefined;
  coordinatorIDNEQ?: string | null | undefined;
  coordinatorIDNotIn?: ReadonlyArray<string> | null | undefined;
  coordinatorIDNotNil?: boolean | null | undefined;
  createdAt?: string | null | undefined;
  createdAtGT?: string | null | undefined;
  createdAtGTE?: string | null | undefined;
  createdAtIn?: ReadonlyArray<string> | null | undefined;
  createdAtLT?: string | null | undefined;
  createdAtLTE?: string | null | undefined;
  createdAtNEQ?: string | null | undefined;
  createdAtNotIn?: ReadonlyArray<string> | null | undefined;
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
  hasCoordinator?: boolean | null | undefined;
  hasCoordinatorWith?: ReadonlyArray<ContactWhereInput> | null | undefined;
  hasHolder?: boolean | null | undefined;
  hasHolderWith?: ReadonlyArray<ContactWhereInput> | null | undefined;
  hasLevel?: boolean | null | undefined;
  hasLevelWith?: ReadonlyArray<MembershipLevelWhereInput> | null | undefined;
  hasSeats?: boolean | null | undefined;
  hasSeatsWith?: ReadonlyArray<MembershipSeatWhereInput> | null | undefined;
  hasTerms?: boolean | null | undefined;
  hasTermsWith?: ReadonlyArray<MembershipTermWhereInput> | null | undefined;
  holderID?: string | null | undefined;
  holderIDIn?: ReadonlyArray<string> | null | undefined;
  holderIDNEQ?: string | null | undefined;
  holderIDNotIn?: ReadonlyArray<string> | null | undefined;
  id?: string | null | undefined;
  idGT?: string | null | undefined;
  idGTE?: string | null | undefined;
  idIn?: ReadonlyArray<string> | null | undefined;
  idLT?: string | null | undefined;
  idLTE?: string | null | undefined;
  idNEQ?: string | null | undefined;
  idNotIn?: ReadonlyArray<string> | null | undefined;
  joinedOn?: string | null | undefined;
  joinedOnContains?: string | null | undefined;
  joinedOnContainsFold?: string | null | undefined;
  joinedOnEqualFold?: string | null | undefined;
  joinedOnGT?: string | null | undefined;
  joinedOnGTE?: string | null | undefined;
  joinedOnHasPrefix?: string | null | undefined;
  joinedOnHasSuffix?: string | null | undefined;
  joinedOnIn?: ReadonlyArray<string> | null | undefined;
  joinedOnLT?: string | null | undefined;
  joinedOnLTE?: string | null | undefined;
  joinedOnNEQ?: string | null | undefined;
  joinedOnNotIn?: ReadonlyArray<string> | null | undefined;
  levelID?: string | null | undefined;
  levelIDIn?: ReadonlyArray<string> | null | undefined;
  levelIDNEQ?: string | null | undefined;
  levelIDNotIn?: ReadonlyArray<string> | null | undefined;
  not?: MembershipWhereInput | null | undefined;
  note?: string | null | undefined;
  noteContains?: string | null | undefined;
  noteContainsFold?: string | null | undefined;
  noteEqualFold?: string | null | undefined;
  noteGT?: string | null | undefined;
  noteGTE?: string | null | undefined;
  noteHasPrefix?: string | null | undefined;
  noteHasSuffix?: string | null | undefined;
  noteIn?: ReadonlyArray<string> | null | undefined;
  noteIsNil?: boolean | null | undefined;
  noteLT?: string | null | undefined;
  noteLTE?: string | null | undefined;
  noteNEQ?: string | null | undefined;
  noteNotIn?: ReadonlyArray<string> | null | undefined;
  noteNotNil?: boolean | null | undefined;
  or?: ReadonlyArray<MembershipWhereInput> | null | undefined;
  search?: string | null | undefined;
  seatsOverride?: number | null | undefined;
  seatsOverrideGT?: number | null | undefined;
  seatsOverrideGTE?: number | null | undefined;
  seatsOverrideIn?: ReadonlyArray<number> | null | undefined;
  seatsOverrideIsNil?: boolean | null | undefined;
  seatsOverrideLT?: number | null | undefined;
  seatsOverrideLTE?: number | null | undefined;
  seatsOverrideNEQ?: number | null | undefined;
  seatsOverrideNotIn?: ReadonlyArray<number> | null | undefined;
  seatsOverrideNotNil?: boolean | null | undefined;
  stageIn?: ReadonlyArray<RenewalStage> | null | undefined;
  standingIn?: ReadonlyArray<MembershipStatus> | null | undefined;
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
  version?: number | null | undefined;
  versionGT?: number | null | undefined;
  versionGTE?: number | null | undefined;
  versionIn?: ReadonlyArray<number> | null | undefined;
  versionLT?: number | null | undefined;
  versionLTE?: number | null | undefined;
  versionNEQ?: number | null | undefined;
  versionNotIn?: ReadonlyArray<number> | null | undefined;
};
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
export type MembershipTermWhereInput = {
  and?: ReadonlyArray<MembershipTermWhereInput> | null | undefined;
  chain?: number | null | undefined;
  chainGT?: number | null | undefined;
  chainGTE?: number | null | undefined;
  chainIn?: ReadonlyArray<number> | null | undefined;
  chainLT?: number | null | undefined;
  chainLTE?: number | null | undefined;
  chainNEQ?: number | null | undefined;
  chainNotIn?: ReadonlyArray<number> | null | undefined;
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
  donationID?: string | null | undefined;
  donationIDIn?: ReadonlyArray<string> | null | undefined;
  donationIDIsNil?: boolean | null | undefined;
  donationIDNEQ?: string | null | undefined;
  donationIDNotIn?: ReadonlyArray<string> | null | undefined;
  donationIDNotNil?: boolean | null | undefined;
  endOn?: string | null | undefined;
  endOnContains?: string | null | undefined;
  endOnContainsFold?: string | null | undefined;
  endOnEqualFold?: string | null | undefined;
  endOnGT?: string | null | undefined;
  endOnGTE?: string | null | undefined;
  endOnHasPrefix?: string | null | undefined;
  endOnHasSuffix?: string | null | undefined;
  endOnIn?: ReadonlyArray<string> | null | undefined;
  endOnLT?: string | null | undefined;
  endOnLTE?: string | null | undefined;
  endOnNEQ?: string | null | undefined;
  endOnNotIn?: ReadonlyArray<string> | null | undefined;
  hasDonation?: boolean | null | undefined;
  hasDonationWith?: ReadonlyArray<DonationWhereInput> | null | undefined;
  hasLevel?: boolean | null | undefined;
  hasLevelWith?: ReadonlyArray<MembershipLevelWhereInput> | null | undefined;
  hasMembership?: boolean | null | undefined;
  hasMembershipWith?: ReadonlyArray<MembershipWhereInput> | null | undefined;
  id?: string | null | undefined;
  idGT?: string | null | undefined;
  idGTE?: string | null | undefined;
  idIn?: ReadonlyArray<string> | null | undefined;
  idLT?: string | null | undefined;
  idLTE?: string | null | undefined;
  idNEQ?: string | null | undefined;
  idNotIn?: ReadonlyArray<string> | null | undefined;
  kind?: MembershipTermKind | null | undefined;
  kindIn?: ReadonlyArray<MembershipTermKind> | null | undefined;
  kindNEQ?: MembershipTermKind | null | undefined;
  kindNotIn?: ReadonlyArray<MembershipTermKind> | null | undefined;
  levelID?: string | null | undefined;
  levelIDIn?: ReadonlyArray<string> | null | undefined;
  levelIDNEQ?: string | null | undefined;
  levelIDNotIn?: ReadonlyArray<string> | null | undefined;
  membershipID?: string | null | undefined;
  membershipIDIn?: ReadonlyArray<string> | null | undefined;
  membershipIDNEQ?: string | null | undefined;
  membershipIDNotIn?: ReadonlyArray<string> | null | undefined;
  not?: MembershipTermWhereInput | null | undefined;
  or?: ReadonlyArray<MembershipTermWhereInput> | null | undefined;
  priceMinor?: number | null | undefined;
  priceMinorGT?: number | null | undefined;
  priceMinorGTE?: number | null | undefined;
  priceMinorIn?: ReadonlyArray<number> | null | undefined;
  priceMinorLT?: number | null | undefined;
  priceMinorLTE?: number | null | undefined;
  priceMinorNEQ?: number | null | undefined;
  priceMinorNotIn?: ReadonlyArray<number> | null | undefined;
  startOn?: string | null | undefined;
  startOnContains?: string | null | undefined;
  startOnContainsFold?: string | null | undefined;
  startOnEqualFold?: string | null | undefined;
  startOnGT?: string | null | undefined;
  startOnGTE?: string | null | undefined;
  startOnHasPrefix?: string | null | undefined;
  startOnHasSuffix?: string | null | undefined;
  startOnIn?: ReadonlyArray<string> | null | undefined;
  startOnLT?: string | null | undefined;
  startOnLTE?: string | null | undefined;
  startOnNEQ?: string | null | undefined;
  startOnNotIn?: ReadonlyArray<string> | null | undefined;
  updatedAt?: string | null | undefined;
  updatedAtGT?: string | null | undefined;
  updatedAtGTE?: string | null | undefined;
  updatedAtIn?: ReadonlyArray<string> | null | undefined;
  updatedAtLT?: string | null | undefined;
  updatedAtLTE?: string | null | undefined;
  updatedAtNEQ?: string | null | undefined;
  updatedAtNotIn?: ReadonlyArray<string> | null | undefined;
  voidReason?: string | null | undefined;
  voidReasonContains?: string | null | undefined;
  voidReasonContainsFold?: string | null | undefined;
  voidReasonEqualFold?: string | null | undefined;
  voidReasonGT?: string | null | undefined;
  voidReasonGTE?: string | null | undefined;
  voidReasonHasPrefix?: string | null | undefined;
  voidReasonHasSuffix?: string | null | undefined;
  voidReasonIn?: ReadonlyArray<string> | null | undefined;
  voidReasonIsNil?: boolean | null | undefined;
  voidReasonLT?: string | null | undefined;
  voidReasonLTE?: string | null | undefined;
  voidReasonNEQ?: string | null | undefined;
  voidReasonNotIn?: ReadonlyArray<string> | null | undefined;
  voidReasonNotNil?: boolean | null | undefined;
  voidedAt?: string | null | undefined;
  voidedAtGT?: string | null | undefined;
  voidedAtGTE?: string | null | undefined;
  voidedAtIn?: ReadonlyArray<string> | null | undefined;
  voidedAtIsNil?: boolean | null | undefined;
  voidedAtLT?: string | null | undefined;
  voidedAtLTE?: string | null | undefined;
  voidedAtNEQ?: string | null | undefined;
  voidedAtNotIn?: ReadonlyArray<string> | null | undefined;
  voidedAtNotNil?: boolean | null | undefined;
};
export type MembershipSeatWhereInput = {
  and?: ReadonlyArray<MembershipSeatWhereInput> | null | undefined;
  contactID?: string | null | undefined;
  contactIDIn?: ReadonlyArray<string> | null | undefined;
  contactIDNEQ?: string | null | undefined;
  contactIDNotIn?: ReadonlyArray<string> | null | undefined;
  createdAt?: string | null | undefined;
  createdAtGT?: string | null | undefined;
  createdAtGTE?: string | null | undefined;
  createdAtIn?: ReadonlyArray<string> | null | undefined;
  createdAtLT?: string | null | undefined;
  createdAtLTE?: string | null | undefined;
  createdAtNEQ?: string | null | undefined;
  createdAtNotIn?: ReadonlyArray<string> | null | undefined;
  hasContact?: boolean | null | undefined;
  hasContactWith?: ReadonlyArray<ContactWhereInput> | null | undefined;
  hasMembership?: boolean | null | undefined;
  hasMembershipWith?: ReadonlyArray<MembershipWhereInput> | null | undefined;
  id?: string | null | undefined;
  idGT?: string | null | undefined;
  idGTE?: string | null | undefined;
  idIn?: ReadonlyArray<string> | null | undefined;
  idLT?: string | null | undefined;
  idLTE?: string | null | undefined;
  idNEQ?: string | null | undefined;
  idNotIn?: ReadonlyArray<string> | null | undefined;
  membershipID?: string | null | undefined;
  membershipIDIn?: ReadonlyArray<string> | null | undefined;
  membershipIDNEQ?: string | null | undefined;
  membershipIDNotIn?: ReadonlyArray<string> | null | undefined;
  not?: MembershipSeatWhereInput | null | undefined;
  or?: ReadonlyArray<MembershipSeatWhereInput> | null | undefined;
  sinceOn?: string | null | undefined;
  sinceOnContains?: string | null | undefined;
  sinceOnContainsFold?: string | null | undefined;
  sinceOnEqualFold?: string | null | undefined;
  sinceOnGT?: string | null | undefined;
  sinceOnGTE?: string | null | undefined;
  sinceOnHasPrefix?: string | null | undefined;
  sinceOnHasSuffix?: string | null | undefined;
  sinceOnIn?: ReadonlyArray<string> | null | undefined;
  sinceOnLT?: string | null | undefined;
  sinceOnLTE?: string | null | undefined;
  sinceOnNEQ?: string | null | undefined;
  sinceOnNotIn?: ReadonlyArray<string> | null | undefined;
  untilOn?: string | null | undefined;
  untilOnContains?: string | null | undefined;
  untilOnContainsFold?: string | null | undefined;
  untilOnEqualFold?: string | null | undefined;
  untilOnGT?: string | null | undefined;
  untilOnGTE?: string | null | undefined;
  untilOnHasPrefix?: string | null | undefined;
  untilOnHasSuffix?: string | null | undefined;
  untilOnIn?: ReadonlyArray<string> | null | undefined;
  untilOnIsNil?: boolean | null | undefined;
  untilOnLT?: string | null | undefined;
  untilOnLTE?: string | null | undefined;
  untilOnNEQ?: string | null | undefined;
  untilOnNotIn?: ReadonlyArray<string> | null | undefined;
  untilOnNotNil?: boolean | null | undefined;
  updatedAt?: string | null | undefined;
  updatedAtGT?: string | null | undefined;
  updatedAtGTE?: string | null | undefined;
  updatedAtIn?: ReadonlyArray<string> | null | undefined;
  updatedAtLT?: string | null | undefined;
  updatedAtLTE?: string | null | undefined;
  updatedAtNEQ?: string | null | undefined;
  updatedAtNotIn?: ReadonlyArray<string> | null | undefined;
};
export type SoftCreditWhereInput = {
  amountMinor?: number | null | undefined;
  amountMinorGT?: number | null | undefined;
  amountMinorGTE?: number | null | undefined;
  amountMinorIn?: ReadonlyArray<number> | null | undefined;
  amountMinorLT?: number | null | undefined;
  amountMinorLTE?: number | null | undefined;
  amountMinorNEQ?: number | null | undefined;
  amountMinorNotIn?: ReadonlyArray<number> | null | undefined;
  and?: ReadonlyArray<SoftCreditWhereInput> | null | undefined;
  contactID?: string | null | undefined;
  contactIDIn?: ReadonlyArray<string> | null | undefined;
  contactIDNEQ?: string | null | undefined;
  contactIDNotIn?: ReadonlyArray<string> | null | undefined;
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
  donationID?: string | null | undefined;
  donationIDIn?: ReadonlyArray<string> | null | undefined;
  donationIDNEQ?: string | null | undefined;
  donationIDNotIn?: ReadonlyArray<string> | null | undefined;
  hasContact?: boolean | null | undefined;
  hasContactWith?: ReadonlyArray<ContactWhereInput> | null | undefined;
  hasDonation?: boolean | null | undefined;
  hasDonationWith?: ReadonlyArray<DonationWhereInput> | null | undefined;
  id?: string | null | undefined;
  idGT?: string | null | undefined;
  idGTE?: string | null | undefined;
  idIn?: ReadonlyArray<string> | null | undefined;
  idLT?: string | null | undefined;
  idLTE?: string | null | undefined;
  idNEQ?: string | null | undefined;
  idNotIn?: ReadonlyArray<string> | null | undefined;
  not?: SoftCreditWhereInput | null | undefined;
  or?: ReadonlyArray<SoftCreditWhereInput> | null | undefined;
  role?: SoftCreditRole | null | undefined;
  roleIn?: ReadonlyArray<SoftCreditRole> | null | undefined;
  roleNEQ?: SoftCreditRole | null | undefined;
  roleNotIn?: ReadonlyArray<SoftCreditRole> | null | undefined;
  updatedAt?: string | null | undefined;
  updatedAtGT?: string | null | undefined;
  updatedAtGTE?: string | null | undefined;
  updatedAtIn?: ReadonlyArray<string> | null | undefined;
  updatedAtLT?: string | null | undefined;
  updatedAtLTE?: string | null | undefined;
  updatedAtNEQ?: string | null | undefined;
  updatedAtNotIn?: ReadonlyArray<string> | null | undefined;
};
export type PledgeWhereInput = {
  amountMinor?: number | null | undefined;
  amountMinorGT?: number | null | undefined;
  amountMinorGTE?: number | null | undefined;
  amountMinorIn?: ReadonlyArray<number> | null | undefined;
  amountMinorLT?: number | null | undefined;
  amountMinorLTE?: number | null | undefined;
  amountMinorNEQ?: number | null | undefined;
  amountMinorNotIn?: ReadonlyArray<number> | null | undefined;
  and?: ReadonlyArray<PledgeWhereInput> | null | undefined;
  campaignID?: string | null | undefined;
  campaignIDIn?: ReadonlyArray<string> | null | undefined;
  campaignIDIsNil?: boolean | null | undefined;
  campaignIDNEQ?: string | null | undefined;
  campaignIDNotIn?: ReadonlyArray<string> | null | undefined;
  campaignIDNotNil?: boolean | null | undefined;
  contactID?: string | null | undefined;
  contactIDIn?: ReadonlyArray<string> | null | undefined;
  contactIDNEQ?: string | null | undefined;
  contactIDNotIn?: ReadonlyArray<string> | null | undefined;
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
  every?: PledgeEvery | null | undefined;
  everyIn?: ReadonlyArray<PledgeEvery> | null | undefined;
  everyNEQ?: PledgeEvery | null | undefined;
  everyNotIn?: ReadonlyArray<PledgeEvery> | null | undefined;
  fundID?: string | null | undefined;
  fundIDIn?: ReadonlyArray<string> | null | undefined;
  fundIDIsNil?: boolean | null | undefined;
  fundIDNEQ?: string | null | undefined;
  fundIDNotIn?: ReadonlyArray<string> | null | undefined;
  fundIDNotNil?: boolean | null | undefined;
  hasCampaign?: boolean | null | undefined;
  hasCampaignWith?: ReadonlyArray<CampaignWhereInput> | null | undefined;
  hasContact?: boolean | null | undefined;
  hasContactWith?: ReadonlyArray<ContactWhereInput> | null | undefined;
  hasFund?: boolean | null | undefined;
  hasFundWith?: ReadonlyArray<FundWhereInput> | null | undefined;
  hasInstallments?: boolean | null | undefined;
  hasInstallmentsWith?: ReadonlyArray<InstallmentWhereInput> | null | undefined;
  hasPayments?: boolean | null | undefined;
  hasPaymentsWith?: ReadonlyArray<DonationWhereInput> | null | undefined;
  id?: string | null | undefined;
  idGT?: string | null | undefined;
  idGTE?: string | null | undefined;
  idIn?: ReadonlyArray<string> | null | undefined;
  idLT?: string | null | undefined;
  idLTE?: string | null | undefined;
  idNEQ?: string | null | undefined;
  idNotIn?: ReadonlyArray<string> | null | undefined;
  not?: PledgeWhereInput | null | undefined;
  note?: string | null | undefined;
  noteContains?: string | null | undefined;
  noteContainsFold?: string | null | undefined;
  noteEqualFold?: string | null | undefined;
  noteGT?: string | null | undefined;
  noteGTE?: string | null | undefined;
  noteHasPrefix?: string | null | undefined;
  noteHasSuffix?: string | null | undefined;
  noteIn?: ReadonlyArray<string> | null | undefined;
  noteIsNil?: boolean | null | undefined;
  noteLT?: string | null | undefined;
  noteLTE?: string | null | undefined;
  noteNEQ?: string | null | undefined;
  noteNotIn?: ReadonlyArray<string> | null | undefined;
  noteNotNil?: boolean | null | undefined;
  or?: ReadonlyArray<PledgeWhereInput> | null | undefined;
  startOn?: string | null | undefined;
  startOnContains?: string | null | undefined;
  startOnContainsFold?: string | null | undefined;
  startOnEqualFold?: string | null | undefined;
  startOnGT?: string | null | undefined;
  startOnGTE?: string | null | undefined;
  startOnHasPrefix?: string | null | undefined;
  startOnHasSuffix?: string | null | undefined;
  startOnIn?: ReadonlyArray<string> | null | undefined;
  startOnLT?: string | null | undefined;
  startOnLTE?: string | null | undefined;
  startOnNEQ?: string | null | undefined;
  startOnNotIn?: ReadonlyArray<string> | null | undefined;
  updatedAt?: string | null | undefined;
  updatedAtGT?: string | null | undefined;
  updatedAtGTE?: string | null | undefined;
  updatedAtIn?: ReadonlyArray<string> | null | undefined;
  updatedAtLT?: string | null | undefined;
  updatedAtLTE?: string | null | undefined;
  updatedAtNEQ?: string | null | undefined;
  updatedAtNotIn?: ReadonlyArray<string> | null | undefined;
  writeOffReason?: string | null | undefined;
  writeOffReasonContains?: string | null | undefined;
  writeOffReasonContainsFold?: string | null | undefined;
  writeOffReasonEqualFold?: string | null | undefined;
  writeOffReasonGT?: string | null | undefined;
  writeOffReasonGTE?: string | null | undefined;
  writeOffReasonHasPrefix?: string | null | undefined;
  writeOffReasonHasSuffix?: string | null | undefined;
  writeOffReasonIn?: ReadonlyArray<string> | null | undefined;
  writeOffReasonIsNil?: boolean | null | undefined;
  writeOffReasonLT?: string | null | undefined;
  writeOffReasonLTE?: string | null | undefined;
  writeOffReasonNEQ?: string | null | undefined;
  writeOffReasonNotIn?: ReadonlyArray<string> | null | undefined;
  writeOffReasonNotNil?: boolean | null | undefined;
  writtenOffOn?: string | null | undefined;
  writtenOffOnContains?: string | null | undefined;
  writtenOffOnContainsFold?: string | null | undefined;
  writtenOffOnEqualFold?: string | null | undefined;
  writtenOffOnGT?: string | null | undefined;
  writtenOffOnGTE?: string | null | undefined;
  writtenOffOnHasPrefix?: string | null | undefined;
  writtenOffOnHasSuffix?: string | null | undefined;
  writtenOffOnIn?: ReadonlyArray<string> | null | undefined;
  writtenOffOnIsNil?: boolean | null | undefined;
  writtenOffOnLT?: string | null | undefined;
  writtenOffOnLTE?: string | null | undefined;
  writtenOffOnNEQ?: string | null | undefined;
  writtenOffOnNotIn?: ReadonlyArray<string> | null | undefined;
  writtenOffOnNotNil?: boolean | null | undefined;
};
export type FundWhereInput = {
  and?: ReadonlyArray<FundWhereInput> | null | undefined;
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
  code?: string | null | undefined;
  codeContains?: string | null | undefined;
  codeContainsFold?: string | null | undefined;
  codeEqualFold?: string | null | undefined;
  codeGT?: string | null | undefined;
  codeGTE?: string | null | undefined;
  codeHasPrefix?: string | null | undefined;
  codeHasSuffix?: string | null | undefined;
  codeIn?: ReadonlyArray<string> | null | undefined;
  codeIsNil?: boolean | null | undefined;
  codeLT?: string | null | undefined;
  codeLTE?: string | null | undefined;
  codeNEQ?: string | null | undefined;
  codeNotIn?: ReadonlyArray<string> | null | undefined;
  codeNotNil?: boolean | null | undefined;
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
  isDefault?: boolean | null | undefined;
  isDefaultNEQ?: boolean | null | undefined;
  isRestricted?: boolean | null | undefined;
  isRestrictedNEQ?: boolean | null | undefined;
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
  not?: FundWhereInput | null | undefined;
  or?: ReadonlyArray<FundWhereInput> | null | undefined;
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
export type InstallmentWhereInput = {
  amountMinor?: number | null | undefined;
  amountMinorGT?: number | null | undefined;
  amountMinorGTE?: number | null | undefined;
  amountMinorIn?: ReadonlyArray<number> | null | undefined;
  amountMinorLT?: number | null | undefined;
  amountMinorLTE?: number | null | undefined;
  amountMinorNEQ?: number | null | undefined;
  amountMinorNotIn?: ReadonlyArray<number> | null | undefined;
  and?: ReadonlyArray<InstallmentWhereInput> | null | undefined;
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
  dueOn?: string | null | undefined;
  dueOnContains?: string | null | undefined;
  dueOnContainsFold?: string | null | undefined;
  dueOnEqualFold?: string | null | undefined;
  dueOnGT?: string | null | undefined;
  dueOnGTE?: string | null | undefined;
  dueOnHasPrefix?: string | null | undefined;
  dueOnHasSuffix?: string | null | undefined;
  dueOnIn?: ReadonlyArray<string> | null | undefined;
  dueOnLT?: string | null | undefined;
  dueOnLTE?: string | null | undefined;
  dueOnNEQ?: string | null | undefined;
  dueOnNotIn?: ReadonlyArray<string> | null | undefined;
  hasPledge?: boolean | null | undefined;
  hasPledgeWith?: ReadonlyArray<PledgeWhereInput> | null | undefined;
  id?: string | null | undefined;
  idGT?: string | null | undefined;
  idGTE?: string | null | undefined;
  idIn?: ReadonlyArray<string> | null | undefined;
  idLT?: string | null | undefined;
  idLTE?: string | null | undefined;
  idNEQ?: string | null | undefined;
  idNotIn?: ReadonlyArray<string> | null | undefined;
  not?: InstallmentWhereInput | null | undefined;
  number?: number | null | undefined;
  numberGT?: number | null | undefined;
  numberGTE?: number | null | undefined;
  numberIn?: ReadonlyArray<number> | null | undefined;
  numberLT?: number | null | undefined;
  numberLTE?: number | null | undefined;
  numberNEQ?: number | null | undefined;
  numberNotIn?: ReadonlyArray<number> | null | undefined;
  or?: ReadonlyArray<InstallmentWhereInput> | null | undefined;
  pledgeID?: string | null | undefined;
  pledgeIDIn?: ReadonlyArray<string> | null | undefined;
  pledgeIDNEQ?: string | null | undefined;
  pledgeIDNotIn?: ReadonlyArray<string> | null | undefined;
};
export type ShiftSignupWhereInput = {
  and?: ReadonlyArray<ShiftSignupWhereInput> | null | undefined;
  cancelledAt?: string | null | undefined;
  cancelledAtGT?: string | null | undefined;
  cancelledAtGTE?: string | null | undefined;
  cancelledAtIn?: ReadonlyArray<string> | null | undefined;
  cancelledAtIsNil?: boolean | null | undefined;
  cancelledAtLT?: string | null | undefined;
  cancelledAtLTE?: string | null | undefined;
  cancelledAtNEQ?: string | null | undefined;
  cancelledAtNotIn?: ReadonlyArray<string> | null | undefined;
  cancelledAtNotNil?: boolean | null | undefined;
  checkedInAt?: string | null | undefined;
  checkedInAtGT?: string | null | undefined;
  checkedInAtGTE?: string | null | undefined;
  checkedInAtIn?: ReadonlyArray<string> | null | undefined;
  checkedInAtIsNil?: boolean | null | undefined;
  checkedInAtLT?: string | null | undefined;
  checkedInAtLTE?: string | null | undefined;
  checkedInAtNEQ?: string | null | undefined;
  checkedInAtNotIn?: ReadonlyArray<string> | null | undefined;
  checkedInAtNotNil?: boolean | null | undefined;
  contactID?: string | null | undefined;
  contactIDIn?: ReadonlyArray<string> | null | undefined;
  contactIDNEQ?: string | null | undefined;
  contactIDNotIn?: ReadonlyArray<string> | null | undefined;
  createdAt?: string | null | undefined;
  createdAtGT?: string | null | undefined;
  createdAtGTE?: string | null | undefined;
  createdAtIn?: ReadonlyArray<string> | null | undefined;
  createdAtLT?: string | null | undefined;
  createdAtLTE?: string | null | undefined;
  createdAtNEQ?: string | null | undefined;
  createdAtNotIn?: ReadonlyArray<string> | null | undefined;
  hasContact?: boolean | null | undefined;
  hasContactWith?: ReadonlyArray<ContactWhereInput> | null | undefined;
  hasShift?: boolean | null | undefined;
  hasShiftWith?: ReadonlyArray<ShiftWhereInput> | null | undefined;
  id?: string | null | undefined;
  idGT?: string | null | undefined;
  idGTE?: string | null | undefined;
  idIn?: ReadonlyArray<string> | null | undefined;
  idLT?: string | null | undefined;
  idLTE?: string | null | undefined;
  idNEQ?: string | null | undefined;
  idNotIn?: ReadonlyArray<string> | null | undefined;
  not?: ShiftSignupWhereInput | null | undefined;
  note?: string | null | undefined;
  noteContains?: string | null | undefined;
  noteContainsFold?: string | null | undefined;
  noteEqualFold?: string | null | undefined;
  noteGT?: string | null | undefined;
  noteGTE?: string | null | undefined;
  noteHasPrefix?: string | null | undefined;
  noteHasSuffix?: string | null | undefined;
  noteIn?: ReadonlyArray<string> | null | undefined;
  noteIsNil?: boolean | null | undefined;
  noteLT?: string | null | undefined;
  noteLTE?: string | null | undefined;
  noteNEQ?: string | null | undefined;
  noteNotIn?: ReadonlyArray<string> | null | undefined;
  noteNotNil?: boolean | null | undefined;
  or?: ReadonlyArray<ShiftSignupWhereInput> | null | undefined;
  shiftID?: string | null | undefined;
  shiftIDIn?: ReadonlyArray<string> | null | undefined;
  shiftIDNEQ?: string | null | undefined;
  shiftIDNotIn?: ReadonlyArray<string> | null | undefined;
  status?: ShiftSignupStatus | null | undefined;
  statusIn?: ReadonlyArray<ShiftSignupStatus> | null | undefined;
  statusNEQ?: ShiftSignupStatus | null | undefined;
  statusNotIn?: ReadonlyArray<ShiftSignupStatus> | null | undefined;
  updatedAt?: string | null | undefined;
  updatedAtGT?: string | null | undefined;
  updatedAtGTE?: string | null | undefined;
  updatedAtIn?: ReadonlyArray<string> | null | undefined;
  updatedAtLT?: string | null | undefined;
  updatedAtLTE?: string | null | undefined;
  updatedAtNEQ?: string | null | undefined;
  updatedAtNotIn?: ReadonlyArray<string> | null | undefined;
  waitlistedAt?: string | null | undefined;
  waitlistedAtGT?: string | null | undefined;
  waitlistedAtGTE?: string | null | undefined;
  waitlistedAtIn?: ReadonlyArray<string> | null | undefined;
  waitlistedAtIsNil?: boolean | null | undefined;
  waitlistedAtLT?: string | null | undefined;
  waitlistedAtLTE?: string | null | undefined;
  waitlistedAtNEQ?: string | null | undefined;
  waitlistedAtNotIn?: ReadonlyArray<string> | null | undefined;
  waitlistedAtNotNil?: boolean | null | undefined;
};
export type ShiftWhereInput = {
  and?: ReadonlyArray<ShiftWhereInput> | null | undefined;
  cancelledAt?: string | null | undefined;
  cancelledAtGT?: string | null | undefined;
  cancelledAtGTE?: string | null | undefined;
  cancelledAtIn?: ReadonlyArray<string> | null | undefined;
  cancelledAtIsNil?: boolean | null | undefined;
  cancelledAtLT?: string | null | undefined;
  cancelledAtLTE?: string | null | undefined;
  cancelledAtNEQ?: string | null | undefined;
  cancelledAtNotIn?: ReadonlyArray<string> | null | undefined;
  cancelledAtNotNil?: boolean | null | undefined;
  capacity?: number | null | undefined;
  capacityGT?: number | null | undefined;
  capacityGTE?: number | null | undefined;
  capacityIn?: ReadonlyArray<number> | null | undefined;
  capacityLT?: number | null | undefined;
  capacityLTE?: number | null | undefined;
  capacityNEQ?: number | null | undefined;
  capacityNotIn?: ReadonlyArray<number> | null | undefined;
  createdAt?: string | null | undefined;
  createdAtGT?: string | null | undefined;
  createdAtGTE?: string | null | undefined;
  createdAtIn?: ReadonlyArray<string> | null | undefined;
  createdAtLT?: string | null | undefined;
  createdAtLTE?: string | null | undefined;
  createdAtNEQ?: string | null | undefined;
  createdAtNotIn?: ReadonlyArray<string> | null | undefined;
  endsAt?: string | null | undefined;
  endsAtGT?: string | null | undefined;
  endsAtGTE?: string | null | undefined;
  endsAtIn?: ReadonlyArray<string> | null | undefined;
  endsAtLT?: string | null | undefined;
  endsAtLTE?: string | null | undefined;
  endsAtNEQ?: string | null | undefined;
  endsAtNotIn?: ReadonlyArray<string> | null | undefined;
  endsLocal?: string | null | undefined;
  endsLocalContains?: string | null | undefined;
  endsLocalContainsFold?: string | null | undefined;
  endsLocalEqualFold?: string | null | undefined;
  endsLocalGT?: string | null | undefined;
  endsLocalGTE?: string | null | undefined;
  endsLocalHasPrefix?: string | null | undefined;
  endsLocalHasSuffix?: string | null | undefined;
  endsLocalIn?: ReadonlyArray<string> | null | undefined;
  endsLocalLT?: string | null | undefined;
  endsLocalLTE?: string | null | undefined;
  endsLocalNEQ?: string | null | undefined;
  endsLocalNotIn?: ReadonlyArray<string> | null | undefined;
  filled?: number | null | undefined;
  filledGT?: number | null | undefined;
  filledGTE?: number | null | undefined;
  filledIn?: ReadonlyArray<number> | null | undefined;
  filledLT?: number | null | undefined;
  filledLTE?: number | null | undefined;
  filledNEQ?: number | null | undefined;
  filledNotIn?: ReadonlyArray<number> | null | undefined;
  hasOpportunity?: boolean | null | undefined;
  hasOpportunityWith?: ReadonlyArray<VolunteerOpportunityWhereInput> | null | undefined;
  hasSignups?: boolean | null | undefined;
  hasSignupsWith?: ReadonlyArray<ShiftSignupWhereInput> | null | undefined;
  id?: string | null | undefined;
  idGT?: string | null | undefined;
  idGTE?: string | null | undefined;
  idIn?: ReadonlyArray<string> | null | undefined;
  idLT?: string | null | undefined;
  idLTE?: string | null | undefined;
  idNEQ?: string | null | undefined;
  idNotIn?: ReadonlyArray<string> | null | undefined;
  not?: ShiftWhereInput | null | undefined;
  opportunityID?: string | null | undefined;
  opportunityIDIn?: ReadonlyArray<string> | null | undefined;
  opportunityIDNEQ?: string | null | undefined;
  opportunityIDNotIn?: ReadonlyArray<string> | null | undefined;
  or?: ReadonlyArray<ShiftWhereInput> | null | undefined;
  series?: string | null | undefined;
  seriesContains?: string | null | undefined;
  seriesContainsFold?: string | null | undefined;
  seriesEqualFold?: string | null | undefined;
  seriesGT?: string | null | undefined;
  seriesGTE?: string | null | undefined;
  seriesHasPrefix?: string | null | undefined;
  seriesHasSuffix?: string | null | undefined;
  seriesIn?: ReadonlyArray<string> | null | undefined;
  seriesIsNil?: boolean | null | undefined;
  seriesLT?: string | null | undefined;
  seriesLTE?: string | null | undefined;
  seriesNEQ?: string | null | undefined;
  seriesNotIn?: ReadonlyArray<string> | null | undefined;
  seriesNotNil?: boolean | null | undefined;
  startsAt?: string | null | undefined;
  startsAtGT?: string | null | undefined;
  startsAtGTE?: string | null | undefined;
  startsAtIn?: ReadonlyArray<string> | null | undefined;
  startsAtLT?: string | null | undefined;
  startsAtLTE?: string | null | undefined;
  startsAtNEQ?: string | null | undefined;
  startsAtNotIn?: ReadonlyArray<string> | null | undefined;
  startsLocal?: string | null | undefined;
  startsLocalContains?: string | null | undefined;
  startsLocalContainsFold?: string | null | undefined;
  startsLocalEqualFold?: string | null | undefined;
  startsLocalGT?: string | null | undefined;
  startsLocalGTE?: string | null | undefined;
  startsLocalHasPrefix?: string | null | undefined;
  startsLocalHasSuffix?: string | null | undefined;
  startsLocalIn?: ReadonlyArray<string> | null | undefined;
  startsLocalLT?: string | null | undefined;
  startsLocalLTE?: string | null | undefined;
  startsLocalNEQ?: string | null | undefined;
  startsLocalNotIn?: ReadonlyArray<string> | null | undefined;
  timeZone?: string | null | undefined;
  timeZoneContains?: string | null | undefined;
  timeZoneContainsFold?: string | null | undefined;
  timeZoneEqualFold?: string | null | undefined;
  timeZoneGT?: string | null | undefined;
  timeZoneGTE?: string | null | undefined;
  timeZoneHasPrefix?: string | null | undefined;
  timeZoneHasSuffix?: string | null | undefined;
  timeZoneIn?: ReadonlyArray<string> | null | undefined;
  timeZoneLT?: string | null | undefined;
  timeZoneLTE?: string | null | undefined;
  timeZoneNEQ?: string | null | undefined;
  timeZoneNotIn?: ReadonlyArray<string> | null | undefined;
  updatedAt?: string | null | undefined;
  updatedAtGT?: string | null | undefined;
  updatedAtGTE?: string | null | undefined;
  updatedAtIn?: ReadonlyArray<string> | null | undefined;
  updatedAtLT?: string | null | undefined;
  updatedAtLTE?: string | null | undefined;
  updatedAtNEQ?: string | null | undefined;
  updatedAtNotIn?: ReadonlyArray<string> | null | undefined;
};
export type VolunteerOpportunityWhereInput = {
  and?: ReadonlyArray<VolunteerOpportunityWhereInput> | null | undefined;
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
  campaignIDIsNil?: boolean | null | undefined;
  campaignIDNEQ?: string | null | undefined;
  campaignIDNotIn?: ReadonlyArray<string> | null | undefined;
  campaignIDNotNil?: boolean | null | undefined;
  coordinatorID?: string | null | undefined;
  coordinatorIDIn?: ReadonlyArray<string> | null | undefined;
  coordinatorIDIsNil?: boolean | null | undefined;
  coordinatorIDNEQ?: string | null | undefined;
  coordinatorIDNotIn?: ReadonlyArray<string> | null | undefined;
  coordinatorIDNotNil?: boolean | null | undefined;
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
  hasCampaign?: boolean | null | undefined;
  hasCampaignWith?: ReadonlyArray<CampaignWhereInput> | null | undefined;
  hasCoordinator?: boolean | null | undefined;
  hasCoordinatorWith?: ReadonlyArray<UserWhereInput> | null | undefined;
  hasShifts?: boolean | null | undefined;
  hasShiftsWith?: ReadonlyArray<ShiftWhereInput> | null | undefined;
  hasSkills?: boolean | null | undefined;
  hasSkillsWith?: ReadonlyArray<TagWhereInput> | null | undefined;
  id?: string | null | undefined;
  idGT?: string | null | undefined;
  idGTE?: string | null | undefined;
  idIn?: ReadonlyArray<string> | null | undefined;
  idLT?: string | null | undefined;
  idLTE?: string | null | undefined;
  idNEQ?: string | null | undefined;
  idNotIn?: ReadonlyArray<string> | null | undefined;
  isOpen?: boolean | null | undefined;
  isOpenNEQ?: boolean | null | undefined;
  location?: string | null | undefined;
  locationContains?: string | null | undefined;
  locationContainsFold?: string | null | undefined;
  locationEqualFold?: string | null | undefined;
  locationGT?: string | null | undefined;
  locationGTE?: string | null | undefined;
  locationHasPrefix?: string | null | undefined;
  locationHasSuffix?: string | null | undefined;
  locationIn?: ReadonlyArray<string> | null | undefined;
  locationIsNil?: boolean | null | undefined;
  locationLT?: string | null | undefined;
  locationLTE?: string | null | undefined;
  locationNEQ?: string | null | undefined;
  locationNotIn?: ReadonlyArray<string> | null | undefined;
  locationNotNil?: boolean | null | undefined;
  not?: VolunteerOpportunityWhereInput | null | undefined;
  or?: ReadonlyArray<VolunteerOpportunityWhereInput> | null | undefined;
  timeZone?: string | null | undefined;
  timeZoneContains?: string | null | undefined;
  timeZoneContainsFold?: string | null | undefined;
  timeZoneEqualFold?: string | null | undefined;
  timeZoneGT?: string | null | undefined;
  timeZoneGTE?: string | null | undefined;
  timeZoneHasPrefix?: string | null | undefined;
  timeZoneHasSuffix?: string | null | undefined;
  timeZoneIn?: ReadonlyArray<string> | null | undefined;
  timeZoneLT?: string | null | undefined;
  timeZoneLTE?: string | null | undefined;
  timeZoneNEQ?: string | null | undefined;
  timeZoneNotIn?: ReadonlyArray<string> | null | undefined;
  title?: string | null | undefined;
  titleContains?: string | null | undefined;
  titleContainsFold?: string | null | undefined;
  titleEqualFold?: string | null | undefined;
  titleGT?: string | null | undefined;
  titleGTE?: string | null | undefined;
  titleHasPrefix?: string | null | undefined;
  titleHasSuffix?: string | null | undefined;
  titleIn?: ReadonlyArray<string> | null | undefined;
  titleLT?: string | null | undefined;
  titleLTE?: string | null | undefined;
  titleNEQ?: string | null | undefined;
  titleNotIn?: ReadonlyArray<string> | null | undefined;
  updatedAt?: string | null | undefined;
  updatedAtGT?: string | null | undefined;
  updatedAtGTE?: string | null | undefined;
  updatedAtIn?: ReadonlyArray<string> | null | undefined;
  updatedAtLT?: string | null | undefined;
  updatedAtLTE?: string | null | undefined;
  updatedAtNEQ?: string | null | undefined;
  updatedAtNotIn?: ReadonlyArray<string> | null | undefined;
};
export type VolunteerHoursWhereInput = {
  and?: ReadonlyArray<VolunteerHoursWhereInput> | null | undefined;
  approvedByID?: string | null | undefined;
  approvedByIDIn?: ReadonlyArray<string> | null | undefined;
  approvedByIDIsNil?: boolean | null | undefined;
  approvedByIDNEQ?: string | null | undefined;
  approvedByIDNotIn?: ReadonlyArray<string> | null | undefined;
  approvedByIDNotNil?: boolean | null | undefined;
  contactID?: string | null | undefined;
  contactIDIn?: ReadonlyArray<string> | null | undefined;
  contactIDNEQ?: string | null | undefined;
  contactIDNotIn?: ReadonlyArray<string> | null | undefined;
  createdAt?: string | null | undefined;
  createdAtGT?: string | null | undefined;
  createdAtGTE?: string | null | undefined;
  createdAtIn?: ReadonlyArray<string> | null | undefined;
  createdAtLT?: string | null | undefined;
  createdAtLTE?: string | null | undefined;
  createdAtNEQ?: string | null | undefined;
  createdAtNotIn?: ReadonlyArray<string> | null | undefined;
  decidedAt?: string | null | undefined;
  decidedAtGT?: string | null | undefined;
  decidedAtGTE?: string | null | undefined;
  decidedAtIn?: ReadonlyArray<string> | null | undefined;
  decidedAtIsNil?: boolean | null | undefined;
  decidedAtLT?: string | null | undefined;
  decidedAtLTE?: string | null | undefined;
  decidedAtNEQ?: string | null | undefined;
  decidedAtNotIn?: ReadonlyArray<string> | null | undefined;
  decidedAtNotNil?: boolean | null | undefined;
  hasApprovedBy?: boolean | null | undefined;
  hasApprovedByWith?: ReadonlyArray<UserWhereInput> | null | undefined;
  hasContact?: boolean | null | undefined;
  hasContactWith?: ReadonlyArray<ContactWhereInput> | null | undefined;
  hasOpportunity?: boolean | null | undefined;
  hasOpportunityWith?: ReadonlyArray<VolunteerOpportunityWhereInput> | null | undefined;
  hasSignup?: boolean | null | undefined;
  hasSignupWith?: ReadonlyArray<ShiftSignupWhereInput> | null | undefined;
  id?: string | null | undefined;
  idGT?: string | null | undefined;
  idGTE?: string | null | undefined;
  idIn?: ReadonlyArray<string> | null | undefined;
  idLT?: string | null | undefined;
  idLTE?: string | null | undefined;
  idNEQ?: string | null | undefined;
  idNotIn?: ReadonlyArray<string> | null | undefined;
  minutesPlanned?: number | null | undefined;
  minutesPlannedGT?: number | null | undefined;
  minutesPlannedGTE?: number | null | undefined;
  minutesPlannedIn?: ReadonlyArray<number> | null | undefined;
  minutesPlannedLT?: number | null | undefined;
  minutesPlannedLTE?: number | null | undefined;
  minutesPlannedNEQ?: number | null | undefined;
  minutesPlannedNotIn?: ReadonlyArray<number> | null | undefined;
  minutesWorked?: number | null | undefined;
  minutesWorkedGT?: number | null | undefined;
  minutesWorkedGTE?: number | null | undefined;
  minutesWorkedIn?: ReadonlyArray<number> | null | undefined;
  minutesWorkedLT?: number | null | undefined;
  minutesWorkedLTE?: number | null | undefined;
  minutesWorkedNEQ?: number | null | undefined;
  minutesWorkedNotIn?: ReadonlyArray<number> | null | undefined;
  not?: VolunteerHoursWhereInput | null | undefined;
  note?: string | null | undefined;
  noteContains?: string | null | undefined;
  noteContainsFold?: string | null | undefined;
  noteEqualFold?: string | null | undefined;
  noteGT?: string | null | undefined;
  noteGTE?: string | null | undefined;
  noteHasPrefix?: string | null | undefined;
  noteHasSuffix?: string | null | undefined;
  noteIn?: ReadonlyArray<string> | null | undefined;
  noteIsNil?: boolean | null | undefined;
  noteLT?: string | null | undefined;
  noteLTE?: string | null | undefined;
  noteNEQ?: string | null | undefined;
  noteNotIn?: ReadonlyArray<string> | null | undefined;
  noteNotNil?: boolean | null | undefined;
  opportunityID?: string | null | undefined;
  opportunityIDIn?: ReadonlyArray<string> | null | undefined;
  opportunityIDIsNil?: boolean | null | undefined;
  opportunityIDNEQ?: string | null | undefined;
  opportunityIDNotIn?: ReadonlyArray<string> | null | undefined;
  opportunityIDNotNil?: boolean | null | undefined;
  or?: ReadonlyArray<VolunteerHoursWhereInput> | null | undefined;
  signupID?: string | null | undefined;
  signupIDIn?: ReadonlyArray<string> | null | undefined;
  signupIDIsNil?: boolean | null | undefined;
  signupIDNEQ?: string | null | undefined;
  signupIDNotIn?: ReadonlyArray<string> | null | undefined;
  signupIDNotNil?: boolean | null | undefined;
  status?: VolunteerHoursStatus | null | undefined;
  statusIn?: ReadonlyArray<VolunteerHoursStatus> | null | undefined;
  statusNEQ?: VolunteerHoursStatus | null | undefined;
  statusNotIn?: ReadonlyArray<VolunteerHoursStatus> | null | undefined;
  updatedAt?: string | null | undefined;
  updatedAtGT?: string | null | undefined;
  updatedAtGTE?: string | null | undefined;
  updatedAtIn?: ReadonlyArray<string> | null | undefined;
  updatedAtLT?: string | null | undefined;
  updatedAtLTE?: string | null | undefined;
  updatedAtNEQ?: string | null | undefined;
  updatedAtNotIn?: ReadonlyArray<string> | null | undefined;
  workedOn?: string | null | undefined;
  workedOnContains?: string | null | undefined;
  workedOnContainsFold?: string | null | undefined;
  workedOnEqualFold?: string | null | undefined;
  workedOnGT?: string | null | undefined;
  workedOnGTE?: string | null | undefined;
  workedOnHasPrefix?: string | null | undefined;
  workedOnHasSuffix?: string | null | undefined;
  workedOnIn?: ReadonlyArray<string> | null | undefined;
  workedOnLT?: string | null | undefined;
  workedOnLTE?: string | null | undefined;
  workedOnNEQ?: string | null | undefined;
  workedOnNotIn?: ReadonlyArray<string> | null | undefined;
};
export type InteractionWhereInput = {
  and?: ReadonlyArray<InteractionWhereInput> | null | undefined;
  body?: string | null | undefined;
  bodyContains?: string | null | undefined;
  bodyContainsFold?: string | null | undefined;
  bodyEqualFold?: string | null | undefined;
  bodyGT?: string | null | undefined;
  bodyGTE?: string | null | undefined;
  bodyHasPrefix?: string | null | undefined;
  bodyHasSuffix?: string | null | undefined;
  bodyIn?: ReadonlyArray<string> | null | undefined;
  bodyIsNil?: boolean | null | undefined;
  bodyLT?: string | null | undefined;
  bodyLTE?: string | null | undefined;
  bodyNEQ?: string | null | undefined;
  bodyNotIn?: ReadonlyArray<string> | null | undefined;
  bodyNotNil?: boolean | null | undefined;
  contactID?: string | null | undefined;
  contactIDIn?: ReadonlyArray<string> | null | undefined;
  contactIDNEQ?: string | null | undefined;
  contactIDNotIn?: ReadonlyArray<string> | null | undefined;
  createdAt?: string | null | undefined;
  createdAtGT?: string | null | undefined;
  createdAtGTE?: string | null | undefined;
  createdAtIn?: ReadonlyArray<string> | null | undefined;
  createdAtLT?: string | null | undefined;
  createdAtLTE?: string | null | undefined;
  createdAtNEQ?: string | null | undefined;
  createdAtNotIn?: ReadonlyArray<string> | null | undefined;
  direction?: InteractionDirection | null | undefined;
  directionIn?: ReadonlyArray<InteractionDirection> | null | undefined;
  directionNEQ?: InteractionDirection | null | undefined;
  directionNotIn?: ReadonlyArray<InteractionDirection> | null | undefined;
  hasContact?: boolean | null | undefined;
  hasContactWith?: ReadonlyArray<ContactWhereInput> | null | undefined;
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
  kind?: InteractionKind | null | undefined;
  kindIn?: ReadonlyArray<InteractionKind> | null | undefined;
  kindNEQ?: InteractionKind | null | undefined;
  kindNotIn?: ReadonlyArray<InteractionKind> | null | undefined;
  not?: InteractionWhereInput | null | undefined;
  occurredAt?: string | null | undefined;
  occurredAtGT?: string | null | undefined;
  occurredAtGTE?: string | null | undefined;
  occurredAtIn?: ReadonlyArray<string> | null | undefined;
  occurredAtLT?: string | null | undefined;
  occurredAtLTE?: string | null | undefined;
  occurredAtNEQ?: string | null | undefined;
  occurredAtNotIn?: ReadonlyArray<string> | null | undefined;
  or?: ReadonlyArray<InteractionWhereInput> | null | undefined;
  subject?: string | null | undefined;
  subjectContains?: string | null | undefined;
  subjectContainsFold?: string | null | undefined;
  subjectEqualFold?: string | null | undefined;
  subjectGT?: string | null | undefined;
  subjectGTE?: string | null | undefined;
  subjectHasPrefix?: string | null | undefined;
  subjectHasSuffix?: string | null | undefined;
  subjectIn?: ReadonlyArray<string> | null | undefined;
  subjectIsNil?: boolean | null | undefined;
  subjectLT?: string | null | undefined;
  subjectLTE?: string | null | undefined;
  subjectNEQ?: string | null | undefined;
  subjectNotIn?: ReadonlyArray<string> | null | undefined;
  subjectNotNil?: boolean | null | undefined;
  updatedAt?: string | null | undefined;
  updatedAtGT?: string | null | undefined;
  updatedAtGTE?: string | null | undefined;
  updatedAtIn?: ReadonlyArray<string> | null | undefined;
  updatedAtLT?: string | null | undefined;
  updatedAtLTE?: string | null | undefined;
  updatedAtNEQ?: string | null | undefined;
  updatedAtNotIn?: ReadonlyArray<string> | null | undefined;
  userID?: string | null | undefined;
  userIDIn?: ReadonlyArray<string> | null | undefined;
  userIDIsNil?: boolean | null | undefined;
  userIDNEQ?: string | null | undefined;
  userIDNotIn?: ReadonlyArray<string> | null | undefined;
  userIDNotNil?: boolean | null | undefined;
};
export type TaskWhereInput = {
  and?: ReadonlyArray<TaskWhereInput> | null | undefined;
  assigneeID?: string | null | undefined;
  assigneeIDIn?: ReadonlyArray<string> | null | undefined;
  assigneeIDIsNil?: boolean | null | undefined;
  assigneeIDNEQ?: string | null | undefined;
  assigneeIDNotIn?: ReadonlyArray<string> | null | undefined;
  assigneeIDNotNil?: boolean | null | undefined;
  completedAt?: string | null | undefined;
  completedAtGT?: string | null | undefined;
  completedAtGTE?: string | null | undefined;
  completedAtIn?: ReadonlyArray<string> | null | undefined;
  completedAtIsNil?: boolean | null | undefined;
  completedAtLT?: string | null | undefined;
  completedAtLTE?: string | null | undefined;
  completedAtNEQ?: string | null | undefined;
  completedAtNotIn?: ReadonlyArray<string> | null | undefined;
  completedAtNotNil?: boolean | null | undefined;
  completedByID?: string | null | undefined;
  completedByIDIn?: ReadonlyArray<string> | null | undefined;
  completedByIDIsNil?: boolean | null | undefined;
  completedByIDNEQ?: string | null | undefined;
  completedByIDNotIn?: ReadonlyArray<string> | null | undefined;
  completedByIDNotNil?: boolean | null | undefined;
  contactID?: string | null | undefined;
  contactIDIn?: ReadonlyArray<string> | null | undefined;
  contactIDIsNil?: boolean | null | undefined;
  contactIDNEQ?: string | null | undefined;
  contactIDNotIn?: ReadonlyArray<string> | null | undefined;
  contactIDNotNil?: boolean | null | undefined;
  createdAt?: string | null | undefined;
  createdAtGT?: string | null | undefined;
  createdAtGTE?: string | null | undefined;
  createdAtIn?: ReadonlyArray<string> | null | undefined;
  createdAtLT?: string | null | undefined;
  createdAtLTE?: string | null | undefined;
  createdAtNEQ?: string | null | undefined;
  createdAtNotIn?: ReadonlyArray<string> | null | undefined;
  dueOn?: string | null | undefined;
  dueOnContains?: string | null | undefined;
  dueOnContainsFold?: string | null | undefined;
  dueOnEqualFold?: string | null | undefined;
  dueOnGT?: string | null | undefined;
  dueOnGTE?: string | null | undefined;
  dueOnHasPrefix?: string | null | undefined;
  dueOnHasSuffix?: string | null | undefined;
  dueOnIn?: ReadonlyArray<string> | null | undefined;
  dueOnIsNil?: boolean | null | undefined;
  dueOnLT?: string | null | undefined;
  dueOnLTE?: string | null | undefined;
  dueOnNEQ?: string | null | undefined;
  dueOnNotIn?: ReadonlyArray<string> | null | undefined;
  dueOnNotNil?: boolean | null | undefined;
  hasAssignee?: boolean | null | undefined;
  hasAssigneeWith?: ReadonlyArray<UserWhereInput> | null | undefined;
  hasCompletedBy?: boolean | null | undefined;
  hasCompletedByWith?: ReadonlyArray<UserWhereInput> | null | undefined;
  hasContact?: boolean | null | undefined;
  hasContactWith?: ReadonlyArray<ContactWhereInput> | null | undefined;
  id?: string | null | undefined;
  idGT?: string | null | undefined;
  idGTE?: string | null | undefined;
  idIn?: ReadonlyArray<string> | null | undefined;
  idLT?: string | null | undefined;
  idLTE?: string | null | undefined;
  idNEQ?: string | null | undefined;
  idNotIn?: ReadonlyArray<string> | null | undefined;
  not?: TaskWhereInput | null | undefined;
  note?: string | null | undefined;
  noteContains?: string | null | undefined;
  noteContainsFold?: string | null | undefined;
  noteEqualFold?: string | null | undefined;
  noteGT?: string | null | undefined;
  noteGTE?: string | null | undefined;
  noteHasPrefix?: string | null | undefined;
  noteHasSuffix?: string | null | undefined;
  noteIn?: ReadonlyArray<string> | null | undefined;
  noteIsNil?: boolean | null | undefined;
  noteLT?: string | null | undefined;
  noteLTE?: string | null | undefined;
  noteNEQ?: string | null | undefined;
  noteNotIn?: ReadonlyArray<string> | null | undefined;
  noteNotNil?: boolean | null | undefined;
  or?: ReadonlyArray<TaskWhereInput> | null | undefined;
  priority?: TaskPriority | null | undefined;
  priorityIn?: ReadonlyArray<TaskPriority> | null | undefined;
  priorityNEQ?: TaskPriority | null | undefined;
  priorityNotIn?: ReadonlyArray<TaskPriority> | null | undefined;
  title?: string | null | undefined;
  titleContains?: string | null | undefined;
  titleContainsFold?: string | null | undefined;
  titleEqualFold?: string | null | undefined;
  titleGT?: string | null | undefined;
  titleGTE?: string | null | undefined;
  titleHasPrefix?: string | null | undefined;
  titleHasSuffix?: string | null | undefined;
  titleIn?: ReadonlyArray<string> | null | undefined;
  titleLT?: string | null | undefined;
  titleLTE?: string | null | undefined;
  titleNEQ?: string | null | undefined;
  titleNotIn?: ReadonlyArray<string> | null | undefined;
  updatedAt?: string | null | undefined;
  updatedAtGT?: string | null | undefined;
  updatedAtGTE?: string | null | undefined;
  updatedAtIn?: ReadonlyArray<string> | null | undefined;
  updatedAtLT?: string | null | undefined;
  updatedAtLTE?: string | null | undefined;
  updatedAtNEQ?: string | null | undefined;
  updatedAtNotIn?: ReadonlyArray<string> | null | undefined;
};
export type ConsentEventWhereInput = {
  action?: ConsentEventAction | null | undefined;
  actionIn?: ReadonlyArray<ConsentEventAction> | null | undefined;
  actionNEQ?: ConsentEventAction | null | undefined;
  actionNotIn?: ReadonlyArray<ConsentEventAction> | null | undefined;
  and?: ReadonlyArray<ConsentEventWhereInput> | null | undefined;
  channel?: ConsentEventChannel | null | undefined;
  channelIn?: ReadonlyArray<ConsentEventChannel> | null | undefined;
  channelNEQ?: ConsentEventChannel | null | undefined;
  channelNotIn?: ReadonlyArray<ConsentEventChannel> | null | undefined;
  contactID?: string | null | undefined;
  contactIDIn?: ReadonlyArray<string> | null | undefined;
  contactIDNEQ?: string | null | undefined;
  contactIDNotIn?: ReadonlyArray<string> | null | undefined;
  createdAt?: string | null | undefined;
  createdAtGT?: string | null | undefined;
  createdAtGTE?: string | null | undefined;
  createdAtIn?: ReadonlyArray<string> | null | undefined;
  createdAtLT?: string | null | undefined;
  createdAtLTE?: string | null | undefined;
  createdAtNEQ?: string | null | undefined;
  createdAtNotIn?: ReadonlyArray<string> | null | undefined;
  evidence?: string | null | undefined;
  evidenceContains?: string | null | undefined;
  evidenceContainsFold?: string | null | undefined;
  evidenceEqualFold?: string | null | undefined;
  evidenceGT?: string | null | undefined;
  evidenceGTE?: string | null | undefined;
  evidenceHasPrefix?: string | null | undefined;
  evidenceHasSuffix?: string | null | undefined;
  evidenceIn?: ReadonlyArray<string> | null | undefined;
  evidenceIsNil?: boolean | null | undefined;
  evidenceLT?: string | null | undefined;
  evidenceLTE?: string | null | undefined;
  evidenceNEQ?: string | null | undefined;
  evidenceNotIn?: ReadonlyArray<string> | null | undefined;
  evidenceNotNil?: boolean | null | undefined;
  hasContact?: boolean | null | undefined;
  hasContactWith?: ReadonlyArray<ContactWhereInput> | null | undefined;
  hasText?: boolean | null | undefined;
  hasTextWith?: ReadonlyArray<ConsentTextWhereInput> | null | undefined;
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
  not?: ConsentEventWhereInput | null | undefined;
  note?: string | null | undefined;
  noteContains?: string | null | undefined;
  noteContainsFold?: string | null | undefined;
  noteEqualFold?: string | null | undefined;
  noteGT?: string | null | undefined;
  noteGTE?: string | null | undefined;
  noteHasPrefix?: string | null | undefined;
  noteHasSuffix?: string | null | undefined;
  noteIn?: ReadonlyArray<string> | null | undefined;
  noteIsNil?: boolean | null | undefined;
  noteLT?: string | null | undefined;
  noteLTE?: string | null | undefined;
  noteNEQ?: string | null | undefined;
  noteNotIn?: ReadonlyArray<string> | null | undefined;
  noteNotNil?: boolean | null | undefined;
  occurredAt?: string | null | undefined;
  occurredAtGT?: string | null | undefined;
  occurredAtGTE?: string | null | undefined;
  occurredAtIn?: ReadonlyArray<string> | null | undefined;
  occurredAtLT?: string | null | undefined;
  occurredAtLTE?: string | null | undefined;
  occurredAtNEQ?: string | null | undefined;
  occurredAtNotIn?: ReadonlyArray<string> | null | undefined;
  or?: ReadonlyArray<ConsentEventWhereInput> | null | undefined;
  purpose?: string | null | undefined;
  purposeContains?: string | null | undefined;
  purposeContainsFold?: string | null | undefined;
  purposeEqualFold?: string | null | undefined;
  purposeGT?: string | null | undefined;
  purposeGTE?: string | null | undefined;
  purposeHasPrefix?: string | null | undefined;
  purposeHasSuffix?: string | null | undefined;
  purposeIn?: ReadonlyArray<string> | null | undefined;
  purposeLT?: string | null | undefined;
  purposeLTE?: string | null | undefined;
  purposeNEQ?: string | null | undefined;
  purposeNotIn?: ReadonlyArray<string> | null | undefined;
  source?: string | null | undefined;
  sourceContains?: string | null | undefined;
  sourceContainsFold?: string | null | undefined;
  sourceEqualFold?: string | null | undefined;
  sourceGT?: string | null | undefined;
  sourceGTE?: string | null | undefined;
  sourceHasPrefix?: string | null | undefined;
  sourceHasSuffix?: string | null | undefined;
  sourceIn?: ReadonlyArray<string> | null | undefined;
  sourceIsNil?: boolean | null | undefined;
  sourceLT?: string | null | undefined;
  sourceLTE?: string | null | undefined;
  sourceNEQ?: string | null | undefined;
  sourceNotIn?: ReadonlyArray<string> | null | undefined;
  sourceNotNil?: boolean | null | undefined;
  textID?: string | null | undefined;
  textIDIn?: ReadonlyArray<string> | null | undefined;
  textIDIsNil?: boolean | null | undefined;
  textIDNEQ?: string | null | undefined;
  textIDNotIn?: ReadonlyArray<string> | null | undefined;
  textIDNotNil?: boolean | null | undefined;
  userID?: string | null | undefined;
  userIDIn?: ReadonlyArray<string> | null | undefined;
  userIDIsNil?: boolean | null | undefined;
  userIDNEQ?: string | null | undefined;
  userIDNotIn?: ReadonlyArray<string> | null | undefined;
  userIDNotNil?: boolean | null | undefined;
};
export type ConsentTextWhereInput = {
  and?: ReadonlyArray<ConsentTextWhereInput> | null | undefined;
  body?: string | null | undefined;
  bodyContains?: string | null | undefined;
  bodyContainsFold?: string | null | undefined;
  bodyEqualFold?: string | null | undefined;
  bodyGT?: string | null | undefined;
  bodyGTE?: string | null | undefined;
  bodyHasPrefix?: string | null | undefined;
  bodyHasSuffix?: string | null | undefined;
  bodyIn?: ReadonlyArray<string> | null | undefined;
  bodyLT?: string | null | undefined;
  bodyLTE?: string | null | undefined;
  bodyNEQ?: string | null | undefined;
  bodyNotIn?: ReadonlyArray<string> | null | undefined;
  createdAt?: string | null | undefined;
  createdAtGT?: string | null | undefined;
  createdAtGTE?: string | null | undefined;
  createdAtIn?: ReadonlyArray<string> | null | undefined;
  createdAtLT?: string | null | undefined;
  createdAtLTE?: string | null | undefined;
  createdAtNEQ?: string | null | undefined;
  createdAtNotIn?: ReadonlyArray<string> | null | undefined;
  id?: string | null | undefined;
  idGT?: string | null | undefined;
  idGTE?: string | null | undefined;
  idIn?: ReadonlyArray<string> | null | undefined;
  idLT?: string | null | undefined;
  idLTE?: string | null | undefined;
  idNEQ?: string | null | undefined;
  idNotIn?: ReadonlyArray<string> | null | undefined;
  language?: string | null | undefined;
  languageContains?: string | null | undefined;
  languageContainsFold?: string | null | undefined;
  languageEqualFold?: string | null | undefined;
  languageGT?: string | null | undefined;
  languageGTE?: string | null | undefined;
  languageHasPrefix?: string | null | undefined;
  languageHasSuffix?: string | null | undefined;
  languageIn?: ReadonlyArray<string> | null | undefined;
  languageLT?: string | null | undefined;
  languageLTE?: string | null | undefined;
  languageNEQ?: string | null | undefined;
  languageNotIn?: ReadonlyArray<string> | null | undefined;
  not?: ConsentTextWhereInput | null | undefined;
  or?: ReadonlyArray<ConsentTextWhereInput> | null | undefined;
  purpose?: string | null | undefined;
  purposeContains?: string | null | undefined;
  purposeContainsFold?: string | null | undefined;
  purposeEqualFold?: string | null | undefined;
  purposeGT?: string | null | undefined;
  purposeGTE?: string | null | undefined;
  purposeHasPrefix?: string | null | undefined;
  purposeHasSuffix?: string | null | undefined;
  purposeIn?: ReadonlyArray<string> | null | undefined;
  purposeLT?: string | null | undefined;
  purposeLTE?: string | null | undefined;
  purposeNEQ?: string | null | undefined;
  purposeNotIn?: ReadonlyArray<string> | null | undefined;
  version?: number | null | undefined;
  versionGT?: number | null | undefined;
  versionGTE?: number | null | undefined;
  versionIn?: ReadonlyArray<number> | null | undefined;
  versionLT?: number | null | undefined;
  versionLTE?: number | null | undefined;
  versionNEQ?: number | null | undefined;
  versionNotIn?: ReadonlyArray<number> | null | undefined;
};
export type FileWhereInput = {
  and?: ReadonlyArray<FileWhereInput> | null | undefined;
  contactID?: string | null | undefined;
  contactIDIn?: ReadonlyArray<string> | null | undefined;
  contactIDIsNil?: boolean | null | undefined;
  contactIDNEQ?: string | null | undefined;
  contactIDNotIn?: ReadonlyArray<string> | null | undefined;
  contactIDNotNil?: boolean | null | undefined;
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
  hasContact?: boolean | null | undefined;
  hasContactWith?: ReadonlyArray<ContactWhereInput> | null | undefined;
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
  note?: string | null | undefined;
  noteContains?: string | null | undefined;
  noteContainsFold?: string | null | undefined;
  noteEqualFold?: string | null | undefined;
  noteGT?: string | null | undefined;
  noteGTE?: string | null | undefined;
  noteHasPrefix?: string | null | undefined;
  noteHasSuffix?: string | null | undefined;
  noteIn?: ReadonlyArray<string> | null | undefined;
  noteIsNil?: boolean | null | undefined;
  noteLT?: string | null | undefined;
  noteLTE?: string | null | undefined;
  noteNEQ?: string | null | undefined;
  noteNotIn?: ReadonlyArray<string> | null | undefined;
  noteNotNil?: boolean | null | undefined;
  or?: ReadonlyArray<FileWhereInput> | null | undefined;
  removedAt?: string | null | undefined;
  removedAtGT?: string | null | undefined;
  removedAtGTE?: string | null | undefined;
  removedAtIn?: ReadonlyArray<string> | null | undefined;
  removedAtIsNil?: boolean | null | undefined;
  removedAtLT?: string | null | undefined;
  removedAtLTE?: string | null | undefined;
  removedAtNEQ?: string | null | undefined;
  removedAtNotIn?: ReadonlyArray<string> | null | undefined;
  removedAtNotNil?: boolean | null | undefined;
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
export type CustomFieldFilter = {
  key: string;
  op: CustomFieldOp;
  values?: ReadonlyArray<string> | null | undefined;
};
export type GivingFilter = {
  appealIDIn?: ReadonlyArray<string> | null | undefined;
  campaignIDIn?: ReadonlyArray<string> | null | undefined;
  countGTE?: number | null | undefined;
  fundIDIn?: ReadonlyArray<string> | null | undefined;
  giftGTE?: MoneyInput | null | undefined;
  receivedOnGTE?: string | null | undefined;
  receivedOnLTE?: string | null | undefined;
  totalGTE?: MoneyInput | null | undefined;
  totalLTE?: MoneyInput | null | undefined;
};
export type MoneyInput = {
  amount: string;
  currency: string;
};
export type ConsentFilter = {
  channel?: ConsentEventChannel | null | undefined;
  isGiven?: boolean;
  purpose: string;
};
export type GiftBatchWhereInput = {
  and?: ReadonlyArray<GiftBatchWhereInput> | null | undefined;
  appealID?: string | null | undefined;
  appealIDIn?: ReadonlyArray<string> | null | undefined;
  appealIDIsNil?: boolean | null | undefined;
  appealIDNEQ?: string | null | undefined;
  appealIDNotIn?: ReadonlyArray<string> | null | undefined;
  appealIDNotNil?: boolean | null | undefined;
  campaignID?: string | null | undefined;
  campaignIDIn?: ReadonlyArray<string> | null | undefined;
  campaignIDIsNil?: boolean | null | undefined;
  campaignIDNEQ?: string | null | undefined;
  campaignIDNotIn?: ReadonlyArray<string> | null | undefined;
  campaignIDNotNil?: boolean | null | undefined;
  controlMinor?: number | null | undefined;
  controlMinorGT?: number | null | undefined;
  controlMinorGTE?: number | null | undefined;
  controlMinorIn?: ReadonlyArray<number> | null | undefined;
  controlMinorIsNil?: boolean | null | undefined;
  controlMinorLT?: number | null | undefined;
  controlMinorLTE?: number | null | undefined;
  controlMinorNEQ?: number | null | undefined;
  controlMinorNotIn?: ReadonlyArray<number> | null | undefined;
  controlMinorNotNil?: boolean | null | undefined;
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
  expectedCount?: number | null | undefined;
  expectedCountGT?: number | null | undefined;
  expectedCountGTE?: number | null | undefined;
  expectedCountIn?: ReadonlyArray<number> | null | undefined;
  expectedCountIsNil?: boolean | null | undefined;
  expectedCountLT?: number | null | undefined;
  expectedCountLTE?: number | null | undefined;
  expectedCountNEQ?: number | null | undefined;
  expectedCountNotIn?: ReadonlyArray<number> | null | undefined;
  expectedCountNotNil?: boolean | null | undefined;
  fundID?: string | null | undefined;
  fundIDIn?: ReadonlyArray<string> | null | undefined;
  fundIDIsNil?: boolean | null | undefined;
  fundIDNEQ?: string | null | undefined;
  fundIDNotIn?: ReadonlyArray<string> | null | undefined;
  fundIDNotNil?: boolean | null | undefined;
  hasAppeal?: boolean | null | undefined;
  hasAppealWith?: ReadonlyArray<AppealWhereInput> | null | undefined;
  hasCampaign?: boolean | null | undefined;
  hasCampaignWith?: ReadonlyArray<CampaignWhereInput> | null | undefined;
  hasFund?: boolean | null | undefined;
  hasFundWith?: ReadonlyArray<FundWhereInput> | null | undefined;
  id?: string | null | undefined;
  idGT?: string | null | undefined;
  idGTE?: string | null | undefined;
  idIn?: ReadonlyArray<string> | null | undefined;
  idLT?: string | null | undefined;
  idLTE?: string | null | undefined;
  idNEQ?: string | null | undefined;
  idNotIn?: ReadonlyArray<string> | null | undefined;
  method?: GiftBatchMethod | null | undefined;
  methodIn?: ReadonlyArray<GiftBatchMethod> | null | undefined;
  methodNEQ?: GiftBatchMethod | null | undefined;
  methodNotIn?: ReadonlyArray<GiftBatchMethod> | null | undefined;
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
  not?: GiftBatchWhereInput | null | undefined;
  or?: ReadonlyArray<GiftBatchWhereInput> | null | undefined;
  postReason?: string | null | undefined;
  postReasonContains?: string | null | undefined;
  postReasonContainsFold?: string | null | undefined;
  postReasonEqualFold?: string | null | undefined;
  postReasonGT?: string | null | undefined;
  postReasonGTE?: string | null | undefined;
  postReasonHasPrefix?: string | null | undefined;
  postReasonHasSuffix?: string | null | undefined;
  postReasonIn?: ReadonlyArray<string> | null | undefined;
  postReasonIsNil?: boolean | null | undefined;
  postReasonLT?: string | null | undefined;
  postReasonLTE?: string | null | undefined;
  postReasonNEQ?: string | null | undefined;
  postReasonNotIn?: ReadonlyArray<string> | null | undefined;
  postReasonNotNil?: boolean | null | undefined;
  postedAt?: string | null | undefined;
  postedAtGT?: string | null | undefined;
  postedAtGTE?: string | null | undefined;
  postedAtIn?: ReadonlyArray<string> | null | undefined;
  postedAtIsNil?: boolean | null | undefined;
  postedAtLT?: string | null | undefined;
  postedAtLTE?: string | null | undefined;
  postedAtNEQ?: string | null | undefined;
  postedAtNotIn?: ReadonlyArray<string> | null | undefined;
  postedAtNotNil?: boolean | null | undefined;
  postedBy?: string | null | undefined;
  postedByContains?: string | null | undefined;
  postedByContainsFold?: string | null | undefined;
  postedByEqualFold?: string | null | undefined;
  postedByGT?: string | null | undefined;
  postedByGTE?: string | null | undefined;
  postedByHasPrefix?: string | null | undefined;
  postedByHasSuffix?: string | null | undefined;
  postedByIn?: ReadonlyArray<string> | null | undefined;
  postedByIsNil?: boolean | null | undefined;
  postedByLT?: string | null | undefined;
  postedByLTE?: string | null | undefined;
  postedByNEQ?: string | null | undefined;
  postedByNotIn?: ReadonlyArray<string> | null | undefined;
  postedByNotNil?: boolean | null | undefined;
  receivedOn?: string | null | undefined;
  receivedOnContains?: string | null | undefined;
  receivedOnContainsFold?: string | null | undefined;
  receivedOnEqualFold?: string | null | undefined;
  receivedOnGT?: string | null | undefined;
  receivedOnGTE?: string | null | undefined;
  receivedOnHasPrefix?: string | null | undefined;
  receivedOnHasSuffix?: string | null | undefined;
  receivedOnIn?: ReadonlyArray<string> | null | undefined;
  receivedOnLT?: string | null | undefined;
  receivedOnLTE?: string | null | undefined;
  receivedOnNEQ?: string | null | undefined;
  receivedOnNotIn?: ReadonlyArray<string> | null | undefined;
  reopenReason?: string | null | undefined;
  reopenReasonContains?: string | null | undefined;
  reopenReasonContainsFold?: string | null | undefined;
  reopenReasonEqualFold?: string | null | undefined;
  reopenReasonGT?: string | null | undefined;
  reopenReasonGTE?: string | null | undefined;
  reopenReasonHasPrefix?: string | null | undefined;
  reopenReasonHasSuffix?: string | null | undefined;
  reopenReasonIn?: ReadonlyArray<string> | null | undefined;
  reopenReasonIsNil?: boolean | null | undefined;
  reopenReasonLT?: string | null | undefined;
  reopenReasonLTE?: string | null | undefined;
  reopenReasonNEQ?: string | null | undefined;
  reopenReasonNotIn?: ReadonlyArray<string> | null | undefined;
  reopenReasonNotNil?: boolean | null | undefined;
  status?: GiftBatchStatus | null | undefined;
  statusIn?: ReadonlyArray<GiftBatchStatus> | null | undefined;
  statusNEQ?: GiftBatchStatus | null | undefined;
  statusNotIn?: ReadonlyArray<GiftBatchStatus> | null | undefined;
  updatedAt?: string | null | undefined;
  updatedAtGT?: string | null | undefined;
  updatedAtGTE?: string | null | undefined;
  updatedAtIn?: ReadonlyArray<string> | null | undefined;
  updatedAtLT?: string | null | undefined;
  updatedAtLTE?: string | null | undefined;
  updatedAtNEQ?: string | null | undefined;
  updatedAtNotIn?: ReadonlyArray<string> | null | undefined;
  version?: number | null | undefined;
  versionGT?: number | null | undefined;
  versionGTE?: number | null | undefined;
  versionIn?: ReadonlyArray<number> | null | undefined;
  versionLT?: number | null | undefined;
  versionLTE?: number | null | undefined;
  versionNEQ?: number | null | undefined;
  versionNotIn?: ReadonlyArray<number> | null | undefined;
};
export type AllocationWhereInput = {
  amountMinor?: number | null | undefined;
  amountMinorGT?: number | null | undefined;
  amountMinorGTE?: number | null | undefined;
  amountMinorIn?: ReadonlyArray<number> | null | undefined;
  amountMinorLT?: number | null | undefined;
  amountMinorLTE?: number | null | undefined;
  amountMinorNEQ?: number | null | undefined;
  amountMinorNotIn?: ReadonlyArray<number> | null | undefined;
  and?: ReadonlyArray<AllocationWhereInput> | null | undefined;
  basisPoints?: number | null | undefined;
  basisPointsGT?: number | null | undefined;
  basisPointsGTE?: number | null | undefined;
  basisPointsIn?: ReadonlyArray<number> | null | undefined;
  basisPointsIsNil?: boolean | null | undefined;
  basisPointsLT?: number | null | undefined;
  basisPointsLTE?: number | null | undefined;
  basisPointsNEQ?: number | null | undefined;
  basisPointsNotIn?: ReadonlyArray<number> | null | undefined;
  basisPointsNotNil?: boolean | null | undefined;
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
  donationID?: string | null | undefined;
  donationIDIn?: ReadonlyArray<string> | null | undefined;
  donationIDNEQ?: string | null | undefined;
  donationIDNotIn?: ReadonlyArray<string> | null | undefined;
  fundID?: string | null | undefined;
  fundIDIn?: ReadonlyArray<string> | null | undefined;
  fundIDNEQ?: string | null | undefined;
  fundIDNotIn?: ReadonlyArray<string> | null | undefined;
  hasDonation?: boolean | null | undefined;
  hasDonationWith?: ReadonlyArray<DonationWhereInput> | null | undefined;
  hasFund?: boolean | null | undefined;
  hasFundWith?: ReadonlyArray<FundWhereInput> | null | undefined;
  id?: string | null | undefined;
  idGT?: string | null | undefined;
  idGTE?: string | null | undefined;
  idIn?: ReadonlyArray<string> | null | undefined;
  idLT?: string | null | undefined;
  idLTE?: string | null | undefined;
  idNEQ?: string | null | undefined;
  idNotIn?: ReadonlyArray<string> | null | undefined;
  not?: AllocationWhereInput | null | undefined;
  or?: ReadonlyArray<AllocationWhereInput> | null | undefined;
  updatedAt?: string | null | undefined;
  updatedAtGT?: string | null | undefined;
  updatedAtGTE?: string | null | undefined;
  updatedAtIn?: ReadonlyArray<string> | null | undefined;
  updatedAtLT?: string | null | undefined;
  updatedAtLTE?: string | null | undefined;
  updatedAtNEQ?: string | null | undefined;
  updatedAtNotIn?: ReadonlyArray<string> | null | undefined;
};
export type TributeWhereInput = {
  and?: ReadonlyArray<TributeWhereInput> | null | undefined;
  createdAt?: string | null | undefined;
  createdAtGT?: string | null | undefined;
  createdAtGTE?: string | null | undefined;
  createdAtIn?: ReadonlyArray<string> | null | undefined;
  createdAtLT?: string | null | undefined;
  createdAtLTE?: string | null | undefined;
  createdAtNEQ?: string | null | undefined;
  createdAtNotIn?: ReadonlyArray<string> | null | undefined;
  donationID?: string | null | undefined;
  donationIDIn?: ReadonlyArray<string> | null | undefined;
  donationIDNEQ?: string | null | undefined;
  donationIDNotIn?: ReadonlyArray<string> | null | undefined;
  hasDonation?: boolean | null | undefined;
  hasDonationWith?: ReadonlyArray<DonationWhereInput> | null | undefined;
  hasHonoree?: boolean | null | undefined;
  hasHonoreeWith?: ReadonlyArray<ContactWhereInput> | null | undefined;
  hasNotify?: boolean | null | undefined;
  hasNotifyWith?: ReadonlyArray<ContactWhereInput> | null | undefined;
  honoreeID?: string | null | undefined;
  honoreeIDIn?: ReadonlyArray<string> | null | undefined;
  honoreeIDIsNil?: boolean | null | undefined;
  honoreeIDNEQ?: string | null | undefined;
  honoreeIDNotIn?: ReadonlyArray<string> | null | undefined;
  honoreeIDNotNil?: boolean | null | undefined;
  honoreeName?: string | null | undefined;
  honoreeNameContains?: string | null | undefined;
  honoreeNameContainsFold?: string | null | undefined;
  honoreeNameEqualFold?: string | null | undefined;
  honoreeNameGT?: string | null | undefined;
  honoreeNameGTE?: string | null | undefined;
  honoreeNameHasPrefix?: string | null | undefined;
  honoreeNameHasSuffix?: string | null | undefined;
  honoreeNameIn?: ReadonlyArray<string> | null | undefined;
  honoreeNameLT?: string | null | undefined;
  honoreeNameLTE?: string | null | undefined;
  honoreeNameNEQ?: string | null | undefined;
  honoreeNameNotIn?: ReadonlyArray<string> | null | undefined;
  id?: string | null | undefined;
  idGT?: string | null | undefined;
  idGTE?: string | null | undefined;
  idIn?: ReadonlyArray<string> | null | undefined;
  idLT?: string | null | undefined;
  idLTE?: string | null | undefined;
  idNEQ?: string | null | undefined;
  idNotIn?: ReadonlyArray<string> | null | undefined;
  kind?: TributeKind | null | undefined;
  kindIn?: ReadonlyArray<TributeKind> | null | undefined;
  kindNEQ?: TributeKind | null | undefined;
  kindNotIn?: ReadonlyArray<TributeKind> | null | undefined;
  message?: string | null | undefined;
  messageContains?: string | null | undefined;
  messageContainsFold?: string | null | undefined;
  messageEqualFold?: string | null | undefined;
  messageGT?: string | null | undefined;
  messageGTE?: string | null | undefined;
  messageHasPrefix?: string | null | undefined;
  messageHasSuffix?: string | null | undefined;
  messageIn?: ReadonlyArray<string> | null | undefined;
  messageIsNil?: boolean | null | undefined;
  messageLT?: string | null | undefined;
  messageLTE?: string | null | undefined;
  messageNEQ?: string | null | undefined;
  messageNotIn?: ReadonlyArray<string> | null | undefined;
  messageNotNil?: boolean | null | undefined;
  not?: TributeWhereInput | null | undefined;
  notifiedOn?: string | null | undefined;
  notifiedOnContains?: string | null | undefined;
  notifiedOnContainsFold?: string | null | undefined;
  notifiedOnEqualFold?: string | null | undefined;
  notifiedOnGT?: string | null | undefined;
  notifiedOnGTE?: string | null | undefined;
  notifiedOnHasPrefix?: string | null | undefined;
  notifiedOnHasSuffix?: string | null | undefined;
  notifiedOnIn?: ReadonlyArray<string> | null | undefined;
  notifiedOnIsNil?: boolean | null | undefined;
  notifiedOnLT?: string | null | undefined;
  notifiedOnLTE?: string | null | undefined;
  notifiedOnNEQ?: string | null | undefined;
  notifiedOnNotIn?: ReadonlyArray<string> | null | undefined;
  notifiedOnNotNil?: boolean | null | undefined;
  notifyAddress?: string | null | undefined;
  notifyAddressContains?: string | null | undefined;
  notifyAddressContainsFold?: string | null | undefined;
  notifyAddressEqualFold?: string | null | undefined;
  notifyAddressGT?: string | null | undefined;
  notifyAddressGTE?: string | null | undefined;
  notifyAddressHasPrefix?: string | null | undefined;
  notifyAddressHasSuffix?: string | null | undefined;
  notifyAddressIn?: ReadonlyArray<string> | null | undefined;
  notifyAddressIsNil?: boolean | null | undefined;
  notifyAddressLT?: string | null | undefined;
  notifyAddressLTE?: string | null | undefined;
  notifyAddressNEQ?: string | null | undefined;
  notifyAddressNotIn?: ReadonlyArray<string> | null | undefined;
  notifyAddressNotNil?: boolean | null | undefined;
  notifyBy?: TributeNotifyBy | null | undefined;
  notifyByIn?: ReadonlyArray<TributeNotifyBy> | null | undefined;
  notifyByNEQ?: TributeNotifyBy | null | undefined;
  notifyByNotIn?: ReadonlyArray<TributeNotifyBy> | null | undefined;
  notifyID?: string | null | undefined;
  notifyIDIn?: ReadonlyArray<string> | null | undefined;
  notifyIDIsNil?: boolean | null | undefined;
  notifyIDNEQ?: string | null | undefined;
  notifyIDNotIn?: ReadonlyArray<string> | null | undefined;
  notifyIDNotNil?: boolean | null | undefined;
  notifyName?: string | null | undefined;
  notifyNameContains?: string | null | undefined;
  notifyNameContainsFold?: string | null | undefined;
  notifyNameEqualFold?: string | null | undefined;
  notifyNameGT?: string | null | undefined;
  notifyNameGTE?: string | null | undefined;
  notifyNameHasPrefix?: string | null | undefined;
  notifyNameHasSuffix?: string | null | undefined;
  notifyNameIn?: ReadonlyArray<string> | null | undefined;
  notifyNameIsNil?: boolean | null | undefined;
  notifyNameLT?: string | null | undefined;
  notifyNameLTE?: string | null | undefined;
  notifyNameNEQ?: string | null | undefined;
  notifyNameNotIn?: ReadonlyArray<string> | null | undefined;
  notifyNameNotNil?: boolean | null | undefined;
  notifyStatus?: TributeNotifyStatus | null | undefined;
  notifyStatusIn?: ReadonlyArray<TributeNotifyStatus> | null | undefined;
  notifyStatusNEQ?: TributeNotifyStatus | null | undefined;
  notifyStatusNotIn?: ReadonlyArray<TributeNotifyStatus> | null | undefined;
  or?: ReadonlyArray<TributeWhereInput> | null | undefined;
  updatedAt?: string | null | undefined;
  updatedAtGT?: string | null | undefined;
  updatedAtGTE?: string | null | undefined;
  updatedAtIn?: ReadonlyArray<string> | null | undefined;
  updatedAtLT?: string | null | undefined;
  updatedAtLTE?: string | null | undefined;
  updatedAtNEQ?: string | null | undefined;
  updatedAtNotIn?: ReadonlyArray<string> | null | undefined;
};
export type MatchingGiftWhereInput = {
  amountMinor?: number | null | undefined;
  amountMinorGT?: number | null | undefined;
  amountMinorGTE?: number | null | undefined;
  amountMinorIn?: ReadonlyArray<number> | null | undefined;
  amountMinorLT?: number | null | undefined;
  amountMinorLTE?: number | null | undefined;
  amountMinorNEQ?: number | null | undefined;
  amountMinorNotIn?: ReadonlyArray<number> | null | undefined;
  and?: ReadonlyArray<MatchingGiftWhereInput> | null | undefined;
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
  donationID?: string | null | undefined;
  donationIDIn?: ReadonlyArray<string> | null | undefined;
  donationIDNEQ?: string | null | undefined;
  donationIDNotIn?: ReadonlyArray<string> | null | undefined;
  hasDonation?: boolean | null | undefined;
  hasDonationWith?: ReadonlyArray<DonationWhereInput> | null | undefined;
  hasMatcher?: boolean | null | undefined;
  hasMatcherWith?: ReadonlyArray<ContactWhereInput> | null | undefined;
  hasReceived?: boolean | null | undefined;
  hasReceivedWith?: ReadonlyArray<DonationWhereInput> | null | undefined;
  id?: string | null | undefined;
  idGT?: string | null | undefined;
  idGTE?: string | null | undefined;
  idIn?: ReadonlyArray<string> | null | undefined;
  idLT?: string | null | undefined;
  idLTE?: string | null | undefined;
  idNEQ?: string | null | undefined;
  idNotIn?: ReadonlyArray<string> | null | undefined;
  matcherID?: string | null | undefined;
  matcherIDIn?: ReadonlyArray<string> | null | undefined;
  matcherIDNEQ?: string | null | undefined;
  matcherIDNotIn?: ReadonlyArray<string> | null | undefined;
  not?: MatchingGiftWhereInput | null | undefined;
  or?: ReadonlyArray<MatchingGiftWhereInput> | null | undefined;
  receivedID?: string | null | undefined;
  receivedIDIn?: ReadonlyArray<string> | null | undefined;
  receivedIDIsNil?: boolean | null | undefined;
  receivedIDNEQ?: string | null | undefined;
  receivedIDNotIn?: ReadonlyArray<string> | null | undefined;
  receivedIDNotNil?: boolean | null | undefined;
  status?: MatchingGiftStatus | null | undefined;
  statusIn?: ReadonlyArray<MatchingGiftStatus> | null | undefined;
  statusNEQ?: MatchingGiftStatus | null | undefined;
  statusNotIn?: ReadonlyArray<MatchingGiftStatus> | null | undefined;
  submittedOn?: string | null | undefined;
  submittedOnContains?: string | null | undefined;
  submittedOnContainsFold?: string | null | undefined;
  submittedOnEqualFold?: string | null | undefined;
  submittedOnGT?: string | null | undefined;
  submittedOnGTE?: string | null | undefined;
  submittedOnHasPrefix?: string | null | undefined;
  submittedOnHasSuffix?: string | null | undefined;
  submittedOnIn?: ReadonlyArray<string> | null | undefined;
  submittedOnIsNil?: boolean | null | undefined;
  submittedOnLT?: string | null | undefined;
  submittedOnLTE?: string | null | undefined;
  submittedOnNEQ?: string | null | undefined;
  submittedOnNotIn?: ReadonlyArray<string> | null | undefined;
  submittedOnNotNil?: boolean | null | undefined;
  updatedAt?: string | null | undefined;
  updatedAtGT?: string | null | undefined;
  updatedAtGTE?: string | null | undefined;
  updatedAtIn?: ReadonlyArray<string> | null | undefined;
  updatedAtLT?: string | null | undefined;
  updatedAtLTE?: string | null | undefined;
  updatedAtNEQ?: string | null | undefined;
  updatedAtNotIn?: ReadonlyArray<string> | null | undefined;
};
export type RefundWhereInput = {
  amountMinor?: number | null | undefined;
  amountMinorGT?: number | null | undefined;
  amountMinorGTE?: number | null | undefined;
  amountMinorIn?: ReadonlyArray<number> | null | undefined;
  amountMinorLT?: number | null | undefined;
  amountMinorLTE?: number | null | undefined;
  amountMinorNEQ?: number | null | undefined;
  amountMinorNotIn?: ReadonlyArray<number> | null | undefined;
  and?: ReadonlyArray<RefundWhereInput> | null | undefined;
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
  donationID?: string | null | undefined;
  donationIDIn?: ReadonlyArray<string> | null | undefined;
  donationIDNEQ?: string | null | undefined;
  donationIDNotIn?: ReadonlyArray<string> | null | undefined;
  hasDonation?: boolean | null | undefined;
  hasDonationWith?: ReadonlyArray<DonationWhereInput> | null | undefined;
  id?: string | null | undefined;
  idGT?: string | null | undefined;
  idGTE?: string | null | undefined;
  idIn?: ReadonlyArray<string> | null | undefined;
  idLT?: string | null | undefined;
  idLTE?: string | null | undefined;
  idNEQ?: string | null | undefined;
  idNotIn?: ReadonlyArray<string> | null | undefined;
  not?: RefundWhereInput | null | undefined;
  or?: ReadonlyArray<RefundWhereInput> | null | undefined;
  reason?: string | null | undefined;
  reasonContains?: string | null | undefined;
  reasonContainsFold?: string | null | undefined;
  reasonEqualFold?: string | null | undefined;
  reasonGT?: string | null | undefined;
  reasonGTE?: string | null | undefined;
  reasonHasPrefix?: string | null | undefined;
  reasonHasSuffix?: string | null | undefined;
  reasonIn?: ReadonlyArray<string> | null | undefined;
  reasonIsNil?: boolean | null | undefined;
  reasonLT?: string | null | undefined;
  reasonLTE?: string | null | undefined;
  reasonNEQ?: string | null | undefined;
  reasonNotIn?: ReadonlyArray<string> | null | undefined;
  reasonNotNil?: boolean | null | undefined;
  refundedOn?: string | null | undefined;
  refundedOnContains?: string | null | undefined;
  refundedOnContainsFold?: string | null | undefined;
  refundedOnEqualFold?: string | null | undefined;
  refundedOnGT?: string | null | undefined;
  refundedOnGTE?: string | null | undefined;
  refundedOnHasPrefix?: string | null | undefined;
  refundedOnHasSuffix?: string | null | undefined;
  refundedOnIn?: ReadonlyArray<string> | null | undefined;
  refundedOnLT?: string | null | undefined;
  refundedOnLTE?: string | null | undefined;
  refundedOnNEQ?: string | null | undefined;
  refundedOnNotIn?: ReadonlyArray<string> | null | undefined;
  requestKey?: string | null | undefined;
  requestKeyContains?: string | null | undefined;
  requestKeyContainsFold?: string | null | undefined;
  requestKeyEqualFold?: string | null | undefined;
  requestKeyGT?: string | null | undefined;
  requestKeyGTE?: string | null | undefined;
  requestKeyHasPrefix?: string | null | undefined;
  requestKeyHasSuffix?: string | null | undefined;
  requestKeyIn?: ReadonlyArray<string> | null | undefined;
  requestKeyLT?: string | null | undefined;
  requestKeyLTE?: string | null | undefined;
  requestKeyNEQ?: string | null | undefined;
  requestKeyNotIn?: ReadonlyArray<string> | null | undefined;
  updatedAt?: string | null | undefined;
  updatedAtGT?: string | null | undefined;
  updatedAtGTE?: string | null | undefined;
  updatedAtIn?: ReadonlyArray<string> | null | undefined;
  updatedAtLT?: string | null | undefined;
  updatedAtLTE?: string | null | undefined;
  updatedAtNEQ?: string | null | undefined;
  updatedAtNotIn?: ReadonlyArray<string> | null | undefined;
};
export type LedgerEntryWhereInput = {
  account?: LedgerEntryAccount | null | undefined;
  accountIn?: ReadonlyArray<LedgerEntryAccount> | null | undefined;
  accountNEQ?: LedgerEntryAccount | null | undefined;
  accountNotIn?: ReadonlyArray<LedgerEntryAccount> | null | undefined;
  amountMinor?: number | null | undefined;
  amountMinorGT?: number | null | undefined;
  amountMinorGTE?: number | null | undefined;
  amountMinorIn?: ReadonlyArray<number> | null | undefined;
  amountMinorLT?: number | null | undefined;
  amountMinorLTE?: number | null | undefined;
  amountMinorNEQ?: number | null | undefined;
  amountMinorNotIn?: ReadonlyArray<number> | null | undefined;
  and?: ReadonlyArray<LedgerEntryWhereInput> | null | undefined;
  contactID?: string | null | undefined;
  contactIDGT?: string | null | undefined;
  contactIDGTE?: string | null | undefined;
  contactIDIn?: ReadonlyArray<string> | null | undefined;
  contactIDLT?: string | null | undefined;
  contactIDLTE?: string | null | undefined;
  contactIDNEQ?: string | null | undefined;
  contactIDNotIn?: ReadonlyArray<string> | null | undefined;
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
  donationID?: string | null | undefined;
  donationIDIn?: ReadonlyArray<string> | null | undefined;
  donationIDNEQ?: string | null | undefined;
  donationIDNotIn?: ReadonlyArray<string> | null | undefined;
  fundID?: string | null | undefined;
  fundIDIn?: ReadonlyArray<string> | null | undefined;
  fundIDNEQ?: string | null | undefined;
  fundIDNotIn?: ReadonlyArray<string> | null | undefined;
  hasDonation?: boolean | null | undefined;
  hasDonationWith?: ReadonlyArray<DonationWhereInput> | null | undefined;
  hasFund?: boolean | null | undefined;
  hasFundWith?: ReadonlyArray<FundWhereInput> | null | undefined;
  id?: string | null | undefined;
  idGT?: string | null | undefined;
  idGTE?: string | null | undefined;
  idIn?: ReadonlyArray<string> | null | undefined;
  idLT?: string | null | undefined;
  idLTE?: string | null | undefined;
  idNEQ?: string | null | undefined;
  idNotIn?: ReadonlyArray<string> | null | undefined;
  kind?: LedgerEntryKind | null | undefined;
  kindIn?: ReadonlyArray<LedgerEntryKind> | null | undefined;
  kindNEQ?: LedgerEntryKind | null | undefined;
  kindNotIn?: ReadonlyArray<LedgerEntryKind> | null | undefined;
  not?: LedgerEntryWhereInput | null | undefined;
  occurredOn?: string | null | undefined;
  occurredOnContains?: string | null | undefined;
  occurredOnContainsFold?: string | null | undefined;
  occurredOnEqualFold?: string | null | undefined;
  occurredOnGT?: string | null | undefined;
  occurredOnGTE?: string | null | undefined;
  occurredOnHasPrefix?: string | null | undefined;
  occurredOnHasSuffix?: string | null | undefined;
  occurredOnIn?: ReadonlyArray<string> | null | undefined;
  occurredOnLT?: string | null | undefined;
  occurredOnLTE?: string | null | undefined;
  occurredOnNEQ?: string | null | undefined;
  occurredOnNotIn?: ReadonlyArray<string> | null | undefined;
  or?: ReadonlyArray<LedgerEntryWhereInput> | null | undefined;
};
export type DonationOrder = {
  direction?: OrderDirection;
  field: DonationOrderField;
};
export type DonationsPageQuery$variables = {
  after?: string | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
  orderBy?: DonationOrder | null | undefined;
  where?: DonationWhereInput | null | undefined;
  withTotal: boolean;
};
export type DonationsPageQuery$data = {
  readonly donations: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly contact: {
          readonly displayName: string;
          readonly id: string;
        };
        readonly id: string;
        readonly receivedOn: string;
        readonly " $fragmentSpreads": FragmentRefs<"columns_donation">;
      } | null | undefined;
    } | null | undefined> | null | undefined;
    readonly pageInfo: {
      readonly endCursor: string | null | undefined;
    };
    readonly totalCount?: number;
  } | null | undefined;
};
export type DonationsPageQuery = {
  response: DonationsPageQuery$data;
  variables: DonationsPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "after"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "first"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "offset"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "orderBy"
},
v4 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "where"
},
v5 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "withTotal"
},
v6 = [
  {
    "kind": "Variable",
    "name": "after",
    "variableName": "after"
  },
  {
    "kind": "Variable",
    "name": "first",
    "variableName": "first"
  },
  {
    "kind": "Variable",
    "name": "offset",
    "variableName": "offset"
  },
  {
    "kind": "Variable",
    "name": "orderBy",
    "variableName": "orderBy"
  },
  {
    "kind": "Variable",
    "name": "where",
    "variableName": "where"
  }
],
v7 = {
  "condition": "withTotal",
  "kind": "Condition",
  "passingValue": true,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "totalCount",
      "storageKey": null
    }
  ]
},
v8 = {
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
    }
  ],
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "receivedOn",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "concreteType": "Contact",
  "kind": "LinkedField",
  "name": "contact",
  "plural": false,
  "selections": [
    (v9/*:: as any*/),
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
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "kind",
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "method",
  "storageKey": null
},
v14 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "amount",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "currency",
    "storageKey": null
  }
],
v15 = {
  "alias": null,
  "args": null,
  "concreteType": "Money",
  "kind": "LinkedField",
  "name": "amount",
  "plural": false,
  "selections": (v14/*:: as any*/),
  "storageKey": null
},
v16 = {
  "alias": null,
  "args": null,
  "concreteType": "Money",
  "kind": "LinkedField",
  "name": "refunded",
  "plural": false,
  "selections": (v14/*:: as any*/),
  "storageKey": null
},
v17 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "reference",
  "storageKey": null
},
v18 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "inKindDescription",
  "storageKey": null
},
v19 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "isAnonymous",
  "storageKey": null
},
v20 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "acknowledgedAt",
  "storageKey": null
},
v21 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "createdAt",
  "storageKey": null
},
v22 = [
  (v9/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
],
v23 = {
  "alias": null,
  "args": null,
  "concreteType": "Campaign",
  "kind": "LinkedField",
  "name": "campaign",
  "plural": false,
  "selections": (v22/*:: as any*/),
  "storageKey": null
},
v24 = {
  "alias": null,
  "args": null,
  "concreteType": "Appeal",
  "kind": "LinkedField",
  "name": "appeal",
  "plural": false,
  "selections": (v22/*:: as any*/),
  "storageKey": null
},
v25 = {
  "alias": null,
  "args": null,
  "concreteType": "Allocation",
  "kind": "LinkedField",
  "name": "allocations",
  "plural": true,
  "selections": [
    (v9/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Fund",
      "kind": "LinkedField",
      "name": "fund",
      "plural": false,
      "selections": (v22/*:: as any*/),
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      (v4/*:: as any*/),
      (v5/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "DonationsPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v6/*:: as any*/),
        "concreteType": "DonationConnection",
        "kind": "LinkedField",
        "name": "donations",
        "plural": false,
        "selections": [
          (v7/*:: as any*/),
          (v8/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "DonationEdge",
            "kind": "LinkedField",
            "name": "edges",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Donation",
                "kind": "LinkedField",
                "name": "node",
                "plural": false,
                "selections": [
                  (v9/*:: as any*/),
                  (v10/*:: as any*/),
                  (v11/*:: as any*/),
                  {
                    "kind": "InlineDataFragmentSpread",
                    "name": "columns_donation",
                    "selections": [
                      (v9/*:: as any*/),
                      (v12/*:: as any*/),
                      (v13/*:: as any*/),
                      (v10/*:: as any*/),
                      (v15/*:: as any*/),
                      (v16/*:: as any*/),
                      (v17/*:: as any*/),
                      (v18/*:: as any*/),
                      (v19/*:: as any*/),
                      (v20/*:: as any*/),
                      (v21/*:: as any*/),
                      (v11/*:: as any*/),
                      (v23/*:: as any*/),
                      (v24/*:: as any*/),
                      (v25/*:: as any*/)
                    ],
                    "args": null,
                    "argumentDefinitions": []
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
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v0/*:: as any*/),
      (v5/*:: as any*/),
      (v4/*:: as any*/),
      (v3/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "DonationsPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v6/*:: as any*/),
        "concreteType": "DonationConnection",
        "kind": "LinkedField",
        "name": "donations",
        "plural": false,
        "selections": [
          (v7/*:: as any*/),
          (v8/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "DonationEdge",
            "kind": "LinkedField",
            "name": "edges",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Donation",
                "kind": "LinkedField",
                "name": "node",
                "plural": false,
                "selections": [
                  (v9/*:: as any*/),
                  (v10/*:: as any*/),
                  (v11/*:: as any*/),
                  (v12/*:: as any*/),
                  (v13/*:: as any*/),
                  (v15/*:: as any*/),
                  (v16/*:: as any*/),
                  (v17/*:: as any*/),
                  (v18/*:: as any*/),
                  (v19/*:: as any*/),
                  (v20/*:: as any*/),
                  (v21/*:: as any*/),
                  (v23/*:: as any*/),
                  (v24/*:: as any*/),
                  (v25/*:: as any*/)
                ],
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
    "cacheID": "4f00cd7e9598282f15d0a5c7f918c085",
    "id": null,
    "metadata": {},
    "name": "DonationsPageQuery",
    "operationKind": "query",
    "text": "query DonationsPageQuery(\n  $first: Int\n  $offset: Int\n  $after: Cursor\n  $withTotal: Boolean!\n  $where: DonationWhereInput\n  $orderBy: DonationOrder\n) {\n  donations(first: $first, offset: $offset, after: $after, where: $where, orderBy: $orderBy) {\n    totalCount @include(if: $withTotal)\n    pageInfo {\n      endCursor\n    }\n    edges {\n      node {\n        id\n        receivedOn\n        contact {\n          id\n          displayName\n        }\n        ...columns_donation\n      }\n    }\n  }\n}\n\nfragment columns_donation on Donation {\n  id\n  kind\n  method\n  receivedOn\n  amount {\n    amount\n    currency\n  }\n  refunded {\n    amount\n    currency\n  }\n  reference\n  inKindDescription\n  isAnonymous\n  acknowledgedAt\n  createdAt\n  contact {\n    id\n    displayName\n  }\n  campaign {\n    id\n    name\n  }\n  appeal {\n    id\n    name\n  }\n  allocations {\n    id\n    fund {\n      id\n      name\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "48ae4a8759f0e5acf8eb9ced66f41e6f";

export default node;
