/**
 * @generated SignedSource<<6fff114e2f8214f3890cc73749d69327>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type HomePageLoaderQuery$variables = {
  first: string;
  from: string;
  me: string;
  soon: string;
  to: string;
  today: string;
};
export type HomePageLoaderQuery$data = {
  readonly " $fragmentSpreads": FragmentRefs<"GivingCardFragment" | "HomePageFragment" | "ImportsCardFragment" | "MembersCardFragment" | "NeedsCardFragment" | "TotalsCardFragment">;
};
export type HomePageLoaderQuery = {
  response: HomePageLoaderQuery$data;
  variables: HomePageLoaderQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "first"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "from"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "me"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "soon"
},
v4 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "to"
},
v5 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "today"
},
v6 = {
  "kind": "Variable",
  "name": "to",
  "variableName": "to"
},
v7 = [
  {
    "kind": "Variable",
    "name": "from",
    "variableName": "from"
  },
  (v6/*:: as any*/)
],
v8 = [
  {
    "kind": "Variable",
    "name": "from",
    "variableName": "first"
  },
  (v6/*:: as any*/)
],
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "currency",
  "storageKey": null
},
v10 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "amount",
    "storageKey": null
  },
  (v9/*:: as any*/)
],
v11 = {
  "alias": null,
  "args": null,
  "concreteType": "Money",
  "kind": "LinkedField",
  "name": "total",
  "plural": false,
  "selections": (v10/*:: as any*/),
  "storageKey": null
},
v12 = [
  (v11/*:: as any*/)
],
v13 = {
  "alias": null,
  "args": null,
  "concreteType": "GivingSums",
  "kind": "LinkedField",
  "name": "sums",
  "plural": false,
  "selections": (v12/*:: as any*/),
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "count",
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v16 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v17 = {
  "kind": "Literal",
  "name": "first",
  "value": 5
},
v18 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "totalCount",
    "storageKey": null
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
      (v5/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "HomePageLoaderQuery",
    "selections": [
      {
        "args": (v7/*:: as any*/),
        "kind": "FragmentSpread",
        "name": "GivingCardFragment"
      },
      {
        "args": (v8/*:: as any*/),
        "kind": "FragmentSpread",
        "name": "TotalsCardFragment"
      },
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "MembersCardFragment"
      },
      {
        "args": [
          {
            "kind": "Variable",
            "name": "me",
            "variableName": "me"
          },
          {
            "kind": "Variable",
            "name": "soon",
            "variableName": "soon"
          },
          {
            "kind": "Variable",
            "name": "today",
            "variableName": "today"
          }
        ],
        "kind": "FragmentSpread",
        "name": "NeedsCardFragment"
      },
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "ImportsCardFragment"
      },
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "HomePageFragment"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v4/*:: as any*/),
      (v0/*:: as any*/),
      (v2/*:: as any*/),
      (v5/*:: as any*/),
      (v3/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "HomePageLoaderQuery",
    "selections": [
      {
        "alias": null,
        "args": (v7/*:: as any*/),
        "concreteType": "GivingMonth",
        "kind": "LinkedField",
        "name": "givingByMonth",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "month",
            "storageKey": null
          },
          (v13/*:: as any*/)
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "YearComparison",
        "kind": "LinkedField",
        "name": "givingYears",
        "plural": true,
        "selections": [
          (v9/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "GivingSums",
            "kind": "LinkedField",
            "name": "thisYear",
            "plural": false,
            "selections": (v12/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "GivingSums",
            "kind": "LinkedField",
            "name": "lastYearSoFar",
            "plural": false,
            "selections": (v12/*:: as any*/),
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": (v8/*:: as any*/),
        "concreteType": "GivingSums",
        "kind": "LinkedField",
        "name": "givingTotals",
        "plural": true,
        "selections": [
          (v14/*:: as any*/),
          (v11/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Money",
            "kind": "LinkedField",
            "name": "inKind",
            "plural": false,
            "selections": (v10/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Money",
            "kind": "LinkedField",
            "name": "dues",
            "plural": false,
            "selections": (v10/*:: as any*/),
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": (v8/*:: as any*/),
        "concreteType": "FundTotal",
        "kind": "LinkedField",
        "name": "givingByFund",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Fund",
            "kind": "LinkedField",
            "name": "fund",
            "plural": false,
            "selections": [
              (v15/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "name",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          (v13/*:: as any*/)
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "MembershipStatusCount",
        "kind": "LinkedField",
        "name": "membershipStatusCounts",
        "plural": true,
        "selections": [
          (v16/*:: as any*/),
          (v14/*:: as any*/)
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": [
          (v17/*:: as any*/),
          {
            "kind": "Literal",
            "name": "orderBy",
            "value": {
              "direction": "ASC",
              "field": "DUE_ON"
            }
          },
          {
            "fields": [
              {
                "kind": "Variable",
                "name": "assigneeID",
                "variableName": "me"
              },
              {
                "kind": "Literal",
                "name": "completedAtIsNil",
                "value": true
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
                  (v15/*:: as any*/),
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
                    "name": "dueOn",
                    "storageKey": null
                  },
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
                    "selections": [
                      (v15/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "displayName",
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
      },
      {
        "alias": "ending",
        "args": [
          {
            "fields": [
              {
                "kind": "Literal",
                "name": "cancelledOnIsNil",
                "value": true
              },
              {
                "kind": "Variable",
                "name": "endsOnGTE",
                "variableName": "today"
              },
              {
                "kind": "Variable",
                "name": "endsOnLTE",
                "variableName": "soon"
              }
            ],
            "kind": "ObjectValue",
            "name": "where"
          }
        ],
        "concreteType": "MembershipConnection",
        "kind": "LinkedField",
        "name": "memberships",
        "plural": false,
        "selections": (v18/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": "hoursToApprove",
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
        "selections": (v18/*:: as any*/),
        "storageKey": "volunteerHours(where:{\"status\":\"LOGGED\"})"
      },
      {
        "alias": "recentImports",
        "args": [
          (v17/*:: as any*/),
          {
            "kind": "Literal",
            "name": "orderBy",
            "value": {
              "direction": "DESC",
              "field": "CREATED_AT"
            }
          }
        ],
        "concreteType": "ImportConnection",
        "kind": "LinkedField",
        "name": "imports",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "ImportEdge",
            "kind": "LinkedField",
            "name": "edges",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Import",
                "kind": "LinkedField",
                "name": "node",
                "plural": false,
                "selections": [
                  (v15/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "fileName",
                    "storageKey": null
                  },
                  (v16/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "rowCount",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "createdAt",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": "imports(first:5,orderBy:{\"direction\":\"DESC\",\"field\":\"CREATED_AT\"})"
      },
      {
        "alias": "anybody",
        "args": [
          {
            "kind": "Literal",
            "name": "first",
            "value": 1
          }
        ],
        "concreteType": "ContactConnection",
        "kind": "LinkedField",
        "name": "contacts",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "ContactEdge",
            "kind": "LinkedField",
            "name": "edges",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Contact",
                "kind": "LinkedField",
                "name": "node",
                "plural": false,
                "selections": [
                  (v15/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": "contacts(first:1)"
      }
    ]
  },
  "params": {
    "cacheID": "4cbe16a0f487ee393b4f7942dd7212a2",
    "id": null,
    "metadata": {},
    "name": "HomePageLoaderQuery",
    "operationKind": "query",
    "text": "query HomePageLoaderQuery(\n  $from: Date!\n  $to: Date!\n  $first: Date!\n  $me: ID!\n  $today: Date!\n  $soon: Date!\n) {\n  ...GivingCardFragment_1tCgTg\n  ...TotalsCardFragment_1uPIx5\n  ...MembersCardFragment\n  ...NeedsCardFragment_1CrZIk\n  ...ImportsCardFragment\n  ...HomePageFragment\n}\n\nfragment GivingCardFragment_1tCgTg on Query {\n  givingByMonth(from: $from, to: $to) {\n    month\n    sums {\n      total {\n        amount\n        currency\n      }\n    }\n  }\n  givingYears {\n    currency\n    thisYear {\n      total {\n        amount\n        currency\n      }\n    }\n    lastYearSoFar {\n      total {\n        amount\n        currency\n      }\n    }\n  }\n}\n\nfragment HomePageFragment on Query {\n  anybody: contacts(first: 1) {\n    edges {\n      node {\n        id\n      }\n    }\n  }\n}\n\nfragment ImportsCardFragment on Query {\n  recentImports: imports(first: 5, orderBy: {field: CREATED_AT, direction: DESC}) {\n    edges {\n      node {\n        id\n        fileName\n        status\n        rowCount\n        createdAt\n      }\n    }\n  }\n}\n\nfragment MembersCardFragment on Query {\n  membershipStatusCounts {\n    status\n    count\n  }\n}\n\nfragment NeedsCardFragment_1CrZIk on Query {\n  tasks(first: 5, where: {completedAtIsNil: true, assigneeID: $me}, orderBy: {field: DUE_ON, direction: ASC}) {\n    edges {\n      node {\n        id\n        title\n        dueOn\n        completedAt\n        contact {\n          id\n          displayName\n        }\n      }\n    }\n  }\n  ending: memberships(where: {cancelledOnIsNil: true, endsOnGTE: $today, endsOnLTE: $soon}) {\n    totalCount\n  }\n  hoursToApprove: volunteerHours(where: {status: LOGGED}) {\n    totalCount\n  }\n}\n\nfragment TotalsCardFragment_1uPIx5 on Query {\n  givingTotals(from: $first, to: $to) {\n    count\n    total {\n      amount\n      currency\n    }\n    inKind {\n      amount\n      currency\n    }\n    dues {\n      amount\n      currency\n    }\n  }\n  givingByFund(from: $first, to: $to) {\n    fund {\n      id\n      name\n    }\n    sums {\n      total {\n        amount\n        currency\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "775aa40ed0a7f40de969960e05ee0880";

export default node;
