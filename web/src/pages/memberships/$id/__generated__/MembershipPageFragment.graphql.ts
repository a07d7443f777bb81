/**
 * @generated SignedSource<<5205733091b865b97c6239e3bdf64f6f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type MembershipStatus = "CANCELLED" | "CURRENT" | "DECEASED" | "EXPIRED" | "GRACE" | "NEW" | "PENDING";
export type RenewalStage = "GRACE" | "LAPSED" | "LATER" | "OPEN";
import type { FragmentRefs } from "relay-runtime";
export type MembershipPageFragment$data = {
  readonly cancelReason: string | null | undefined;
  readonly cancelledOn: string | null | undefined;
  readonly endsOn: string | null | undefined;
  readonly holder: {
    readonly displayName: string;
    readonly id: string;
  };
  readonly id: string;
  readonly joinedOn: string;
  readonly level: {
    readonly id: string;
    readonly name: string;
  };
  readonly mayRenew: boolean;
  readonly note: string | null | undefined;
  readonly renewalStage: RenewalStage | null | undefined;
  readonly seatLimit: number;
  readonly status: MembershipStatus;
  readonly " $fragmentSpreads": FragmentRefs<"CancelPanelFragment" | "SeatsFragment" | "TermsFragment">;
  readonly " $fragmentType": "MembershipPageFragment";
};
export type MembershipPageFragment$key = {
  readonly " $data"?: MembershipPageFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"MembershipPageFragment">;
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
  "name": "MembershipPageFragment",
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
      "kind": "ScalarField",
      "name": "renewalStage",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "joinedOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "endsOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "mayRenew",
      "storageKey": null
    },
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
      "name": "cancelledOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "cancelReason",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "note",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "MembershipLevel",
      "kind": "LinkedField",
      "name": "level",
      "plural": false,
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
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Contact",
      "kind": "LinkedField",
      "name": "holder",
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
      "args": null,
      "kind": "FragmentSpread",
      "name": "TermsFragment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "SeatsFragment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "CancelPanelFragment"
    }
  ],
  "type": "Membership",
  "abstractKey": null
};
})();

(node as any).hash = "23250830b0d5b5579369413ca25770b6";

export default node;
