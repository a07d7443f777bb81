/**
 * @generated SignedSource<<f8fafbfb3a6061535c2c13700365b90b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type AuditEntryOp = "CREATE" | "DELETE" | "UPDATE";
export type AuditEntryWhereInput = {
  actor?: string | null | undefined;
  actorContains?: string | null | undefined;
  actorContainsFold?: string | null | undefined;
  actorEqualFold?: string | null | undefined;
  actorGT?: string | null | undefined;
  actorGTE?: string | null | undefined;
  actorHasPrefix?: string | null | undefined;
  actorHasSuffix?: string | null | undefined;
  actorID?: string | null | undefined;
  actorIDGT?: string | null | undefined;
  actorIDGTE?: string | null | undefined;
  actorIDIn?: ReadonlyArray<string> | null | undefined;
  actorIDIsNil?: boolean | null | undefined;
  actorIDLT?: string | null | undefined;
  actorIDLTE?: string | null | undefined;
  actorIDNEQ?: string | null | undefined;
  actorIDNotIn?: ReadonlyArray<string> | null | undefined;
  actorIDNotNil?: boolean | null | undefined;
  actorIn?: ReadonlyArray<string> | null | undefined;
  actorIsNil?: boolean | null | undefined;
  actorLT?: string | null | undefined;
  actorLTE?: string | null | undefined;
  actorNEQ?: string | null | undefined;
  actorNotIn?: ReadonlyArray<string> | null | undefined;
  actorNotNil?: boolean | null | undefined;
  and?: ReadonlyArray<AuditEntryWhereInput> | null | undefined;
  contactID?: string | null | undefined;
  contactIDGT?: string | null | undefined;
  contactIDGTE?: string | null | undefined;
  contactIDIn?: ReadonlyArray<string> | null | undefined;
  contactIDIsNil?: boolean | null | undefined;
  contactIDLT?: string | null | undefined;
  contactIDLTE?: string | null | undefined;
  contactIDNEQ?: string | null | undefined;
  contactIDNotIn?: ReadonlyArray<string> | null | undefined;
  contactIDNotNil?: boolean | null | undefined;
  entityID?: string | null | undefined;
  entityIDGT?: string | null | undefined;
  entityIDGTE?: string | null | undefined;
  entityIDIn?: ReadonlyArray<string> | null | undefined;
  entityIDLT?: string | null | undefined;
  entityIDLTE?: string | null | undefined;
  entityIDNEQ?: string | null | undefined;
  entityIDNotIn?: ReadonlyArray<string> | null | undefined;
  entityType?: string | null | undefined;
  entityTypeContains?: string | null | undefined;
  entityTypeContainsFold?: string | null | undefined;
  entityTypeEqualFold?: string | null | undefined;
  entityTypeGT?: string | null | undefined;
  entityTypeGTE?: string | null | undefined;
  entityTypeHasPrefix?: string | null | undefined;
  entityTypeHasSuffix?: string | null | undefined;
  entityTypeIn?: ReadonlyArray<string> | null | undefined;
  entityTypeLT?: string | null | undefined;
  entityTypeLTE?: string | null | undefined;
  entityTypeNEQ?: string | null | undefined;
  entityTypeNotIn?: ReadonlyArray<string> | null | undefined;
  id?: string | null | undefined;
  idGT?: string | null | undefined;
  idGTE?: string | null | undefined;
  idIn?: ReadonlyArray<string> | null | undefined;
  idLT?: string | null | undefined;
  idLTE?: string | null | undefined;
  idNEQ?: string | null | undefined;
  idNotIn?: ReadonlyArray<string> | null | undefined;
  not?: AuditEntryWhereInput | null | undefined;
  occurredAt?: string | null | undefined;
  occurredAtGT?: string | null | undefined;
  occurredAtGTE?: string | null | undefined;
  occurredAtIn?: ReadonlyArray<string> | null | undefined;
  occurredAtLT?: string | null | undefined;
  occurredAtLTE?: string | null | undefined;
  occurredAtNEQ?: string | null | undefined;
  occurredAtNotIn?: ReadonlyArray<string> | null | undefined;
  op?: AuditEntryOp | null | undefined;
  opIn?: ReadonlyArray<AuditEntryOp> | null | undefined;
  opNEQ?: AuditEntryOp | null | undefined;
  opNotIn?: ReadonlyArray<AuditEntryOp> | null | undefined;
  or?: ReadonlyArray<AuditEntryWhereInput> | null | undefined;
  via?: string | null | undefined;
  viaContains?: string | null | undefined;
  viaContainsFold?: string | null | undefined;
  viaEqualFold?: string | null | undefined;
  viaGT?: string | null | undefined;
  viaGTE?: string | null | undefined;
  viaHasPrefix?: string | null | undefined;
  viaHasSuffix?: string | null | undefined;
  viaIn?: ReadonlyArray<string> | null | undefined;
  viaIsNil?: boolean | null | undefined;
  viaLT?: string | null | undefined;
  viaLTE?: string | null | undefined;
  viaNEQ?: string | null | undefined;
  viaNotIn?: ReadonlyArray<string> | null | undefined;
  viaNotNil?: boolean | null | undefined;
};
export type AuditPageQuery$variables = {
  where?: AuditEntryWhereInput | null | undefined;
};
export type AuditPageQuery$data = {
  readonly " $fragmentSpreads": FragmentRefs<"AuditFiltersFragment" | "AuditPageFragment">;
};
export type AuditPageQuery = {
  response: AuditPageQuery$data;
  variables: AuditPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "where"
  }
],
v1 = {
  "kind": "Variable",
  "name": "where",
  "variableName": "where"
},
v2 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 50
  },
  {
    "kind": "Literal",
    "name": "orderBy",
    "value": {
      "direction": "DESC",
      "field": "OCCURRED_AT"
    }
  },
  (v1/*:: as any*/)
],
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "AuditPageQuery",
    "selections": [
      {
        "args": [
          (v1/*:: as any*/)
        ],
        "kind": "FragmentSpread",
        "name": "AuditPageFragment"
      },
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "AuditFiltersFragment"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "AuditPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "AuditEntryConnection",
        "kind": "LinkedField",
        "name": "auditEntries",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "totalCount",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "AuditEntryEdge",
            "kind": "LinkedField",
            "name": "edges",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "AuditEntry",
                "kind": "LinkedField",
                "name": "node",
                "plural": false,
                "selections": [
                  (v3/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "entityType",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "entityID",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "contactID",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "op",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "actor",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "via",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "occurredAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "AuditChange",
                    "kind": "LinkedField",
                    "name": "changes",
                    "plural": true,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "field",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "old",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "new",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "__typename",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "cursor",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "PageInfo",
            "kind": "LinkedField",
            "name": "pageInfo",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "endCursor",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "hasNextPage",
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
        "args": (v2/*:: as any*/),
        "filters": [
          "where",
          "orderBy"
        ],
        "handle": "connection",
        "key": "AuditPage_auditEntries",
        "kind": "LinkedHandle",
        "name": "auditEntries"
      },
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
                  (v3/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "name",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": "users(first:200,orderBy:{\"direction\":\"ASC\",\"field\":\"NAME\"})"
      }
    ]
  },
  "params": {
    "cacheID": "ff0f8c653cffd2c37cfc80b2b5cbd986",
    "id": null,
    "metadata": {},
    "name": "AuditPageQuery",
    "operationKind": "query",
    "text": "query AuditPageQuery(\n  $where: AuditEntryWhereInput\n) {\n  ...AuditPageFragment_3FC4Qo\n  ...AuditFiltersFragment\n}\n\nfragment AuditFiltersFragment on Query {\n  users(first: 200, orderBy: {field: NAME, direction: ASC}) {\n    edges {\n      node {\n        id\n        name\n      }\n    }\n  }\n}\n\nfragment AuditPageFragment_3FC4Qo on Query {\n  auditEntries(first: 50, where: $where, orderBy: {field: OCCURRED_AT, direction: DESC}) {\n    totalCount\n    edges {\n      node {\n        id\n        entityType\n        entityID\n        contactID\n        op\n        actor\n        via\n        occurredAt\n        changes {\n          field\n          old\n          new\n        }\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "7b815663609eb7ed64f9fe8795d2562c";

export default node;
