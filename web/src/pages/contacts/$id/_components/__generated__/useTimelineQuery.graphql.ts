/**
 * @generated SignedSource<<22ec5482e45717f4ca3d82296db89994>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type ConsentEventAction = "GIVEN" | "WITHDRAWN";
export type ConsentEventChannel = "ANY" | "EMAIL" | "PHONE" | "POST" | "SMS";
export type DonationKind = "DUES" | "GIFT";
export type InteractionDirection = "INBOUND" | "NONE" | "OUTBOUND";
export type InteractionKind = "CALL" | "EMAIL" | "LETTER" | "MEETING" | "MESSAGE" | "NOTE" | "VISIT";
export type MembershipTermKind = "JOIN" | "LEVEL_CHANGE" | "REJOIN" | "RENEWAL";
export type ShiftSignupStatus = "ATTENDED" | "CANCELLED" | "CONFIRMED" | "NO_SHOW" | "WAITLISTED";
export type TimelineKind = "CHANGE" | "CONSENT" | "DONATION" | "FILE" | "HOURS" | "INTERACTION" | "MEMBERSHIP" | "SIGNUP" | "TASK";
export type useTimelineQuery$variables = {
  after?: string | null | undefined;
  first: number;
  id: string;
  kinds?: ReadonlyArray<TimelineKind> | null | undefined;
};
export type useTimelineQuery$data = {
  readonly node: {
    readonly contact: {
      readonly timeline: {
        readonly edges: ReadonlyArray<{
          readonly cursor: string;
          readonly node: {
            readonly at: string;
            readonly kind: TimelineKind;
            readonly node: {
              readonly action?: ConsentEventAction;
              readonly allocations?: ReadonlyArray<{
                readonly fund: {
                  readonly id: string;
                  readonly name: string;
                };
                readonly id: string;
              }> | null | undefined;
              readonly amount?: {
                readonly amount: string;
                readonly currency: string;
              } | null | undefined;
              readonly body?: string | null | undefined;
              readonly channel?: ConsentEventChannel;
              readonly completedAt?: string | null | undefined;
              readonly direction?: InteractionDirection;
              readonly donationKind?: DonationKind;
              readonly donationNote?: string | null | undefined;
              readonly endOn?: string;
              readonly fileName?: string;
              readonly fileNote?: string | null | undefined;
              readonly id: string;
              readonly interactionKind?: InteractionKind;
              readonly level?: {
                readonly id: string;
                readonly name: string;
              };
              readonly membership?: {
                readonly id: string;
              };
              readonly minutesPlanned?: number;
              readonly minutesWorked?: number | null | undefined;
              readonly occurredAt?: string;
              readonly opportunity?: {
                readonly id: string;
                readonly title: string;
              } | null | undefined;
              readonly price?: {
                readonly amount: string;
                readonly currency: string;
              } | null | undefined;
              readonly purpose?: string;
              readonly shift?: {
                readonly id: string;
                readonly opportunity: {
                  readonly id: string;
                  readonly title: string;
                };
              };
              readonly signupStatus?: ShiftSignupStatus;
              readonly startOn?: string;
              readonly subject?: string | null | undefined;
              readonly taskTitle?: string | null | undefined;
              readonly termKind?: MembershipTermKind;
              readonly user?: {
                readonly id: string;
                readonly name: string;
              } | null | undefined;
            };
          };
        }>;
        readonly pageInfo: {
          readonly hasNextPage: boolean;
        };
      };
    } | null | undefined;
  } | null | undefined;
};
export type useTimelineQuery = {
  response: useTimelineQuery$data;
  variables: useTimelineQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "after"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "first"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "id"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "kinds"
},
v4 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
  }
],
v5 = [
  {
    "kind": "Variable",
    "name": "after",
    "variableName": "after"
  },
  {
    "kind": "Variable",
    "name": "first",
    "variableName": "first"
  },
  {
    "kind": "Variable",
    "name": "kinds",
    "variableName": "kinds"
  }
],
v6 = {
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
      "name": "hasNextPage",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "cursor",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "kind",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "at",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v11 = [
  (v10/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
],
v12 = {
  "alias": null,
  "args": null,
  "concreteType": "User",
  "kind": "LinkedField",
  "name": "user",
  "plural": false,
  "selections": (v11/*:: as any*/),
  "storageKey": null
},
v13 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": "interactionKind",
      "args": null,
      "kind": "ScalarField",
      "name": "kind",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "direction",
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
      "kind": "ScalarField",
      "name": "subject",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "body",
      "storageKey": null
    },
    (v12/*:: as any*/)
  ],
  "type": "Interaction",
  "abstractKey": null
},
v14 = [
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
v15 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": "donationKind",
      "args": null,
      "kind": "ScalarField",
      "name": "kind",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Money",
      "kind": "LinkedField",
      "name": "amount",
      "plural": false,
      "selections": (v14/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Allocation",
      "kind": "LinkedField",
      "name": "allocations",
      "plural": true,
      "selections": [
        (v10/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "Fund",
          "kind": "LinkedField",
          "name": "fund",
          "plural": false,
          "selections": (v11/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": "donationNote",
      "args": null,
      "kind": "ScalarField",
      "name": "note",
      "storageKey": null
    }
  ],
  "type": "Donation",
  "abstractKey": null
},
v16 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": "termKind",
      "args": null,
      "kind": "ScalarField",
      "name": "kind",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "startOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "endOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Money",
      "kind": "LinkedField",
      "name": "price",
      "plural": false,
      "selections": (v14/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "MembershipLevel",
      "kind": "LinkedField",
      "name": "level",
      "plural": false,
      "selections": (v11/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Membership",
      "kind": "LinkedField",
      "name": "membership",
      "plural": false,
      "selections": [
        (v10/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "MembershipTerm",
  "abstractKey": null
},
v17 = {
  "alias": null,
  "args": null,
  "concreteType": "VolunteerOpportunity",
  "kind": "LinkedField",
  "name": "opportunity",
  "plural": false,
  "selections": [
    (v10/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "title",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v18 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": "signupStatus",
      "args": null,
      "kind": "ScalarField",
      "name": "status",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Shift",
      "kind": "LinkedField",
      "name": "shift",
      "plural": false,
      "selections": [
        (v10/*:: as any*/),
        (v17/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "ShiftSignup",
  "abstractKey": null
},
v19 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "minutesWorked",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "minutesPlanned",
      "storageKey": null
    },
    (v17/*:: as any*/)
  ],
  "type": "VolunteerHours",
  "abstractKey": null
},
v20 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "purpose",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "channel",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "action",
      "storageKey": null
    }
  ],
  "type": "ConsentEvent",
  "abstractKey": null
},
v21 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": "taskTitle",
      "args": null,
      "kind": "ScalarField",
      "name": "title",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "completedAt",
      "storageKey": null
    }
  ],
  "type": "Task",
  "abstractKey": null
},
v22 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": "fileName",
      "args": null,
      "kind": "ScalarField",
      "name": "name",
      "storageKey": null
    },
    {
      "alias": "fileNote",
      "args": null,
      "kind": "ScalarField",
      "name": "note",
      "storageKey": null
    },
    (v12/*:: as any*/)
  ],
  "type": "File",
  "abstractKey": null
},
v23 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "useTimelineQuery",
    "selections": [
      {
        "alias": null,
        "args": (v4/*:: as any*/),
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
                  "alias": null,
                  "args": (v5/*:: as any*/),
                  "concreteType": "TimelineConnection",
                  "kind": "LinkedField",
                  "name": "timeline",
                  "plural": false,
                  "selections": [
                    (v6/*:: as any*/),
                    {
                      "alias": null,
                      "args": null,
                      "concreteType": "TimelineEdge",
                      "kind": "LinkedField",
                      "name": "edges",
                      "plural": true,
                      "selections": [
                        (v7/*:: as any*/),
                        {
                          "alias": null,
                          "args": null,
                          "concreteType": "TimelineItem",
                          "kind": "LinkedField",
                          "name": "node",
                          "plural": false,
                          "selections": [
                            (v8/*:: as any*/),
                            (v9/*:: as any*/),
                            {
                              "alias": null,
                              "args": null,
                              "concreteType": null,
                              "kind": "LinkedField",
                              "name": "node",
                              "plural": false,
                              "selections": [
                                (v10/*:: as any*/),
                                (v13/*:: as any*/),
                                (v15/*:: as any*/),
                                (v16/*:: as any*/),
                                (v18/*:: as any*/),
                                (v19/*:: as any*/),
                                (v20/*:: as any*/),
                                (v21/*:: as any*/),
                                (v22/*:: as any*/)
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
              ],
              "type": "Contact",
              "abstractKey": null
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "contact"
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
    "argumentDefinitions": [
      (v2/*:: as any*/),
      (v1/*:: as any*/),
      (v0/*:: as any*/),
      (v3/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "useTimelineQuery",
    "selections": [
      {
        "alias": null,
        "args": (v4/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          (v23/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": null,
                "args": (v5/*:: as any*/),
                "concreteType": "TimelineConnection",
                "kind": "LinkedField",
                "name": "timeline",
                "plural": false,
                "selections": [
                  (v6/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "TimelineEdge",
                    "kind": "LinkedField",
                    "name": "edges",
                    "plural": true,
                    "selections": [
                      (v7/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "TimelineItem",
                        "kind": "LinkedField",
                        "name": "node",
                        "plural": false,
                        "selections": [
                          (v8/*:: as any*/),
                          (v9/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": null,
                            "kind": "LinkedField",
                            "name": "node",
                            "plural": false,
                            "selections": [
                              (v23/*:: as any*/),
                              (v10/*:: as any*/),
                              (v13/*:: as any*/),
                              (v15/*:: as any*/),
                              (v16/*:: as any*/),
                              (v18/*:: as any*/),
                              (v19/*:: as any*/),
                              (v20/*:: as any*/),
                              (v21/*:: as any*/),
                              (v22/*:: as any*/)
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
            ],
            "type": "Contact",
            "abstractKey": null
          },
          (v10/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "14d4ab6f0c898b529b792ba0466b679b",
    "id": null,
    "metadata": {},
    "name": "useTimelineQuery",
    "operationKind": "query",
    "text": "query useTimelineQuery(\n  $id: ID!\n  $first: Int!\n  $after: String\n  $kinds: [TimelineKind!]\n) {\n  node(id: $id) {\n    __typename\n    ... on Contact {\n      timeline(first: $first, after: $after, kinds: $kinds) {\n        pageInfo {\n          hasNextPage\n        }\n        edges {\n          cursor\n          node {\n            kind\n            at\n            node {\n              __typename\n              id\n              ... on Interaction {\n                interactionKind: kind\n                direction\n                occurredAt\n                subject\n                body\n                user {\n                  id\n                  name\n                }\n              }\n              ... on Donation {\n                donationKind: kind\n                amount {\n                  amount\n                  currency\n                }\n                allocations {\n                  id\n                  fund {\n                    id\n                    name\n                  }\n                }\n                donationNote: note\n              }\n              ... on MembershipTerm {\n                termKind: kind\n                startOn\n                endOn\n                price {\n                  amount\n                  currency\n                }\n                level {\n                  id\n                  name\n                }\n                membership {\n                  id\n                }\n              }\n              ... on ShiftSignup {\n                signupStatus: status\n                shift {\n                  id\n                  opportunity {\n                    id\n                    title\n                  }\n                }\n              }\n              ... on VolunteerHours {\n                minutesWorked\n                minutesPlanned\n                opportunity {\n                  id\n                  title\n                }\n              }\n              ... on ConsentEvent {\n                purpose\n                channel\n                action\n              }\n              ... on Task {\n                taskTitle: title\n                completedAt\n              }\n              ... on File {\n                fileName: name\n                fileNote: note\n                user {\n                  id\n                  name\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "8748d74174337522a0a86f88a2686f31";

export default node;
