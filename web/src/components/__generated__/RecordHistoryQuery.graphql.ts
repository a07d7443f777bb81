/**
 * @generated SignedSource<<296194b60adf406074a3aed7d4caf012>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type AuditEntryOp = "CREATE" | "DELETE" | "UPDATE";
export type RecordHistoryQuery$variables = {
  id: string;
  type: string;
};
export type RecordHistoryQuery$data = {
  readonly auditEntries: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly actor: string | null | undefined;
        readonly changes: ReadonlyArray<{
          readonly field: string;
          readonly new: string | null | undefined;
          readonly old: string | null | undefined;
        }>;
        readonly entityType: string;
        readonly id: string;
        readonly occurredAt: string;
        readonly op: AuditEntryOp;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
};
export type RecordHistoryQuery = {
  response: RecordHistoryQuery$data;
  variables: RecordHistoryQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "id"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "type"
},
v2 = [
  {
    "alias": null,
    "args": [
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
      {
        "fields": [
          {
            "kind": "Variable",
            "name": "entityID",
            "variableName": "id"
          },
          {
            "kind": "Variable",
            "name": "entityType",
            "variableName": "type"
          }
        ],
        "kind": "ObjectValue",
        "name": "where"
      }
    ],
    "concreteType": "AuditEntryConnection",
    "kind": "LinkedField",
    "name": "auditEntries",
    "plural": false,
    "selections": [
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
                "name": "entityType",
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
              }
            ],
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
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "RecordHistoryQuery",
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
    "name": "RecordHistoryQuery",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "36784e445af02cac1a9287387717a9f6",
    "id": null,
    "metadata": {},
    "name": "RecordHistoryQuery",
    "operationKind": "query",
    "text": "query RecordHistoryQuery(\n  $type: String!\n  $id: ID!\n) {\n  auditEntries(first: 50, where: {entityType: $type, entityID: $id}, orderBy: {field: OCCURRED_AT, direction: DESC}) {\n    edges {\n      node {\n        id\n        entityType\n        op\n        actor\n        occurredAt\n        changes {\n          field\n          old\n          new\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "7f6bf957ef80aa6f08446eeb3713078e";

export default node;
