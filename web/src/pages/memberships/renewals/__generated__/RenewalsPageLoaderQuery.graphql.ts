/**
 * @generated SignedSource<<895809d4a42971299255475e490c8272>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type RenewalsPageLoaderQuery$variables = {
  from: string;
  to: string;
};
export type RenewalsPageLoaderQuery$data = {
  readonly " $fragmentSpreads": FragmentRefs<"RenewalsPageFragment">;
};
export type RenewalsPageLoaderQuery = {
  response: RenewalsPageLoaderQuery$data;
  variables: RenewalsPageLoaderQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "from"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "to"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "from",
    "variableName": "from"
  },
  {
    "kind": "Variable",
    "name": "to",
    "variableName": "to"
  }
],
v2 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "totalCount",
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "RenewalsPageLoaderQuery",
    "selections": [
      {
        "args": (v1/*:: as any*/),
        "kind": "FragmentSpread",
        "name": "RenewalsPageFragment"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "RenewalsPageLoaderQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "MembershipEnds",
        "kind": "LinkedField",
        "name": "membershipEnds",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "month",
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
        "alias": "open",
        "args": [
          {
            "kind": "Literal",
            "name": "where",
            "value": {
              "stageIn": [
                "OPEN"
              ]
            }
          }
        ],
        "concreteType": "MembershipConnection",
        "kind": "LinkedField",
        "name": "memberships",
        "plural": false,
        "selections": (v2/*:: as any*/),
        "storageKey": "memberships(where:{\"stageIn\":[\"OPEN\"]})"
      },
      {
        "alias": "grace",
        "args": [
          {
            "kind": "Literal",
            "name": "where",
            "value": {
              "stageIn": [
                "GRACE"
              ]
            }
          }
        ],
        "concreteType": "MembershipConnection",
        "kind": "LinkedField",
        "name": "memberships",
        "plural": false,
        "selections": (v2/*:: as any*/),
        "storageKey": "memberships(where:{\"stageIn\":[\"GRACE\"]})"
      },
      {
        "alias": "lapsed",
        "args": [
          {
            "kind": "Literal",
            "name": "where",
            "value": {
              "stageIn": [
                "LAPSED"
              ]
            }
          }
        ],
        "concreteType": "MembershipConnection",
        "kind": "LinkedField",
        "name": "memberships",
        "plural": false,
        "selections": (v2/*:: as any*/),
        "storageKey": "memberships(where:{\"stageIn\":[\"LAPSED\"]})"
      }
    ]
  },
  "params": {
    "cacheID": "23da762aae2dcd63b1eaede86612e51d",
    "id": null,
    "metadata": {},
    "name": "RenewalsPageLoaderQuery",
    "operationKind": "query",
    "text": "query RenewalsPageLoaderQuery(\n  $from: Date!\n  $to: Date!\n) {\n  ...RenewalsPageFragment_1tCgTg\n}\n\nfragment RenewalsPageFragment_1tCgTg on Query {\n  membershipEnds(from: $from, to: $to) {\n    month\n    count\n    level {\n      id\n      name\n      rank\n    }\n  }\n  open: memberships(where: {stageIn: [OPEN]}) {\n    totalCount\n  }\n  grace: memberships(where: {stageIn: [GRACE]}) {\n    totalCount\n  }\n  lapsed: memberships(where: {stageIn: [LAPSED]}) {\n    totalCount\n  }\n}\n"
  }
};
})();

(node as any).hash = "68c70c0f9ac9900d6793b1bc44968353";

export default node;
