/**
 * @generated SignedSource<<b7648004556858eccc808ee11b10689f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type SaveRelationshipTypeInput = {
  id?: string | null | undefined;
  isSymmetric?: boolean | null | undefined;
  key?: string | null | undefined;
  labelEn: string;
  labelKo: string;
  reverseEn?: string | null | undefined;
  reverseKo?: string | null | undefined;
};
export type RelationshipsPageSaveMutation$variables = {
  input: SaveRelationshipTypeInput;
};
export type RelationshipsPageSaveMutation$data = {
  readonly saveRelationshipType: {
    readonly relationshipType: {
      readonly id: string;
      readonly labelEn: string;
      readonly labelKo: string;
      readonly reverseEn: string;
      readonly reverseKo: string;
    };
  };
};
export type RelationshipsPageSaveMutation = {
  response: RelationshipsPageSaveMutation$data;
  variables: RelationshipsPageSaveMutation$variables;
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
    "concreteType": "SaveRelationshipTypePayload",
    "kind": "LinkedField",
    "name": "saveRelationshipType",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "RelationshipType",
        "kind": "LinkedField",
        "name": "relationshipType",
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
            "name": "reverseEn",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "reverseKo",
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
    "name": "RelationshipsPageSaveMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "RelationshipsPageSaveMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "3565600837b2b958e0cf5320b8c464a5",
    "id": null,
    "metadata": {},
    "name": "RelationshipsPageSaveMutation",
    "operationKind": "mutation",
    "text": "mutation RelationshipsPageSaveMutation(\n  $input: SaveRelationshipTypeInput!\n) {\n  saveRelationshipType(input: $input) {\n    relationshipType {\n      id\n      labelEn\n      labelKo\n      reverseEn\n      reverseKo\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "cb4eac6d31f01c25526e59627bcbc81b";

export default node;
