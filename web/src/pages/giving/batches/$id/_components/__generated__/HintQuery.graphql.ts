/**
 * @generated SignedSource<<e7d369ab44622b23ecf2715fa264e013>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type InstallmentStatus = "DUE" | "OVERDUE" | "PAID" | "PARTLY" | "UPCOMING" | "WRITTEN_OFF";
export type MembershipStatus = "CANCELLED" | "CURRENT" | "DECEASED" | "EXPIRED" | "GRACE" | "NEW" | "PENDING";
export type PledgeStatus = "ACTIVE" | "FULFILLED" | "OVERDUE" | "WRITTEN_OFF";
export type HintQuery$variables = {
  contact: string;
};
export type HintQuery$data = {
  readonly node: {
    readonly displayName?: string;
    readonly id?: string;
    readonly memberships?: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly endsOn: string | null | undefined;
          readonly id: string;
          readonly status: MembershipStatus;
        } | null | undefined;
      } | null | undefined> | null | undefined;
    } | null | undefined;
    readonly pledges?: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly amount: {
            readonly amount: string;
            readonly currency: string;
          } | null | undefined;
          readonly id: string;
          readonly schedule: ReadonlyArray<{
            readonly amount: {
              readonly amount: string;
              readonly currency: string;
            };
            readonly dueOn: string;
            readonly number: number;
            readonly status: InstallmentStatus;
          }>;
          readonly status: PledgeStatus;
        } | null | undefined;
      } | null | undefined> | null | undefined;
    } | null | undefined;
  } | null | undefined;
};
export type HintQuery = {
  response: HintQuery$data;
  variables: HintQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "contact"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "contact"
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
  "name": "displayName",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v5 = {
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
},
v6 = {
  "alias": null,
  "args": [
    {
      "kind": "Literal",
      "name": "first",
      "value": 5
    }
  ],
  "concreteType": "PledgeConnection",
  "kind": "LinkedField",
  "name": "pledges",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "PledgeEdge",
      "kind": "LinkedField",
      "name": "edges",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Pledge",
          "kind": "LinkedField",
          "name": "node",
          "plural": false,
          "selections": [
            (v2/*:: as any*/),
            (v4/*:: as any*/),
            (v5/*:: as any*/),
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
                (v4/*:: as any*/),
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
  ],
  "storageKey": "pledges(first:5)"
},
v7 = {
  "alias": null,
  "args": [
    {
      "kind": "Literal",
      "name": "first",
      "value": 3
    }
  ],
  "concreteType": "MembershipConnection",
  "kind": "LinkedField",
  "name": "memberships",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "MembershipEdge",
      "kind": "LinkedField",
      "name": "edges",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Membership",
          "kind": "LinkedField",
          "name": "node",
          "plural": false,
          "selections": [
            (v2/*:: as any*/),
            (v4/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "endsOn",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": "memberships(first:3)"
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "HintQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "kind": "InlineFragment",
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              (v6/*:: as any*/),
              (v7/*:: as any*/)
            ],
            "type": "Contact",
            "abstractKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "HintQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "__typename",
            "storageKey": null
          },
          (v2/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              (v3/*:: as any*/),
              (v6/*:: as any*/),
              (v7/*:: as any*/)
            ],
            "type": "Contact",
            "abstractKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "00bd2588cc4d16293aaba434b011d87a",
    "id": null,
    "metadata": {},
    "name": "HintQuery",
    "operationKind": "query",
    "text": "query HintQuery(\n  $contact: ID!\n) {\n  node(id: $contact) {\n    __typename\n    ... on Contact {\n      id\n      displayName\n      pledges(first: 5) {\n        edges {\n          node {\n            id\n            status\n            amount {\n              amount\n              currency\n            }\n            schedule {\n              number\n              dueOn\n              status\n              amount {\n                amount\n                currency\n              }\n            }\n          }\n        }\n      }\n      memberships(first: 3) {\n        edges {\n          node {\n            id\n            status\n            endsOn\n          }\n        }\n      }\n    }\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "5f8b74066b4da12c29bd5d12c55f3d79";

export default node;
