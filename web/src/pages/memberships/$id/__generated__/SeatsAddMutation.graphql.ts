/**
 * @generated SignedSource<<60d05d9e334f61083c745167247b331f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type AddMembershipSeatInput = {
  contactID: string;
  membershipID: string;
};
export type SeatsAddMutation$variables = {
  input: AddMembershipSeatInput;
};
export type SeatsAddMutation$data = {
  readonly addMembershipSeat: {
    readonly membership: {
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"SeatsFragment">;
    };
  };
};
export type SeatsAddMutation = {
  response: SeatsAddMutation$data;
  variables: SeatsAddMutation$variables;
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
    "name": "SeatsAddMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "AddMembershipSeatPayload",
        "kind": "LinkedField",
        "name": "addMembershipSeat",
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
    "name": "SeatsAddMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "AddMembershipSeatPayload",
        "kind": "LinkedField",
        "name": "addMembershipSeat",
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
    "cacheID": "f921661865ceef0ba9029dfa6661c388",
    "id": null,
    "metadata": {},
    "name": "SeatsAddMutation",
    "operationKind": "mutation",
    "text": "mutation SeatsAddMutation(\n  $input: AddMembershipSeatInput!\n) {\n  addMembershipSeat(input: $input) {\n    membership {\n      id\n      ...SeatsFragment\n    }\n  }\n}\n\nfragment SeatsFragment on Membership {\n  id\n  seatLimit\n  seatsTaken\n  seats {\n    id\n    untilOn\n    contact {\n      id\n      displayName\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "b52ced269f56ec6903cd14eb63e187be";

export default node;
