/**
 * @generated SignedSource<<2b8772c836027b3f87a3a7cb47d21367>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type CreateCampaignInput = {
  description?: string | null | undefined;
  endsOn?: string | null | undefined;
  goal?: MoneyInput | null | undefined;
  name: string;
  startsOn?: string | null | undefined;
};
export type MoneyInput = {
  amount: string;
  currency: string;
};
export type CampaignFormCreateMutation$variables = {
  input: CreateCampaignInput;
};
export type CampaignFormCreateMutation$data = {
  readonly createCampaign: {
    readonly campaign: {
      readonly id: string;
    };
  };
};
export type CampaignFormCreateMutation = {
  response: CampaignFormCreateMutation$data;
  variables: CampaignFormCreateMutation$variables;
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
    "concreteType": "CreateCampaignPayload",
    "kind": "LinkedField",
    "name": "createCampaign",
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
    "name": "CampaignFormCreateMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CampaignFormCreateMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "a605a0e5fe2677333eb29f2b64a66cd5",
    "id": null,
    "metadata": {},
    "name": "CampaignFormCreateMutation",
    "operationKind": "mutation",
    "text": "mutation CampaignFormCreateMutation(\n  $input: CreateCampaignInput!\n) {\n  createCampaign(input: $input) {\n    campaign {\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "6981696f522865f667d04e6a45ea0858";

export default node;
