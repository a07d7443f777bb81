/**
 * @generated SignedSource<<c90f1d9c5e6cbc03ed3b3de019f562c6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type VolunteerTotalsBy = "MONTH" | "OPPORTUNITY" | "PERSON";
export type TotalsPageLoaderQuery$variables = {
  by: VolunteerTotalsBy;
  from: string;
  to: string;
};
export type TotalsPageLoaderQuery$data = {
  readonly " $fragmentSpreads": FragmentRefs<"TotalsPageFragment">;
};
export type TotalsPageLoaderQuery = {
  response: TotalsPageLoaderQuery$data;
  variables: TotalsPageLoaderQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "by"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "from"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "to"
  }
],
v1 = {
  "kind": "Variable",
  "name": "by",
  "variableName": "by"
},
v2 = {
  "kind": "Variable",
  "name": "from",
  "variableName": "from"
},
v3 = {
  "kind": "Variable",
  "name": "to",
  "variableName": "to"
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "TotalsPageLoaderQuery",
    "selections": [
      {
        "args": [
          (v1/*:: as any*/),
          (v2/*:: as any*/),
          (v3/*:: as any*/)
        ],
        "kind": "FragmentSpread",
        "name": "TotalsPageFragment"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "TotalsPageLoaderQuery",
    "selections": [
      {
        "alias": null,
        "args": [
          (v1/*:: as any*/),
          {
            "kind": "Literal",
            "name": "first",
            "value": 500
          },
          (v2/*:: as any*/),
          (v3/*:: as any*/)
        ],
        "concreteType": "VolunteerTotal",
        "kind": "LinkedField",
        "name": "volunteerTotals",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Contact",
            "kind": "LinkedField",
            "name": "contact",
            "plural": false,
            "selections": [
              (v4/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "displayName",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "VolunteerOpportunity",
            "kind": "LinkedField",
            "name": "opportunity",
            "plural": false,
            "selections": [
              (v4/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "title",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "month",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "people",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "approvedMinutes",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "loggedMinutes",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "eb9010005531306bec0d01d8802b1210",
    "id": null,
    "metadata": {},
    "name": "TotalsPageLoaderQuery",
    "operationKind": "query",
    "text": "query TotalsPageLoaderQuery(\n  $by: VolunteerTotalsBy!\n  $from: Date!\n  $to: Date!\n) {\n  ...TotalsPageFragment_3CqRuK\n}\n\nfragment TotalsPageFragment_3CqRuK on Query {\n  volunteerTotals(by: $by, from: $from, to: $to, first: 500) {\n    contact {\n      id\n      displayName\n    }\n    opportunity {\n      id\n      title\n    }\n    month\n    people\n    approvedMinutes\n    loggedMinutes\n  }\n}\n"
  }
};
})();

(node as any).hash = "5e99b0d92a49e7f684550ef1254da618";

export default node;
