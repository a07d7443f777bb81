/**
 * @generated SignedSource<<c835d5828f29bcd3a54f51714de575de>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type OpportunityPageLoaderQuery$variables = {
  id: string;
};
export type OpportunityPageLoaderQuery$data = {
  readonly node: {
    readonly opportunity: {
      readonly " $fragmentSpreads": FragmentRefs<"OpportunityPageFragment">;
    } | null | undefined;
  } | null | undefined;
};
export type OpportunityPageLoaderQuery = {
  response: OpportunityPageLoaderQuery$data;
  variables: OpportunityPageLoaderQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
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
  "name": "title",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "timeZone",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "location",
  "storageKey": null
},
v6 = [
  (v2/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "OpportunityPageLoaderQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "fragment": {
              "kind": "InlineFragment",
              "selections": [
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "OpportunityPageFragment"
                }
              ],
              "type": "VolunteerOpportunity",
              "abstractKey": null
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "opportunity"
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "OpportunityPageLoaderQuery",
    "selections": [
      {
        "alias": null,
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
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "isOpen",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "archivedAt",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "description",
                "storageKey": null
              },
              (v5/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Campaign",
                "kind": "LinkedField",
                "name": "campaign",
                "plural": false,
                "selections": (v6/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "User",
                "kind": "LinkedField",
                "name": "coordinator",
                "plural": false,
                "selections": (v6/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Tag",
                "kind": "LinkedField",
                "name": "skills",
                "plural": true,
                "selections": (v6/*:: as any*/),
                "storageKey": null
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
                      "direction": "DESC",
                      "field": "STARTS_AT"
                    }
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
                          (v2/*:: as any*/),
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
                          (v4/*:: as any*/),
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
                              (v2/*:: as any*/),
                              (v3/*:: as any*/),
                              (v5/*:: as any*/)
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
                              (v2/*:: as any*/),
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
                "storageKey": "shifts(first:200,orderBy:{\"direction\":\"DESC\",\"field\":\"STARTS_AT\"})"
              }
            ],
            "type": "VolunteerOpportunity",
            "abstractKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "6786e994261614262eb96211f2fc3cc4",
    "id": null,
    "metadata": {},
    "name": "OpportunityPageLoaderQuery",
    "operationKind": "query",
    "text": "query OpportunityPageLoaderQuery(\n  $id: ID!\n) {\n  node(id: $id) {\n    __typename\n    ... on VolunteerOpportunity {\n      ...OpportunityPageFragment\n    }\n    id\n  }\n}\n\nfragment ArchiveOpportunityFragment on VolunteerOpportunity {\n  id\n  title\n  archivedAt\n}\n\nfragment OpportunityFactsFragment on VolunteerOpportunity {\n  id\n  title\n  description\n  location\n  timeZone\n  isOpen\n  campaign {\n    id\n    name\n  }\n  coordinator {\n    id\n    name\n  }\n  skills {\n    id\n    name\n  }\n}\n\nfragment OpportunityPageFragment on VolunteerOpportunity {\n  id\n  title\n  timeZone\n  isOpen\n  archivedAt\n  ...OpportunityFactsFragment\n  ...OpportunityShiftsFragment\n  ...OpportunityPeopleFragment\n  ...ArchiveOpportunityFragment\n}\n\nfragment OpportunityPeopleFragment on VolunteerOpportunity {\n  id\n}\n\nfragment OpportunityShiftsFragment on VolunteerOpportunity {\n  shifts(first: 200, orderBy: {field: STARTS_AT, direction: DESC}) {\n    edges {\n      node {\n        id\n        startsLocal\n        endsLocal\n        timeZone\n        endsAt\n        capacity\n        filled\n        cancelledAt\n        opportunity {\n          id\n          title\n          location\n        }\n        signups {\n          id\n          status\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "48d07cb0431e60ddfa2f2f3d2b454d71";

export default node;
