/**
 * @generated SignedSource<<fef210f03b1ddb4c02d53febe4bc606a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type ArchiveRelationshipTypeInput = {
  id: string;
};
export type RelationshipsPageArchiveMutation$variables = {
  input: ArchiveRelationshipTypeInput;
};
export type RelationshipsPageArchiveMutation$data = {
  readonly archiveRelationshipType: {
    readonly relationshipType: {
      readonly archivedAt: string | null | undefined;
      readonly id: string;
    };
  };
};
export type RelationshipsPageArchiveMutation = {
  response: RelationshipsPageArchiveMutation$data;
  variables: RelationshipsPageArchiveMutation$variables;
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
    "concreteType": "ArchiveRelationshipTypePayload",
    "kind": "LinkedField",
    "name": "archiveRelationshipType",
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
    "name": "RelationshipsPageArchiveMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "RelationshipsPageArchiveMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "8b492b539c28efb900ee0559c89339f3",
    "id": null,
    "metadata": {},
    "name": "RelationshipsPageArchiveMutation",
    "operationKind": "mutation",
    "text": "mutation RelationshipsPageArchiveMutation(\n  $input: ArchiveRelationshipTypeInput!\n) {\n  archiveRelationshipType(input: $input) {\n    relationshipType {\n      id\n      archivedAt\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "a23efc122a344573bdb6125d1c727845";

export default node;
