/**
 * @generated SignedSource<<bab3e51f4934536cce3ec64431099f48>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderInlineDataFragment } from 'relay-runtime';
export type ContactKind = "HOUSEHOLD" | "INDIVIDUAL" | "ORGANIZATION";
export type MembershipStatus = "CANCELLED" | "CURRENT" | "DECEASED" | "EXPIRED" | "GRACE" | "NEW" | "PENDING";
import type { FragmentRefs } from "relay-runtime";
export type columns_contact$data = {
  readonly addresses: ReadonlyArray<{
    readonly isPrimary: boolean;
    readonly locality: string | null | undefined;
    readonly region: string | null | undefined;
  }> | null | undefined;
  readonly archivedAt: string | null | undefined;
  readonly birthOn: string | null | undefined;
  readonly createdAt: string;
  readonly displayName: string;
  readonly donations: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly amount: {
          readonly amount: string;
          readonly currency: string;
        } | null | undefined;
        readonly id: string;
        readonly receivedOn: string;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
  readonly emails: ReadonlyArray<{
    readonly address: string | null | undefined;
    readonly isPrimary: boolean;
  }> | null | undefined;
  readonly givingSummary?: {
    readonly total: {
      readonly amount: string;
      readonly currency: string;
    };
  } | null | undefined;
  readonly household: {
    readonly displayName: string;
    readonly id: string;
  } | null | undefined;
  readonly id: string;
  readonly isDeceased: boolean;
  readonly kind: ContactKind;
  readonly memberships: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly level: {
          readonly name: string;
        };
        readonly status: MembershipStatus;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
  readonly owner: {
    readonly id: string;
    readonly name: string;
  } | null | undefined;
  readonly phones: ReadonlyArray<{
    readonly formatted: string | null | undefined;
    readonly isPrimary: boolean;
  }> | null | undefined;
  readonly tags: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
  }> | null | undefined;
  readonly updatedAt: string;
  readonly " $fragmentType": "columns_contact";
};
export type columns_contact$key = {
  readonly " $data"?: columns_contact$data;
  readonly " $fragmentSpreads": FragmentRefs<"columns_contact">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "columns_contact"
};

(node as any).hash = "4acae24c5bb8cfd8d7bcf23e26f1f950";

export default node;
