/**
 * @generated SignedSource<<2c26582bdc9928e192984abbdf3c9ab3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type ContactAddressKind = "HOME" | "OTHER" | "WORK";
export type ContactEmailKind = "HOME" | "OTHER" | "WORK";
export type ContactPhoneKind = "FAX" | "HOME" | "MOBILE" | "OTHER" | "WORK";
import type { FragmentRefs } from "relay-runtime";
export type WaysFormFragment$data = {
  readonly addresses: ReadonlyArray<{
    readonly country: string | null | undefined;
    readonly dependentLocality: string | null | undefined;
    readonly isUndeliverable: boolean;
    readonly kind: ContactAddressKind;
    readonly lines: string | null | undefined;
    readonly locality: string | null | undefined;
    readonly postalCode: string | null | undefined;
    readonly region: string | null | undefined;
  }> | null | undefined;
  readonly emails: ReadonlyArray<{
    readonly address: string | null | undefined;
    readonly isUndeliverable: boolean;
    readonly kind: ContactEmailKind;
  }> | null | undefined;
  readonly id: string;
  readonly phones: ReadonlyArray<{
    readonly extension: string | null | undefined;
    readonly formatted: string | null | undefined;
    readonly isUndeliverable: boolean;
    readonly kind: ContactPhoneKind;
    readonly number: string | null | undefined;
  }> | null | undefined;
  readonly version: number;
  readonly " $fragmentType": "WaysFormFragment";
};
export type WaysFormFragment$key = {
  readonly " $data"?: WaysFormFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"WaysFormFragment">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "kind",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "isUndeliverable",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "WaysFormFragment",
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
      "name": "version",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ContactEmail",
      "kind": "LinkedField",
      "name": "emails",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "address",
          "storageKey": null
        },
        (v0/*:: as any*/),
        (v1/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ContactPhone",
      "kind": "LinkedField",
      "name": "phones",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "number",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "formatted",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "extension",
          "storageKey": null
        },
        (v0/*:: as any*/),
        (v1/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ContactAddress",
      "kind": "LinkedField",
      "name": "addresses",
      "plural": true,
      "selections": [
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
          "name": "lines",
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
          "name": "dependentLocality",
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
        (v0/*:: as any*/),
        (v1/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "Contact",
  "abstractKey": null
};
})();

(node as any).hash = "97dfc20ccb7e5b054968300c54244754";

export default node;
