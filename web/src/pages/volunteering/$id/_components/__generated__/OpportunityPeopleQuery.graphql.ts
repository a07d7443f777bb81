/**
 * @generated SignedSource<<85026c41d0984ad2c7989d36bc2ffa92>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type OpportunityPeopleQuery$variables = {
  id: string;
};
export type OpportunityPeopleQuery$data = {
  readonly contacts: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly displayName: string;
        readonly id: string;
      } | null | undefined;
    } | null | undefined> | null | undefined;
    readonly totalCount: number;
  } | null | undefined;
  readonly volunteerTotals: ReadonlyArray<{
    readonly approvedMinutes: number;
    readonly contact: {
      readonly displayName: string;
      readonly id: string;
    } | null | undefined;
    readonly loggedMinutes: number;
  }> | null | undefined;
};
export type OpportunityPeopleQuery = {
  response: OpportunityPeopleQuery$data;
  variables: OpportunityPeopleQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  }
],
v1 = {
  "kind": "Literal",
  "name": "first",
  "value": 200
},
v2 = {
  "kind": "Variable",
  "name": "opportunityID",
  "variableName": "id"
},
v3 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "id",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "displayName",
    "storageKey": null
  }
],
v4 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Literal",
        "name": "by",
        "value": "PERSON"
      },
      (v1/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "concreteType": "VolunteerTotal",
    "kind": "LinkedField",
    "name": "volunteerTotals",
    "plural": true,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Contact",
        "kind": "LinkedField",
        "name": "contact",
        "plural": false,
        "selections": (v3/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "approvedMinutes",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "loggedMinutes",
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  {
    "alias": null,
    "args": [
      (v1/*:: as any*/),
      {
        "kind": "Literal",
        "name": "orderBy",
        "value": {
          "direction": "ASC",
          "field": "NAME"
        }
      },
      {
        "fields": [
          {
            "items": [
              {
                "fields": [
                  {
                    "items": [
                      {
                        "fields": [
                          (v2/*:: as any*/)
                        ],
                        "kind": "ObjectValue",
                        "name": "hasShiftWith.0"
                      }
                    ],
                    "kind": "ListValue",
                    "name": "hasShiftWith"
                  },
                  {
                    "kind": "Literal",
                    "name": "statusNEQ",
                    "value": "CANCELLED"
                  }
                ],
                "kind": "ObjectValue",
                "name": "hasSignupsWith.0"
              }
            ],
            "kind": "ListValue",
            "name": "hasSignupsWith"
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
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "totalCount",
        "storageKey": null
      },
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
            "selections": (v3/*:: as any*/),
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "OpportunityPeopleQuery",
    "selections": (v4/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "OpportunityPeopleQuery",
    "selections": (v4/*:: as any*/)
  },
  "params": {
    "cacheID": "df3bc7e3fbd386ea3fa481a31695e003",
    "id": null,
    "metadata": {},
    "name": "OpportunityPeopleQuery",
    "operationKind": "query",
    "text": "query OpportunityPeopleQuery(\n  $id: ID!\n) {\n  volunteerTotals(by: PERSON, opportunityID: $id, first: 200) {\n    contact {\n      id\n      displayName\n    }\n    approvedMinutes\n    loggedMinutes\n  }\n  contacts(first: 200, where: {hasSignupsWith: [{statusNEQ: CANCELLED, hasShiftWith: [{opportunityID: $id}]}]}, orderBy: {field: NAME, direction: ASC}) {\n    totalCount\n    edges {\n      node {\n        id\n        displayName\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "ac5234c6ccb60be0143591c479778129";

export default node;
