/**
 * @generated SignedSource<<fe5eadbc4dc1283b00af0e8c0c8d2eca>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type ContactAddressKind = "HOME" | "OTHER" | "WORK";
export type ContactEmailKind = "HOME" | "OTHER" | "WORK";
export type ContactKind = "HOUSEHOLD" | "INDIVIDUAL" | "ORGANIZATION";
export type ContactNameOrder = "FAMILY_FIRST" | "GIVEN_FIRST";
export type ContactPhoneKind = "FAX" | "HOME" | "MOBILE" | "OTHER" | "WORK";
import type { FieldValue } from "@/lib/graph/scalars";
export type CreateContactInput = {
  addresses?: ReadonlyArray<AddressInput> | null | undefined;
  birthOn?: string | null | undefined;
  customFields?: ReadonlyArray<CustomFieldInput> | null | undefined;
  emails?: ReadonlyArray<EmailInput> | null | undefined;
  externalID?: string | null | undefined;
  familyName?: string | null | undefined;
  gender?: string | null | undefined;
  givenName?: string | null | undefined;
  householdID?: string | null | undefined;
  kind: ContactKind;
  language?: string | null | undefined;
  languages?: ReadonlyArray<string> | null | undefined;
  legalName?: string | null | undefined;
  memberIDs?: ReadonlyArray<string> | null | undefined;
  middleName?: string | null | undefined;
  nameOrder?: ContactNameOrder | null | undefined;
  note?: string | null | undefined;
  organizationName?: string | null | undefined;
  ownerID?: string | null | undefined;
  phones?: ReadonlyArray<PhoneInput> | null | undefined;
  preferredName?: string | null | undefined;
  prefix?: string | null | undefined;
  source?: string | null | undefined;
  suffix?: string | null | undefined;
  tags?: ReadonlyArray<string> | null | undefined;
  teamID?: string | null | undefined;
};
export type EmailInput = {
  address: string;
  isPrimary?: boolean | null | undefined;
  isUndeliverable?: boolean | null | undefined;
  kind?: ContactEmailKind | null | undefined;
};
export type PhoneInput = {
  extension?: string | null | undefined;
  isPrimary?: boolean | null | undefined;
  isUndeliverable?: boolean | null | undefined;
  kind?: ContactPhoneKind | null | undefined;
  number: string;
};
export type AddressInput = {
  country?: string | null | undefined;
  dependentLocality?: string | null | undefined;
  isPrimary?: boolean | null | undefined;
  isUndeliverable?: boolean | null | undefined;
  kind?: ContactAddressKind | null | undefined;
  lines?: string | null | undefined;
  locality?: string | null | undefined;
  postalCode?: string | null | undefined;
  region?: string | null | undefined;
};
export type CustomFieldInput = {
  key: string;
  value?: FieldValue | null | undefined;
};
export type useNewContactCreateMutation$variables = {
  input: CreateContactInput;
};
export type useNewContactCreateMutation$data = {
  readonly createContact: {
    readonly contact: {
      readonly displayName: string;
      readonly id: string;
    };
  };
};
export type useNewContactCreateMutation = {
  response: useNewContactCreateMutation$data;
  variables: useNewContactCreateMutation$variables;
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
    "concreteType": "CreateContactPayload",
    "kind": "LinkedField",
    "name": "createContact",
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
            "name": "displayName",
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
    "name": "useNewContactCreateMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useNewContactCreateMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "1715c8e4d3efd44428832ff51a2c2cad",
    "id": null,
    "metadata": {},
    "name": "useNewContactCreateMutation",
    "operationKind": "mutation",
    "text": "mutation useNewContactCreateMutation(\n  $input: CreateContactInput!\n) {\n  createContact(input: $input) {\n    contact {\n      id\n      displayName\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "58e08c4222f2eee7b02b0fe46e86609a";

export default node;
