/**
 * @generated SignedSource<<06496fcb0eecd1f673e3d485b500b9b3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type RemovedFilesFragment$data = {
  readonly removedFiles: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly name: string;
        readonly removedAt: string | null | undefined;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
  readonly " $fragmentType": "RemovedFilesFragment";
};
export type RemovedFilesFragment$key = {
  readonly " $data"?: RemovedFilesFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"RemovedFilesFragment">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "RemovedFilesFragment",
  "selections": [
    {
      "alias": "removedFiles",
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 100
        },
        {
          "kind": "Literal",
          "name": "orderBy",
          "value": {
            "direction": "DESC",
            "field": "CREATED_AT"
          }
        },
        {
          "kind": "Literal",
          "name": "where",
          "value": {
            "removedAtNotNil": true
          }
        }
      ],
      "concreteType": "FileConnection",
      "kind": "LinkedField",
      "name": "files",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "FileEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "File",
              "kind": "LinkedField",
              "name": "node",
              "plural": false,
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
                  "name": "name",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "removedAt",
                  "storageKey": null
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "files(first:100,orderBy:{\"direction\":\"DESC\",\"field\":\"CREATED_AT\"},where:{\"removedAtNotNil\":true})"
    }
  ],
  "type": "Contact",
  "abstractKey": null
};

(node as any).hash = "9da1db02df23cec9840186b4e19e3b16";

export default node;
