/**
 * @generated SignedSource<<63f4f7c1135f5cb7f55c33925e22031a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type TimelineKind = "CHANGE" | "CONSENT" | "DONATION" | "INTERACTION" | "MEMBERSHIP_TERM" | "REFUND" | "SHIFT" | "TASK" | "VOLUNTEER_HOURS";
import { FragmentRefs } from "relay-runtime";
export type TimelineTabFragment$data = {
  readonly id: string;
  readonly timeline: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly actor: string | null | undefined;
        readonly amount: {
          readonly amount: string;
          readonly currency: string;
        } | null | undefined;
        readonly at: string;
        readonly detail: string | null | undefined;
        readonly id: string;
        readonly kind: TimelineKind;
        readonly node: {
          readonly __typename: string;
          readonly id: string;
        } | null | undefined;
        readonly title: string;
        readonly what: string;
      };
    }>;
  };
  readonly " $fragmentType": "TimelineTabFragment";
};
export type TimelineTabFragment$key = {
  readonly " $data"?: TimelineTabFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"TimelineTabFragment">;
};

import TimelineTabPaginationQuery_graphql from './TimelineTabPaginationQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = [
  "timeline"
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
};
return {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "after"
    },
    {
      "defaultValue": 30,
      "kind": "LocalArgument",
      "name": "first"
    }
  ],
  "kind": "Fragment",
  "metadata": {
    "connection": [
      {
        "count": "first",
        "cursor": "after",
        "direction": "forward",
        "path": (v0/*:: as any*/)
      }
    ],
    "refetch": {
      "connection": {
        "forward": {
          "count": "first",
          "cursor": "after"
        },
        "backward": null,
        "path": (v0/*:: as any*/)
      },
      "fragmentPathInResult": [
        "node"
      ],
      "operation": TimelineTabPaginationQuery_graphql,
      "identifierInfo": {
        "identifierField": "id",
        "identifierQueryVariableName": "id"
      }
    }
  },
  "name": "TimelineTabFragment",
  "selections": [
    (v1/*:: as any*/),
    {
      "alias": "timeline",
      "args": [
        {
          "kind": "Literal",
          "name": "kinds",
          "value": [
            "INTERACTION",
            "DONATION",
            "REFUND",
            "MEMBERSHIP_TERM",
            "SHIFT",
            "VOLUNTEER_HOURS",
            "CONSENT",
            "TASK"
          ]
        }
      ],
      "concreteType": "TimelineConnection",
      "kind": "LinkedField",
      "name": "__TimelineTab_timeline_connection",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "TimelineEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "TimelineItem",
              "kind": "LinkedField",
              "name": "node",
              "plural": false,
              "selections": [
                (v1/*:: as any*/),
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
                  "name": "at",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "what",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "title",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "detail",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "actor",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "Money",
                  "kind": "LinkedField",
                  "name": "amount",
                  "plural": false,
                  "selections": [
                    {
                      "alias": null,
                      "args": null,
                      "kind": "ScalarField",
                      "name": "amount",
                      "storageKey": null
                    },
                    {
                      "alias": null,
                      "args": null,
                      "kind": "ScalarField",
                      "name": "currency",
                      "storageKey": null
                    }
                  ],
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": null,
                  "kind": "LinkedField",
                  "name": "node",
                  "plural": false,
                  "selections": [
                    (v2/*:: as any*/),
                    (v1/*:: as any*/)
                  ],
                  "storageKey": null
                },
                (v2/*:: as any*/)
              ],
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "cursor",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "PageInfo",
          "kind": "LinkedField",
          "name": "pageInfo",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "endCursor",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "hasNextPage",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "__TimelineTab_timeline_connection(kinds:[\"INTERACTION\",\"DONATION\",\"REFUND\",\"MEMBERSHIP_TERM\",\"SHIFT\",\"VOLUNTEER_HOURS\",\"CONSENT\",\"TASK\"])"
    }
  ],
  "type": "Contact",
  "abstractKey": null
};
})();

(node as any).hash = "3bf00cc06fa0a4e3d108d611c0780002";

export default node;
