/**
 * @generated SignedSource<<e1917a51c6a99c81c9c2843ad137b9ec>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type MembershipLevelInherit = "AFFILIATED" | "ANYBODY" | "HOUSEHOLD" | "NOBODY";
export type MembershipLevelPeriod = "FIXED" | "LIFETIME" | "ROLLING";
export type MembershipLevelRulesInput = {
  fixedDay?: number | null | undefined;
  fixedMonth?: number | null | undefined;
  graceDays?: number | null | undefined;
  inherit?: MembershipLevelInherit | null | undefined;
  months?: number | null | undefined;
  newDays?: number | null | undefined;
  period?: MembershipLevelPeriod | null | undefined;
  renewalOpensDays?: number | null | undefined;
  rolloverDay?: number | null | undefined;
  rolloverMonth?: number | null | undefined;
  seats?: number | null | undefined;
};
export type LevelExamplesQuery$variables = {
  on: ReadonlyArray<string>;
  rules: MembershipLevelRulesInput;
};
export type LevelExamplesQuery$data = {
  readonly levelExamples: ReadonlyArray<{
    readonly endOn: string;
    readonly graceUntil: string | null | undefined;
    readonly isForLife: boolean;
    readonly joinOn: string;
    readonly newUntil: string | null | undefined;
    readonly nextEndOn: string | null | undefined;
    readonly opensOn: string | null | undefined;
  }> | null | undefined;
};
export type LevelExamplesQuery = {
  response: LevelExamplesQuery$data;
  variables: LevelExamplesQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "on"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "rules"
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "on",
        "variableName": "on"
      },
      {
        "kind": "Variable",
        "name": "rules",
        "variableName": "rules"
      }
    ],
    "concreteType": "LevelExample",
    "kind": "LinkedField",
    "name": "levelExamples",
    "plural": true,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "joinOn",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "endOn",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "isForLife",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "opensOn",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "graceUntil",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "newUntil",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "nextEndOn",
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "LevelExamplesQuery",
    "selections": (v2/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "LevelExamplesQuery",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "fabef0f6d95ba0c5a15accfcbfa1c425",
    "id": null,
    "metadata": {},
    "name": "LevelExamplesQuery",
    "operationKind": "query",
    "text": "query LevelExamplesQuery(\n  $rules: MembershipLevelRulesInput!\n  $on: [Date!]!\n) {\n  levelExamples(rules: $rules, on: $on) {\n    joinOn\n    endOn\n    isForLife\n    opensOn\n    graceUntil\n    newUntil\n    nextEndOn\n  }\n}\n"
  }
};
})();

(node as any).hash = "ce3cb16f0226cf9a8937c090f69e43dc";

export default node;
