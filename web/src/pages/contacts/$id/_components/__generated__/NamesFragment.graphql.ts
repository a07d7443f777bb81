/**
 * @generated SignedSource<<149fc12a32b7c8d528a0e4d42ed6b896>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type ContactKind = "HOUSEHOLD" | "INDIVIDUAL" | "ORGANIZATION";
import type { FragmentRefs } from "relay-runtime";
export type NamesFragment$data = {
  readonly familyName: string | null | undefined;
  readonly givenName: string | null | undefined;
  readonly id: string;
  readonly kind: ContactKind;
  readonly organizationName: string | null | undefined;
  readonly version: number;
  readonly " $fragmentType": "NamesFragment";
};
export type NamesFragment$key = {
  readonly " $data"?: NamesFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"NamesFragment">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "NamesFragment",
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
      "name": "version",
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
      "name": "givenName",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "familyName",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "organizationName",
      "storageKey": null
    }
  ],
  "type": "Contact",
  "abstractKey": null
};

(node as any).hash = "bad459272f1f34e3080c6b89b8015b7c";

export default node;
