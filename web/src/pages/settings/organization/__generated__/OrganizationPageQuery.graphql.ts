/**
 * @generated SignedSource<<f74c16e211f920ac11a40b2aa54abd75>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type OrganizationPageQuery$variables = Record<PropertyKey, never>;
export type OrganizationPageQuery$data = {
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
    "cacheID": "71b98c8c3b7a7b9e10d29e2c52baa172",
    "id": null,
    "metadata": {},
    "name": "OrganizationPageQuery",
    "operationKind": "query",
    "text": "query OrganizationPageQuery {\n  organization {\n    id\n    name\n    locale\n    timeZone\n    currency\n    country\n    fiscalYearMonth\n  }\n}\n"
  }
};
})();

(node as any).hash = "2a094c146aea1ff873e68ef1cc0640f5";

export default node;
