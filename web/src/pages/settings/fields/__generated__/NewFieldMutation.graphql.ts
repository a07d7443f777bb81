/**
 * @generated SignedSource<<fb8a2ed2f39309f6fd7d0fe5da307335>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type CustomFieldEntity = "CONTACT" | "DONATION";
export type CustomFieldType = "BOOLEAN" | "CHOICE" | "DATE" | "EMAIL" | "MULTICHOICE" | "NUMBER" | "TEXT" | "URL";
export type DefineCustomFieldInput = {
  entity: CustomFieldEntity;
  helpEn?: string | null | undefined;
  helpKo?: string | null | undefined;
  isIndexed?: boolean | null | undefined;
  isRequired?: boolean | null | undefined;
  key: string;
  labelEn: string;
  labelKo: string;
  maximum?: string | null | undefined;
  minimum?: string | null | undefined;
  options?: ReadonlyArray<string> | null | undefined;
  pattern?: string | null | undefined;
  position?: number | null | undefined;
  type: CustomFieldType;
};
export type NewFieldMutation$variables = {
  connections: ReadonlyArray<string>;
  input: DefineCustomFieldInput;
};
export type NewFieldMutation$data = {
  readonly defineCustomField: {
    readonly customField: {
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
    };
  };
};
export type NewFieldMutation = {
  response: NewFieldMutation$data;
  variables: NewFieldMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "connections"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "input"
},
v2 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v3 = {
  "alias": null,
  "args": null,
  "concreteType": "CustomField",
  "kind": "LinkedField",
  "name": "customField",
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
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "NewFieldMutation",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "DefineCustomFieldPayload",
        "kind": "LinkedField",
        "name": "defineCustomField",
        "plural": false,
        "selections": [
          (v3/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "NewFieldMutation",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "DefineCustomFieldPayload",
        "kind": "LinkedField",
        "name": "defineCustomField",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "filters": null,
            "handle": "appendNode",
            "key": "",
            "kind": "LinkedHandle",
            "name": "customField",
            "handleArgs": [
              {
                "kind": "Variable",
                "name": "connections",
                "variableName": "connections"
              },
              {
                "kind": "Literal",
                "name": "edgeTypeName",
                "value": "CustomFieldEdge"
              }
            ]
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "85b9bb88e0315b71f4b14d8af743121e",
    "id": null,
    "metadata": {},
    "name": "NewFieldMutation",
    "operationKind": "mutation",
    "text": "mutation NewFieldMutation(\n  $input: DefineCustomFieldInput!\n) {\n  defineCustomField(input: $input) {\n    customField {\n      id\n      key\n      labelEn\n      labelKo\n      helpEn\n      helpKo\n      type\n      entity\n      options\n      isRequired\n      position\n      archivedAt\n      usedBy\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "8707ad8db024a324433bf0b86a9fa4d3";

export default node;
