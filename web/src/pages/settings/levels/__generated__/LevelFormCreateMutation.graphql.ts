/**
 * @generated SignedSource<<1636e6d103f2e12d3f675872123bddb8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
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
export type LevelFormCreateMutation$variables = {
  input: CreateMembershipLevelInput;
};
export type LevelFormCreateMutation$data = {
  readonly createMembershipLevel: {
    readonly membershipLevel: {
      readonly archivedAt: string | null | undefined;
      readonly id: string;
      readonly name: string;
      readonly rank: number;
      readonly " $fragmentSpreads": FragmentRefs<"LevelCardFragment" | "LevelFormFragment">;
    };
  };
};
export type LevelFormCreateMutation = {
  response: LevelFormCreateMutation$data;
  variables: LevelFormCreateMutation$variables;
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
  "name": "name",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "rank",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "archivedAt",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "LevelFormCreateMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "CreateMembershipLevelPayload",
        "kind": "LinkedField",
        "name": "createMembershipLevel",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "MembershipLevel",
            "kind": "LinkedField",
            "name": "membershipLevel",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "LevelCardFragment"
              },
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "LevelFormFragment"
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
    "name": "LevelFormCreateMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "CreateMembershipLevelPayload",
        "kind": "LinkedField",
        "name": "createMembershipLevel",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "MembershipLevel",
            "kind": "LinkedField",
            "name": "membershipLevel",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/),
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
                "name": "fixedMonth",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "fixedDay",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "rolloverMonth",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "rolloverDay",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "renewalOpensDays",
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
                "name": "isOpen",
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
                  (v2/*:: as any*/),
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
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "newDays",
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
    "cacheID": "061301a87fba31708443044266631a5b",
    "id": null,
    "metadata": {},
    "name": "LevelFormCreateMutation",
    "operationKind": "mutation",
    "text": "mutation LevelFormCreateMutation(\n  $input: CreateMembershipLevelInput!\n) {\n  createMembershipLevel(input: $input) {\n    membershipLevel {\n      id\n      name\n      rank\n      archivedAt\n      ...LevelCardFragment\n      ...LevelFormFragment\n    }\n  }\n}\n\nfragment LevelCardFragment on MembershipLevel {\n  name\n  description\n  period\n  months\n  fixedMonth\n  fixedDay\n  rolloverMonth\n  rolloverDay\n  renewalOpensDays\n  graceDays\n  seats\n  inherit\n  isOpen\n  prices {\n    id\n    amount {\n      amount\n      currency\n    }\n  }\n}\n\nfragment LevelFormFragment on MembershipLevel {\n  id\n  name\n  description\n  period\n  months\n  fixedMonth\n  fixedDay\n  rolloverMonth\n  rolloverDay\n  renewalOpensDays\n  graceDays\n  newDays\n  seats\n  inherit\n  isOpen\n  prices {\n    id\n    amount {\n      amount\n      currency\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "4e8a7d87c7736ef7b70f2b4d469d5344";

export default node;
