/**
 * @generated SignedSource<<938fb878f119411b2c892488c614b784>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
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
export type useLevelsMutation$variables = {
  input: UpdateMembershipLevelInput;
};
export type useLevelsMutation$data = {
  readonly updateMembershipLevel: {
    readonly membershipLevel: {
      readonly archivedAt: string | null | undefined;
      readonly id: string;
      readonly rank: number;
    };
  };
};
export type useLevelsMutation = {
  response: useLevelsMutation$data;
  variables: useLevelsMutation$variables;
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
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
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
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
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
            "name": "archivedAt",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "useLevelsMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useLevelsMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "9ed35de0943e20a15f4cf115576cb12e",
    "id": null,
    "metadata": {},
    "name": "useLevelsMutation",
    "operationKind": "mutation",
    "text": "mutation useLevelsMutation(\n  $input: UpdateMembershipLevelInput!\n) {\n  updateMembershipLevel(input: $input) {\n    membershipLevel {\n      id\n      rank\n      archivedAt\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "f352990ffdfaac81471ca82645bf8054";

export default node;
