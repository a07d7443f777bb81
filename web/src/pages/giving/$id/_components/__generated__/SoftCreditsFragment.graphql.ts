/**
 * @generated SignedSource<<efb860421fc975b733142459ed56e469>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type SoftCreditRole = "EMPLOYEE" | "HONOREE" | "HOUSEHOLD" | "INFLUENCER" | "MATCHED" | "OTHER" | "SOLICITOR" | "SPOUSE";
import type { FragmentRefs } from "relay-runtime";
export type SoftCreditsFragment$data = {
  readonly amount: {
    readonly amount: string;
    readonly currency: string;
  } | null | undefined;
  readonly deletedAt: string | null | undefined;
  readonly id: string;
  readonly softCredits: ReadonlyArray<{
    readonly amount: {
      readonly amount: string;
      readonly currency: string;
    };
    readonly contact: {
      readonly displayName: string;
      readonly id: string;
    };
    readonly id: string;
    readonly role: SoftCreditRole;
  }> | null | undefined;
  readonly " $fragmentType": "SoftCreditsFragment";
};
export type SoftCreditsFragment$key = {
  readonly " $data"?: SoftCreditsFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"SoftCreditsFragment">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "concreteType": "Money",
  "kind": "LinkedField",
  "name": "amount",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "amount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "currency",
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "SoftCreditsFragment",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "deletedAt",
      "storageKey": null
    },
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "SoftCredit",
      "kind": "LinkedField",
      "name": "softCredits",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "role",
          "storageKey": null
        },
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "Contact",
          "kind": "LinkedField",
          "name": "contact",
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
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Donation",
  "abstractKey": null
};
})();

(node as any).hash = "88a828b319823bd780781f4201377e43";

export default node;
