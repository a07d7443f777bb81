/**
 * @generated SignedSource<<d4bd4984c3e0aae36ae082357032f197>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type PledgeStatus = "ACTIVE" | "FULFILLED" | "OVERDUE" | "WRITTEN_OFF";
import type { FragmentRefs } from "relay-runtime";
export type WriteOffFragment$data = {
  readonly id: string;
  readonly status: PledgeStatus;
  readonly writtenOffOn: string | null | undefined;
  readonly " $fragmentType": "WriteOffFragment";
};
export type WriteOffFragment$key = {
  readonly " $data"?: WriteOffFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"WriteOffFragment">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "WriteOffFragment",
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
      "name": "writtenOffOn",
      "storageKey": null
    }
  ],
  "type": "Pledge",
  "abstractKey": null
};

(node as any).hash = "4d7d7e6dcf8f94dcf52ec6902adac676";

export default node;
