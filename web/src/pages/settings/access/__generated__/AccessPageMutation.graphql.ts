/**
 * @generated SignedSource<<1b7c91a0cc63d359e743bbb25fd8eada>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type AccessScope = "ALL" | "NONE" | "OWN" | "TEAM";
export type FieldLevel = "HIDE" | "READ" | "WRITE";
export type UserRole = "ADMIN" | "FINANCE" | "FUNDRAISING" | "MEMBERSHIP" | "READ_ONLY" | "VOLUNTEERING";
export type SetAccessRuleInput = {
  entity: string;
  field?: string | null | undefined;
  level?: FieldLevel | null | undefined;
  read?: AccessScope | null | undefined;
  reset?: boolean | null | undefined;
  role: UserRole;
  write?: AccessScope | null | undefined;
};
export type AccessPageMutation$variables = {
  input: SetAccessRuleInput;
};
export type AccessPageMutation$data = {
  readonly setAccessRule: {
    readonly roleAccess: {
      readonly access: ReadonlyArray<{
        readonly entity: string;
        readonly fields: ReadonlyArray<{
          readonly field: string;
          readonly level: FieldLevel;
        }>;
        readonly read: AccessScope;
        readonly write: AccessScope;
      }>;
      readonly role: UserRole;
    };
  };
};
export type AccessPageMutation = {
  response: AccessPageMutation$data;
  variables: AccessPageMutation$variables;
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
    "concreteType": "SetAccessRulePayload",
    "kind": "LinkedField",
    "name": "setAccessRule",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "RoleAccess",
        "kind": "LinkedField",
        "name": "roleAccess",
        "plural": false,
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
    "name": "AccessPageMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "AccessPageMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "02811fdb00307faee0f3d0211f933b4d",
    "id": null,
    "metadata": {},
    "name": "AccessPageMutation",
    "operationKind": "mutation",
    "text": "mutation AccessPageMutation(\n  $input: SetAccessRuleInput!\n) {\n  setAccessRule(input: $input) {\n    roleAccess {\n      role\n      access {\n        entity\n        read\n        write\n        fields {\n          field\n          level\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "2cc69f168fc8502f795233d75b908fb5";

export default node;
