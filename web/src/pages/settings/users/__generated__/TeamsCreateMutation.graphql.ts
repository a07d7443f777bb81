/**
 * @generated SignedSource<<b488eff3c2f657d8feb1756707b99f2c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type CreateTeamInput = {
  name: string;
};
export type TeamsCreateMutation$variables = {
  input: CreateTeamInput;
};
export type TeamsCreateMutation$data = {
  readonly createTeam: {
    readonly team: {
      readonly id: string;
      readonly name: string;
    };
  };
};
export type TeamsCreateMutation = {
  response: TeamsCreateMutation$data;
  variables: TeamsCreateMutation$variables;
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
    "concreteType": "CreateTeamPayload",
    "kind": "LinkedField",
    "name": "createTeam",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Team",
        "kind": "LinkedField",
        "name": "team",
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
    "name": "TeamsCreateMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "TeamsCreateMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "2d3b30cdbd29bbec784c07eb68bdbd30",
    "id": null,
    "metadata": {},
    "name": "TeamsCreateMutation",
    "operationKind": "mutation",
    "text": "mutation TeamsCreateMutation(\n  $input: CreateTeamInput!\n) {\n  createTeam(input: $input) {\n    team {\n      id\n      name\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "f1c06a810b6e46052b61ebe42d1b5205";

export default node;
