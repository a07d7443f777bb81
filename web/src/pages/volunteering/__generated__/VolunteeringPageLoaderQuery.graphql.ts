/**
 * @generated SignedSource<<87d4c7d99cc41d71800918e94b685f88>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type VolunteeringPageLoaderQuery$variables = {
  now: string;
};
export type VolunteeringPageLoaderQuery$data = {
  readonly " $fragmentSpreads": FragmentRefs<"VolunteeringPageFragment">;
};
export type VolunteeringPageLoaderQuery = {
  response: VolunteeringPageLoaderQuery$data;
  variables: VolunteeringPageLoaderQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "now"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "concreteType": "VolunteerOpportunity",
  "kind": "LinkedField",
  "name": "opportunity",
  "plural": false,
  "selections": [
    (v1/*:: as any*/),
    (v2/*:: as any*/)
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "VolunteeringPageLoaderQuery",
    "selections": [
      {
        "args": [
          {
            "kind": "Variable",
            "name": "now",
            "variableName": "now"
          }
        ],
        "kind": "FragmentSpread",
        "name": "VolunteeringPageFragment"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "VolunteeringPageLoaderQuery",
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
            "name": "orderBy",
            "value": {
              "direction": "ASC",
              "field": "TITLE"
            }
          },
          {
            "kind": "Literal",
            "name": "where",
            "value": {
              "archivedAtIsNil": true
            }
          }
        ],
        "concreteType": "VolunteerOpportunityConnection",
        "kind": "LinkedField",
        "name": "volunteerOpportunities",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "VolunteerOpportunityEdge",
            "kind": "LinkedField",
            "name": "edges",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "VolunteerOpportunity",
                "kind": "LinkedField",
                "name": "node",
                "plural": false,
                "selections": [
                  (v1/*:: as any*/),
                  (v2/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "location",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "isOpen",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": "volunteerOpportunities(first:100,orderBy:{\"direction\":\"ASC\",\"field\":\"TITLE\"},where:{\"archivedAtIsNil\":true})"
      },
      {
        "alias": "upcoming",
        "args": [
          {
            "kind": "Literal",
            "name": "first",
            "value": 30
          },
          {
            "kind": "Literal",
            "name": "orderBy",
            "value": {
              "direction": "ASC",
              "field": "STARTS_AT"
            }
          },
          {
            "fields": [
              {
                "kind": "Literal",
                "name": "cancelledAtIsNil",
                "value": true
              },
              {
                "kind": "Variable",
                "name": "endsAtGTE",
                "variableName": "now"
              }
            ],
            "kind": "ObjectValue",
            "name": "where"
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
                  (v1/*:: as any*/),
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
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "timeZone",
                    "storageKey": null
                  },
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
                  (v3/*:: as any*/)
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
        "alias": "logged",
        "args": [
          {
            "kind": "Literal",
            "name": "first",
            "value": 20
          },
          {
            "kind": "Literal",
            "name": "orderBy",
            "value": {
              "direction": "ASC",
              "field": "WORKED_ON"
            }
          },
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
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "VolunteerHoursEdge",
            "kind": "LinkedField",
            "name": "edges",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "VolunteerHours",
                "kind": "LinkedField",
                "name": "node",
                "plural": false,
                "selections": [
                  (v1/*:: as any*/),
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
                    "name": "workedOn",
                    "storageKey": null
                  },
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
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Contact",
                    "kind": "LinkedField",
                    "name": "contact",
                    "plural": false,
                    "selections": [
                      (v1/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "displayName",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  (v3/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": "volunteerHours(first:20,orderBy:{\"direction\":\"ASC\",\"field\":\"WORKED_ON\"},where:{\"status\":\"LOGGED\"})"
      }
    ]
  },
  "params": {
    "cacheID": "c6f6fdef8e5d025190a084897bfb62bf",
    "id": null,
    "metadata": {},
    "name": "VolunteeringPageLoaderQuery",
    "operationKind": "query",
    "text": "query VolunteeringPageLoaderQuery(\n  $now: Time!\n) {\n  ...VolunteeringPageFragment_IW4K3\n}\n\nfragment HoursToApproveFragment on Query {\n  logged: volunteerHours(first: 20, where: {status: LOGGED}, orderBy: {field: WORKED_ON, direction: ASC}) {\n    edges {\n      node {\n        id\n        status\n        workedOn\n        minutesWorked\n        minutesPlanned\n        contact {\n          id\n          displayName\n        }\n        opportunity {\n          id\n          title\n        }\n      }\n    }\n  }\n}\n\nfragment VolunteeringPageFragment_IW4K3 on Query {\n  volunteerOpportunities(first: 100, where: {archivedAtIsNil: true}, orderBy: {field: TITLE, direction: ASC}) {\n    edges {\n      node {\n        id\n        title\n        location\n        isOpen\n      }\n    }\n  }\n  upcoming: shifts(first: 30, where: {endsAtGTE: $now, cancelledAtIsNil: true}, orderBy: {field: STARTS_AT, direction: ASC}) {\n    edges {\n      node {\n        id\n        startsLocal\n        endsLocal\n        timeZone\n        endsAt\n        capacity\n        filled\n        cancelledAt\n        opportunity {\n          id\n          title\n        }\n      }\n    }\n  }\n  ...HoursToApproveFragment\n}\n"
  }
};
})();

(node as any).hash = "a64d8de0b5fce79141673fce9e97f66b";

export default node;
