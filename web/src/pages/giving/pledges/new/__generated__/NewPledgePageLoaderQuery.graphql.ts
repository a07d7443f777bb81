/**
 * @generated SignedSource<<9de97749b8926ef3d19c08ce9026133b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type NewPledgePageLoaderQuery$variables = Record<PropertyKey, never>;
export type NewPledgePageLoaderQuery$data = {
  readonly " $fragmentSpreads": FragmentRefs<"NewPledgePageFragment">;
};
export type NewPledgePageLoaderQuery = {
  response: NewPledgePageLoaderQuery$data;
  variables: NewPledgePageLoaderQuery$variables;
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
v1 = [
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
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "NewPledgePageLoaderQuery",
    "selections": [
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "NewPledgePageFragment"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "NewPledgePageLoaderQuery",
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
                "selections": (v1/*:: as any*/),
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
                "selections": (v1/*:: as any*/),
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
    "cacheID": "a61f2f3dad17495f0150891f1bbba07c",
    "id": null,
    "metadata": {},
    "name": "NewPledgePageLoaderQuery",
    "operationKind": "query",
    "text": "query NewPledgePageLoaderQuery {\n  ...NewPledgePageFragment\n}\n\nfragment NewPledgePageFragment on Query {\n  funds(first: 200, where: {archivedAtIsNil: true}) {\n    edges {\n      node {\n        id\n        name\n      }\n    }\n  }\n  campaigns(first: 200, where: {archivedAtIsNil: true}) {\n    edges {\n      node {\n        id\n        name\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "0bb32eb819629876160fffdd2dd52519";

export default node;
