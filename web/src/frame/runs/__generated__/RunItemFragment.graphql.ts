/**
 * @generated SignedSource<<e472e801ce926f6f43b54d6115ca77c7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type RunKind = "BULK_CHANGE" | "EXPORT" | "GIFT_CHANGE" | "RENEWAL";
export type RunState = "CANCELLED" | "DONE" | "FAILED" | "QUEUED" | "RUNNING" | "UNDOING" | "UNDONE";
import type { FragmentRefs } from "relay-runtime";
export type RunItemFragment$data = {
  readonly about: string | null | undefined;
  readonly done: number;
  readonly downloadPath: string | null | undefined;
  readonly error: string | null | undefined;
  readonly failed: number;
  readonly failedRowsPath: string | null | undefined;
  readonly fileName: string | null | undefined;
  readonly fileRemovedAt: string | null | undefined;
  readonly id: string;
  readonly isUndoable: boolean;
  readonly kept: number;
  readonly kind: RunKind;
  readonly rowsPerSecond: number;
  readonly secondsLeft: number | null | undefined;
  readonly skipped: number;
  readonly state: RunState;
  readonly total: number;
  readonly undone: number;
  readonly " $fragmentType": "RunItemFragment";
};
export type RunItemFragment$key = {
  readonly " $data"?: RunItemFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"RunItemFragment">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "RunItemFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
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
      "name": "about",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "state",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "total",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "done",
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
      "name": "skipped",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "undone",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "kept",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "rowsPerSecond",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "secondsLeft",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "error",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isUndoable",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "downloadPath",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "failedRowsPath",
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
      "name": "fileRemovedAt",
      "storageKey": null
    }
  ],
  "type": "Run",
  "abstractKey": null
};

(node as any).hash = "23ef953bacd3a17c531014507c8ff5d2";

export default node;
