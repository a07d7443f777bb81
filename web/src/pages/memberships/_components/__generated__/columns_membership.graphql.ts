/**
 * @generated SignedSource<<bc8ea673062d9a18d61c15996ef47003>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderInlineDataFragment } from 'relay-runtime';
export type MembershipStatus = "CANCELLED" | "CURRENT" | "DECEASED" | "EXPIRED" | "GRACE" | "NEW" | "PENDING";
export type MembershipTermKind = "JOIN" | "LEVEL_CHANGE" | "REJOIN" | "RENEWAL";
import type { FragmentRefs } from "relay-runtime";
export type columns_membership$data = {
  readonly cancelledOn: string | null | undefined;
  readonly coordinator: {
    readonly displayName: string;
    readonly id: string;
  } | null | undefined;
  readonly endsOn: string | null | undefined;
  readonly holder: {
    readonly displayName: string;
    readonly id: string;
  };
  readonly id: string;
  readonly joinedOn: string;
  readonly level: {
    readonly id: string;
    readonly name: string;
  };
  readonly seatLimit: number;
  readonly seatsTaken: number;
  readonly status: MembershipStatus;
  readonly terms?: ReadonlyArray<{
    readonly endOn: string;
    readonly id: string;
    readonly kind: MembershipTermKind;
    readonly price: {
      readonly amount: string;
      readonly currency: string;
    } | null | undefined;
    readonly startOn: string;
    readonly voidedAt: string | null | undefined;
  }> | null | undefined;
  readonly " $fragmentType": "columns_membership";
};
export type columns_membership$key = {
  readonly " $data"?: columns_membership$data;
  readonly " $fragmentSpreads": FragmentRefs<"columns_membership">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "columns_membership"
};

(node as any).hash = "c730b57ac4ad76f6f00cac2d18df7b89";

export default node;
