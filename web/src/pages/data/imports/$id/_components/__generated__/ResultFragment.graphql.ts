/**
 * @generated SignedSource<<b073dc2e261e18086ed26e8cc0d41f80>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type ImportKind = "CONTACTS" | "DONATIONS";
export type ImportStatus = "APPLIED" | "APPLYING" | "FAILED" | "PREVIEWED" | "STAGING" | "UNDOING" | "UNDONE" | "UPLOADED";
import type { FragmentRefs } from "relay-runtime";
export type ResultFragment$data = {
  readonly created: number;
  readonly error: string | null | undefined;
  readonly errorFileURL: string | null | undefined;
  readonly failed: number;
  readonly headers: ReadonlyArray<string>;
  readonly id: string;
  readonly kept: number;
  readonly kind: ImportKind;
  readonly rowCount: number;
  readonly skipped: number;
  readonly status: ImportStatus;
  readonly unchanged: number;
  readonly undone: number;
  readonly updated: number;
  readonly " $fragmentType": "ResultFragment";
};
export type ResultFragment$key = {
  readonly " $data"?: ResultFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"ResultFragment">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ResultFragment",
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
      "name": "status",
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
      "name": "created",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "updated",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "unchanged",
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
      "name": "failed",
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
      "name": "error",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "headers",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "errorFileURL",
      "storageKey": null
    }
  ],
  "type": "Import",
  "abstractKey": null
};

(node as any).hash = "010e9a18739689e47d0feeb9a7f14157";

export default node;
