/**
 * @generated SignedSource<<f4e900c745a667c44f5a5fc1d87fda22>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderInlineDataFragment } from 'relay-runtime';
export type DonationKind = "DUES" | "GIFT";
export type DonationMethod = "BANK_TRANSFER" | "CARD" | "CASH" | "CHEQUE" | "IN_KIND" | "OTHER";
import type { FragmentRefs } from "relay-runtime";
export type columns_donation$data = {
  readonly acknowledgedAt: string | null | undefined;
  readonly allocations: ReadonlyArray<{
    readonly fund: {
      readonly id: string;
      readonly name: string;
    };
    readonly id: string;
  }> | null | undefined;
  readonly amount: {
    readonly amount: string;
    readonly currency: string;
  } | null | undefined;
  readonly appeal: {
    readonly id: string;
    readonly name: string;
  } | null | undefined;
  readonly campaign: {
    readonly id: string;
    readonly name: string;
  } | null | undefined;
  readonly contact: {
    readonly displayName: string;
    readonly id: string;
  };
  readonly createdAt: string;
  readonly id: string;
  readonly inKindDescription: string | null | undefined;
  readonly isAnonymous: boolean | null | undefined;
  readonly kind: DonationKind;
  readonly method: DonationMethod | null | undefined;
  readonly receivedOn: string;
  readonly reference: string | null | undefined;
  readonly refunded: {
    readonly amount: string;
    readonly currency: string;
  } | null | undefined;
  readonly " $fragmentType": "columns_donation";
};
export type columns_donation$key = {
  readonly " $data"?: columns_donation$data;
  readonly " $fragmentSpreads": FragmentRefs<"columns_donation">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "columns_donation"
};

(node as any).hash = "3d2b51be170ddc99ff6c4308c17e8e40";

export default node;
