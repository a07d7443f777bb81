/**
 * @generated SignedSource<<381c726f367398df0fb9485aa5533cdd>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type UpdateVolunteerOpportunityInput = {
  archived?: boolean | null | undefined;
  campaignID?: string | null | undefined;
  coordinatorID?: string | null | undefined;
  description?: string | null | undefined;
  id: string;
  isOpen?: boolean | null | undefined;
  location?: string | null | undefined;
  skills?: ReadonlyArray<string> | null | undefined;
  timeZone?: string | null | undefined;
  title?: string | null | undefined;
};
export type useUpdateOpportunityMutation$variables = {
  input: UpdateVolunteerOpportunityInput;
};
export type useUpdateOpportunityMutation$data = {
  readonly updateVolunteerOpportunity: {
    readonly volunteerOpportunity: {
      readonly archivedAt: string | null | undefined;
      readonly campaign: {
        readonly id: string;
        readonly name: string;
      } | null | undefined;
      readonly coordinator: {
        readonly id: string;
        readonly name: string;
      } | null | undefined;
      readonly description: string | null | undefined;
      readonly id: string;
      readonly isOpen: boolean;
      readonly location: string | null | undefined;
      readonly skills: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
      }> | null | undefined;
      readonly timeZone: string;
      readonly title: string;
    };
  };
};
export type useUpdateOpportunityMutation = {
  response: useUpdateOpportunityMutation$data;
  variables: useUpdateOpportunityMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
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
v3 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "UpdateVolunteerOpportunityPayload",
    "kind": "LinkedField",
    "name": "updateVolunteerOpportunity",
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
          (v1/*:: as any*/),
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
            "name": "description",
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
            "name": "timeZone",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "isOpen",
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
            "args": null,
            "concreteType": "Campaign",
            "kind": "LinkedField",
            "name": "campaign",
            "plural": false,
            "selections": (v2/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "User",
            "kind": "LinkedField",
            "name": "coordinator",
            "plural": false,
            "selections": (v2/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Tag",
            "kind": "LinkedField",
            "name": "skills",
            "plural": true,
            "selections": (v2/*:: as any*/),
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
    "name": "useUpdateOpportunityMutation",
    "selections": (v3/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useUpdateOpportunityMutation",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "cacheID": "52f22e9de48e17be77a955779f4ed312",
    "id": null,
    "metadata": {},
    "name": "useUpdateOpportunityMutation",
    "operationKind": "mutation",
    "text": "mutation useUpdateOpportunityMutation(\n  $input: UpdateVolunteerOpportunityInput!\n) {\n  updateVolunteerOpportunity(input: $input) {\n    volunteerOpportunity {\n      id\n      title\n      description\n      location\n      timeZone\n      isOpen\n      archivedAt\n      campaign {\n        id\n        name\n      }\n      coordinator {\n        id\n        name\n      }\n      skills {\n        id\n        name\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "062437ee6511178e5c1e7aaa9029315f";

export default node;
