/**
 * @generated SignedSource<<7a73407ce08b30574d08b9d97bce6247>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type SetDirectoryChoiceInput = {
  city: boolean;
  contactID: string;
  email: boolean;
  employer: boolean;
  evidence?: string | null | undefined;
  isListed: boolean;
  phone: boolean;
  source: string;
};
export type ChoicePanelMutation$variables = {
  input: SetDirectoryChoiceInput;
};
export type ChoicePanelMutation$data = {
  readonly setDirectoryChoice: {
    readonly contact: {
      readonly directoryChoice: {
        readonly city: boolean;
        readonly email: boolean;
        readonly employer: boolean;
        readonly event: {
          readonly id: string;
        } | null | undefined;
        readonly isListed: boolean;
        readonly phone: boolean;
      } | null | undefined;
      readonly directoryEntry: {
        readonly city: string | null | undefined;
        readonly email: string | null | undefined;
        readonly employer: string | null | undefined;
        readonly name: string;
        readonly phone: string | null | undefined;
      } | null | undefined;
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"ConsentsTabFragment">;
    };
  };
};
export type ChoicePanelMutation = {
  response: ChoicePanelMutation$data;
  variables: ChoicePanelMutation$variables;
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
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
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
  "name": "city",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "email",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "phone",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "employer",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "concreteType": "DirectoryChoice",
  "kind": "LinkedField",
  "name": "directoryChoice",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isListed",
      "storageKey": null
    },
    (v3/*:: as any*/),
    (v4/*:: as any*/),
    (v5/*:: as any*/),
    (v6/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "ConsentEvent",
      "kind": "LinkedField",
      "name": "event",
      "plural": false,
      "selections": [
        (v2/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "concreteType": "DirectoryEntry",
  "kind": "LinkedField",
  "name": "directoryEntry",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "name",
      "storageKey": null
    },
    (v3/*:: as any*/),
    (v4/*:: as any*/),
    (v5/*:: as any*/),
    (v6/*:: as any*/)
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "ChoicePanelMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "SetDirectoryChoicePayload",
        "kind": "LinkedField",
        "name": "setDirectoryChoice",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Contact",
            "kind": "LinkedField",
            "name": "contact",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v7/*:: as any*/),
              (v8/*:: as any*/),
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "ConsentsTabFragment"
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ChoicePanelMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "SetDirectoryChoicePayload",
        "kind": "LinkedField",
        "name": "setDirectoryChoice",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Contact",
            "kind": "LinkedField",
            "name": "contact",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v7/*:: as any*/),
              (v8/*:: as any*/),
              {
                "alias": null,
                "args": [
                  {
                    "kind": "Literal",
                    "name": "first",
                    "value": 50
                  },
                  {
                    "kind": "Literal",
                    "name": "orderBy",
                    "value": {
                      "direction": "DESC",
                      "field": "OCCURRED_AT"
                    }
                  }
                ],
                "concreteType": "ConsentEventConnection",
                "kind": "LinkedField",
                "name": "consents",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "ConsentEventEdge",
                    "kind": "LinkedField",
                    "name": "edges",
                    "plural": true,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "ConsentEvent",
                        "kind": "LinkedField",
                        "name": "node",
                        "plural": false,
                        "selections": [
                          (v2/*:: as any*/),
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
                            "name": "channel",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "action",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "occurredAt",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "source",
                            "storageKey": null
                          }
                        ],
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": "consents(first:50,orderBy:{\"direction\":\"DESC\",\"field\":\"OCCURRED_AT\"})"
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
    "cacheID": "c2e853cdb9776d6498b4a8375be4458e",
    "id": null,
    "metadata": {},
    "name": "ChoicePanelMutation",
    "operationKind": "mutation",
    "text": "mutation ChoicePanelMutation(\n  $input: SetDirectoryChoiceInput!\n) {\n  setDirectoryChoice(input: $input) {\n    contact {\n      id\n      directoryChoice {\n        isListed\n        city\n        email\n        phone\n        employer\n        event {\n          id\n        }\n      }\n      directoryEntry {\n        name\n        city\n        email\n        phone\n        employer\n      }\n      ...ConsentsTabFragment\n    }\n  }\n}\n\nfragment ConsentsTabFragment on Contact {\n  id\n  consents(first: 50, orderBy: {field: OCCURRED_AT, direction: DESC}) {\n    edges {\n      node {\n        id\n        purpose\n        channel\n        action\n        occurredAt\n        source\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "dd64fb1a1ce4d7fd41034f1eaab693b3";

export default node;
