/**
 * @generated SignedSource<<c0b4ae0a7f3e74224058fd3665afa1eb>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type EntryPageLoaderQuery$variables = {
  contact: string;
  hasContact: boolean;
};
export type EntryPageLoaderQuery$data = {
  readonly contact?: {
    readonly displayName?: string;
    readonly id?: string;
  } | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"EntryPageFragment">;
};
export type EntryPageLoaderQuery = {
  response: EntryPageLoaderQuery$data;
  variables: EntryPageLoaderQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "contact"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "hasContact"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "contact"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "displayName",
  "storageKey": null
},
v4 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 200
  },
  {
    "kind": "Literal",
    "name": "where",
    "value": {
      "archivedAtIsNil": true
    }
  }
],
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "EntryPageLoaderQuery",
    "selections": [
      {
        "condition": "hasContact",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "contact",
            "args": (v1/*:: as any*/),
            "concreteType": null,
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": [
              {
                "kind": "InlineFragment",
                "selections": [
                  (v2/*:: as any*/),
                  (v3/*:: as any*/)
                ],
                "type": "Contact",
                "abstractKey": null
              }
            ],
            "storageKey": null
          }
        ]
      },
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "EntryPageFragment"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "EntryPageLoaderQuery",
    "selections": [
      {
        "alias": null,
        "args": (v4/*:: as any*/),
        "concreteType": "FundConnection",
        "kind": "LinkedField",
        "name": "funds",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "FundEdge",
            "kind": "LinkedField",
            "name": "edges",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Fund",
                "kind": "LinkedField",
                "name": "node",
                "plural": false,
                "selections": [
                  (v2/*:: as any*/),
                  (v5/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "isDefault",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": "funds(first:200,where:{\"archivedAtIsNil\":true})"
      },
      {
        "alias": null,
        "args": (v4/*:: as any*/),
        "concreteType": "CampaignConnection",
        "kind": "LinkedField",
        "name": "campaigns",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "CampaignEdge",
            "kind": "LinkedField",
            "name": "edges",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Campaign",
                "kind": "LinkedField",
                "name": "node",
                "plural": false,
                "selections": [
                  (v2/*:: as any*/),
                  (v5/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Appeal",
                    "kind": "LinkedField",
                    "name": "appeals",
                    "plural": true,
                    "selections": [
                      (v2/*:: as any*/),
                      (v5/*:: as any*/),
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
            ],
            "storageKey": null
          }
        ],
        "storageKey": "campaigns(first:200,where:{\"archivedAtIsNil\":true})"
      },
      {
        "condition": "hasContact",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "contact",
            "args": (v1/*:: as any*/),
            "concreteType": null,
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "__typename",
                "storageKey": null
              },
              (v2/*:: as any*/),
              {
                "kind": "InlineFragment",
                "selections": [
                  (v3/*:: as any*/)
                ],
                "type": "Contact",
                "abstractKey": null
              }
            ],
            "storageKey": null
          }
        ]
      }
    ]
  },
  "params": {
    "cacheID": "bf6e4a4b042784d2b1534b4d51647338",
    "id": null,
    "metadata": {},
    "name": "EntryPageLoaderQuery",
    "operationKind": "query",
    "text": "query EntryPageLoaderQuery(\n  $contact: ID!\n  $hasContact: Boolean!\n) {\n  contact: node(id: $contact) @include(if: $hasContact) {\n    __typename\n    ... on Contact {\n      id\n      displayName\n    }\n    id\n  }\n  ...EntryPageFragment\n}\n\nfragment EntryFormFragment on Query {\n  funds(first: 200, where: {archivedAtIsNil: true}) {\n    edges {\n      node {\n        id\n        name\n        isDefault\n      }\n    }\n  }\n  campaigns(first: 200, where: {archivedAtIsNil: true}) {\n    edges {\n      node {\n        id\n        name\n        appeals {\n          id\n          name\n          archivedAt\n        }\n      }\n    }\n  }\n}\n\nfragment EntryPageFragment on Query {\n  ...EntryFormFragment\n}\n"
  }
};
})();

(node as any).hash = "7d12e616f4520342d347c0a409fada24";

export default node;
