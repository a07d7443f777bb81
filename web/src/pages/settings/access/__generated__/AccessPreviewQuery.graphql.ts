/**
 * @generated SignedSource<<0956436846a0278d0d74400ed96dce2b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type AccessScope = "ALL" | "NONE" | "OWN" | "TEAM";
export type FieldLevel = "HIDE" | "READ" | "WRITE";
export type UserRole = "ADMIN" | "FINANCE" | "FUNDRAISING" | "MEMBERSHIP" | "READ_ONLY" | "VOLUNTEERING";
export type AccessPreviewQuery$variables = {
  role?: UserRole | null | undefined;
  userID?: string | null | undefined;
};
export type AccessPreviewQuery$data = {
  readonly accessPreview: {
    readonly access: ReadonlyArray<{
      readonly entity: string;
      readonly fields: ReadonlyArray<{
        readonly field: string;
        readonly level: FieldLevel;
      }>;
      readonly read: AccessScope;
      readonly write: AccessScope;
    }>;
    readonly hidden: ReadonlyArray<{
      readonly entity: string;
      readonly hidden: ReadonlyArray<string>;
      readonly readOnly: ReadonlyArray<string>;
    }>;
    readonly lists: ReadonlyArray<{
      readonly entity: string;
      readonly shown: number | null | undefined;
      readonly total: number;
    }>;
  } | null | undefined;
};
export type AccessPreviewQuery = {
  response: AccessPreviewQuery$data;
  variables: AccessPreviewQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "role"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "userID"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "entity",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "role",
        "variableName": "role"
      },
      {
        "kind": "Variable",
        "name": "userID",
        "variableName": "userID"
      }
    ],
    "concreteType": "AccessPreview",
    "kind": "LinkedField",
    "name": "accessPreview",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "TypePermission",
        "kind": "LinkedField",
        "name": "access",
        "plural": true,
        "selections": [
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "read",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "write",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "FieldPermission",
            "kind": "LinkedField",
            "name": "fields",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "field",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "level",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "ListPreview",
        "kind": "LinkedField",
        "name": "lists",
        "plural": true,
        "selections": [
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "total",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "shown",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "HiddenFields",
        "kind": "LinkedField",
        "name": "hidden",
        "plural": true,
        "selections": [
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "hidden",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "readOnly",
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
    "name": "AccessPreviewQuery",
    "selections": (v2/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "AccessPreviewQuery",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "a48c884cf4c5a8f9bd6c0547bf9d0e27",
    "id": null,
    "metadata": {},
    "name": "AccessPreviewQuery",
    "operationKind": "query",
    "text": "query AccessPreviewQuery(\n  $role: UserRole\n  $userID: ID\n) {\n  accessPreview(role: $role, userID: $userID) {\n    access {\n      entity\n      read\n      write\n      fields {\n        field\n        level\n      }\n    }\n    lists {\n      entity\n      total\n      shown\n    }\n    hidden {\n      entity\n      hidden\n      readOnly\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "7e1565dd7e68df01793e55159d1c5b07";

export default node;
