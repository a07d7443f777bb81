/**
 * @generated SignedSource<<039436487533ad414923e3d5c2a6f1aa>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type WriteOffPledgeInput = {
  id: string;
  on?: string | null | undefined;
  reason: string;
};
export type WriteOffMutation$variables = {
  input: WriteOffPledgeInput;
};
export type WriteOffMutation$data = {
  readonly writeOffPledge: {
    readonly pledge: {
      readonly " $fragmentSpreads": FragmentRefs<"PledgePageFragment">;
    };
  };
};
export type WriteOffMutation = {
  response: WriteOffMutation$data;
  variables: WriteOffMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v4 = [
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
v5 = {
  "alias": null,
  "args": null,
  "concreteType": "Money",
  "kind": "LinkedField",
  "name": "amount",
  "plural": false,
  "selections": (v4/*:: as any*/),
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "concreteType": "Money",
  "kind": "LinkedField",
  "name": "paid",
  "plural": false,
  "selections": (v4/*:: as any*/),
  "storageKey": null
},
v7 = [
  (v2/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "WriteOffMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "WriteOffPledgePayload",
        "kind": "LinkedField",
        "name": "writeOffPledge",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Pledge",
            "kind": "LinkedField",
            "name": "pledge",
            "plural": false,
            "selections": [
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "PledgePageFragment"
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "WriteOffMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "WriteOffPledgePayload",
        "kind": "LinkedField",
        "name": "writeOffPledge",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Pledge",
            "kind": "LinkedField",
            "name": "pledge",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
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
              (v5/*:: as any*/),
              (v6/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Contact",
                "kind": "LinkedField",
                "name": "contact",
                "plural": false,
                "selections": [
                  (v2/*:: as any*/),
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
                "selections": (v7/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Campaign",
                "kind": "LinkedField",
                "name": "campaign",
                "plural": false,
                "selections": (v7/*:: as any*/),
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
                  (v3/*:: as any*/),
                  (v5/*:: as any*/),
                  (v6/*:: as any*/)
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
                  (v2/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "receivedOn",
                    "storageKey": null
                  },
                  (v5/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "26b29c9d82aa48ce4d3389f43b076bed",
    "id": null,
    "metadata": {},
    "name": "WriteOffMutation",
    "operationKind": "mutation",
    "text": "mutation WriteOffMutation(\n  $input: WriteOffPledgeInput!\n) {\n  writeOffPledge(input: $input) {\n    pledge {\n      ...PledgePageFragment\n      id\n    }\n  }\n}\n\nfragment PayPledgeFragment on Pledge {\n  id\n  contact {\n    id\n    displayName\n  }\n  fund {\n    id\n  }\n  campaign {\n    id\n  }\n  schedule {\n    number\n    amount {\n      amount\n      currency\n    }\n    paid {\n      amount\n      currency\n    }\n  }\n}\n\nfragment PledgePageFragment on Pledge {\n  id\n  status\n  every\n  note\n  writtenOffOn\n  writeOffReason\n  amount {\n    amount\n    currency\n  }\n  paid {\n    amount\n    currency\n  }\n  contact {\n    id\n    displayName\n  }\n  fund {\n    id\n    name\n  }\n  campaign {\n    id\n    name\n  }\n  schedule {\n    number\n    dueOn\n    status\n    amount {\n      amount\n      currency\n    }\n    paid {\n      amount\n      currency\n    }\n  }\n  payments {\n    id\n    receivedOn\n    amount {\n      amount\n      currency\n    }\n  }\n  ...PayPledgeFragment\n  ...WriteOffFragment\n}\n\nfragment WriteOffFragment on Pledge {\n  id\n  status\n  writtenOffOn\n}\n"
  }
};
})();

(node as any).hash = "3af04b57c9449a489e1bdb71401e50e3";

export default node;
