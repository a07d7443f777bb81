/**
 * @generated SignedSource<<99390efd4e2c963343500a3415fd356f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderInlineDataFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type columns_opportunity$data = {
  readonly archivedAt: string | null | undefined;
  readonly campaign: {
    readonly id: string;
    readonly name: string;
  } | null | undefined;
  readonly coordinator: {
    readonly id: string;
    readonly name: string;
  } | null | undefined;
  readonly id: string;
  readonly isOpen: boolean;
  readonly location: string | null | undefined;
  readonly shifts: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly cancelledAt: string | null | undefined;
        readonly capacity: number;
        readonly endsAt: string;
        readonly endsLocal: string;
        readonly filled: number;
        readonly id: string;
        readonly startsLocal: string;
        readonly timeZone: string;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
  readonly skills: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
  }> | null | undefined;
  readonly title: string;
  readonly " $fragmentType": "columns_opportunity";
};
export type columns_opportunity$key = {
  readonly " $data"?: columns_opportunity$data;
  readonly " $fragmentSpreads": FragmentRefs<"columns_opportunity">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "columns_opportunity"
};

(node as any).hash = "02e2931cd6c0a7f7c05627b07eb9f1f9";

export default node;
