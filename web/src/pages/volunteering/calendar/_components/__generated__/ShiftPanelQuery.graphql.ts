/**
 * @generated SignedSource<<66e2243e1a51d2546a4e10a4828adfbf>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type ShiftSignupStatus = "ATTENDED" | "CANCELLED" | "CONFIRMED" | "NO_SHOW" | "WAITLISTED";
export type ShiftPanelQuery$variables = {
  id: string;
};
export type ShiftPanelQuery$data = {
  readonly node: {
    readonly shift: {
      readonly cancelledAt: string | null | undefined;
      readonly capacity: number;
      readonly endsAt: string;
      readonly endsLocal: string;
      readonly filled: number;
      readonly id: string;
      readonly opportunity: {
        readonly description: string | null | undefined;
        readonly id: string;
        readonly location: string | null | undefined;
        readonly title: string;
      };
      readonly series: string | null | undefined;
      readonly signups: ReadonlyArray<{
        readonly id: string;
        readonly status: ShiftSignupStatus;
      }> | null | undefined;
      readonly startsLocal: string;
      readonly timeZone: string;
      readonly " $fragmentSpreads": FragmentRefs<"CallOffFragment" | "RosterFragment">;
    } | null | undefined;
  } | null | undefined;
};
export type ShiftPanelQuery = {
  response: ShiftPanelQuery$data;
  variables: ShiftPanelQuery$variables;
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
  "name": "startsLocal",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "endsLocal",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "timeZone",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "endsAt",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "capacity",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "filled",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "cancelledAt",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "series",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "location",
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "description",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "ShiftPanelQuery",
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
                (v2/*:: as any*/),
                (v3/*:: as any*/),
                (v4/*:: as any*/),
                (v5/*:: as any*/),
                (v6/*:: as any*/),
                (v7/*:: as any*/),
                (v8/*:: as any*/),
                (v9/*:: as any*/),
                (v10/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "VolunteerOpportunity",
                  "kind": "LinkedField",
                  "name": "opportunity",
                  "plural": false,
                  "selections": [
                    (v2/*:: as any*/),
                    (v11/*:: as any*/),
                    (v12/*:: as any*/),
                    (v13/*:: as any*/)
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
                    (v14/*:: as any*/)
                  ],
                  "storageKey": null
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "RosterFragment"
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "CallOffFragment"
                }
              ],
              "type": "Shift",
              "abstractKey": null
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "shift"
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
    "name": "ShiftPanelQuery",
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
              (v5/*:: as any*/),
              (v6/*:: as any*/),
              (v7/*:: as any*/),
              (v8/*:: as any*/),
              (v9/*:: as any*/),
              (v10/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "VolunteerOpportunity",
                "kind": "LinkedField",
                "name": "opportunity",
                "plural": false,
                "selections": [
                  (v2/*:: as any*/),
                  (v11/*:: as any*/),
                  (v12/*:: as any*/),
                  (v13/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Tag",
                    "kind": "LinkedField",
                    "name": "skills",
                    "plural": true,
                    "selections": [
                      (v2/*:: as any*/),
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
                  (v14/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "waitlistedAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Contact",
                    "kind": "LinkedField",
                    "name": "contact",
                    "plural": false,
                    "selections": [
                      (v2/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "displayName",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "ContactPhone",
                        "kind": "LinkedField",
                        "name": "primaryPhone",
                        "plural": false,
                        "selections": [
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "number",
                            "storageKey": null
                          },
                          (v2/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "ContactEmail",
                        "kind": "LinkedField",
                        "name": "primaryEmail",
                        "plural": false,
                        "selections": [
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "address",
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
            "type": "Shift",
            "abstractKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "f7b9fdf46c2a2a8a8f43b18d3b2aa362",
    "id": null,
    "metadata": {},
    "name": "ShiftPanelQuery",
    "operationKind": "query",
    "text": "query ShiftPanelQuery(\n  $id: ID!\n) {\n  node(id: $id) {\n    __typename\n    ... on Shift {\n      id\n      startsLocal\n      endsLocal\n      timeZone\n      endsAt\n      capacity\n      filled\n      cancelledAt\n      series\n      opportunity {\n        id\n        title\n        location\n        description\n      }\n      signups {\n        id\n        status\n      }\n      ...RosterFragment\n      ...CallOffFragment\n    }\n    id\n  }\n}\n\nfragment CallOffFragment on Shift {\n  id\n  cancelledAt\n  series\n  signups {\n    id\n    status\n    contact {\n      id\n      displayName\n      primaryPhone {\n        number\n        id\n      }\n      primaryEmail {\n        address\n        id\n      }\n    }\n  }\n}\n\nfragment RosterFragment on Shift {\n  id\n  cancelledAt\n  signups {\n    id\n    status\n    waitlistedAt\n    contact {\n      id\n      displayName\n    }\n  }\n  ...SignUpPeopleFragment\n}\n\nfragment SignUpPeopleFragment on Shift {\n  id\n  opportunity {\n    id\n    skills {\n      id\n      name\n    }\n  }\n  signups {\n    id\n    status\n    contact {\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "f5c83c8fd744a6ddd3d23edd43a15d2c";

export default node;
