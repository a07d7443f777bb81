/**
 * @generated SignedSource<<dd5e002202afc45791a0c2fc5040a6bb>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type UpdateTeamInput = {
  id: string;
  name: string;
};
export type TeamsRenameMutation$variables = {
  input: UpdateTeamInput;
};
export type TeamsRenameMutation$data = {
  readonly updateTeam: {
    readonly team: {
      readonly id: string;
      readonly name: string;
    };
  };
};
export type TeamsRenameMutation = {
  response: TeamsRenameMutation$data;
  variables: TeamsRenameMutation$variables;
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
    "concreteType": "UpdateTeamPayload",
    "kind": "LinkedField",
    "name": "updateTeam",
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
    "name": "TeamsRenameMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "TeamsRenameMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "609bfd634d3001866bdaa7bab8a1ed49",
    "id": null,
    "metadata": {},
    "name": "TeamsRenameMutation",
    "operationKind": "mutation",
    "text": "mutation TeamsRenameMutation(\n  $input: UpdateTeamInput!\n) {\n  updateTeam(input: $input) {\n    team {\n      id\n      name\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "a196a458da5bbe293f20feaaf2fc7f0d";

export default node;
