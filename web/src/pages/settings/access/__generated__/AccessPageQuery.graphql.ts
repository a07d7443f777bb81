/**
 * @generated SignedSource<<7a9232c68522d0d10757bd116bfd367e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type AccessScope = "ALL" | "NONE" | "OWN" | "TEAM";
export type FieldLevel = "HIDE" | "READ" | "WRITE";
export type UserRole = "ADMIN" | "FINANCE" | "FUNDRAISING" | "MEMBERSHIP" | "READ_ONLY" | "VOLUNTEERING";
export type AccessPageQuery$variables = Record<PropertyKey, never>;
export type AccessPageQuery$data = {
  readonly guardedFields: ReadonlyArray<{
    readonly area: string;
    readonly entity: string;
    readonly fields: ReadonlyArray<string>;
    readonly hasOwner: boolean;
    readonly isFixed: boolean;
    readonly partOf: string | null | undefined;
  }> | null | undefined;
  readonly roleAccess: ReadonlyArray<{
    readonly access: ReadonlyArray<{
      readonly entity: string;
      readonly fields: ReadonlyArray<{
        readonly field: string;
        readonly level: FieldLevel;
      }>;
      readonly read: AccessScope;
      readonly write: AccessScope;
    }>;
    readonly defaults: ReadonlyArray<{
      readonly entity: string;
      readonly fields: ReadonlyArray<{
        readonly field: string;
        readonly level: FieldLevel;
      }>;
      readonly read: AccessScope;
      readonly write: AccessScope;
    }>;
    readonly role: UserRole;
  }> | null | undefined;
};
export type AccessPageQuery = {
  response: AccessPageQuery$data;
  variables: AccessPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "entity",
  "storageKey": null
},
v1 = [
  (v0/*:: as any*/),
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
v2 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "RoleAccess",
    "kind": "LinkedField",
    "name": "roleAccess",
    "plural": true,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "role",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "TypePermission",
        "kind": "LinkedField",
        "name": "access",
        "plural": true,
        "selections": (v1/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "TypePermission",
        "kind": "LinkedField",
        "name": "defaults",
        "plural": true,
        "selections": (v1/*:: as any*/),
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "GuardedType",
    "kind": "LinkedField",
    "name": "guardedFields",
    "plural": true,
    "selections": [
      (v0/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "area",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "partOf",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "isFixed",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "hasOwner",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "fields",
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "AccessPageQuery",
    "selections": (v2/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "AccessPageQuery",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "11bb61e1125e97549ff166fb127fb741",
    "id": null,
    "metadata": {},
    "name": "AccessPageQuery",
    "operationKind": "query",
    "text": "query AccessPageQuery {\n  roleAccess {\n    role\n    access {\n      entity\n      read\n      write\n      fields {\n        field\n        level\n      }\n    }\n    defaults {\n      entity\n      read\n      write\n      fields {\n        field\n        level\n      }\n    }\n  }\n  guardedFields {\n    entity\n    area\n    partOf\n    isFixed\n    hasOwner\n    fields\n  }\n}\n"
  }
};
})();

(node as any).hash = "cfcb3f4041e3418bb3bb89b5ff8bc563";

export default node;
