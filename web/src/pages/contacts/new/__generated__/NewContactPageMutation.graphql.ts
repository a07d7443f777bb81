/**
 * @generated SignedSource<<87125e5f0d8858fccf81f2348e06b5cf>>
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
export type NewContactPageMutation$variables = {
  input: CreateContactInput;
};
export type NewContactPageMutation$data = {
  readonly createContact: {
    readonly contact: {
      readonly displayName: string;
      readonly id: string;
    };
  };
};
export type NewContactPageMutation = {
  response: NewContactPageMutation$data;
  variables: NewContactPageMutation$variables;
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
    "name": "NewContactPageMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "NewContactPageMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "f9a6f96e7fe1906cc1782fad48089ef3",
    "id": null,
    "metadata": {},
    "name": "NewContactPageMutation",
    "operationKind": "mutation",
    "text": "mutation NewContactPageMutation(\n  $input: CreateContactInput!\n) {\n  createContact(input: $input) {\n    contact {\n      id\n      displayName\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "e2f649499a836aea81073589147bb901";

export default node;
