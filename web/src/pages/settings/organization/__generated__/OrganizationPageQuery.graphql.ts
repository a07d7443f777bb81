/**
 * @generated SignedSource<<aea671e2d304a1bca46daab5adf5be8a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type OrganizationPageQuery$variables = Record<PropertyKey, never>;
export type OrganizationPageQuery$data = {
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
export type OrganizationPageQuery = {
  response: OrganizationPageQuery$data;
  variables: OrganizationPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
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
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "OrganizationPageQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "OrganizationPageQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "23b5be987af9e31717567a1f6653c801",
    "id": null,
    "metadata": {},
    "name": "OrganizationPageQuery",
    "operationKind": "query",
    "text": "query OrganizationPageQuery {\n  organization {\n    id\n    name\n    locale\n    timeZone\n    currency\n    country\n    fiscalYearMonth\n    legalName\n    registrationNumber\n    email\n    phone\n    website\n    addressLines\n    locality\n    region\n    postalCode\n    brandColour\n  }\n}\n"
  }
};
})();

(node as any).hash = "adadc5513b80b05a1f9ffcd63f0c64ca";

export default node;
