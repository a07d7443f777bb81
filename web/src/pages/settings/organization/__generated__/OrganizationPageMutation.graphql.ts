/**
 * @generated SignedSource<<3084bc1f3d4df42a2c01b7354c3c966c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type UpdateOrganizationInput = {
  addressLines?: string | null | undefined;
  brandColour?: string | null | undefined;
  country?: string | null | undefined;
  currency?: string | null | undefined;
  email?: string | null | undefined;
  fiscalYearMonth?: number | null | undefined;
  legalName?: string | null | undefined;
  locale?: string | null | undefined;
  locality?: string | null | undefined;
  name?: string | null | undefined;
  phone?: string | null | undefined;
  postalCode?: string | null | undefined;
  region?: string | null | undefined;
  registrationNumber?: string | null | undefined;
  timeZone?: string | null | undefined;
  website?: string | null | undefined;
};
export type OrganizationPageMutation$variables = {
  input: UpdateOrganizationInput;
};
export type OrganizationPageMutation$data = {
  readonly updateOrganization: {
    readonly organization: {
      readonly addressLines: string | null | undefined;
      readonly brandColour: string | null | undefined;
      readonly country: string;
      readonly currency: string;
      readonly email: string | null | undefined;
      readonly fiscalYearMonth: number;
      readonly id: string;
      readonly legalName: string | null | undefined;
      readonly locale: string;
      readonly locality: string | null | undefined;
      readonly name: string;
      readonly phone: string | null | undefined;
      readonly postalCode: string | null | undefined;
      readonly region: string | null | undefined;
      readonly registrationNumber: string | null | undefined;
      readonly timeZone: string;
      readonly website: string | null | undefined;
    };
  };
};
export type OrganizationPageMutation = {
  response: OrganizationPageMutation$data;
  variables: OrganizationPageMutation$variables;
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
    "concreteType": "UpdateOrganizationPayload",
    "kind": "LinkedField",
    "name": "updateOrganization",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Organization",
        "kind": "LinkedField",
        "name": "organization",
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
            "name": "name",
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
            "name": "timeZone",
            "storageKey": null
          },
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
            "name": "country",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "fiscalYearMonth",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "legalName",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "registrationNumber",
            "storageKey": null
          },
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
            "name": "phone",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "website",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "addressLines",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "locality",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "region",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "postalCode",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "brandColour",
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
    "name": "OrganizationPageMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "OrganizationPageMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "db0c5c508d5673b55656c5364c57ed88",
    "id": null,
    "metadata": {},
    "name": "OrganizationPageMutation",
    "operationKind": "mutation",
    "text": "mutation OrganizationPageMutation(\n  $input: UpdateOrganizationInput!\n) {\n  updateOrganization(input: $input) {\n    organization {\n      id\n      name\n      locale\n      timeZone\n      currency\n      country\n      fiscalYearMonth\n      legalName\n      registrationNumber\n      email\n      phone\n      website\n      addressLines\n      locality\n      region\n      postalCode\n      brandColour\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "10f21fac47e4db3fce01f2d54244e89f";

export default node;
