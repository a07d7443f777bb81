/**
 * @generated SignedSource<<77c9a337dfd65867397e64731283cbad>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type ArchiveContactInput = {
  archived?: boolean | null | undefined;
  id: string;
};
export type useNewContactArchiveMutation$variables = {
  input: ArchiveContactInput;
};
export type useNewContactArchiveMutation$data = {
  readonly archiveContact: {
    readonly contact: {
      readonly archivedAt: string | null | undefined;
      readonly id: string;
    };
  };
};
export type useNewContactArchiveMutation = {
  response: useNewContactArchiveMutation$data;
  variables: useNewContactArchiveMutation$variables;
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
    "concreteType": "ArchiveContactPayload",
    "kind": "LinkedField",
    "name": "archiveContact",
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
    "name": "useNewContactArchiveMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useNewContactArchiveMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "bd0fcdac09ae7927456bd689662af910",
    "id": null,
    "metadata": {},
    "name": "useNewContactArchiveMutation",
    "operationKind": "mutation",
    "text": "mutation useNewContactArchiveMutation(\n  $input: ArchiveContactInput!\n) {\n  archiveContact(input: $input) {\n    contact {\n      id\n      archivedAt\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "0946d72b271e3ee261df5a03472ea0c8";

export default node;
