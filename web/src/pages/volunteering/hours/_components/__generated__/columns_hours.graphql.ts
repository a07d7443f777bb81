/**
 * @generated SignedSource<<0a253523236150bbc7e4433d40f4fa5a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderInlineDataFragment } from 'relay-runtime';
export type VolunteerHoursStatus = "APPROVED" | "LOGGED" | "REJECTED";
import type { FragmentRefs } from "relay-runtime";
export type columns_hours$data = {
  readonly approvedBy: {
    readonly id: string;
    readonly name: string;
  } | null | undefined;
  readonly contact: {
    readonly displayName: string;
    readonly id: string;
  };
  readonly id: string;
  readonly minutesPlanned: number;
  readonly minutesWorked: number | null | undefined;
  readonly note: string | null | undefined;
  readonly opportunity: {
    readonly id: string;
    readonly title: string;
  } | null | undefined;
  readonly status: VolunteerHoursStatus;
  readonly workedOn: string;
  readonly " $fragmentType": "columns_hours";
};
export type columns_hours$key = {
  readonly " $data"?: columns_hours$data;
  readonly " $fragmentSpreads": FragmentRefs<"columns_hours">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "columns_hours"
};

(node as any).hash = "b9dc2e872d1fff175fd0837b87b03bfe";

export default node;
