/**
 * @generated SignedSource<<7f4a8d2103c150778069940abaaf2ba1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type MembershipLevelInherit = "AFFILIATED" | "ANYBODY" | "HOUSEHOLD" | "NOBODY";
export type MembershipLevelPeriod = "FIXED" | "LIFETIME" | "ROLLING";
export type UpdateMembershipLevelInput = {
  archived?: boolean | null | undefined;
  description?: string | null | undefined;
  fixedDay?: number | null | undefined;
  fixedMonth?: number | null | undefined;
  graceDays?: number | null | undefined;
  id: string;
  inherit?: MembershipLevelInherit | null | undefined;
  isOpen?: boolean | null | undefined;
  months?: number | null | undefined;
  name?: string | null | undefined;
  newDays?: number | null | undefined;
  period?: MembershipLevelPeriod | null | undefined;
  prices?: ReadonlyArray<MoneyInput> | null | undefined;
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
export type LevelFormUpdateMutation$variables = {
  input: UpdateMembershipLevelInput;
};
export type LevelFormUpdateMutation$data = {
  readonly updateMembershipLevel: {
    readonly membershipLevel: {
      readonly archivedAt: string | null | undefined;
      readonly id: string;
      readonly name: string;
      readonly rank: number;
      readonly " $fragmentSpreads": FragmentRefs<"LevelCardFragment" | "LevelFormFragment">;
    };
  };
};
export type LevelFormUpdateMutation = {
  response: LevelFormUpdateMutation$data;
  variables: LevelFormUpdateMutation$variables;
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
    "name": "LevelFormUpdateMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "UpdateMembershipLevelPayload",
        "kind": "LinkedField",
        "name": "updateMembershipLevel",
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
    "name": "LevelFormUpdateMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "UpdateMembershipLevelPayload",
        "kind": "LinkedField",
        "name": "updateMembershipLevel",
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
    "cacheID": "43207c47d643dde44047b3fa2ed2cdc9",
    "id": null,
    "metadata": {},
    "name": "LevelFormUpdateMutation",
    "operationKind": "mutation",
    "text": "mutation LevelFormUpdateMutation(\n  $input: UpdateMembershipLevelInput!\n) {\n  updateMembershipLevel(input: $input) {\n    membershipLevel {\n      id\n      name\n      rank\n      archivedAt\n      ...LevelCardFragment\n      ...LevelFormFragment\n    }\n  }\n}\n\nfragment LevelCardFragment on MembershipLevel {\n  name\n  description\n  period\n  months\n  fixedMonth\n  fixedDay\n  rolloverMonth\n  rolloverDay\n  renewalOpensDays\n  graceDays\n  seats\n  inherit\n  isOpen\n  prices {\n    id\n    amount {\n      amount\n      currency\n    }\n  }\n}\n\nfragment LevelFormFragment on MembershipLevel {\n  id\n  name\n  description\n  period\n  months\n  fixedMonth\n  fixedDay\n  rolloverMonth\n  rolloverDay\n  renewalOpensDays\n  graceDays\n  newDays\n  seats\n  inherit\n  isOpen\n  prices {\n    id\n    amount {\n      amount\n      currency\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "8045d6c96cf091e4d2b7d8bbb148f67f";

export default node;
