/**
 * @generated SignedSource<<3296e09fccf45374f96670fdc601ed84>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type ShiftSignupStatus = "ATTENDED" | "CANCELLED" | "CONFIRMED" | "NO_SHOW" | "WAITLISTED";
import type { FragmentRefs } from "relay-runtime";
export type CallOffFragment$data = {
  readonly cancelledAt: string | null | undefined;
  readonly id: string;
  readonly series: string | null | undefined;
  readonly signups: ReadonlyArray<{
    readonly contact: {
      readonly displayName: string;
      readonly id: string;
      readonly primaryEmail: {
        readonly address: string | null | undefined;
      } | null | undefined;
      readonly primaryPhone: {
        readonly number: string | null | undefined;
      } | null | undefined;
    };
    readonly id: string;
    readonly status: ShiftSignupStatus;
  }> | null | undefined;
  readonly " $fragmentType": "CallOffFragment";
};
export type CallOffFragment$key = {
  readonly " $data"?: CallOffFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"CallOffFragment">;
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
  "name": "CallOffFragment",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "cancelledAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "series",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ShiftSignup",
      "kind": "LinkedField",
      "name": "signups",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
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
                  "name": "number",
                  "storageKey": null
                }
              ],
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
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Shift",
  "abstractKey": null
};
})();

(node as any).hash = "1598c663e6a07d3a95fe2b2b29ff93ed";

export default node;
