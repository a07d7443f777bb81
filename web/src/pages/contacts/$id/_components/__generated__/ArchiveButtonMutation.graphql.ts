/**
 * @generated SignedSource<<e5177affbcfcfac2ffd4a49879df1631>>
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
export type ArchiveButtonMutation$variables = {
  input: ArchiveContactInput;
};
export type ArchiveButtonMutation$data = {
  readonly archiveContact: {
    readonly contact: {
      readonly archivedAt: string | null | undefined;
      readonly id: string;
      readonly version: number;
    };
  };
};
export type ArchiveButtonMutation = {
  response: ArchiveButtonMutation$data;
  variables: ArchiveButtonMutation$variables;
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
            "name": "version",
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
    "name": "ArchiveButtonMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ArchiveButtonMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "898aa6801a8d63ccf3953bf160029d28",
    "id": null,
    "metadata": {},
    "name": "ArchiveButtonMutation",
    "operationKind": "mutation",
    "text": "mutation ArchiveButtonMutation(\n  $input: ArchiveContactInput!\n) {\n  archiveContact(input: $input) {\n    contact {\n      id\n      version\n      archivedAt\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "99e6a4679a425cd4c618807f82e69e05";

export default node;
