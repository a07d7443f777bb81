/**
 * @generated SignedSource<<767a85f969166d4078e1b588880c5f16>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type ImportKind = "CONTACTS" | "DONATIONS";
import type { MapValue } from "@/lib/graph/scalars";
import type { FragmentRefs } from "relay-runtime";
export type ColumnsStepFragment_run$data = {
  readonly headers: ReadonlyArray<string>;
  readonly id: string;
  readonly kind: ImportKind;
  readonly mapping: MapValue | null | undefined;
  readonly sample: ReadonlyArray<ReadonlyArray<string>>;
  readonly suggestedMapping: MapValue | null | undefined;
  readonly " $fragmentType": "ColumnsStepFragment_run";
};
export type ColumnsStepFragment_run$key = {
  readonly " $data"?: ColumnsStepFragment_run$data;
  readonly " $fragmentSpreads": FragmentRefs<"ColumnsStepFragment_run">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ColumnsStepFragment_run",
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
      "name": "headers",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "sample",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "mapping",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "suggestedMapping",
      "storageKey": null
    }
  ],
  "type": "Import",
  "abstractKey": null
};

(node as any).hash = "db7862901c8873065219925f0e015cd1";

export default node;
