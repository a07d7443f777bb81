/**
 * @generated SignedSource<<4cabb0d0b1ceaa81982308eb17a34fe4>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type ShiftSignupStatus = "ATTENDED" | "CANCELLED" | "CONFIRMED" | "NO_SHOW" | "WAITLISTED";
export type VolunteerHoursStatus = "APPROVED" | "LOGGED" | "REJECTED";
import type { FragmentRefs } from "relay-runtime";
export type VolunteeringTabFragment$data = {
  readonly displayName: string;
  readonly id: string;
  readonly signups: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly shift: {
          readonly id: string;
          readonly opportunity: {
            readonly id: string;
            readonly title: string;
          };
          readonly startsAt: string;
        };
        readonly status: ShiftSignupStatus;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
  readonly volunteerHours: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly minutesPlanned: number;
        readonly minutesWorked: number | null | undefined;
        readonly opportunity: {
          readonly id: string;
          readonly title: string;
        } | null | undefined;
        readonly status: VolunteerHoursStatus;
        readonly workedOn: string;
      } | null | undefined;
    } | null | undefined> | null | undefined;
  } | null | undefined;
  readonly " $fragmentType": "VolunteeringTabFragment";
};
export type VolunteeringTabFragment$key = {
  readonly " $data"?: VolunteeringTabFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"VolunteeringTabFragment">;
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
  "kind": "Literal",
  "name": "first",
  "value": 20
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v3 = {
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
    }
  ],
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "VolunteeringTabFragment",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "displayName",
      "storageKey": null
    },
    {
      "alias": null,
      "args": [
        (v1/*:: as any*/),
        {
          "kind": "Literal",
          "name": "orderBy",
          "value": {
            "direction": "DESC",
            "field": "CREATED_AT"
          }
        }
      ],
      "concreteType": "ShiftSignupConnection",
      "kind": "LinkedField",
      "name": "signups",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "ShiftSignupEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "ShiftSignup",
              "kind": "LinkedField",
              "name": "node",
              "plural": false,
              "selections": [
                (v0/*:: as any*/),
                (v2/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "Shift",
                  "kind": "LinkedField",
                  "name": "shift",
                  "plural": false,
                  "selections": [
                    (v0/*:: as any*/),
                    {
                      "alias": null,
                      "args": null,
                      "kind": "ScalarField",
                      "name": "startsAt",
                      "storageKey": null
                    },
                    (v3/*:: as any*/)
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
      "storageKey": "signups(first:20,orderBy:{\"direction\":\"DESC\",\"field\":\"CREATED_AT\"})"
    },
    {
      "alias": null,
      "args": [
        (v1/*:: as any*/),
        {
          "kind": "Literal",
          "name": "orderBy",
          "value": {
            "direction": "DESC",
            "field": "WORKED_ON"
          }
        }
      ],
      "concreteType": "VolunteerHoursConnection",
      "kind": "LinkedField",
      "name": "volunteerHours",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "VolunteerHoursEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "VolunteerHours",
              "kind": "LinkedField",
              "name": "node",
              "plural": false,
              "selections": [
                (v0/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "workedOn",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "minutesWorked",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "minutesPlanned",
                  "storageKey": null
                },
                (v2/*:: as any*/),
                (v3/*:: as any*/)
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "volunteerHours(first:20,orderBy:{\"direction\":\"DESC\",\"field\":\"WORKED_ON\"})"
    }
  ],
  "type": "Contact",
  "abstractKey": null
};
})();

(node as any).hash = "582783b7b2397c575932cd4ab91f5502";

export default node;
