/**
 * @generated SignedSource<<3fe509d03cad870422e8a4d819045ab4>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type MergePick = "BOTH" | "MERGED" | "SURVIVOR";
import type { FragmentRefs } from "relay-runtime";
export type FieldPicksFragment$data = {
  readonly fields: ReadonlyArray<{
    readonly field: string;
    readonly isConflict: boolean;
    readonly merged: string | null | undefined;
    readonly pick: MergePick;
    readonly survivor: string | null | undefined;
  }>;
  readonly merged: {
    readonly displayName: string;
    readonly household: {
      readonly displayName: string;
    } | null | undefined;
    readonly owner: {
      readonly name: string;
    } | null | undefined;
    readonly team: {
      readonly name: string;
    } | null | undefined;
  };
  readonly survivor: {
    readonly customFields: ReadonlyArray<{
      readonly field: {
        readonly key: string;
        readonly labelEn: string;
        readonly labelKo: string;
      };
    }> | null | undefined;
    readonly displayName: string;
    readonly household: {
      readonly displayName: string;
    } | null | undefined;
    readonly owner: {
      readonly name: string;
    } | null | undefined;
    readonly team: {
      readonly name: string;
    } | null | undefined;
  };
  readonly " $fragmentType": "FieldPicksFragment";
};
export type FieldPicksFragment$key = {
  readonly " $data"?: FieldPicksFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"FieldPicksFragment">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "displayName",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "concreteType": "Contact",
  "kind": "LinkedField",
  "name": "household",
  "plural": false,
  "selections": [
    (v0/*:: as any*/)
  ],
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
],
v3 = {
  "alias": null,
  "args": null,
  "concreteType": "User",
  "kind": "LinkedField",
  "name": "owner",
  "plural": false,
  "selections": (v2/*:: as any*/),
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "concreteType": "Team",
  "kind": "LinkedField",
  "name": "team",
  "plural": false,
  "selections": (v2/*:: as any*/),
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "FieldPicksFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Contact",
      "kind": "LinkedField",
      "name": "survivor",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/),
        (v3/*:: as any*/),
        (v4/*:: as any*/),
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
              "concreteType": "CustomField",
              "kind": "LinkedField",
              "name": "field",
              "plural": false,
              "selections": [
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
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Contact",
      "kind": "LinkedField",
      "name": "merged",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/),
        (v3/*:: as any*/),
        (v4/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "MergeField",
      "kind": "LinkedField",
      "name": "fields",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "field",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "survivor",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "merged",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "pick",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "isConflict",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "MergePlan",
  "abstractKey": null
};
})();

(node as any).hash = "c142040036a804d3a1238d86c540fdb4";

export default node;
