/**
 * @generated SignedSource<<98cdd4f85c5f3fabea066f0f9072f1f6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type DonationMethod = "BANK_TRANSFER" | "CARD" | "CASH" | "CHEQUE" | "IN_KIND" | "OTHER";
export type MembershipStatus = "CANCELLED" | "CURRENT" | "DECEASED" | "EXPIRED" | "GRACE" | "NEW" | "PENDING";
export type RenewMembershipInput = {
  currentTermID: string;
  id: string;
  isEarly?: boolean | null | undefined;
  levelID?: string | null | undefined;
  payment?: DuesInput | null | undefined;
};
export type DuesInput = {
  amount: MoneyInput;
  method: DonationMethod;
  receivedOn: string;
  reference?: string | null | undefined;
};
export type MoneyInput = {
  amount: string;
  currency: string;
};
export type RenewPageMutation$variables = {
  input: RenewMembershipInput;
};
export type RenewPageMutation$data = {
  readonly renewMembership: {
    readonly membership: {
      readonly endsOn: string | null | undefined;
      readonly holder: {
        readonly id: string;
        readonly " $fragmentSpreads": FragmentRefs<"FactsFragment" | "MembershipsTabFragment">;
      };
      readonly id: string;
      readonly mayRenew: boolean;
      readonly status: MembershipStatus;
    };
    readonly term: {
      readonly endOn: string;
      readonly id: string;
    };
  };
};
export type RenewPageMutation = {
  response: RenewPageMutation$data;
  variables: RenewPageMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
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
  "name": "endOn",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "concreteType": "MembershipTerm",
  "kind": "LinkedField",
  "name": "term",
  "plural": false,
  "selections": [
    (v2/*:: as any*/),
    (v3/*:: as any*/)
  ],
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "endsOn",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "mayRenew",
  "storageKey": null
},
v8 = {
  "kind": "Literal",
  "name": "orderBy",
  "value": {
    "direction": "DESC",
    "field": "JOINED_ON"
  }
},
v9 = [
  (v2/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
],
v10 = {
  "alias": null,
  "args": null,
  "concreteType": "MembershipLevel",
  "kind": "LinkedField",
  "name": "level",
  "plural": false,
  "selections": (v9/*:: as any*/),
  "storageKey": null
},
v11 = [
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
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "displayName",
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "kind",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "RenewPageMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "RenewMembershipPayload",
        "kind": "LinkedField",
        "name": "renewMembership",
        "plural": false,
        "selections": [
          (v4/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Membership",
            "kind": "LinkedField",
            "name": "membership",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v5/*:: as any*/),
              (v6/*:: as any*/),
              (v7/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Contact",
                "kind": "LinkedField",
                "name": "holder",
                "plural": false,
                "selections": [
                  (v2/*:: as any*/),
                  {
                    "args": null,
                    "kind": "FragmentSpread",
                    "name": "FactsFragment"
                  },
                  {
                    "args": null,
                    "kind": "FragmentSpread",
                    "name": "MembershipsTabFragment"
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
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "RenewPageMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "RenewMembershipPayload",
        "kind": "LinkedField",
        "name": "renewMembership",
        "plural": false,
        "selections": [
          (v4/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Membership",
            "kind": "LinkedField",
            "name": "membership",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v5/*:: as any*/),
              (v6/*:: as any*/),
              (v7/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Contact",
                "kind": "LinkedField",
                "name": "holder",
                "plural": false,
                "selections": [
                  (v2/*:: as any*/),
                  {
                    "alias": "latestMemberships",
                    "args": [
                      {
                        "kind": "Literal",
                        "name": "first",
                        "value": 3
                      },
                      (v8/*:: as any*/)
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
                              (v2/*:: as any*/),
                              (v5/*:: as any*/),
                              (v6/*:: as any*/),
                              (v7/*:: as any*/),
                              (v10/*:: as any*/)
                            ],
                            "storageKey": null
                          }
                        ],
                        "storageKey": null
                      }
                    ],
                    "storageKey": "memberships(first:3,orderBy:{\"direction\":\"DESC\",\"field\":\"JOINED_ON\"})"
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "GivingSummary",
                    "kind": "LinkedField",
                    "name": "givingSummaries",
                    "plural": true,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "count",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "last",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Money",
                        "kind": "LinkedField",
                        "name": "total",
                        "plural": false,
                        "selections": (v11/*:: as any*/),
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Money",
                        "kind": "LinkedField",
                        "name": "largest",
                        "plural": false,
                        "selections": (v11/*:: as any*/),
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": "latestDonation",
                    "args": [
                      {
                        "kind": "Literal",
                        "name": "first",
                        "value": 1
                      },
                      {
                        "kind": "Literal",
                        "name": "orderBy",
                        "value": {
                          "direction": "DESC",
                          "field": "RECEIVED_ON"
                        }
                      },
                      {
                        "kind": "Literal",
                        "name": "where",
                        "value": {
                          "deletedAtIsNil": true,
                          "kind": "GIFT"
                        }
                      }
                    ],
                    "concreteType": "DonationConnection",
                    "kind": "LinkedField",
                    "name": "donations",
                    "plural": false,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "DonationEdge",
                        "kind": "LinkedField",
                        "name": "edges",
                        "plural": true,
                        "selections": [
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "Donation",
                            "kind": "LinkedField",
                            "name": "node",
                            "plural": false,
                            "selections": [
                              (v2/*:: as any*/),
                              {
                                "alias": null,
                                "args": null,
                                "kind": "ScalarField",
                                "name": "receivedOn",
                                "storageKey": null
                              },
                              {
                                "alias": null,
                                "args": null,
                                "concreteType": "Money",
                                "kind": "LinkedField",
                                "name": "amount",
                                "plural": false,
                                "selections": (v11/*:: as any*/),
                                "storageKey": null
                              }
                            ],
                            "storageKey": null
                          }
                        ],
                        "storageKey": null
                      }
                    ],
                    "storageKey": "donations(first:1,orderBy:{\"direction\":\"DESC\",\"field\":\"RECEIVED_ON\"},where:{\"deletedAtIsNil\":true,\"kind\":\"GIFT\"})"
                  },
                  {
                    "alias": null,
                    "args": [
                      {
                        "kind": "Literal",
                        "name": "first",
                        "value": 10
                      },
                      {
                        "kind": "Literal",
                        "name": "orderBy",
                        "value": {
                          "direction": "ASC",
                          "field": "DUE_ON"
                        }
                      },
                      {
                        "kind": "Literal",
                        "name": "where",
                        "value": {
                          "completedAtIsNil": true
                        }
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
                              (v2/*:: as any*/),
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
                                "concreteType": "User",
                                "kind": "LinkedField",
                                "name": "assignee",
                                "plural": false,
                                "selections": (v9/*:: as any*/),
                                "storageKey": null
                              }
                            ],
                            "storageKey": null
                          }
                        ],
                        "storageKey": null
                      }
                    ],
                    "storageKey": "tasks(first:10,orderBy:{\"direction\":\"ASC\",\"field\":\"DUE_ON\"},where:{\"completedAtIsNil\":true})"
                  },
                  (v12/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "archivedAt",
                    "storageKey": null
                  },
                  (v13/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "DirectoryChoice",
                    "kind": "LinkedField",
                    "name": "directoryChoice",
                    "plural": false,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "isListed",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "city",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "email",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "phone",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "employer",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "MembershipSeat",
                    "kind": "LinkedField",
                    "name": "seats",
                    "plural": true,
                    "selections": [
                      (v2/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "untilOn",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "sinceOn",
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
                          (v2/*:: as any*/),
                          (v5/*:: as any*/),
                          (v10/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "Contact",
                            "kind": "LinkedField",
                            "name": "holder",
                            "plural": false,
                            "selections": [
                              (v2/*:: as any*/),
                              (v12/*:: as any*/)
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
                    "alias": null,
                    "args": [
                      {
                        "kind": "Literal",
                        "name": "first",
                        "value": 20
                      },
                      (v8/*:: as any*/)
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
                              (v2/*:: as any*/),
                              (v5/*:: as any*/),
                              {
                                "alias": null,
                                "args": null,
                                "kind": "ScalarField",
                                "name": "renewalStage",
                                "storageKey": null
                              },
                              (v10/*:: as any*/),
                              {
                                "alias": null,
                                "args": null,
                                "concreteType": "MembershipTerm",
                                "kind": "LinkedField",
                                "name": "terms",
                                "plural": true,
                                "selections": [
                                  (v2/*:: as any*/),
                                  (v13/*:: as any*/),
                                  {
                                    "alias": null,
                                    "args": null,
                                    "kind": "ScalarField",
                                    "name": "startOn",
                                    "storageKey": null
                                  },
                                  (v3/*:: as any*/),
                                  {
                                    "alias": null,
                                    "args": null,
                                    "kind": "ScalarField",
                                    "name": "voidedAt",
                                    "storageKey": null
                                  },
                                  {
                                    "alias": null,
                                    "args": null,
                                    "concreteType": "Money",
                                    "kind": "LinkedField",
                                    "name": "price",
                                    "plural": false,
                                    "selections": (v11/*:: as any*/),
                                    "storageKey": null
                                  },
                                  (v10/*:: as any*/)
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
                    "storageKey": "memberships(first:20,orderBy:{\"direction\":\"DESC\",\"field\":\"JOINED_ON\"})"
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
    "cacheID": "4fb59e7cc68ed28ab78307499ac28bc7",
    "id": null,
    "metadata": {},
    "name": "RenewPageMutation",
    "operationKind": "mutation",
    "text": "mutation RenewPageMutation(\n  $input: RenewMembershipInput!\n) {\n  renewMembership(input: $input) {\n    term {\n      id\n      endOn\n    }\n    membership {\n      id\n      status\n      endsOn\n      mayRenew\n      holder {\n        id\n        ...FactsFragment\n        ...MembershipsTabFragment\n      }\n    }\n  }\n}\n\nfragment ArchiveButtonFragment on Contact {\n  id\n  displayName\n  archivedAt\n}\n\nfragment FactsFragment on Contact {\n  id\n  latestMemberships: memberships(first: 3, orderBy: {field: JOINED_ON, direction: DESC}) {\n    edges {\n      node {\n        id\n        status\n        endsOn\n        mayRenew\n        level {\n          id\n          name\n        }\n      }\n    }\n  }\n  givingSummaries {\n    count\n    last\n    total {\n      amount\n      currency\n    }\n    largest {\n      amount\n      currency\n    }\n  }\n  latestDonation: donations(first: 1, orderBy: {field: RECEIVED_ON, direction: DESC}, where: {deletedAtIsNil: true, kind: GIFT}) {\n    edges {\n      node {\n        id\n        receivedOn\n        amount {\n          amount\n          currency\n        }\n      }\n    }\n  }\n  ...TasksFragment\n  ...ArchiveButtonFragment\n}\n\nfragment MembershipsTabFragment on Contact {\n  id\n  kind\n  directoryChoice {\n    isListed\n    city\n    email\n    phone\n    employer\n  }\n  seats {\n    id\n    untilOn\n    sinceOn\n    membership {\n      id\n      status\n      level {\n        id\n        name\n      }\n      holder {\n        id\n        displayName\n      }\n    }\n  }\n  memberships(first: 20, orderBy: {field: JOINED_ON, direction: DESC}) {\n    edges {\n      node {\n        id\n        status\n        renewalStage\n        level {\n          id\n          name\n        }\n        terms {\n          id\n          kind\n          startOn\n          endOn\n          voidedAt\n          price {\n            amount\n            currency\n          }\n          level {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment TasksFragment on Contact {\n  id\n  tasks(first: 10, where: {completedAtIsNil: true}, orderBy: {field: DUE_ON, direction: ASC}) {\n    edges {\n      node {\n        id\n        title\n        dueOn\n        completedAt\n        assignee {\n          id\n          name\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "97a64146d27d1b6e9c1640c23184e821";

export default node;
