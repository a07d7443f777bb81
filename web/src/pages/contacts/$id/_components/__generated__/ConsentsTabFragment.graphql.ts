/**
 * @generated SignedSource<<4ddb0bbdf8aff088d62778a5007ca0f2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type ConsentEventAction = "GIVEN" | "WITHDRAWN";
export type ConsentEventChannel = "ANY" | "EMAIL" | "PHONE" | "POST" | "SMS";
import type { FragmentRefs } from "relay-runtime";
export type ConsentsTabFragment$data = {
  readonly consents: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly action: ConsentEventAction;
        readonly channel: ConsentEventChannel;
        readonly id: string;
        readonly occurredAt: string;
        readonly purpose: string;
        readonly source: string | null | undefined;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
  readonly id: string;
  readonly " $fragmentType": "ConsentsTabFragment";
};
export type ConsentsTabFragment$key = {
  readonly " $data"?: ConsentsTabFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"ConsentsTabFragment">;
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
  "name": "ConsentsTabFragment",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 50
        },
        {
          "kind": "Literal",
          "name": "orderBy",
          "value": {
            "direction": "DESC",
            "field": "OCCURRED_AT"
          }
        }
      ],
      "concreteType": "ConsentEventConnection",
      "kind": "LinkedField",
      "name": "consents",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "ConsentEventEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "ConsentEvent",
              "kind": "LinkedField",
              "name": "node",
              "plural": false,
              "selections": [
                (v0/*:: as any*/),
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
                  "name": "action",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "occurredAt",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "source",
                  "storageKey": null
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "consents(first:50,orderBy:{\"direction\":\"DESC\",\"field\":\"OCCURRED_AT\"})"
    }
  ],
  "type": "Contact",
  "abstractKey": null
};
})();

(node as any).hash = "0049a90a0bfe8f97bda15854e34feabb";

export default node;
