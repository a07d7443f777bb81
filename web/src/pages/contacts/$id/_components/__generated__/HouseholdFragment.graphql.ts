/**
 * @generated SignedSource<<e2f9ea5b88b698758276263abcb40d2f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type ContactKind = "HOUSEHOLD" | "INDIVIDUAL" | "ORGANIZATION";
import type { FragmentRefs } from "relay-runtime";
export type HouseholdFragment$data = {
  readonly household: {
    readonly displayName: string;
    readonly id: string;
  } | null | undefined;
  readonly id: string;
  readonly isExcludedFromFormalGreeting: boolean;
  readonly isExcludedFromHouseholdName: boolean;
  readonly isExcludedFromInformalGreeting: boolean;
  readonly kind: ContactKind;
  readonly version: number;
  readonly " $fragmentType": "HouseholdFragment";
};
export type HouseholdFragment$key = {
  readonly " $data"?: HouseholdFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"HouseholdFragment">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "HouseholdFragment",
  "selections": [
    (v0/*:: as any*/),
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
      "concreteType": "Contact",
      "kind": "LinkedField",
      "name": "household",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "displayName",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isExcludedFromHouseholdName",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isExcludedFromFormalGreeting",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isExcludedFromInformalGreeting",
      "storageKey": null
    }
  ],
  "type": "Contact",
  "abstractKey": null
};
})();

(node as any).hash = "44e917f1a8faef9d55adb754b2e5b202";

export default node;
