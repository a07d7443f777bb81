/**
 * @generated SignedSource<<321857fe3d460c9bd79d0449f98662c9>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type ReceiveChequeQuery$variables = {
  matcher: string;
};
export type ReceiveChequeQuery$data = {
  readonly donations: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly amount: {
          readonly amount: string;
          readonly currency: string;
        } | null | undefined;
        readonly id: string;
        readonly receivedOn: string;
        readonly reference: string | null | undefined;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
};
export type ReceiveChequeQuery = {
  response: ReceiveChequeQuery$data;
  variables: ReceiveChequeQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "matcher"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Literal",
        "name": "first",
        "value": 20
      },
      {
        "kind": "Literal",
        "name": "orderBy",
        "value": {
          "direction": "DESC",
          "field": "RECEIVED_ON"
        }
      },
      {
        "fields": [
          {
            "kind": "Variable",
            "name": "contactID",
            "variableName": "matcher"
          },
          {
            "kind": "Literal",
            "name": "deletedAtIsNil",
            "value": true
          },
          {
            "kind": "Literal",
            "name": "kind",
            "value": "GIFT"
          }
        ],
        "kind": "ObjectValue",
        "name": "where"
      }
    ],
    "concreteType": "DonationConnection",
    "kind": "LinkedField",
    "name": "donations",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "DonationEdge",
        "kind": "LinkedField",
        "name": "edges",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Donation",
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
                "name": "receivedOn",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "reference",
                "storageKey": null
              },
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
    "name": "ReceiveChequeQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ReceiveChequeQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "aa3955167d059d51a494c25325bf8d68",
    "id": null,
    "metadata": {},
    "name": "ReceiveChequeQuery",
    "operationKind": "query",
    "text": "query ReceiveChequeQuery(\n  $matcher: ID!\n) {\n  donations(first: 20, where: {contactID: $matcher, kind: GIFT, deletedAtIsNil: true}, orderBy: {field: RECEIVED_ON, direction: DESC}) {\n    edges {\n      node {\n        id\n        receivedOn\n        reference\n        amount {\n          amount\n          currency\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "f1e47506c5d594652f1e3f97813d2dfb";

export default node;
