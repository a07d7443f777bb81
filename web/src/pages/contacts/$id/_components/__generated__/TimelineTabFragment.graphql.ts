/**
 * @generated SignedSource<<91841157bc07d5bb10eaffbd1ac1e45b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type ConsentEventAction = "GIVEN" | "WITHDRAWN";
export type ConsentEventChannel = "ANY" | "EMAIL" | "PHONE" | "POST" | "SMS";
export type DonationKind = "DUES" | "GIFT";
export type InteractionKind = "CALL" | "EMAIL" | "LETTER" | "MEETING" | "MESSAGE" | "NOTE" | "VISIT";
export type MembershipTermKind = "JOIN" | "LEVEL_CHANGE" | "REJOIN" | "RENEWAL";
export type ShiftSignupStatus = "ATTENDED" | "CANCELLED" | "CONFIRMED" | "NO_SHOW" | "WAITLISTED";
export type TimelineKind = "CHANGE" | "CONSENT" | "DONATION" | "FILE" | "HOURS" | "INTERACTION" | "MEMBERSHIP" | "SIGNUP" | "TASK";
import type { FragmentRefs } from "relay-runtime";
export type TimelineTabFragment$data = {
  readonly id: string;
  readonly timeline: {
    readonly edges: ReadonlyArray<{
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
  };
  readonly " $fragmentType": "TimelineTabFragment";
};
export type TimelineTabFragment$key = {
  readonly " $data"?: TimelineTabFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"TimelineTabFragment">;
};

import TimelineTabPaginationQuery_graphql from './TimelineTabPaginationQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = [
  "timeline"
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = [
  (v1/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
],
v3 = {
  "alias": null,
  "args": null,
  "concreteType": "User",
  "kind": "LinkedField",
  "name": "user",
  "plural": false,
  "selections": (v2/*:: as any*/),
  "storageKey": null
},
v4 = [
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
v5 = {
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
};
return {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "after"
    },
    {
      "defaultValue": 30,
      "kind": "LocalArgument",
      "name": "first"
    }
  ],
  "kind": "Fragment",
  "metadata": {
    "connection": [
      {
        "count": "first",
        "cursor": "after",
        "direction": "forward",
        "path": (v0/*:: as any*/)
      }
    ],
    "refetch": {
      "connection": {
        "forward": {
          "count": "first",
          "cursor": "after"
        },
        "backward": null,
        "path": (v0/*:: as any*/)
      },
      "fragmentPathInResult": [
        "node"
      ],
      "operation": TimelineTabPaginationQuery_graphql,
      "identifierInfo": {
        "identifierField": "id",
        "identifierQueryVariableName": "id"
      }
    }
  },
  "name": "TimelineTabFragment",
  "selections": [
    (v1/*:: as any*/),
    {
      "alias": "timeline",
      "args": [
        {
          "kind": "Literal",
          "name": "kinds",
          "value": [
            "INTERACTION",
            "DONATION",
            "MEMBERSHIP",
            "SIGNUP",
            "HOURS",
            "CONSENT",
            "TASK",
            "FILE"
          ]
        }
      ],
      "concreteType": "TimelineConnection",
      "kind": "LinkedField",
      "name": "__TimelineTab_timeline_connection",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "TimelineEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "TimelineItem",
              "kind": "LinkedField",
              "name": "node",
              "plural": false,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "kind",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "at",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": null,
                  "kind": "LinkedField",
                  "name": "node",
                  "plural": false,
                  "selections": [
                    (v1/*:: as any*/),
                    {
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
                        (v3/*:: as any*/)
                      ],
                      "type": "Interaction",
                      "abstractKey": null
                    },
                    {
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
                          "selections": (v4/*:: as any*/),
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
                            (v1/*:: as any*/),
                            {
                              "alias": null,
                              "args": null,
                              "concreteType": "Fund",
                              "kind": "LinkedField",
                              "name": "fund",
                              "plural": false,
                              "selections": (v2/*:: as any*/),
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
                    {
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
                          "selections": (v4/*:: as any*/),
                          "storageKey": null
                        },
                        {
                          "alias": null,
                          "args": null,
                          "concreteType": "MembershipLevel",
                          "kind": "LinkedField",
                          "name": "level",
                          "plural": false,
                          "selections": (v2/*:: as any*/),
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
                            (v1/*:: as any*/)
                          ],
                          "storageKey": null
                        }
                      ],
                      "type": "MembershipTerm",
                      "abstractKey": null
                    },
                    {
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
                            (v1/*:: as any*/),
                            (v5/*:: as any*/)
                          ],
                          "storageKey": null
                        }
                      ],
                      "type": "ShiftSignup",
                      "abstractKey": null
                    },
                    {
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
                        (v5/*:: as any*/)
                      ],
                      "type": "VolunteerHours",
                      "abstractKey": null
                    },
                    {
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
                    {
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
                    {
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
                        (v3/*:: as any*/)
                      ],
                      "type": "File",
                      "abstractKey": null
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
      "storageKey": "__TimelineTab_timeline_connection(kinds:[\"INTERACTION\",\"DONATION\",\"MEMBERSHIP\",\"SIGNUP\",\"HOURS\",\"CONSENT\",\"TASK\",\"FILE\"])"
    }
  ],
  "type": "Contact",
  "abstractKey": null
};
})();

(node as any).hash = "c9a88fad415e383f4744c301106f1476";

export default node;
