/**
 * @generated SignedSource<<6be2b25d285e53e27ff2521f01d7f783>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type ImportKind = "CONTACTS" | "DONATIONS";
export type ImportStatus = "APPLIED" | "APPLYING" | "FAILED" | "PREVIEWED" | "STAGING" | "UNDOING" | "UNDONE" | "UPLOADED";
import type { FragmentRefs } from "relay-runtime";
export type ImportPageFragment$data = {
  readonly fileName: string | null | undefined;
  readonly id: string;
  readonly kind: ImportKind;
  readonly retryOfID: string | null | undefined;
  readonly status: ImportStatus;
  readonly " $fragmentSpreads": FragmentRefs<"CheckStepFragment" | "ColumnsStepFragment_run" | "ResultFragment" | "RunningFragment">;
  readonly " $fragmentType": "ImportPageFragment";
};
export type ImportPageFragment$key = {
  readonly " $data"?: ImportPageFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"ImportPageFragment">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ImportPageFragment",
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
      "name": "kind",
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
      "name": "retryOfID",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ColumnsStepFragment_run"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "RunningFragment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "CheckStepFragment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ResultFragment"
    }
  ],
  "type": "Import",
  "abstractKey": null
};

(node as any).hash = "a8d30163506f164f4accdaf6dba2af61";

export default node;
