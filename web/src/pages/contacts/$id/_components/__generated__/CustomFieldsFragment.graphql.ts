/**
 * @generated SignedSource<<3ab15792b9066590e480fdd4144eb017>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type CustomFieldType = "BOOLEAN" | "CHOICE" | "DATE" | "EMAIL" | "MULTICHOICE" | "NUMBER" | "TEXT" | "URL";
import type { FieldValue } from "@/lib/graph/scalars";
import type { FragmentRefs } from "relay-runtime";
export type CustomFieldsFragment$data = {
  readonly customFields: ReadonlyArray<{
    readonly field: {
      readonly id: string;
      readonly key: string;
      readonly labelEn: string;
      readonly labelKo: string;
      readonly type: CustomFieldType;
    };
    readonly value: FieldValue | null | undefined;
  }> | null | undefined;
  readonly id: string;
  readonly version: number;
  readonly " $fragmentType": "CustomFieldsFragment";
};
export type CustomFieldsFragment$key = {
  readonly " $data"?: CustomFieldsFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"CustomFieldsFragment">;
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
  "name": "CustomFieldsFragment",
  "selections": [
    (v0/*:: as any*/),
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
      "concreteType": "CustomFieldValue",
      "kind": "LinkedField",
      "name": "customFields",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "value",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "CustomField",
          "kind": "LinkedField",
          "name": "field",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "key",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "labelEn",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "labelKo",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "type",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Contact",
  "abstractKey": null
};
})();

(node as any).hash = "ae459cd3da8406c7c98c20dab558353b";

export default node;
