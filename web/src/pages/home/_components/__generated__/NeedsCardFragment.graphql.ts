/**
 * @generated SignedSource<<d8131c13bde873e97b5314dcb3884e24>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type NeedsCardFragment$data = {
  readonly ending: {
    readonly totalCount: number;
  } | null | undefined;
  readonly hoursToApprove: {
    readonly totalCount: number;
  } | null | undefined;
  readonly tasks: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly completedAt: string | null | undefined;
        readonly contact: {
          readonly displayName: string;
          readonly id: string;
        } | null | undefined;
        readonly dueOn: string | null | undefined;
        readonly id: string;
        readonly title: string | null | undefined;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
  readonly " $fragmentType": "NeedsCardFragment";
};
export type NeedsCardFragment$key = {
  readonly " $data"?: NeedsCardFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"NeedsCardFragment">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "totalCount",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "me"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "soon"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "today"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "NeedsCardFragment",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 5
        },
        {
          "kind": "Literal",
          "name": "orderBy",
          "value": {
            "direction": "ASC",
            "field": "DUE_ON"
          }
        },
        {
          "fields": [
            {
              "kind": "Variable",
              "name": "assigneeID",
              "variableName": "me"
            },
            {
              "kind": "Literal",
              "name": "completedAtIsNil",
              "value": true
            }
          ],
          "kind": "ObjectValue",
          "name": "where"
        }
      ],
      "concreteType": "TaskConnection",
      "kind": "LinkedField",
      "name": "tasks",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "TaskEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "Task",
              "kind": "LinkedField",
              "name": "node",
              "plural": false,
              "selections": [
                (v0/*:: as any*/),
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
                  "name": "dueOn",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "completedAt",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "Contact",
                  "kind": "LinkedField",
                  "name": "contact",
                  "plural": false,
                  "selections": [
                    (v0/*:: as any*/),
                    {
                      "alias": null,
                      "args": null,
                      "kind": "ScalarField",
                      "name": "displayName",
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
        }
      ],
      "storageKey": null
    },
    {
      "alias": "ending",
      "args": [
        {
          "fields": [
            {
              "kind": "Literal",
              "name": "cancelledOnIsNil",
              "value": true
            },
            {
              "kind": "Variable",
              "name": "endsOnGTE",
              "variableName": "today"
            },
            {
              "kind": "Variable",
              "name": "endsOnLTE",
              "variableName": "soon"
            }
          ],
          "kind": "ObjectValue",
          "name": "where"
        }
      ],
      "concreteType": "MembershipConnection",
      "kind": "LinkedField",
      "name": "memberships",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": "hoursToApprove",
      "args": [
        {
          "kind": "Literal",
          "name": "where",
          "value": {
            "status": "LOGGED"
          }
        }
      ],
      "concreteType": "VolunteerHoursConnection",
      "kind": "LinkedField",
      "name": "volunteerHours",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": "volunteerHours(where:{\"status\":\"LOGGED\"})"
    }
  ],
  "type": "Query",
  "abstractKey": null
};
})();

(node as any).hash = "46b983cf8725012e1e94479e255f671c";

export default node;
