/**
 * @generated SignedSource<<79c5bbcd19ea38b142d435a47f614713>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type ImportStatus = "APPLIED" | "APPLYING" | "FAILED" | "PREVIEWED" | "STAGING" | "UNDOING" | "UNDONE" | "UPLOADED";
import type { FragmentRefs } from "relay-runtime";
export type RunningFragment$data = {
  readonly id: string;
  readonly processed: number;
  readonly rowCount: number;
  readonly rowsPerSecond: number;
  readonly staged: number;
  readonly status: ImportStatus;
  readonly " $fragmentType": "RunningFragment";
};
export type RunningFragment$key = {
  readonly " $data"?: RunningFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"RunningFragment">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "RunningFragment",
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

(node as any).hash = "acdb7f32b71cb8f67116f7a851015fae";

export default node;
