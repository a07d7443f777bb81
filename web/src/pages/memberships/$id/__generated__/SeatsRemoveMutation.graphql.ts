/**
 * @generated SignedSource<<53db54bd5a8fbedb06a2c8e9a5ab64a5>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type RemoveMembershipSeatInput = {
  contactID: string;
  membershipID: string;
};
export type SeatsRemoveMutation$variables = {
  input: RemoveMembershipSeatInput;
};
export type SeatsRemoveMutation$data = {
  readonly removeMembershipSeat: {
    readonly membership: {
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"SeatsFragment">;
    };
  };
};
export type SeatsRemoveMutation = {
  response: SeatsRemoveMutation$data;
  variables: SeatsRemoveMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "SeatsRemoveMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "RemoveMembershipSeatPayload",
        "kind": "LinkedField",
        "name": "removeMembershipSeat",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Membership",
            "kind": "LinkedField",
            "name": "membership",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "SeatsFragment"
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "SeatsRemoveMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "RemoveMembershipSeatPayload",
        "kind": "LinkedField",
        "name": "removeMembershipSeat",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Membership",
            "kind": "LinkedField",
            "name": "membership",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "seatLimit",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "seatsTaken",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "MembershipSeat",
                "kind": "LinkedField",
                "name": "seats",
                "plural": true,
                "selections": [
                  (v2/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "untilOn",
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
                      (v2/*:: as any*/),
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
      }
    ]
  },
  "params": {
    "cacheID": "8545e02377c2fc0c91f0f77acee02422",
    "id": null,
    "metadata": {},
    "name": "SeatsRemoveMutation",
    "operationKind": "mutation",
    "text": "mutation SeatsRemoveMutation(\n  $input: RemoveMembershipSeatInput!\n) {\n  removeMembershipSeat(input: $input) {\n    membership {\n      id\n      ...SeatsFragment\n    }\n  }\n}\n\nfragment SeatsFragment on Membership {\n  id\n  seatLimit\n  seatsTaken\n  seats {\n    id\n    untilOn\n    contact {\n      id\n      displayName\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "2e90e1f7f80914b07943875d63441242";

export default node;
