/**
 * @generated SignedSource<<9d8be6d2f9f5aca09a6f2f8c14a794a7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type AppealChannel = "EMAIL" | "EVENT" | "IN_PERSON" | "MAIL" | "OTHER" | "PHONE" | "SOCIAL" | "WEBSITE";
export type UpdateAppealInput = {
  archived?: boolean | null | undefined;
  channel?: AppealChannel | null | undefined;
  id: string;
  name?: string | null | undefined;
  sentOn?: string | null | undefined;
};
export type AppealFormUpdateMutation$variables = {
  input: UpdateAppealInput;
};
export type AppealFormUpdateMutation$data = {
  readonly updateAppeal: {
    readonly appeal: {
      readonly archivedAt: string | null | undefined;
      readonly channel: AppealChannel;
      readonly id: string;
      readonly name: string;
      readonly sentOn: string | null | undefined;
    };
  };
};
export type AppealFormUpdateMutation = {
  response: AppealFormUpdateMutation$data;
  variables: AppealFormUpdateMutation$variables;
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
    "concreteType": "UpdateAppealPayload",
    "kind": "LinkedField",
    "name": "updateAppeal",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Appeal",
        "kind": "LinkedField",
        "name": "appeal",
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
            "name": "name",
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
            "name": "sentOn",
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
    "name": "AppealFormUpdateMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "AppealFormUpdateMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "613b390fe5947df068b666c26fe0c3f3",
    "id": null,
    "metadata": {},
    "name": "AppealFormUpdateMutation",
    "operationKind": "mutation",
    "text": "mutation AppealFormUpdateMutation(\n  $input: UpdateAppealInput!\n) {\n  updateAppeal(input: $input) {\n    appeal {\n      id\n      name\n      channel\n      sentOn\n      archivedAt\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "f063f1c3bd0e893dc20967f8fc55df0d";

export default node;
