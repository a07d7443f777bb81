/**
 * @generated SignedSource<<46ec01ff2377f444cbf2480def95901e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type TributeKind = "HONOUR" | "MEMORY";
export type TributeNotifyBy = "EMAIL" | "LETTER" | "NONE";
export type TributeNotifyStatus = "DUE" | "NOT_REQUESTED" | "SENT";
import type { FragmentRefs } from "relay-runtime";
export type TributesFragment$data = {
  readonly deletedAt: string | null | undefined;
  readonly id: string;
  readonly tributes: ReadonlyArray<{
    readonly honoreeName: string;
    readonly id: string;
    readonly kind: TributeKind;
    readonly message: string | null | undefined;
    readonly notifiedOn: string | null | undefined;
    readonly notifyAddress: string | null | undefined;
    readonly notifyBy: TributeNotifyBy;
    readonly notifyName: string | null | undefined;
    readonly notifyStatus: TributeNotifyStatus;
  }> | null | undefined;
  readonly " $fragmentType": "TributesFragment";
};
export type TributesFragment$key = {
  readonly " $data"?: TributesFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"TributesFragment">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "TributesFragment",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "deletedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Tribute",
      "kind": "LinkedField",
      "name": "tributes",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "kind",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "honoreeName",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "notifyName",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "notifyAddress",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "notifyBy",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "message",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "notifyStatus",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "notifiedOn",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Donation",
  "abstractKey": null
};
})();

(node as any).hash = "89c24d33832b5dd530fb2c56ffcc079f";

export default node;
