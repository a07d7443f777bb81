/**
 * @generated SignedSource<<ba4a9cc84251ba5c2e4ab4791c4807d9>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type NewConsentQuery$variables = Record<PropertyKey, never>;
export type NewConsentQuery$data = {
  readonly consentTexts: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly body: string;
        readonly id: string;
        readonly language: string;
        readonly purpose: string;
        readonly version: number;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
};
export type NewConsentQuery = {
  response: NewConsentQuery$data;
  variables: NewConsentQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Literal",
        "name": "first",
        "value": 100
      }
    ],
    "concreteType": "ConsentTextConnection",
    "kind": "LinkedField",
    "name": "consentTexts",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "ConsentTextEdge",
        "kind": "LinkedField",
        "name": "edges",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "ConsentText",
            "kind": "LinkedField",
            "name": "node",
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
                "name": "purpose",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "language",
                "storageKey": null
              },
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
                "kind": "ScalarField",
                "name": "body",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": "consentTexts(first:100)"
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "NewConsentQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "NewConsentQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "d34abff3d1da84a6b3061515c50f7fa5",
    "id": null,
    "metadata": {},
    "name": "NewConsentQuery",
    "operationKind": "query",
    "text": "query NewConsentQuery {\n  consentTexts(first: 100) {\n    edges {\n      node {\n        id\n        purpose\n        language\n        version\n        body\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "85344b1ae06c3d86424bafe99af1da5c";

export default node;
