/**
 * @generated SignedSource<<2b4162e66f4e4ce30377c560ad8bdb8c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type ImportStatus = "APPLIED" | "APPLYING" | "FAILED" | "PREVIEWED" | "STAGING" | "UNDOING" | "UNDONE" | "UPLOADED";
import type { FragmentRefs } from "relay-runtime";
export type ImportItemFragment$data = {
  readonly fileName: string | null | undefined;
  readonly id: string;
  readonly processed: number;
  readonly rowCount: number;
  readonly rowsPerSecond: number;
  readonly staged: number;
  readonly status: ImportStatus;
  readonly " $fragmentType": "ImportItemFragment";
};
export type ImportItemFragment$key = {
  readonly " $data"?: ImportItemFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"ImportItemFragment">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ImportItemFragment",
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
      "name": "status",
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
      "name": "rowCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "staged",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "processed",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "rowsPerSecond",
      "storageKey": null
    }
  ],
  "type": "Import",
  "abstractKey": null
};

(node as any).hash = "3b96b6e040689c06efa280157dc0a730";

export default node;
