/**
 * @generated SignedSource<<d06d11773d742164ef68d123dfc1aa93>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type SetDonationsCampaignInput = {
  appealID?: string | null | undefined;
  campaignID?: string | null | undefined;
  ids: ReadonlyArray<string>;
};
export type BulkBarMutation$variables = {
  input: SetDonationsCampaignInput;
};
export type BulkBarMutation$data = {
  readonly setDonationsCampaign: {
    readonly donations: ReadonlyArray<{
      readonly campaign: {
        readonly id: string;
        readonly name: string;
      } | null | undefined;
      readonly id: string;
      readonly version: number;
    }>;
  };
};
export type BulkBarMutation = {
  response: BulkBarMutation$data;
  variables: BulkBarMutation$variables;
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
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "SetDonationsCampaignPayload",
    "kind": "LinkedField",
    "name": "setDonationsCampaign",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Donation",
        "kind": "LinkedField",
        "name": "donations",
        "plural": true,
        "selections": [
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "version",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Campaign",
            "kind": "LinkedField",
            "name": "campaign",
            "plural": false,
            "selections": [
              (v1/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "name",
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
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "BulkBarMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "BulkBarMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "5dd90ebe517eee9f87f03f7870c7d151",
    "id": null,
    "metadata": {},
    "name": "BulkBarMutation",
    "operationKind": "mutation",
    "text": "mutation BulkBarMutation(\n  $input: SetDonationsCampaignInput!\n) {\n  setDonationsCampaign(input: $input) {\n    donations {\n      id\n      version\n      campaign {\n        id\n        name\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "ed7198d8baf1f8bfdaeec80ef3301f9d";

export default node;
