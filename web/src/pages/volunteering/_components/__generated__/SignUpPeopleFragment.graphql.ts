/**
 * @generated SignedSource<<a155c5c242b46f01e8da9cc951281add>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type ShiftSignupStatus = "ATTENDED" | "CANCELLED" | "CONFIRMED" | "NO_SHOW" | "WAITLISTED";
import type { FragmentRefs } from "relay-runtime";
export type SignUpPeopleFragment$data = {
  readonly id: string;
  readonly opportunity: {
    readonly id: string;
    readonly skills: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
    }> | null | undefined;
  };
  readonly signups: ReadonlyArray<{
    readonly contact: {
      readonly id: string;
    };
    readonly id: string;
    readonly status: ShiftSignupStatus;
  }> | null | undefined;
  readonly " $fragmentType": "SignUpPeopleFragment";
};
export type SignUpPeopleFragment$key = {
  readonly " $data"?: SignUpPeopleFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"SignUpPeopleFragment">;
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
  "name": "SignUpPeopleFragment",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "VolunteerOpportunity",
      "kind": "LinkedField",
      "name": "opportunity",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "Tag",
          "kind": "LinkedField",
          "name": "skills",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "name",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
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
            (v0/*:: as any*/)
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

(node as any).hash = "e590149118b1765481e22565b1561f78";

export default node;
