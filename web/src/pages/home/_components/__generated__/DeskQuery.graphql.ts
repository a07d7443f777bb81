/**
 * @generated SignedSource<<9c6b1743d41e1314b0dfc1060d1c67c1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type DeskQuery$variables = {
  errorsFrom: string;
  giving: boolean;
  hours: boolean;
  imports: boolean;
  lastFrom: string;
  lastTo: string;
  me: string;
  members: boolean;
  thankFrom: string;
  thisFrom: string;
  today: string;
};
export type DeskQuery$data = {
  readonly dueToday: {
    readonly totalCount: number;
  } | null | undefined;
  readonly ends?: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly endsOn: string | null | undefined;
        readonly holder: {
          readonly displayName: string;
          readonly id: string;
        };
        readonly id: string;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
  readonly failed?: {
    readonly totalCount: number;
  } | null | undefined;
  readonly grace?: {
    readonly totalCount: number;
  } | null | undefined;
  readonly hours?: {
    readonly totalCount: number;
  } | null | undefined;
  readonly lapsing?: {
    readonly totalCount: number;
  } | null | undefined;
  readonly mine: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly completedAt: string | null | undefined;
        readonly contact: {
          readonly displayName: string;
          readonly id: string;
        } | null | undefined;
        readonly dueOn: string | null | undefined;
        readonly id: string;
        readonly title: string | null | undefined;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
  readonly next: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly dueOn: string | null | undefined;
        readonly id: string;
        readonly title: string | null | undefined;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
  readonly open?: {
    readonly totalCount: number;
  } | null | undefined;
  readonly overdue: {
    readonly totalCount: number;
  } | null | undefined;
  readonly thanks?: {
    readonly totalCount: number;
  } | null | undefined;
};
export type DeskQuery = {
  response: DeskQuery$data;
  variables: DeskQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "errorsFrom"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "giving"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "hours"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "imports"
},
v4 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "lastFrom"
},
v5 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "lastTo"
},
v6 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "me"
},
v7 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "members"
},
v8 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "thankFrom"
},
v9 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "thisFrom"
},
v10 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "today"
},
v11 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "totalCount",
    "storageKey": null
  }
],
v12 = {
  "kind": "Literal",
  "name": "first",
  "value": 1
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v14 = [
  (v13/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "displayName",
    "storageKey": null
  }
],
v15 = {
  "kind": "Variable",
  "name": "assigneeID",
  "variableName": "me"
},
v16 = {
  "kind": "Literal",
  "name": "completedAtIsNil",
  "value": true
},
v17 = {
  "kind": "Literal",
  "name": "orderBy",
  "value": {
    "direction": "ASC",
    "field": "DUE_ON"
  }
},
v18 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v19 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "dueOn",
  "storageKey": null
},
v20 = [
  {
    "condition": "members",
    "kind": "Condition",
    "passingValue": true,
    "selections": [
      {
        "alias": "open",
        "args": [
          {
            "kind": "Literal",
            "name": "where",
            "value": {
              "stageIn": [
                "OPEN"
              ]
            }
          }
        ],
        "concreteType": "MembershipConnection",
        "kind": "LinkedField",
        "name": "memberships",
        "plural": false,
        "selections": (v11/*:: as any*/),
        "storageKey": "memberships(where:{\"stageIn\":[\"OPEN\"]})"
      },
      {
        "alias": "grace",
        "args": [
          {
            "kind": "Literal",
            "name": "where",
            "value": {
              "stageIn": [
                "GRACE"
              ]
            }
          }
        ],
        "concreteType": "MembershipConnection",
        "kind": "LinkedField",
        "name": "memberships",
        "plural": false,
        "selections": (v11/*:: as any*/),
        "storageKey": "memberships(where:{\"stageIn\":[\"GRACE\"]})"
      },
      {
        "alias": "ends",
        "args": [
          (v12/*:: as any*/),
          {
            "kind": "Literal",
            "name": "orderBy",
            "value": {
              "direction": "ASC",
              "field": "ENDS_ON"
            }
          },
          {
            "kind": "Literal",
            "name": "where",
            "value": {
              "stageIn": [
                "LATER"
              ]
            }
          }
        ],
        "concreteType": "MembershipConnection",
        "kind": "LinkedField",
        "name": "memberships",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "MembershipEdge",
            "kind": "LinkedField",
            "name": "edges",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Membership",
                "kind": "LinkedField",
                "name": "node",
                "plural": false,
                "selections": [
                  (v13/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "endsOn",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Contact",
                    "kind": "LinkedField",
                    "name": "holder",
                    "plural": false,
                    "selections": (v14/*:: as any*/),
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": "memberships(first:1,orderBy:{\"direction\":\"ASC\",\"field\":\"ENDS_ON\"},where:{\"stageIn\":[\"LATER\"]})"
      }
    ]
  },
  {
    "condition": "giving",
    "kind": "Condition",
    "passingValue": true,
    "selections": [
      {
        "alias": "lapsing",
        "args": [
          {
            "fields": [
              {
                "items": [
                  {
                    "kind": "Literal",
                    "name": "and.0",
                    "value": {
                      "not": {
                        "isDeceased": true
                      }
                    }
                  },
                  {
                    "fields": [
                      {
                        "fields": [
                          {
                            "kind": "Variable",
                            "name": "receivedOnGTE",
                            "variableName": "lastFrom"
                          },
                          {
                            "kind": "Variable",
                            "name": "receivedOnLTE",
                            "variableName": "lastTo"
                          }
                        ],
                        "kind": "ObjectValue",
                        "name": "giving"
                      }
                    ],
                    "kind": "ObjectValue",
                    "name": "and.1"
                  },
                  {
                    "fields": [
                      {
                        "fields": [
                          {
                            "fields": [
                              {
                                "kind": "Variable",
                                "name": "receivedOnGTE",
                                "variableName": "thisFrom"
                              },
                              {
                                "kind": "Variable",
                                "name": "receivedOnLTE",
                                "variableName": "today"
                              }
                            ],
                            "kind": "ObjectValue",
                            "name": "giving"
                          }
                        ],
                        "kind": "ObjectValue",
                        "name": "not"
                      }
                    ],
                    "kind": "ObjectValue",
                    "name": "and.2"
                  }
                ],
                "kind": "ListValue",
                "name": "and"
              }
            ],
            "kind": "ObjectValue",
            "name": "where"
          }
        ],
        "concreteType": "ContactConnection",
        "kind": "LinkedField",
        "name": "contacts",
        "plural": false,
        "selections": (v11/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": "thanks",
        "args": [
          {
            "fields": [
              {
                "kind": "Literal",
                "name": "acknowledgedAtIsNil",
                "value": true
              },
              {
                "kind": "Literal",
                "name": "kind",
                "value": "GIFT"
              },
              {
                "kind": "Variable",
                "name": "receivedOnGTE",
                "variableName": "thankFrom"
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
        "selections": (v11/*:: as any*/),
        "storageKey": null
      }
    ]
  },
  {
    "alias": "overdue",
    "args": [
      {
        "fields": [
          (v15/*:: as any*/),
          (v16/*:: as any*/),
          {
            "kind": "Variable",
            "name": "dueOnLT",
            "variableName": "today"
          }
        ],
        "kind": "ObjectValue",
        "name": "where"
      }
    ],
    "concreteType": "TaskConnection",
    "kind": "LinkedField",
    "name": "tasks",
    "plural": false,
    "selections": (v11/*:: as any*/),
    "storageKey": null
  },
  {
    "alias": "dueToday",
    "args": [
      {
        "fields": [
          (v15/*:: as any*/),
          (v16/*:: as any*/),
          {
            "kind": "Variable",
            "name": "dueOn",
            "variableName": "today"
          }
        ],
        "kind": "ObjectValue",
        "name": "where"
      }
    ],
    "concreteType": "TaskConnection",
    "kind": "LinkedField",
    "name": "tasks",
    "plural": false,
    "selections": (v11/*:: as any*/),
    "storageKey": null
  },
  {
    "alias": "mine",
    "args": [
      {
        "kind": "Literal",
        "name": "first",
        "value": 5
      },
      (v17/*:: as any*/),
      {
        "fields": [
          (v15/*:: as any*/),
          (v16/*:: as any*/),
          {
            "kind": "Variable",
            "name": "dueOnLTE",
            "variableName": "today"
          }
        ],
        "kind": "ObjectValue",
        "name": "where"
      }
    ],
    "concreteType": "TaskConnection",
    "kind": "LinkedField",
    "name": "tasks",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "TaskEdge",
        "kind": "LinkedField",
        "name": "edges",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Task",
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": [
              (v13/*:: as any*/),
              (v18/*:: as any*/),
              (v19/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "completedAt",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Contact",
                "kind": "LinkedField",
                "name": "contact",
                "plural": false,
                "selections": (v14/*:: as any*/),
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
  },
  {
    "alias": "next",
    "args": [
      (v12/*:: as any*/),
      (v17/*:: as any*/),
      {
        "fields": [
          (v15/*:: as any*/),
          (v16/*:: as any*/),
          {
            "kind": "Variable",
            "name": "dueOnGT",
            "variableName": "today"
          }
        ],
        "kind": "ObjectValue",
        "name": "where"
      }
    ],
    "concreteType": "TaskConnection",
    "kind": "LinkedField",
    "name": "tasks",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "TaskEdge",
        "kind": "LinkedField",
        "name": "edges",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Task",
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": [
              (v13/*:: as any*/),
              (v18/*:: as any*/),
              (v19/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  {
    "condition": "hours",
    "kind": "Condition",
    "passingValue": true,
    "selections": [
      {
        "alias": "hours",
        "args": [
          {
            "kind": "Literal",
            "name": "where",
            "value": {
              "status": "LOGGED"
            }
          }
        ],
        "concreteType": "VolunteerHoursConnection",
        "kind": "LinkedField",
        "name": "volunteerHours",
        "plural": false,
        "selections": (v11/*:: as any*/),
        "storageKey": "volunteerHours(where:{\"status\":\"LOGGED\"})"
      }
    ]
  },
  {
    "condition": "imports",
    "kind": "Condition",
    "passingValue": true,
    "selections": [
      {
        "alias": "failed",
        "args": [
          {
            "fields": [
              {
                "kind": "Variable",
                "name": "createdAtGTE",
                "variableName": "errorsFrom"
              },
              {
                "kind": "Literal",
                "name": "or",
                "value": [
                  {
                    "status": "FAILED"
                  },
                  {
                    "failedGT": 0,
                    "status": "APPLIED"
                  }
                ]
              }
            ],
            "kind": "ObjectValue",
            "name": "where"
          }
        ],
        "concreteType": "ImportConnection",
        "kind": "LinkedField",
        "name": "imports",
        "plural": false,
        "selections": (v11/*:: as any*/),
        "storageKey": null
      }
    ]
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      (v4/*:: as any*/),
      (v5/*:: as any*/),
      (v6/*:: as any*/),
      (v7/*:: as any*/),
      (v8/*:: as any*/),
      (v9/*:: as any*/),
      (v10/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "DeskQuery",
    "selections": (v20/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v6/*:: as any*/),
      (v10/*:: as any*/),
      (v7/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      (v8/*:: as any*/),
      (v4/*:: as any*/),
      (v5/*:: as any*/),
      (v9/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "DeskQuery",
    "selections": (v20/*:: as any*/)
  },
  "params": {
    "cacheID": "814516c100390313d1c6d65f0741c353",
    "id": null,
    "metadata": {},
    "name": "DeskQuery",
    "operationKind": "query",
    "text": "query DeskQuery(\n  $me: ID!\n  $today: Date!\n  $members: Boolean!\n  $giving: Boolean!\n  $hours: Boolean!\n  $imports: Boolean!\n  $thankFrom: Date!\n  $lastFrom: Date!\n  $lastTo: Date!\n  $thisFrom: Date!\n  $errorsFrom: Time!\n) {\n  open: memberships(where: {stageIn: [OPEN]}) @include(if: $members) {\n    totalCount\n  }\n  grace: memberships(where: {stageIn: [GRACE]}) @include(if: $members) {\n    totalCount\n  }\n  ends: memberships(first: 1, where: {stageIn: [LATER]}, orderBy: {field: ENDS_ON, direction: ASC}) @include(if: $members) {\n    edges {\n      node {\n        id\n        endsOn\n        holder {\n          id\n          displayName\n        }\n      }\n    }\n  }\n  lapsing: contacts(where: {and: [{not: {isDeceased: true}}, {giving: {receivedOnGTE: $lastFrom, receivedOnLTE: $lastTo}}, {not: {giving: {receivedOnGTE: $thisFrom, receivedOnLTE: $today}}}]}) @include(if: $giving) {\n    totalCount\n  }\n  thanks: donations(where: {kind: GIFT, acknowledgedAtIsNil: true, receivedOnGTE: $thankFrom}) @include(if: $giving) {\n    totalCount\n  }\n  overdue: tasks(where: {completedAtIsNil: true, assigneeID: $me, dueOnLT: $today}) {\n    totalCount\n  }\n  dueToday: tasks(where: {completedAtIsNil: true, assigneeID: $me, dueOn: $today}) {\n    totalCount\n  }\n  mine: tasks(first: 5, where: {completedAtIsNil: true, assigneeID: $me, dueOnLTE: $today}, orderBy: {field: DUE_ON, direction: ASC}) {\n    edges {\n      node {\n        id\n        title\n        dueOn\n        completedAt\n        contact {\n          id\n          displayName\n        }\n      }\n    }\n  }\n  next: tasks(first: 1, where: {completedAtIsNil: true, assigneeID: $me, dueOnGT: $today}, orderBy: {field: DUE_ON, direction: ASC}) {\n    edges {\n      node {\n        id\n        title\n        dueOn\n      }\n    }\n  }\n  hours: volunteerHours(where: {status: LOGGED}) @include(if: $hours) {\n    totalCount\n  }\n  failed: imports(where: {createdAtGTE: $errorsFrom, or: [{status: FAILED}, {status: APPLIED, failedGT: 0}]}) @include(if: $imports) {\n    totalCount\n  }\n}\n"
  }
};
})();

(node as any).hash = "9cfb22bd6867cabae9dd774e2e4f48bd";

export default node;
