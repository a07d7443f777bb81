/**
 * @generated SignedSource<<3e52abab068b7986a26fcc07a41183bb>>
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
export type LevelsPageMutation$variables = {
  input: UpdateMembershipLevelInput;
};
export type LevelsPageMutation$data = {
  readonly updateMembershipLevel: {
    readonly membershipLevel: {
      readonly archivedAt: string | null | undefined;
      readonly id: string;
    };
  };
};
export type LevelsPageMutation = {
  response: LevelsPageMutation$data;
  variables: LevelsPageMutation$variables;
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
    "name": "LevelsPageMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "LevelsPageMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "c9146c021f7ef22d041d3445dee900dd",
    "id": null,
    "metadata": {},
    "name": "LevelsPageMutation",
    "operationKind": "mutation",
    "text": "mutation LevelsPageMutation(\n  $input: UpdateMembershipLevelInput!\n) {\n  updateMembershipLevel(input: $input) {\n    membershipLevel {\n      id\n      archivedAt\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "b1f969819a567239297b693d17de3cda";

export default node;
