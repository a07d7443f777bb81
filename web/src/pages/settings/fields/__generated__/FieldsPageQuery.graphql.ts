/**
 * @generated SignedSource<<2fa7819d64d14c4ff1865d0bb8e26a8f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type CustomFieldEntity = "CONTACT" | "DONATION";
export type CustomFieldType = "BOOLEAN" | "CHOICE" | "DATE" | "EMAIL" | "MULTICHOICE" | "NUMBER" | "TEXT" | "URL";
export type FieldsPageQuery$variables = Record<PropertyKey, never>;
export type FieldsPageQuery$data = {
  readonly customFields: {
    readonly __id: string;
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly archivedAt: string | null | undefined;
        readonly entity: CustomFieldEntity;
        readonly helpEn: string | null | undefined;
        readonly helpKo: string | null | undefined;
        readonly id: string;
        readonly isRequired: boolean;
        readonly key: string;
        readonly labelEn: string;
        readonly labelKo: string;
        readonly options: ReadonlyArray<string> | null | undefined;
        readonly position: number;
        readonly type: CustomFieldType;
        readonly usedBy: number;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
};
export type FieldsPageQuery = {
  response: FieldsPageQuery$data;
  variables: FieldsPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "CustomFieldEdge",
    "kind": "LinkedField",
    "name": "edges",
    "plural": true,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "CustomField",
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
            "name": "key",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "labelEn",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "labelKo",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "helpEn",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "helpKo",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "type",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "entity",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "options",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "isRequired",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "position",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "archivedAt",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "usedBy",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "__typename",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "cursor",
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "PageInfo",
    "kind": "LinkedField",
    "name": "pageInfo",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "endCursor",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "hasNextPage",
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  {
    "kind": "ClientExtension",
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "__id",
        "storageKey": null
      }
    ]
  }
],
v1 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 200
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "FieldsPageQuery",
    "selections": [
      {
        "alias": "customFields",
        "args": null,
        "concreteType": "CustomFieldConnection",
        "kind": "LinkedField",
        "name": "__FieldsPage_customFields_connection",
        "plural": false,
        "selections": (v0/*:: as any*/),
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "FieldsPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "CustomFieldConnection",
        "kind": "LinkedField",
        "name": "customFields",
        "plural": false,
        "selections": (v0/*:: as any*/),
        "storageKey": "customFields(first:200)"
      },
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "filters": null,
        "handle": "connection",
        "key": "FieldsPage_customFields",
        "kind": "LinkedHandle",
        "name": "customFields"
      }
    ]
  },
  "params": {
    "cacheID": "a45fa3e7d777b63b42783feb26b2a350",
    "id": null,
    "metadata": {
      "connection": [
        {
          "count": null,
          "cursor": null,
          "direction": "forward",
          "path": [
            "customFields"
          ]
        }
      ]
    },
    "name": "FieldsPageQuery",
    "operationKind": "query",
    "text": "query FieldsPageQuery {\n  customFields(first: 200) {\n    edges {\n      node {\n        id\n        key\n        labelEn\n        labelKo\n        helpEn\n        helpKo\n        type\n        entity\n        options\n        isRequired\n        position\n        archivedAt\n        usedBy\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "83af0a012f9c1ed584bb373734d87492";

export default node;
