/**
 * @generated SignedSource<<1d806cfc84d53dd75b00f11bf914f4e1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type ShortShiftsCardQuery$variables = {
  from: string;
  to: string;
};
export type ShortShiftsCardQuery$data = {
  readonly shifts: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly capacity: number;
        readonly endsAt: string;
        readonly filled: number;
        readonly id: string;
        readonly opportunity: {
          readonly id: string;
          readonly title: string;
        };
        readonly startsAt: string;
        readonly startsLocal: string;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
};
export type ShortShiftsCardQuery = {
  response: ShortShiftsCardQuery$data;
  variables: ShortShiftsCardQuery$variables;
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
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = [
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
          "field": "STARTS_AT"
        }
      },
      {
        "fields": [
          {
            "kind": "Literal",
            "name": "cancelledAtIsNil",
            "value": true
          },
          {
            "kind": "Variable",
            "name": "startsAtGTE",
            "variableName": "from"
          },
          {
            "kind": "Variable",
            "name": "startsAtLT",
            "variableName": "to"
          }
        ],
        "kind": "ObjectValue",
        "name": "where"
      }
    ],
    "concreteType": "ShiftConnection",
    "kind": "LinkedField",
    "name": "shifts",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "ShiftEdge",
        "kind": "LinkedField",
        "name": "edges",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Shift",
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": [
              (v1/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "startsAt",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "endsAt",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "startsLocal",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "capacity",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "filled",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "VolunteerOpportunity",
                "kind": "LinkedField",
                "name": "opportunity",
                "plural": false,
                "selections": [
                  (v1/*:: as any*/),
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
    "name": "ShortShiftsCardQuery",
    "selections": (v2/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ShortShiftsCardQuery",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "d3316e43497cb186fdcfb0f251fd8cc7",
    "id": null,
    "metadata": {},
    "name": "ShortShiftsCardQuery",
    "operationKind": "query",
    "text": "query ShortShiftsCardQuery(\n  $from: Time!\n  $to: Time!\n) {\n  shifts(first: 200, where: {cancelledAtIsNil: true, startsAtGTE: $from, startsAtLT: $to}, orderBy: {field: STARTS_AT, direction: ASC}) {\n    edges {\n      node {\n        id\n        startsAt\n        endsAt\n        startsLocal\n        capacity\n        filled\n        opportunity {\n          id\n          title\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "321a3750516cf0388337d45a63a839f7";

export default node;
