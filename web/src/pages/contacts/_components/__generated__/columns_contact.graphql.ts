/**
 * @generated SignedSource<<dc6bb73b437fe02d9910a3c1b6e45512>>
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
  }> | null | undefined;
  readonly archivedAt: string | null | undefined;
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
  readonly phones: ReadonlyArray<{
    readonly isPrimary: boolean;
    readonly number: string | null | undefined;
  }> | null | undefined;
  readonly tags: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
  }> | null | undefined;
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

(node as any).hash = "ff2cb7fa58ec3c680f88aa65c017e7be";

export default node;
