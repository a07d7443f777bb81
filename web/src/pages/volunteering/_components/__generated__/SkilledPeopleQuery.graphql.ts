/**
 * @generated SignedSource<<85a909be2e2ee80b511e2b379482cc9f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type SkilledPeopleQuery$variables = {
  skills: ReadonlyArray<string>;
};
export type SkilledPeopleQuery$data = {
  readonly contacts: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly displayName: string;
        readonly id: string;
        readonly tags: ReadonlyArray<{
          readonly id: string;
          readonly name: string;
        }> | null | undefined;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
};
export type SkilledPeopleQuery = {
  response: SkilledPeopleQuery$data;
  variables: SkilledPeopleQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "skills"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Literal",
        "name": "first",
        "value": 30
      },
      {
        "kind": "Literal",
        "name": "orderBy",
        "value": {
          "direction": "ASC",
          "field": "NAME"
        }
      },
      {
        "fields": [
          {
            "kind": "Literal",
            "name": "archivedAtIsNil",
            "value": true
          },
          {
            "items": [
              {
                "fields": [
                  {
                    "kind": "Variable",
                    "name": "idIn",
                    "variableName": "skills"
                  }
                ],
                "kind": "ObjectValue",
                "name": "hasTagsWith.0"
              }
            ],
            "kind": "ListValue",
            "name": "hasTagsWith"
          },
          {
            "kind": "Literal",
            "name": "isDeceased",
            "value": false
          },
          {
            "kind": "Literal",
            "name": "kind",
            "value": "INDIVIDUAL"
          }
        ],
        "kind": "ObjectValue",
        "name": "where"
      }
    ],
    "concreteType": "ContactConnection",
    "kind": "LinkedField",
    "name": "contacts",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "ContactEdge",
        "kind": "LinkedField",
        "name": "edges",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Contact",
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": [
              (v1/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "displayName",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Tag",
                "kind": "LinkedField",
                "name": "tags",
                "plural": true,
                "selections": [
                  (v1/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "name",
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
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "SkilledPeopleQuery",
    "selections": (v2/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "SkilledPeopleQuery",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "4fa236806830db798824c2c79b36db1f",
    "id": null,
    "metadata": {},
    "name": "SkilledPeopleQuery",
    "operationKind": "query",
    "text": "query SkilledPeopleQuery(\n  $skills: [ID!]!\n) {\n  contacts(first: 30, where: {kind: INDIVIDUAL, isDeceased: false, archivedAtIsNil: true, hasTagsWith: [{idIn: $skills}]}, orderBy: {field: NAME, direction: ASC}) {\n    edges {\n      node {\n        id\n        displayName\n        tags {\n          id\n          name\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "e469da95b3a61e245f3fe0312ec1cbfb";

export default node;
