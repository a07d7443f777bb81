/**
 * @generated SignedSource<<67a8c6273c158ff70beb65f4a068a699>>
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
  input: CreateVolunteerOpportunityInput;
};
export type NewOpportunityMutation$data = {
  readonly createVolunteerOpportunity: {
    readonly volunteerOpportunity: {
      readonly id: string;
      readonly title: string;
    };
  };
};
export type NewOpportunityMutation = {
  response: NewOpportunityMutation$data;
  variables: NewOpportunityMutation$variables;
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
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "CreateVolunteerOpportunityPayload",
    "kind": "LinkedField",
    "name": "createVolunteerOpportunity",
    "plural": false,
    "selections": [
      {
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
    "name": "NewOpportunityMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "NewOpportunityMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "0e92efdfe219c3b4f0f983b0d084df93",
    "id": null,
    "metadata": {},
    "name": "NewOpportunityMutation",
    "operationKind": "mutation",
    "text": "mutation NewOpportunityMutation(\n  $input: CreateVolunteerOpportunityInput!\n) {\n  createVolunteerOpportunity(input: $input) {\n    volunteerOpportunity {\n      id\n      title\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "8d7c27a2cbd5c9934173ca2be7327bca";

export default node;
