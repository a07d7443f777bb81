/**
 * @generated SignedSource<<52ddde061d2158020d058d3a48c56b71>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type StartPageLoaderQuery$variables = {
  contact: string;
  hasContact: boolean;
};
export type StartPageLoaderQuery$data = {
  readonly contact?: {
    readonly displayName?: string;
    readonly id?: string;
  } | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"StartPageFragment">;
};
export type StartPageLoaderQuery = {
  response: StartPageLoaderQuery$data;
  variables: StartPageLoaderQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "contact"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "hasContact"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "contact"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "displayName",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "StartPageLoaderQuery",
    "selections": [
      {
        "condition": "hasContact",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "contact",
            "args": (v1/*:: as any*/),
            "concreteType": null,
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": [
              {
                "kind": "InlineFragment",
                "selections": [
                  (v2/*:: as any*/),
                  (v3/*:: as any*/)
                ],
                "type": "Contact",
                "abstractKey": null
              }
            ],
            "storageKey": null
          }
        ]
      },
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "StartPageFragment"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "StartPageLoaderQuery",
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
            "name": "where",
            "value": {
              "archivedAtIsNil": true
            }
          }
        ],
        "concreteType": "MembershipLevelConnection",
        "kind": "LinkedField",
        "name": "membershipLevels",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "MembershipLevelEdge",
            "kind": "LinkedField",
            "name": "edges",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "MembershipLevel",
                "kind": "LinkedField",
                "name": "node",
                "plural": false,
                "selections": [
                  (v2/*:: as any*/),
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
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "LevelPrice",
                    "kind": "LinkedField",
                    "name": "prices",
                    "plural": true,
                    "selections": [
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
                      },
                      (v2/*:: as any*/)
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
        "storageKey": "membershipLevels(first:100,where:{\"archivedAtIsNil\":true})"
      },
      {
        "condition": "hasContact",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "contact",
            "args": (v1/*:: as any*/),
            "concreteType": null,
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "__typename",
                "storageKey": null
              },
              (v2/*:: as any*/),
              {
                "kind": "InlineFragment",
                "selections": [
                  (v3/*:: as any*/)
                ],
                "type": "Contact",
                "abstractKey": null
              }
            ],
            "storageKey": null
          }
        ]
      }
    ]
  },
  "params": {
    "cacheID": "b2c94f8d5b377d4ff931ed8811bab7db",
    "id": null,
    "metadata": {},
    "name": "StartPageLoaderQuery",
    "operationKind": "query",
    "text": "query StartPageLoaderQuery(\n  $contact: ID!\n  $hasContact: Boolean!\n) {\n  contact: node(id: $contact) @include(if: $hasContact) {\n    __typename\n    ... on Contact {\n      id\n      displayName\n    }\n    id\n  }\n  ...StartPageFragment\n}\n\nfragment StartPageFragment on Query {\n  membershipLevels(first: 100, where: {archivedAtIsNil: true}) {\n    edges {\n      node {\n        id\n        name\n        rank\n        prices {\n          amount {\n            amount\n            currency\n          }\n          id\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "8f5cb130949c9ccc06153f4ba1940199";

export default node;
