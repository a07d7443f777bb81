/**
 * @generated SignedSource<<b6a6c6997eda326c874ff94570260ad8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type InstallmentStatus = "DUE" | "OVERDUE" | "PAID" | "PARTLY" | "UPCOMING" | "WRITTEN_OFF";
export type PledgeEvery = "MONTH" | "ONCE" | "QUARTER" | "YEAR";
export type PledgeStatus = "ACTIVE" | "FULFILLED" | "OVERDUE" | "WRITTEN_OFF";
import type { FragmentRefs } from "relay-runtime";
export type PledgePageFragment$data = {
  readonly amount: {
    readonly amount: string;
    readonly currency: string;
  } | null | undefined;
  readonly campaign: {
    readonly id: string;
    readonly name: string;
  } | null | undefined;
  readonly contact: {
    readonly displayName: string;
    readonly id: string;
  };
  readonly every: PledgeEvery;
  readonly fund: {
    readonly id: string;
    readonly name: string;
  } | null | undefined;
  readonly id: string;
  readonly note: string | null | undefined;
  readonly paid: {
    readonly amount: string;
    readonly currency: string;
  } | null | undefined;
  readonly payments: ReadonlyArray<{
    readonly amount: {
      readonly amount: string;
      readonly currency: string;
    } | null | undefined;
    readonly id: string;
    readonly receivedOn: string;
  }> | null | undefined;
  readonly schedule: ReadonlyArray<{
    readonly amount: {
      readonly amount: string;
      readonly currency: string;
    };
    readonly dueOn: string;
    readonly number: number;
    readonly paid: {
      readonly amount: string;
      readonly currency: string;
    };
    readonly status: InstallmentStatus;
  }>;
  readonly status: PledgeStatus;
  readonly writeOffReason: string | null | undefined;
  readonly writtenOffOn: string | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"PayPledgeFragment" | "WriteOffFragment">;
  readonly " $fragmentType": "PledgePageFragment";
};
export type PledgePageFragment$key = {
  readonly " $data"?: PledgePageFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"PledgePageFragment">;
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
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v2 = [
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
v3 = {
  "alias": null,
  "args": null,
  "concreteType": "Money",
  "kind": "LinkedField",
  "name": "amount",
  "plural": false,
  "selections": (v2/*:: as any*/),
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "concreteType": "Money",
  "kind": "LinkedField",
  "name": "paid",
  "plural": false,
  "selections": (v2/*:: as any*/),
  "storageKey": null
},
v5 = [
  (v0/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PledgePageFragment",
  "selections": [
    (v0/*:: as any*/),
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "every",
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
      "kind": "ScalarField",
      "name": "writtenOffOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "writeOffReason",
      "storageKey": null
    },
    (v3/*:: as any*/),
    (v4/*:: as any*/),
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
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Fund",
      "kind": "LinkedField",
      "name": "fund",
      "plural": false,
      "selections": (v5/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Campaign",
      "kind": "LinkedField",
      "name": "campaign",
      "plural": false,
      "selections": (v5/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "InstallmentState",
      "kind": "LinkedField",
      "name": "schedule",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "number",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "dueOn",
          "storageKey": null
        },
        (v1/*:: as any*/),
        (v3/*:: as any*/),
        (v4/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Donation",
      "kind": "LinkedField",
      "name": "payments",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "receivedOn",
          "storageKey": null
        },
        (v3/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "PayPledgeFragment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "WriteOffFragment"
    }
  ],
  "type": "Pledge",
  "abstractKey": null
};
})();

(node as any).hash = "6d74b401beea293dd07c028a9af859f0";

export default node;
