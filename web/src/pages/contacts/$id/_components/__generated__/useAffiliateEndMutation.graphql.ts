/**
 * @generated SignedSource<<d45b349fe81c7738aba80d7c79bdd29f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type EndAffiliationInput = {
  endOn: string;
  id: string;
};
export type useAffiliateEndMutation$variables = {
  input: EndAffiliationInput;
};
export type useAffiliateEndMutation$data = {
  readonly endAffiliation: {
    readonly affiliation: {
      readonly endOn: string | null | undefined;
      readonly id: string;
    };
  };
};
export type useAffiliateEndMutation = {
  response: useAffiliateEndMutation$data;
  variables: useAffiliateEndMutation$variables;
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
    "concreteType": "EndAffiliationPayload",
    "kind": "LinkedField",
    "name": "endAffiliation",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Affiliation",
        "kind": "LinkedField",
        "name": "affiliation",
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
            "name": "endOn",
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
    "name": "useAffiliateEndMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useAffiliateEndMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "d199dd3f8b617d3647a0a26937bf78b6",
    "id": null,
    "metadata": {},
    "name": "useAffiliateEndMutation",
    "operationKind": "mutation",
    "text": "mutation useAffiliateEndMutation(\n  $input: EndAffiliationInput!\n) {\n  endAffiliation(input: $input) {\n    affiliation {\n      id\n      endOn\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "1b1f60dc2da9c9524c7e11fd68549b94";

export default node;
