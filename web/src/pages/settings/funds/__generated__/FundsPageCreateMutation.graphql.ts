/**
 * @generated SignedSource<<512427b2d1758804461330238fc5a364>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type CreateFundInput = {
  code?: string | null | undefined;
  description?: string | null | undefined;
  isDefault?: boolean | null | undefined;
  isRestricted?: boolean | null | undefined;
  name: string;
};
export type FundsPageCreateMutation$variables = {
  connections: ReadonlyArray<string>;
  input: CreateFundInput;
};
export type FundsPageCreateMutation$data = {
  readonly createFund: {
    readonly fund: {
      readonly archivedAt: string | null | undefined;
      readonly code: string | null | undefined;
      readonly id: string;
      readonly isDefault: boolean;
      readonly isRestricted: boolean;
      readonly name: string;
    };
  };
};
export type FundsPageCreateMutation = {
  response: FundsPageCreateMutation$data;
  variables: FundsPageCreateMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "connections"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "input"
},
v2 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v3 = {
  "alias": null,
  "args": null,
  "concreteType": "Fund",
  "kind": "LinkedField",
  "name": "fund",
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
      "name": "code",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isDefault",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isRestricted",
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
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "FundsPageCreateMutation",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "CreateFundPayload",
        "kind": "LinkedField",
        "name": "createFund",
        "plural": false,
        "selections": [
          (v3/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "FundsPageCreateMutation",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "CreateFundPayload",
        "kind": "LinkedField",
        "name": "createFund",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "filters": null,
            "handle": "appendNode",
            "key": "",
            "kind": "LinkedHandle",
            "name": "fund",
            "handleArgs": [
              {
                "kind": "Variable",
                "name": "connections",
                "variableName": "connections"
              },
              {
                "kind": "Literal",
                "name": "edgeTypeName",
                "value": "FundEdge"
              }
            ]
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "d5b499af1a925fe63b828278cfc17fcc",
    "id": null,
    "metadata": {},
    "name": "FundsPageCreateMutation",
    "operationKind": "mutation",
    "text": "mutation FundsPageCreateMutation(\n  $input: CreateFundInput!\n) {\n  createFund(input: $input) {\n    fund {\n      id\n      name\n      code\n      isDefault\n      isRestricted\n      archivedAt\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "75b21882c1bd503f2694e040b0d68279";

export default node;
