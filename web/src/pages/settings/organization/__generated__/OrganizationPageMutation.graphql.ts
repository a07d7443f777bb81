/**
 * @generated SignedSource<<3d3cc3e39dad8deb706e0038588e0be8>>
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
      readonly country: string;
      readonly currency: string;
      readonly fiscalYearMonth: number;
      readonly id: string;
      readonly locale: string;
      readonly name: string;
      readonly timeZone: string;
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
    "cacheID": "2ca0feabd070638b8c4820ab3842c259",
    "id": null,
    "metadata": {},
    "name": "OrganizationPageMutation",
    "operationKind": "mutation",
    "text": "mutation OrganizationPageMutation(\n  $input: UpdateOrganizationInput!\n) {\n  updateOrganization(input: $input) {\n    organization {\n      id\n      name\n      locale\n      timeZone\n      currency\n      country\n      fiscalYearMonth\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "4b86cd8bb5f8f01d5edf0789dd12faf3";

export default node;
