/**
 * @generated SignedSource<<588db96c5c4969e1570e9f10740dc0da>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type CheckInPageLoaderQuery$variables = {
  from: string;
  to: string;
};
export type CheckInPageLoaderQuery$data = {
  readonly " $fragmentSpreads": FragmentRefs<"CheckInPageFragment">;
};
export type CheckInPageLoaderQuery = {
  response: CheckInPageLoaderQuery$data;
  variables: CheckInPageLoaderQuery$variables;
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
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "CheckInPageLoaderQuery",
    "selections": [
      {
        "args": [
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
        "kind": "FragmentSpread",
        "name": "CheckInPageFragment"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CheckInPageLoaderQuery",
    "selections": [
      {
        "alias": null,
        "args": [
          {
            "kind": "Literal",
            "name": "first",
            "value": 100
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
                "name": "endsAtGT",
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
                    "name": "startsLocal",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "endsLocal",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "timeZone",
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
                    "kind": "ScalarField",
                    "name": "cancelledAt",
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
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "location",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "ShiftSignup",
                    "kind": "LinkedField",
                    "name": "signups",
                    "plural": true,
                    "selections": [
                      (v1/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "status",
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
    ]
  },
  "params": {
    "cacheID": "68570cfa229db28f52ab06aff6c42e21",
    "id": null,
    "metadata": {},
    "name": "CheckInPageLoaderQuery",
    "operationKind": "query",
    "text": "query CheckInPageLoaderQuery(\n  $from: Time!\n  $to: Time!\n) {\n  ...CheckInPageFragment_1tCgTg\n}\n\nfragment CheckInPageFragment_1tCgTg on Query {\n  shifts(first: 100, where: {endsAtGT: $from, startsAtLT: $to, cancelledAtIsNil: true}, orderBy: {field: STARTS_AT, direction: ASC}) {\n    edges {\n      node {\n        id\n        startsLocal\n        endsLocal\n        timeZone\n        endsAt\n        capacity\n        filled\n        cancelledAt\n        opportunity {\n          id\n          title\n          location\n        }\n        signups {\n          id\n          status\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "173f6dfb3cbb7861fc23a09f38d9a0f9";

export default node;
