/**
 * @generated SignedSource<<a8f2dfd1e1829dd3ce8c7ea9a709659e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type MembershipLevelInherit = "AFFILIATED" | "ANYBODY" | "HOUSEHOLD" | "NOBODY";
export type MembershipLevelPeriod = "FIXED" | "LIFETIME" | "ROLLING";
export type CreateMembershipLevelInput = {
  description?: string | null | undefined;
  fixedDay?: number | null | undefined;
  fixedMonth?: number | null | undefined;
  graceDays?: number | null | undefined;
  inherit?: MembershipLevelInherit | null | undefined;
  isOpen?: boolean | null | undefined;
  months?: number | null | undefined;
  name: string;
  newDays?: number | null | undefined;
  period?: MembershipLevelPeriod | null | undefined;
  prices: ReadonlyArray<MoneyInput>;
  rank?: number | null | undefined;
  renewalOpensDays?: number | null | undefined;
  rolloverDay?: number | null | undefined;
  rolloverMonth?: number | null | undefined;
  seats?: number | null | undefined;
};
export type MoneyInput = {
  amount: string;
  currency: string;
};
export type NewLevelMutation$variables = {
  connections: ReadonlyArray<string>;
  input: CreateMembershipLevelInput;
};
export type NewLevelMutation$data = {
  readonly createMembershipLevel: {
    readonly membershipLevel: {
      readonly archivedAt: string | null | undefined;
      readonly description: string | null | undefined;
      readonly graceDays: number;
      readonly id: string;
      readonly inherit: MembershipLevelInherit;
      readonly months: number;
      readonly name: string;
      readonly period: MembershipLevelPeriod;
      readonly prices: ReadonlyArray<{
        readonly amount: {
          readonly amount: string;
          readonly currency: string;
        };
        readonly id: string;
      }> | null | undefined;
      readonly rank: number;
      readonly seats: number;
    };
  };
};
export type NewLevelMutation = {
  response: NewLevelMutation$data;
  variables: NewLevelMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "connections"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "input"
},
v2 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "concreteType": "MembershipLevel",
  "kind": "LinkedField",
  "name": "membershipLevel",
  "plural": false,
  "selections": [
    (v3/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "name",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "description",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "rank",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "period",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "months",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "graceDays",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "seats",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "inherit",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "archivedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "LevelPrice",
      "kind": "LinkedField",
      "name": "prices",
      "plural": true,
      "selections": [
        (v3/*:: as any*/),
        {
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
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "NewLevelMutation",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "CreateMembershipLevelPayload",
        "kind": "LinkedField",
        "name": "createMembershipLevel",
        "plural": false,
        "selections": [
          (v4/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "NewLevelMutation",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "CreateMembershipLevelPayload",
        "kind": "LinkedField",
        "name": "createMembershipLevel",
        "plural": false,
        "selections": [
          (v4/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "filters": null,
            "handle": "appendNode",
            "key": "",
            "kind": "LinkedHandle",
            "name": "membershipLevel",
            "handleArgs": [
              {
                "kind": "Variable",
                "name": "connections",
                "variableName": "connections"
              },
              {
                "kind": "Literal",
                "name": "edgeTypeName",
                "value": "MembershipLevelEdge"
              }
            ]
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "a1c116157213d72d149c05f6d87f29e6",
    "id": null,
    "metadata": {},
    "name": "NewLevelMutation",
    "operationKind": "mutation",
    "text": "mutation NewLevelMutation(\n  $input: CreateMembershipLevelInput!\n) {\n  createMembershipLevel(input: $input) {\n    membershipLevel {\n      id\n      name\n      description\n      rank\n      period\n      months\n      graceDays\n      seats\n      inherit\n      archivedAt\n      prices {\n        id\n        amount {\n          amount\n          currency\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "e921ddae58510443d7142e8f16274cca";

export default node;
