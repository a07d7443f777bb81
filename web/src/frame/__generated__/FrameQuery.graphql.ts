/**
 * @generated SignedSource<<d99ef5a4c406edceea98f4845c4a2b7c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type AccessScope = "ALL" | "NONE" | "OWN" | "TEAM";
export type UserRole = "ADMIN" | "FINANCE" | "FUNDRAISING" | "MEMBERSHIP" | "READ_ONLY" | "VOLUNTEERING";
export type FrameQuery$variables = Record<PropertyKey, never>;
export type FrameQuery$data = {
  readonly organization: {
    readonly country: string;
    readonly currency: string;
    readonly fiscalYearMonth: number;
    readonly id: string;
    readonly locale: string;
    readonly name: string;
    readonly timeZone: string;
  };
  readonly viewer: {
    readonly access: ReadonlyArray<{
      readonly entity: string;
      readonly read: AccessScope;
      readonly write: AccessScope;
    }>;
    readonly user: {
      readonly email: string | null | undefined;
      readonly id: string;
      readonly name: string;
      readonly role: UserRole;
    };
  };
};
export type FrameQuery = {
  response: FrameQuery$data;
  variables: FrameQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Viewer",
    "kind": "LinkedField",
    "name": "viewer",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "User",
        "kind": "LinkedField",
        "name": "user",
        "plural": false,
        "selections": [
          (v0/*:: as any*/),
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "email",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "role",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "TypePermission",
        "kind": "LinkedField",
        "name": "access",
        "plural": true,
        "selections": [
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
            "name": "read",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "write",
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
    "concreteType": "Organization",
    "kind": "LinkedField",
    "name": "organization",
    "plural": false,
    "selections": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "currency",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "timeZone",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "country",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "locale",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "fiscalYearMonth",
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
    "name": "FrameQuery",
    "selections": (v2/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "FrameQuery",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "f8108de66e093aa9e2fb3f14726bc541",
    "id": null,
    "metadata": {},
    "name": "FrameQuery",
    "operationKind": "query",
    "text": "query FrameQuery {\n  viewer {\n    user {\n      id\n      name\n      email\n      role\n    }\n    access {\n      entity\n      read\n      write\n    }\n  }\n  organization {\n    id\n    name\n    currency\n    timeZone\n    country\n    locale\n    fiscalYearMonth\n  }\n}\n"
  }
};
})();

(node as any).hash = "654c8d46637d9f25424c671fa3a5327d";

export default node;
