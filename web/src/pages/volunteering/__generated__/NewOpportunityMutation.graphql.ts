/**
 * @generated SignedSource<<90a4bc9573d323b68cb17dd820e85f8e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type CreateVolunteerOpportunityInput = {
  campaignID?: string | null | undefined;
  coordinatorID?: string | null | undefined;
  description?: string | null | undefined;
  location?: string | null | undefined;
  skills?: ReadonlyArray<string> | null | undefined;
  timeZone?: string | null | undefined;
  title: string;
};
export type NewOpportunityMutation$variables = {
  connections: ReadonlyArray<string>;
  input: CreateVolunteerOpportunityInput;
};
export type NewOpportunityMutation$data = {
  readonly createVolunteerOpportunity: {
    readonly volunteerOpportunity: {
      readonly id: string;
      readonly isOpen: boolean;
      readonly location: string | null | undefined;
      readonly title: string;
    };
  };
};
export type NewOpportunityMutation = {
  response: NewOpportunityMutation$data;
  variables: NewOpportunityMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "connections"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "input"
},
v2 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v3 = {
  "alias": null,
  "args": null,
  "concreteType": "VolunteerOpportunity",
  "kind": "LinkedField",
  "name": "volunteerOpportunity",
  "plural": false,
  "selections": [
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
      "name": "title",
      "storageKey": null
    },
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
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "NewOpportunityMutation",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "CreateVolunteerOpportunityPayload",
        "kind": "LinkedField",
        "name": "createVolunteerOpportunity",
        "plural": false,
        "selections": [
          (v3/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "NewOpportunityMutation",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "CreateVolunteerOpportunityPayload",
        "kind": "LinkedField",
        "name": "createVolunteerOpportunity",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "filters": null,
            "handle": "prependNode",
            "key": "",
            "kind": "LinkedHandle",
            "name": "volunteerOpportunity",
            "handleArgs": [
              {
                "kind": "Variable",
                "name": "connections",
                "variableName": "connections"
              },
              {
                "kind": "Literal",
                "name": "edgeTypeName",
                "value": "VolunteerOpportunityEdge"
              }
            ]
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "8ba59ff620b52bb983ea130f804c7dfb",
    "id": null,
    "metadata": {},
    "name": "NewOpportunityMutation",
    "operationKind": "mutation",
    "text": "mutation NewOpportunityMutation(\n  $input: CreateVolunteerOpportunityInput!\n) {\n  createVolunteerOpportunity(input: $input) {\n    volunteerOpportunity {\n      id\n      title\n      location\n      isOpen\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "bdfbba197fd47888611fe9b59831b4cb";

export default node;
