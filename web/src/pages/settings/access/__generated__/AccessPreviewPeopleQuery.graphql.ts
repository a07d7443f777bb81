/**
 * @generated SignedSource<<bbe840f9fe276241d417fd146e4e30b8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type UserRole = "ADMIN" | "FINANCE" | "FUNDRAISING" | "MEMBERSHIP" | "READ_ONLY" | "VOLUNTEERING";
export type AccessPreviewPeopleQuery$variables = Record<PropertyKey, never>;
export type AccessPreviewPeopleQuery$data = {
  readonly users: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly name: string;
        readonly role: UserRole;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
};
export type AccessPreviewPeopleQuery = {
  response: AccessPreviewPeopleQuery$data;
  variables: AccessPreviewPeopleQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Literal",
        "name": "first",
        "value": 200
      },
      {
        "kind": "Literal",
        "name": "orderBy",
        "value": {
          "direction": "ASC",
          "field": "NAME"
        }
      },
      {
        "kind": "Literal",
        "name": "where",
        "value": {
          "disabledAtIsNil": true
        }
      }
    ],
    "concreteType": "UserConnection",
    "kind": "LinkedField",
    "name": "users",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "UserEdge",
        "kind": "LinkedField",
        "name": "edges",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "User",
            "kind": "LinkedField",
            "name": "node",
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
                "name": "role",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": "users(first:200,orderBy:{\"direction\":\"ASC\",\"field\":\"NAME\"},where:{\"disabledAtIsNil\":true})"
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "AccessPreviewPeopleQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "AccessPreviewPeopleQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "978869e028b8bb50efe2884f7696e010",
    "id": null,
    "metadata": {},
    "name": "AccessPreviewPeopleQuery",
    "operationKind": "query",
    "text": "query AccessPreviewPeopleQuery {\n  users(first: 200, orderBy: {field: NAME, direction: ASC}, where: {disabledAtIsNil: true}) {\n    edges {\n      node {\n        id\n        name\n        role\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "5ccf08fbe13badc5c656c8848b85fd14";

export default node;
