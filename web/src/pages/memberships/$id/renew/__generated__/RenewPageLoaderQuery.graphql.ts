/**
 * @generated SignedSource<<16cf7bd9f2b830e31ef782b5218a0d9b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type RenewPageLoaderQuery$variables = {
  id: string;
};
export type RenewPageLoaderQuery$data = {
  readonly node: {
    readonly membership: {
      readonly " $fragmentSpreads": FragmentRefs<"RenewPageFragment_membership">;
    } | null | undefined;
  } | null | undefined;
  readonly renewalPreview: {
    readonly " $fragmentSpreads": FragmentRefs<"RenewPageFragment_preview">;
  } | null | undefined;
};
export type RenewPageLoaderQuery = {
  response: RenewPageLoaderQuery$data;
  variables: RenewPageLoaderQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
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
  "name": "startOn",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "endOn",
  "storageKey": null
},
v5 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "amount",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "currency",
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "RenewPageLoaderQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "fragment": {
              "kind": "InlineFragment",
              "selections": [
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "RenewPageFragment_membership"
                }
              ],
              "type": "Membership",
              "abstractKey": null
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "membership"
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "RenewalPreview",
        "kind": "LinkedField",
        "name": "renewalPreview",
        "plural": false,
        "selections": [
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "RenewPageFragment_preview"
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "RenewPageLoaderQuery",
    "selections": [
      {
        "alias": null,
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
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "status",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "MembershipLevel",
                "kind": "LinkedField",
                "name": "level",
                "plural": false,
                "selections": [
                  (v2/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "name",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Contact",
                "kind": "LinkedField",
                "name": "holder",
                "plural": false,
                "selections": [
                  (v2/*:: as any*/),
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
                "concreteType": "MembershipTerm",
                "kind": "LinkedField",
                "name": "terms",
                "plural": true,
                "selections": [
                  (v2/*:: as any*/),
                  (v3/*:: as any*/),
                  (v4/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "voidedAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Money",
                    "kind": "LinkedField",
                    "name": "price",
                    "plural": false,
                    "selections": (v5/*:: as any*/),
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "type": "Membership",
            "abstractKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "RenewalPreview",
        "kind": "LinkedField",
        "name": "renewalPreview",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "hasGap",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "currentTermID",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "isOpen",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "opensOn",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "LevelPrice",
            "kind": "LinkedField",
            "name": "prices",
            "plural": true,
            "selections": [
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Money",
                "kind": "LinkedField",
                "name": "amount",
                "plural": false,
                "selections": (v5/*:: as any*/),
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "09164279f94e33a74d04c23300ba66e9",
    "id": null,
    "metadata": {},
    "name": "RenewPageLoaderQuery",
    "operationKind": "query",
    "text": "query RenewPageLoaderQuery(\n  $id: ID!\n) {\n  node(id: $id) {\n    __typename\n    ... on Membership {\n      ...RenewPageFragment_membership\n    }\n    id\n  }\n  renewalPreview(id: $id) {\n    ...RenewPageFragment_preview\n  }\n}\n\nfragment RenewPageFragment_membership on Membership {\n  id\n  status\n  level {\n    id\n    name\n  }\n  holder {\n    id\n    displayName\n  }\n  terms {\n    id\n    startOn\n    endOn\n    voidedAt\n    price {\n      amount\n      currency\n    }\n  }\n}\n\nfragment RenewPageFragment_preview on RenewalPreview {\n  startOn\n  endOn\n  hasGap\n  currentTermID\n  isOpen\n  opensOn\n  prices {\n    id\n    amount {\n      amount\n      currency\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "e4586212339aaca13ac2e05cb8014774";

export default node;
