/**
 * @generated SignedSource<<bd8b576f4b96bf7fcc2832ad3aadf3ba>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type ChangeCustomFieldInput = {
  archived?: boolean | null | undefined;
  helpEn?: string | null | undefined;
  helpKo?: string | null | undefined;
  id: string;
  isIndexed?: boolean | null | undefined;
  isRequired?: boolean | null | undefined;
  labelEn?: string | null | undefined;
  labelKo?: string | null | undefined;
  maximum?: string | null | undefined;
  minimum?: string | null | undefined;
  options?: ReadonlyArray<string> | null | undefined;
  pattern?: string | null | undefined;
  position?: number | null | undefined;
  renamed?: ReadonlyArray<RenamedChoice> | null | undefined;
};
export type RenamedChoice = {
  from: string;
  to: string;
};
export type useFieldsChangeMutation$variables = {
  input: ChangeCustomFieldInput;
};
export type useFieldsChangeMutation$data = {
  readonly changeCustomField: {
    readonly customField: {
      readonly archivedAt: string | null | undefined;
      readonly helpEn: string | null | undefined;
      readonly helpKo: string | null | undefined;
      readonly id: string;
      readonly isRequired: boolean;
      readonly labelEn: string;
      readonly labelKo: string;
      readonly options: ReadonlyArray<string> | null | undefined;
      readonly usedBy: number;
    };
  };
};
export type useFieldsChangeMutation = {
  response: useFieldsChangeMutation$data;
  variables: useFieldsChangeMutation$variables;
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
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "ChangeCustomFieldPayload",
    "kind": "LinkedField",
    "name": "changeCustomField",
    "plural": false,
    "selections": [
      {
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
    "name": "useFieldsChangeMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useFieldsChangeMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "eb3f151420895ce853768b72a1c092d1",
    "id": null,
    "metadata": {},
    "name": "useFieldsChangeMutation",
    "operationKind": "mutation",
    "text": "mutation useFieldsChangeMutation(\n  $input: ChangeCustomFieldInput!\n) {\n  changeCustomField(input: $input) {\n    customField {\n      id\n      labelEn\n      labelKo\n      helpEn\n      helpKo\n      options\n      isRequired\n      archivedAt\n      usedBy\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "448e6aff976b580573e7bf5303f8c43b";

export default node;
