/**
 * @generated SignedSource<<d0f0bd664b068dbc3951dc700b604e65>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type ContactKind = "HOUSEHOLD" | "INDIVIDUAL" | "ORGANIZATION";
export type PossibleDuplicatesInput = {
  birthOn?: string | null | undefined;
  emails?: ReadonlyArray<string> | null | undefined;
  familyName?: string | null | undefined;
  gender?: string | null | undefined;
  givenName?: string | null | undefined;
  kind: ContactKind;
  locality?: string | null | undefined;
  middleName?: string | null | undefined;
  organizationName?: string | null | undefined;
  phones?: ReadonlyArray<string> | null | undefined;
  postalCode?: string | null | undefined;
  preferredName?: string | null | undefined;
  street?: string | null | undefined;
  suffix?: string | null | undefined;
};
export type PossibleDuplicatesQuery$variables = {
  input: PossibleDuplicatesInput;
};
export type PossibleDuplicatesQuery$data = {
  readonly possibleDuplicates: ReadonlyArray<{
    readonly contact: {
      readonly birthOn: string | null | undefined;
      readonly displayName: string;
      readonly id: string;
      readonly primaryAddress: {
        readonly locality: string | null | undefined;
      } | null | undefined;
      readonly primaryEmail: {
        readonly address: string | null | undefined;
      } | null | undefined;
    };
    readonly score: number;
  }>;
};
export type PossibleDuplicatesQuery = {
  response: PossibleDuplicatesQuery$data;
  variables: PossibleDuplicatesQuery$variables;
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
  "name": "score",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "displayName",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "birthOn",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "address",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "locality",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "PossibleDuplicatesQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "PossibleDuplicate",
        "kind": "LinkedField",
        "name": "possibleDuplicates",
        "plural": true,
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
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "ContactEmail",
                "kind": "LinkedField",
                "name": "primaryEmail",
                "plural": false,
                "selections": [
                  (v6/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "ContactAddress",
                "kind": "LinkedField",
                "name": "primaryAddress",
                "plural": false,
                "selections": [
                  (v7/*:: as any*/)
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
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "PossibleDuplicatesQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "PossibleDuplicate",
        "kind": "LinkedField",
        "name": "possibleDuplicates",
        "plural": true,
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
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "ContactEmail",
                "kind": "LinkedField",
                "name": "primaryEmail",
                "plural": false,
                "selections": [
                  (v6/*:: as any*/),
                  (v3/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "ContactAddress",
                "kind": "LinkedField",
                "name": "primaryAddress",
                "plural": false,
                "selections": [
                  (v7/*:: as any*/),
                  (v3/*:: as any*/)
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
    "cacheID": "c3aa6e78faac3649ee2c89f7b51aa547",
    "id": null,
    "metadata": {},
    "name": "PossibleDuplicatesQuery",
    "operationKind": "query",
    "text": "query PossibleDuplicatesQuery(\n  $input: PossibleDuplicatesInput!\n) {\n  possibleDuplicates(input: $input) {\n    score\n    contact {\n      id\n      displayName\n      birthOn\n      primaryEmail {\n        address\n        id\n      }\n      primaryAddress {\n        locality\n        id\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "5a5935eaa23e6e7fc68b8a5236150126";

export default node;
