/**
 * @generated SignedSource<<8b1293f2274c5fcee5b9123c25c6c0c3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type ConsentEventChannel = "ANY" | "EMAIL" | "PHONE" | "POST" | "SMS";
export type ContactAddressKind = "HOME" | "OTHER" | "WORK";
export type ContactEmailKind = "HOME" | "OTHER" | "WORK";
export type ContactPhoneKind = "FAX" | "HOME" | "MOBILE" | "OTHER" | "WORK";
import type { FragmentRefs } from "relay-runtime";
export type WaysFragment$data = {
  readonly addresses: ReadonlyArray<{
    readonly formatted: ReadonlyArray<string> | null | undefined;
    readonly id: string;
    readonly isPrimary: boolean;
    readonly isUndeliverable: boolean;
    readonly kind: ContactAddressKind;
  }> | null | undefined;
  readonly consentStates: ReadonlyArray<{
    readonly channel: ConsentEventChannel;
    readonly isGiven: boolean;
    readonly purpose: string;
  }> | null | undefined;
  readonly emails: ReadonlyArray<{
    readonly address: string | null | undefined;
    readonly id: string;
    readonly isPrimary: boolean;
    readonly isUndeliverable: boolean;
    readonly kind: ContactEmailKind;
  }> | null | undefined;
  readonly id: string;
  readonly phones: ReadonlyArray<{
    readonly extension: string | null | undefined;
    readonly formatted: string | null | undefined;
    readonly id: string;
    readonly isPrimary: boolean;
    readonly isUndeliverable: boolean;
    readonly kind: ContactPhoneKind;
    readonly number: string | null | undefined;
  }> | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"WaysFormFragment">;
  readonly " $fragmentType": "WaysFragment";
};
export type WaysFragment$key = {
  readonly " $data"?: WaysFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"WaysFragment">;
};

const node: ReaderFragment = (function(){
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
  "name": "kind",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "isPrimary",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "isUndeliverable",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "formatted",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "WaysFragment",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "ContactEmail",
      "kind": "LinkedField",
      "name": "emails",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "address",
          "storageKey": null
        },
        (v1/*:: as any*/),
        (v2/*:: as any*/),
        (v3/*:: as any*/)
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
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "number",
          "storageKey": null
        },
        (v4/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "extension",
          "storageKey": null
        },
        (v1/*:: as any*/),
        (v2/*:: as any*/),
        (v3/*:: as any*/)
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
        (v0/*:: as any*/),
        (v4/*:: as any*/),
        (v1/*:: as any*/),
        (v2/*:: as any*/),
        (v3/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ConsentState",
      "kind": "LinkedField",
      "name": "consentStates",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "purpose",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "channel",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "isGiven",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "WaysFormFragment"
    }
  ],
  "type": "Contact",
  "abstractKey": null
};
})();

(node as any).hash = "682d62d542209bd5d5fd0ec6775b8c43";

export default node;
