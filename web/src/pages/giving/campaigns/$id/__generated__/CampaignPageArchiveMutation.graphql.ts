/**
 * @generated SignedSource<<1d6db50785053bcb0e6e1994dd8ba317>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type UpdateCampaignInput = {
  archived?: boolean | null | undefined;
  description?: string | null | undefined;
  endsOn?: string | null | undefined;
  goal?: MoneyInput | null | undefined;
  id: string;
  name?: string | null | undefined;
  startsOn?: string | null | undefined;
};
export type MoneyInput = {
  amount: string;
  currency: string;
};
export type CampaignPageArchiveMutation$variables = {
  input: UpdateCampaignInput;
};
export type CampaignPageArchiveMutation$data = {
  readonly updateCampaign: {
    readonly campaign: {
      readonly archivedAt: string | null | undefined;
      readonly id: string;
    };
  };
};
export type CampaignPageArchiveMutation = {
  response: CampaignPageArchiveMutation$data;
  variables: CampaignPageArchiveMutation$variables;
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
    "concreteType": "UpdateCampaignPayload",
    "kind": "LinkedField",
    "name": "updateCampaign",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Campaign",
        "kind": "LinkedField",
        "name": "campaign",
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
            "name": "archivedAt",
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
    "name": "CampaignPageArchiveMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CampaignPageArchiveMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "f8ac87f0815a100fd812057bf7d92c34",
    "id": null,
    "metadata": {},
    "name": "CampaignPageArchiveMutation",
    "operationKind": "mutation",
    "text": "mutation CampaignPageArchiveMutation(\n  $input: UpdateCampaignInput!\n) {\n  updateCampaign(input: $input) {\n    campaign {\n      id\n      archivedAt\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "4ff0fc242857dad5735401e291e556a5";

export default node;
