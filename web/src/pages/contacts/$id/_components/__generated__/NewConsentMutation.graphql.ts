/**
 * @generated SignedSource<<50084d8e6522c98290ebf3d27b2115bb>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type ConsentEventAction = "GIVEN" | "WITHDRAWN";
export type ConsentEventChannel = "ANY" | "EMAIL" | "PHONE" | "POST" | "SMS";
export type RecordConsentInput = {
  action: ConsentEventAction;
  channel: ConsentEventChannel;
  contactID: string;
  evidence?: string | null | undefined;
  note?: string | null | undefined;
  occurredAt?: string | null | undefined;
  purpose: string;
  source?: string | null | undefined;
  textID?: string | null | undefined;
};
export type NewConsentMutation$variables = {
  input: RecordConsentInput;
};
export type NewConsentMutation$data = {
  readonly recordConsent: {
    readonly consent: {
      readonly contact: {
        readonly id: string;
        readonly " $fragmentSpreads": FragmentRefs<"ConsentsTabFragment" | "WaysFragment">;
      };
      readonly id: string;
    };
  };
};
export type NewConsentMutation = {
  response: NewConsentMutation$data;
  variables: NewConsentMutation$variables;
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
  "name": "purpose",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "channel",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "kind",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "isPrimary",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "isUndeliverable",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "formatted",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "NewConsentMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "RecordConsentPayload",
        "kind": "LinkedField",
        "name": "recordConsent",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "ConsentEvent",
            "kind": "LinkedField",
            "name": "consent",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Contact",
                "kind": "LinkedField",
                "name": "contact",
                "plural": false,
                "selections": [
                  (v2/*:: as any*/),
                  {
                    "args": null,
                    "kind": "FragmentSpread",
                    "name": "ConsentsTabFragment"
                  },
                  {
                    "args": null,
                    "kind": "FragmentSpread",
                    "name": "WaysFragment"
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
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "NewConsentMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "RecordConsentPayload",
        "kind": "LinkedField",
        "name": "recordConsent",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "ConsentEvent",
            "kind": "LinkedField",
            "name": "consent",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Contact",
                "kind": "LinkedField",
                "name": "contact",
                "plural": false,
                "selections": [
                  (v2/*:: as any*/),
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
                              (v3/*:: as any*/),
                              (v4/*:: as any*/),
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
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "ContactEmail",
                    "kind": "LinkedField",
                    "name": "emails",
                    "plural": true,
                    "selections": [
                      (v2/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "address",
                        "storageKey": null
                      },
                      (v5/*:: as any*/),
                      (v6/*:: as any*/),
                      (v7/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "ContactPhone",
                    "kind": "LinkedField",
                    "name": "phones",
                    "plural": true,
                    "selections": [
                      (v2/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "number",
                        "storageKey": null
                      },
                      (v8/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "extension",
                        "storageKey": null
                      },
                      (v5/*:: as any*/),
                      (v6/*:: as any*/),
                      (v7/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "ContactAddress",
                    "kind": "LinkedField",
                    "name": "addresses",
                    "plural": true,
                    "selections": [
                      (v2/*:: as any*/),
                      (v8/*:: as any*/),
                      (v5/*:: as any*/),
                      (v6/*:: as any*/),
                      (v7/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "country",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "lines",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "postalCode",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "dependentLocality",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "locality",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "region",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "ConsentState",
                    "kind": "LinkedField",
                    "name": "consentStates",
                    "plural": true,
                    "selections": [
                      (v3/*:: as any*/),
                      (v4/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "isGiven",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "version",
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
    ]
  },
  "params": {
    "cacheID": "936f728d5bbd41f24646e1ee0e0397a2",
    "id": null,
    "metadata": {},
    "name": "NewConsentMutation",
    "operationKind": "mutation",
    "text": "mutation NewConsentMutation(\n  $input: RecordConsentInput!\n) {\n  recordConsent(input: $input) {\n    consent {\n      id\n      contact {\n        id\n        ...ConsentsTabFragment\n        ...WaysFragment\n      }\n    }\n  }\n}\n\nfragment ConsentsTabFragment on Contact {\n  id\n  consents(first: 50, orderBy: {field: OCCURRED_AT, direction: DESC}) {\n    edges {\n      node {\n        id\n        purpose\n        channel\n        action\n        occurredAt\n        source\n      }\n    }\n  }\n}\n\nfragment WaysFormFragment on Contact {\n  id\n  version\n  emails {\n    address\n    kind\n    isUndeliverable\n    id\n  }\n  phones {\n    number\n    formatted\n    extension\n    kind\n    isUndeliverable\n    id\n  }\n  addresses {\n    country\n    lines\n    postalCode\n    dependentLocality\n    locality\n    region\n    kind\n    isUndeliverable\n    id\n  }\n}\n\nfragment WaysFragment on Contact {\n  id\n  emails {\n    id\n    address\n    kind\n    isPrimary\n    isUndeliverable\n  }\n  phones {\n    id\n    number\n    formatted\n    extension\n    kind\n    isPrimary\n    isUndeliverable\n  }\n  addresses {\n    id\n    formatted\n    kind\n    isPrimary\n    isUndeliverable\n  }\n  consentStates {\n    purpose\n    channel\n    isGiven\n  }\n  ...WaysFormFragment\n}\n"
  }
};
})();

(node as any).hash = "9bc99818a4d1925633b38406ec0d39f0";

export default node;
