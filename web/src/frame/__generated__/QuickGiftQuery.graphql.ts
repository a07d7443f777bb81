/**
 * @generated SignedSource<<5062d9cd48e20892a522a6c499d83bba>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type QuickGiftQuery$variables = Record<PropertyKey, never>;
export type QuickGiftQuery$data = {
  readonly " $fragmentSpreads": FragmentRefs<"EntryFormFragment">;
};
export type QuickGiftQuery = {
  response: QuickGiftQuery$data;
  variables: QuickGiftQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
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
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "QuickGiftQuery",
    "selections": [
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "EntryFormFragment"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "QuickGiftQuery",
    "selections": [
      {
        "alias": null,
        "args": (v0/*:: as any*/),
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
                  (v1/*:: as any*/),
                  (v2/*:: as any*/),
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
        "args": (v0/*:: as any*/),
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
                  (v1/*:: as any*/),
                  (v2/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Appeal",
                    "kind": "LinkedField",
                    "name": "appeals",
                    "plural": true,
                    "selections": [
                      (v1/*:: as any*/),
                      (v2/*:: as any*/),
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
      }
    ]
  },
  "params": {
    "cacheID": "4a32e02a14c1248c78cfe3f2d3f353c5",
    "id": null,
    "metadata": {},
    "name": "QuickGiftQuery",
    "operationKind": "query",
    "text": "query QuickGiftQuery {\n  ...EntryFormFragment\n}\n\nfragment EntryFormFragment on Query {\n  funds(first: 200, where: {archivedAtIsNil: true}) {\n    edges {\n      node {\n        id\n        name\n        isDefault\n      }\n    }\n  }\n  campaigns(first: 200, where: {archivedAtIsNil: true}) {\n    edges {\n      node {\n        id\n        name\n        appeals {\n          id\n          name\n          archivedAt\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "278a8d7d1880f5aaa2614422c08511cd";

export default node;
