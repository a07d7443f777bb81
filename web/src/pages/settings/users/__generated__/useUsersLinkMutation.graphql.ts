/**
 * @generated SignedSource<<798352d83d34ffb52e9879aa5ed6c627>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type CreatePasswordLinkInput = {
  userID: string;
};
export type useUsersLinkMutation$variables = {
  input: CreatePasswordLinkInput;
};
export type useUsersLinkMutation$data = {
  readonly createPasswordLink: {
    readonly link: string;
  };
};
export type useUsersLinkMutation = {
  response: useUsersLinkMutation$data;
  variables: useUsersLinkMutation$variables;
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
    "concreteType": "CreatePasswordLinkPayload",
    "kind": "LinkedField",
    "name": "createPasswordLink",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "link",
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
    "name": "useUsersLinkMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useUsersLinkMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "fde9f480265ad04b1a83e1818b2abfe6",
    "id": null,
    "metadata": {},
    "name": "useUsersLinkMutation",
    "operationKind": "mutation",
    "text": "mutation useUsersLinkMutation(\n  $input: CreatePasswordLinkInput!\n) {\n  createPasswordLink(input: $input) {\n    link\n  }\n}\n"
  }
};
})();

(node as any).hash = "f9fd7c030d631d2cc3574acb294ac063";

export default node;
