/**
 * @generated SignedSource<<60f59fc343a221d9fb5e9a373b59c617>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type ShiftSignupStatus = "ATTENDED" | "CANCELLED" | "CONFIRMED" | "NO_SHOW" | "WAITLISTED";
import type { FragmentRefs } from "relay-runtime";
export type ShiftCardFragment$data = {
  readonly capacity: number;
  readonly endsLocal: string;
  readonly filled: number;
  readonly id: string;
  readonly signups: ReadonlyArray<{
    readonly contact: {
      readonly displayName: string;
      readonly id: string;
    };
    readonly id: string;
    readonly status: ShiftSignupStatus;
  }> | null | undefined;
  readonly startsLocal: string;
  readonly timeZone: string;
  readonly " $fragmentType": "ShiftCardFragment";
};
export type ShiftCardFragment$key = {
  readonly " $data"?: ShiftCardFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"ShiftCardFragment">;
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
  "name": "ShiftCardFragment",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "startsLocal",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "endsLocal",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "timeZone",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "capacity",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "filled",
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

(node as any).hash = "efe236884dcc25c0b5f9faedebe71335";

export default node;
