/**
 * @generated SignedSource<<1a45d1a4099c5e9bbc295c520dce1f98>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type MembershipStatus = "CANCELLED" | "CURRENT" | "DECEASED" | "EXPIRED" | "GRACE" | "NEW" | "PENDING";
export type MembersCardQuery$variables = Record<PropertyKey, never>;
export type MembersCardQuery$data = {
  readonly membershipLevelCounts: ReadonlyArray<{
    readonly count: number;
    readonly level: {
      readonly id: string;
      readonly name: string;
      readonly rank: number;
    };
    readonly status: MembershipStatus;
  }> | null | undefined;
  readonly membershipRetention: {
    readonly ended: number;
    readonly from: string;
    readonly renewed: number;
    readonly to: string;
  } | null | undefined;
};
export type MembersCardQuery = {
  response: MembersCardQuery$data;
  variables: MembersCardQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "MembershipLevelCount",
    "kind": "LinkedField",
    "name": "membershipLevelCounts",
    "plural": true,
    "selections": [
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
        "name": "count",
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
            "name": "name",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "rank",
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
    "concreteType": "MembershipRetention",
    "kind": "LinkedField",
    "name": "membershipRetention",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "from",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "to",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "ended",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "renewed",
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "MembersCardQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "MembersCardQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "05cd16af01e32bf4a06c7a50ade49937",
    "id": null,
    "metadata": {},
    "name": "MembersCardQuery",
    "operationKind": "query",
    "text": "query MembersCardQuery {\n  membershipLevelCounts {\n    status\n    count\n    level {\n      id\n      name\n      rank\n    }\n  }\n  membershipRetention {\n    from\n    to\n    ended\n    renewed\n  }\n}\n"
  }
};
})();

(node as any).hash = "7cc7e69bdc4dcd0ad3c626c2596d04d9";

export default node;
