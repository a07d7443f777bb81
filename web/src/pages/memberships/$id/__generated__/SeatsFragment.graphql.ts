/**
 * @generated SignedSource<<f5482ae2e4eb812a12aae595531313cf>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type SeatsFragment$data = {
  readonly id: string;
  readonly seatLimit: number;
  readonly seats: ReadonlyArray<{
    readonly contact: {
      readonly displayName: string;
      readonly id: string;
    };
    readonly id: string;
    readonly untilOn: string | null | undefined;
  }> | null | undefined;
  readonly seatsTaken: number;
  readonly " $fragmentType": "SeatsFragment";
};
export type SeatsFragment$key = {
  readonly " $data"?: SeatsFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"SeatsFragment">;
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
  "name": "SeatsFragment",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "seatLimit",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "seatsTaken",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "MembershipSeat",
      "kind": "LinkedField",
      "name": "seats",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "untilOn",
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
  "type": "Membership",
  "abstractKey": null
};
})();

(node as any).hash = "357c6261a41aa5aee322f1b3aa49dbed";

export default node;
