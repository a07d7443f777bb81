/**
 * @generated SignedSource<<c4777e126a6d527a149e3f6e7e5c510f>>
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
export type FieldsPageChangeMutation$variables = {
  input: ChangeCustomFieldInput;
};
export type FieldsPageChangeMutation$data = {
  readonly changeCustomField: {
    readonly customField: {
      readonly archivedAt: string | null | undefined;
      readonly id: string;
    };
  };
};
export type FieldsPageChangeMutation = {
  response: FieldsPageChangeMutation$data;
  variables: FieldsPageChangeMutation$variables;
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
            "name": "archivedAt",
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
    "name": "FieldsPageChangeMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "FieldsPageChangeMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "858190901614250e2f2a7cc506de1bd0",
    "id": null,
    "metadata": {},
    "name": "FieldsPageChangeMutation",
    "operationKind": "mutation",
    "text": "mutation FieldsPageChangeMutation(\n  $input: ChangeCustomFieldInput!\n) {\n  changeCustomField(input: $input) {\n    customField {\n      id\n      archivedAt\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "739b796ed8d82dce30fff89448ed4d49";

export default node;
