/**
 * @generated SignedSource<<b3d1b089ec35b9b44e7b64929e03e339>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type ContactAddressKind = "HOME" | "OTHER" | "WORK";
export type ContactEmailKind = "HOME" | "OTHER" | "WORK";
export type ContactNameOrder = "FAMILY_FIRST" | "GIVEN_FIRST";
export type ContactPhoneKind = "FAX" | "HOME" | "MOBILE" | "OTHER" | "WORK";
import type { FieldValue } from "@/lib/graph/scalars";
export type UpdateContactInput = {
  addresses?: ReadonlyArray<AddressInput> | null | undefined;
  birthOn?: string | null | undefined;
  customFields?: ReadonlyArray<CustomFieldInput> | null | undefined;
  deceasedOn?: string | null | undefined;
  emails?: ReadonlyArray<EmailInput> | null | undefined;
  externalID?: string | null | undefined;
  familyName?: string | null | undefined;
  formalGreetingOverride?: string | null | undefined;
  gender?: string | null | undefined;
  givenName?: string | null | undefined;
  householdID?: string | null | undefined;
  id: string;
  informalGreetingOverride?: string | null | undefined;
  isDeceased?: boolean | null | undefined;
  isExcludedFromFormalGreeting?: boolean | null | undefined;
  isExcludedFromHouseholdName?: boolean | null | undefined;
  isExcludedFromInformalGreeting?: boolean | null | undefined;
  language?: string | null | undefined;
  languages?: ReadonlyArray<string> | null | undefined;
  legalName?: string | null | undefined;
  middleName?: string | null | undefined;
  nameOrder?: ContactNameOrder | null | undefined;
  note?: string | null | undefined;
  organizationName?: string | null | undefined;
  ownerID?: string | null | undefined;
  phones?: ReadonlyArray<PhoneInput> | null | undefined;
  preferredName?: string | null | undefined;
  prefix?: string | null | undefined;
  source?: string | null | undefined;
  suffix?: string | null | undefined;
  tags?: ReadonlyArray<string> | null | undefined;
  teamID?: string | null | undefined;
  version?: number | null | undefined;
};
export type EmailInput = {
  address: string;
  isPrimary?: boolean | null | undefined;
  isUndeliverable?: boolean | null | undefined;
  kind?: ContactEmailKind | null | undefined;
};
export type PhoneInput = {
  extension?: string | null | undefined;
  isPrimary?: boolean | null | undefined;
  isUndeliverable?: boolean | null | undefined;
  kind?: ContactPhoneKind | null | undefined;
  number: string;
};
export type AddressInput = {
  country?: string | null | undefined;
  dependentLocality?: string | null | undefined;
  isPrimary?: boolean | null | undefined;
  isUndeliverable?: boolean | null | undefined;
  kind?: ContactAddressKind | null | undefined;
  lines?: string | null | undefined;
  locality?: string | null | undefined;
  postalCode?: string | null | undefined;
  region?: string | null | undefined;
};
export type CustomFieldInput = {
  key: string;
  value?: FieldValue | null | undefined;
};
export type useUpdateContactMutation$variables = {
  input: UpdateContactInput;
};
export type useUpdateContactMutation$data = {
  readonly updateContact: {
    readonly contact: {
      readonly id: string;
      readonly version: number;
      readonly " $fragmentSpreads": FragmentRefs<"FactsFragment" | "IdentityFragment">;
    };
  };
};
export type useUpdateContactMutation = {
  response: useUpdateContactMutation$data;
  variables: useUpdateContactMutation$variables;
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
  "name": "version",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "kind",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "displayName",
  "storageKey": null
},
v6 = [
  (v2/*:: as any*/),
  (v5/*:: as any*/)
],
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "isPrimary",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "startOn",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "endOn",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "isUndeliverable",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "formatted",
  "storageKey": null
},
v13 = [
  (v2/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
],
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
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "useUpdateContactMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "UpdateContactPayload",
        "kind": "LinkedField",
        "name": "updateContact",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Contact",
            "kind": "LinkedField",
            "name": "contact",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "IdentityFragment"
              },
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "FactsFragment"
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
    "name": "useUpdateContactMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "UpdateContactPayload",
        "kind": "LinkedField",
        "name": "updateContact",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Contact",
            "kind": "LinkedField",
            "name": "contact",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "birthOn",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "note",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "isDeceased",
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
                "args": [
                  {
                    "kind": "Literal",
                    "name": "first",
                    "value": 20
                  }
                ],
                "concreteType": "ContactConnection",
                "kind": "LinkedField",
                "name": "members",
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
                        "selections": (v6/*:: as any*/),
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": "members(first:20)"
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Contact",
                "kind": "LinkedField",
                "name": "household",
                "plural": false,
                "selections": (v6/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "isExcludedFromHouseholdName",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "isExcludedFromFormalGreeting",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "isExcludedFromInformalGreeting",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Affiliation",
                "kind": "LinkedField",
                "name": "affiliations",
                "plural": true,
                "selections": [
                  (v2/*:: as any*/),
                  (v7/*:: as any*/),
                  (v8/*:: as any*/),
                  (v9/*:: as any*/),
                  (v10/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Contact",
                    "kind": "LinkedField",
                    "name": "organization",
                    "plural": false,
                    "selections": (v6/*:: as any*/),
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Affiliation",
                "kind": "LinkedField",
                "name": "staff",
                "plural": true,
                "selections": [
                  (v2/*:: as any*/),
                  (v7/*:: as any*/),
                  (v8/*:: as any*/),
                  (v9/*:: as any*/),
                  (v10/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Contact",
                    "kind": "LinkedField",
                    "name": "person",
                    "plural": false,
                    "selections": (v6/*:: as any*/),
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "ContactRelationship",
                "kind": "LinkedField",
                "name": "relationships",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "label",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "standing",
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
                      (v5/*:: as any*/),
                      (v4/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Contact",
                        "kind": "LinkedField",
                        "name": "household",
                        "plural": false,
                        "selections": [
                          (v2/*:: as any*/)
                        ],
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Relationship",
                    "kind": "LinkedField",
                    "name": "relationship",
                    "plural": false,
                    "selections": [
                      (v2/*:: as any*/),
                      (v10/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "givenName",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "familyName",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "organizationName",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "ContactEmail",
                "kind": "LinkedField",
                "name": "emails",
                "plural": true,
                "selections": [
                  (v2/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "address",
                    "storageKey": null
                  },
                  (v4/*:: as any*/),
                  (v8/*:: as any*/),
                  (v11/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "ContactPhone",
                "kind": "LinkedField",
                "name": "phones",
                "plural": true,
                "selections": [
                  (v2/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "number",
                    "storageKey": null
                  },
                  (v12/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "extension",
                    "storageKey": null
                  },
                  (v4/*:: as any*/),
                  (v8/*:: as any*/),
                  (v11/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "ContactAddress",
                "kind": "LinkedField",
                "name": "addresses",
                "plural": true,
                "selections": [
                  (v2/*:: as any*/),
                  (v12/*:: as any*/),
                  (v4/*:: as any*/),
                  (v8/*:: as any*/),
                  (v11/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "country",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "lines",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "postalCode",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "dependentLocality",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "locality",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "region",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "ConsentState",
                "kind": "LinkedField",
                "name": "consentStates",
                "plural": true,
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
                    "name": "isGiven",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Tag",
                "kind": "LinkedField",
                "name": "tags",
                "plural": true,
                "selections": (v13/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "CustomFieldValue",
                "kind": "LinkedField",
                "name": "customFields",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "value",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "CustomField",
                    "kind": "LinkedField",
                    "name": "field",
                    "plural": false,
                    "selections": [
                      (v2/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "key",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "labelEn",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "labelKo",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "type",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": "latestMemberships",
                "args": [
                  {
                    "kind": "Literal",
                    "name": "first",
                    "value": 3
                  },
                  {
                    "kind": "Literal",
                    "name": "orderBy",
                    "value": {
                      "direction": "DESC",
                      "field": "JOINED_ON"
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
                          (v2/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "status",
                            "storageKey": null
                          },
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
                            "kind": "ScalarField",
                            "name": "mayRenew",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "MembershipLevel",
                            "kind": "LinkedField",
                            "name": "level",
                            "plural": false,
                            "selections": (v13/*:: as any*/),
                            "storageKey": null
                          }
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
                    "selections": (v14/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Money",
                    "kind": "LinkedField",
                    "name": "largest",
                    "plural": false,
                    "selections": (v14/*:: as any*/),
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
                          (v7/*:: as any*/),
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
                            "selections": (v13/*:: as any*/),
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
    "cacheID": "d9f8d33ff0881878b1f32a2b1d7560d2",
    "id": null,
    "metadata": {},
    "name": "useUpdateContactMutation",
    "operationKind": "mutation",
    "text": "mutation useUpdateContactMutation(\n  $input: UpdateContactInput!\n) {\n  updateContact(input: $input) {\n    contact {\n      id\n      version\n      ...IdentityFragment\n      ...FactsFragment\n    }\n  }\n}\n\nfragment AffiliationsFragment on Contact {\n  id\n  kind\n  affiliations {\n    id\n    title\n    isPrimary\n    startOn\n    endOn\n    organization {\n      id\n      displayName\n    }\n  }\n  staff {\n    id\n    title\n    isPrimary\n    startOn\n    endOn\n    person {\n      id\n      displayName\n    }\n  }\n}\n\nfragment ArchiveButtonFragment on Contact {\n  id\n  displayName\n  archivedAt\n}\n\nfragment CustomFieldsFragment on Contact {\n  id\n  version\n  customFields {\n    value\n    field {\n      id\n      key\n      labelEn\n      labelKo\n      type\n    }\n  }\n}\n\nfragment FactsFragment on Contact {\n  id\n  latestMemberships: memberships(first: 3, orderBy: {field: JOINED_ON, direction: DESC}) {\n    edges {\n      node {\n        id\n        status\n        endsOn\n        mayRenew\n        level {\n          id\n          name\n        }\n      }\n    }\n  }\n  givingSummaries {\n    count\n    last\n    total {\n      amount\n      currency\n    }\n    largest {\n      amount\n      currency\n    }\n  }\n  latestDonation: donations(first: 1, orderBy: {field: RECEIVED_ON, direction: DESC}, where: {deletedAtIsNil: true, kind: GIFT}) {\n    edges {\n      node {\n        id\n        receivedOn\n        amount {\n          amount\n          currency\n        }\n      }\n    }\n  }\n  ...TasksFragment\n  ...ArchiveButtonFragment\n}\n\nfragment HouseholdFragment on Contact {\n  id\n  version\n  kind\n  household {\n    id\n    displayName\n  }\n  isExcludedFromHouseholdName\n  isExcludedFromFormalGreeting\n  isExcludedFromInformalGreeting\n}\n\nfragment IdentityFragment on Contact {\n  id\n  version\n  kind\n  displayName\n  birthOn\n  note\n  isDeceased\n  archivedAt\n  members(first: 20) {\n    edges {\n      node {\n        id\n        displayName\n      }\n    }\n  }\n  ...HouseholdFragment\n  ...AffiliationsFragment\n  ...RelationshipsFragment\n  ...NamesFragment\n  ...WaysFragment\n  ...TagsFragment\n  ...CustomFieldsFragment\n}\n\nfragment NamesFragment on Contact {\n  id\n  version\n  kind\n  givenName\n  familyName\n  organizationName\n}\n\nfragment RelationshipsFragment on Contact {\n  id\n  kind\n  household {\n    id\n  }\n  relationships {\n    label\n    standing\n    contact {\n      id\n      displayName\n      kind\n      household {\n        id\n      }\n    }\n    relationship {\n      id\n      endOn\n    }\n  }\n}\n\nfragment TagsFragment on Contact {\n  id\n  version\n  tags {\n    id\n    name\n  }\n}\n\nfragment TasksFragment on Contact {\n  id\n  tasks(first: 10, where: {completedAtIsNil: true}, orderBy: {field: DUE_ON, direction: ASC}) {\n    edges {\n      node {\n        id\n        title\n        dueOn\n        completedAt\n        assignee {\n          id\n          name\n        }\n      }\n    }\n  }\n}\n\nfragment WaysFormFragment on Contact {\n  id\n  version\n  emails {\n    address\n    kind\n    isUndeliverable\n    id\n  }\n  phones {\n    number\n    formatted\n    extension\n    kind\n    isUndeliverable\n    id\n  }\n  addresses {\n    country\n    lines\n    postalCode\n    dependentLocality\n    locality\n    region\n    kind\n    isUndeliverable\n    id\n  }\n}\n\nfragment WaysFragment on Contact {\n  id\n  emails {\n    id\n    address\n    kind\n    isPrimary\n    isUndeliverable\n  }\n  phones {\n    id\n    number\n    formatted\n    extension\n    kind\n    isPrimary\n    isUndeliverable\n  }\n  addresses {\n    id\n    formatted\n    kind\n    isPrimary\n    isUndeliverable\n  }\n  consentStates {\n    purpose\n    channel\n    isGiven\n  }\n  ...WaysFormFragment\n}\n"
  }
};
})();

(node as any).hash = "b437a09a824cc217d03f8e23e3efbc9d";

export default node;
