/**
 * @generated SignedSource<<c27596a4e54d18dd66abae997330364a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type LogHoursQuery$variables = Record<PropertyKey, never>;
export type LogHoursQuery$data = {
  readonly volunteerOpportunities: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly title: string;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
};
export type LogHoursQuery = {
  response: LogHoursQuery$data;
  variables: LogHoursQuery$variables;
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
          "field": "TITLE"
        }
      },
      {
        "kind": "Literal",
        "name": "where",
        "value": {
          "archivedAtIsNil": true
        }
      }
    ],
    "concreteType": "VolunteerOpportunityConnection",
    "kind": "LinkedField",
    "name": "volunteerOpportunities",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "VolunteerOpportunityEdge",
        "kind": "LinkedField",
        "name": "edges",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "VolunteerOpportunity",
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
                "name": "title",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": "volunteerOpportunities(first:200,orderBy:{\"direction\":\"ASC\",\"field\":\"TITLE\"},where:{\"archivedAtIsNil\":true})"
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "LogHoursQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "LogHoursQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "2224a6853d6ce4c0058f1305d300b844",
    "id": null,
    "metadata": {},
    "name": "LogHoursQuery",
    "operationKind": "query",
    "text": "query LogHoursQuery {\n  volunteerOpportunities(first: 200, where: {archivedAtIsNil: true}, orderBy: {field: TITLE, direction: ASC}) {\n    edges {\n      node {\n        id\n        title\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "4be54be5b5e1fe99948d6d603f30f7ba";

export default node;
