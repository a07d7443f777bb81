/**
 * @generated SignedSource<<0bf84a542a7a04bde5dd487091253b24>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type ShiftSignupStatus = "ATTENDED" | "CANCELLED" | "CONFIRMED" | "NO_SHOW" | "WAITLISTED";
import type { FragmentRefs } from "relay-runtime";
export type CheckInPageFragment$data = {
  readonly shifts: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly cancelledAt: string | null | undefined;
        readonly capacity: number;
        readonly endsAt: string;
        readonly endsLocal: string;
        readonly filled: number;
        readonly id: string;
        readonly opportunity: {
          readonly id: string;
          readonly location: string | null | undefined;
          readonly title: string;
        };
        readonly signups: ReadonlyArray<{
          readonly id: string;
          readonly status: ShiftSignupStatus;
        }> | null | undefined;
        readonly startsLocal: string;
        readonly timeZone: string;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
  readonly " $fragmentType": "CheckInPageFragment";
};
export type CheckInPageFragment$key = {
  readonly " $data"?: CheckInPageFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"CheckInPageFragment">;
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
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "from"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "to"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "CheckInPageFragment",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 100
        },
        {
          "kind": "Literal",
          "name": "orderBy",
          "value": {
            "direction": "ASC",
            "field": "STARTS_AT"
          }
        },
        {
          "fields": [
            {
              "kind": "Literal",
              "name": "cancelledAtIsNil",
              "value": true
            },
            {
              "kind": "Variable",
              "name": "endsAtGT",
              "variableName": "from"
            },
            {
              "kind": "Variable",
              "name": "startsAtLT",
              "variableName": "to"
            }
          ],
          "kind": "ObjectValue",
          "name": "where"
        }
      ],
      "concreteType": "ShiftConnection",
      "kind": "LinkedField",
      "name": "shifts",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "ShiftEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "Shift",
              "kind": "LinkedField",
              "name": "node",
              "plural": false,
              "selections": [
                (v0/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "startsLocal",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "endsLocal",
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
                  "name": "endsAt",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "capacity",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "filled",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "cancelledAt",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "VolunteerOpportunity",
                  "kind": "LinkedField",
                  "name": "opportunity",
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
                      "name": "location",
                      "storageKey": null
                    }
                  ],
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "ShiftSignup",
                  "kind": "LinkedField",
                  "name": "signups",
                  "plural": true,
                  "selections": [
                    (v0/*:: as any*/),
                    {
                      "alias": null,
                      "args": null,
                      "kind": "ScalarField",
                      "name": "status",
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
    }
  ],
  "type": "Query",
  "abstractKey": null
};
})();

(node as any).hash = "5634ddcdbc7fc45ed186106f327c340f";

export default node;
