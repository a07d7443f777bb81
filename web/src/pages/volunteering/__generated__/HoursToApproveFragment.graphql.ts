/**
 * @generated SignedSource<<255eac8a2458d59e606e023eedd0d6a3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type VolunteerHoursStatus = "APPROVED" | "LOGGED" | "REJECTED";
import type { FragmentRefs } from "relay-runtime";
export type HoursToApproveFragment$data = {
  readonly logged: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly contact: {
          readonly displayName: string;
          readonly id: string;
        };
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
  readonly " $fragmentType": "HoursToApproveFragment";
};
export type HoursToApproveFragment$key = {
  readonly " $data"?: HoursToApproveFragment$data;
  readonly " $fragmentSpreads": FragmentRefs<"HoursToApproveFragment">;
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
  "name": "HoursToApproveFragment",
  "selections": [
    {
      "alias": "logged",
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 20
        },
        {
          "kind": "Literal",
          "name": "orderBy",
          "value": {
            "direction": "ASC",
            "field": "WORKED_ON"
          }
        },
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
                  "name": "status",
                  "storageKey": null
                },
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
      "storageKey": "volunteerHours(first:20,orderBy:{\"direction\":\"ASC\",\"field\":\"WORKED_ON\"},where:{\"status\":\"LOGGED\"})"
    }
  ],
  "type": "Query",
  "abstractKey": null
};
})();

(node as any).hash = "05210eb0906b5f23bdaba5db89ce78d5";

export default node;
