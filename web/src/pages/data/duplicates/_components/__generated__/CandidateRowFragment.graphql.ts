/**
 * @generated SignedSource<<bfd1e329030669c27074fab1e1831b18>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type DuplicateCandidateCertainty = "CERTAIN" | "POSSIBLE";
export type DuplicateField = "ADDRESS" | "BIRTH_DATE" | "EMAIL" | "FAMILY_NAME" | "GENDER" | "GENERATION" | "GIVEN_NAME" | "ORGANIZATION_NAME" | "PHONE";
export type DuplicateLevel = "DIFFERENT" | "HOME" | "NEAR" | "PARTLY" | "SAME" | "SPELLING" | "SWAPPED";
import type { FragmentRefs } from "relay-runtime";
export type CandidateRowFragment$data = {
  readonly certainty: DuplicateCandidateCertainty;
  readonly evidence: ReadonlyArray<{
    readonly field: DuplicateField;
    readonly level: DuplicateLevel;
    readonly weight: number;
  }>;
  readonly first: {
    readonly birthOn: string | null | undefined;
    readonly displayName: string;
    readonly id: string;
    readonly primaryAddress: {
      readonly locality: string | null | undefined;
    } | null | undefined;
    readonly primaryEmail: {
      readonly address: string | null | undefined;
    } | null | undefined;
    readonly primaryPhone: {
      readonly formatted: string | null | undefined;
    } | null | undefined;
  };
  readonly id: string;
  readonly score: number;
  readonly second: {
    readonly birthOn: string | null | undefined;
    readonly displayName: string;
    readonly id: string;
    readonly primaryAddress: {
      readonly locality: string | null | undefined;
    } | null | undefined;
    readonly primaryEmail: {
      readonly address: string | null | undefined;
    } | null | undefined;
    readonly primaryPhone: {
      readonly formatted: string | null | undefined;
    } | null | undefined;
  };
  readonly " $fragmentType": "CandidateRowFragment";
};
export type CandidateRowFragment$key = {
  readonly " $data"?: CandidateRowFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"CandidateRowFragment">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = [
  (v0/*:: as any*/),
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
    "name": "birthOn",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "ContactEmail",
    "kind": "LinkedField",
    "name": "primaryEmail",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "address",
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "ContactPhone",
    "kind": "LinkedField",
    "name": "primaryPhone",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "formatted",
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "ContactAddress",
    "kind": "LinkedField",
    "name": "primaryAddress",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "locality",
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CandidateRowFragment",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "certainty",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "score",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "DuplicateEvidence",
      "kind": "LinkedField",
      "name": "evidence",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "field",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "level",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "weight",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Contact",
      "kind": "LinkedField",
      "name": "first",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Contact",
      "kind": "LinkedField",
      "name": "second",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    }
  ],
  "type": "DuplicateCandidate",
  "abstractKey": null
};
})();

(node as any).hash = "2c90617b7dd9292eb045ce5105b390ec";

export default node;
