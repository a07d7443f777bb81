/**
 * @generated SignedSource<<ce674c03d0ae480959c6e68e4b4cffcd>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type ArchiveButtonFragment$data = {
  readonly archivedAt: string | null | undefined;
  readonly displayName: string;
  readonly id: string;
  readonly " $fragmentType": "ArchiveButtonFragment";
};
export type ArchiveButtonFragment$key = {
  readonly " $data"?: ArchiveButtonFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"ArchiveButtonFragment">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ArchiveButtonFragment",
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
      "name": "displayName",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "archivedAt",
      "storageKey": null
    }
  ],
  "type": "Contact",
  "abstractKey": null
};

(node as any).hash = "97408ce7413e59df37f5c2c36a9e761b";

export default node;
