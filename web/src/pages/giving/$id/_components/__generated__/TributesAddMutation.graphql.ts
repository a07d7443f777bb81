/**
 * @generated SignedSource<<61e66c658fbac4c93625541f1d2cff93>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type TributeKind = "HONOUR" | "MEMORY";
export type TributeNotifyBy = "EMAIL" | "LETTER" | "NONE";
export type AddTributeInput = {
  donationID: string;
  tribute: TributeInput;
};
export type TributeInput = {
  honoreeID?: string | null | undefined;
  honoreeName: string;
  kind: TributeKind;
  message?: string | null | undefined;
  notifyAddress?: string | null | undefined;
  notifyBy?: TributeNotifyBy | null | undefined;
  notifyID?: string | null | undefined;
  notifyName?: string | null | undefined;
};
export type TributesAddMutation$variables = {
  input: AddTributeInput;
};
export type TributesAddMutation$data = {
  readonly addTribute: {
    readonly tribute: {
      readonly donation: {
        readonly id: string;
        readonly " $fragmentSpreads": FragmentRefs<"TributesFragment">;
      };
      readonly id: string;
    };
  };
};
export type TributesAddMutation = {
  response: TributesAddMutation$data;
  variables: TributesAddMutation$variables;
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
    "name": "TributesAddMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "AddTributePayload",
        "kind": "LinkedField",
        "name": "addTribute",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Tribute",
            "kind": "LinkedField",
            "name": "tribute",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Donation",
                "kind": "LinkedField",
                "name": "donation",
                "plural": false,
                "selections": [
                  (v2/*:: as any*/),
                  {
                    "args": null,
                    "kind": "FragmentSpread",
                    "name": "TributesFragment"
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
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "TributesAddMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "AddTributePayload",
        "kind": "LinkedField",
        "name": "addTribute",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Tribute",
            "kind": "LinkedField",
            "name": "tribute",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Donation",
                "kind": "LinkedField",
                "name": "donation",
                "plural": false,
                "selections": [
                  (v2/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "deletedAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Tribute",
                    "kind": "LinkedField",
                    "name": "tributes",
                    "plural": true,
                    "selections": [
                      (v2/*:: as any*/),
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
                        "name": "honoreeName",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "notifyName",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "notifyAddress",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "notifyBy",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "message",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "notifyStatus",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "notifiedOn",
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
    "cacheID": "b90e70b78453e2adb337b1764cffc797",
    "id": null,
    "metadata": {},
    "name": "TributesAddMutation",
    "operationKind": "mutation",
    "text": "mutation TributesAddMutation(\n  $input: AddTributeInput!\n) {\n  addTribute(input: $input) {\n    tribute {\n      id\n      donation {\n        id\n        ...TributesFragment\n      }\n    }\n  }\n}\n\nfragment TributesFragment on Donation {\n  id\n  deletedAt\n  tributes {\n    id\n    kind\n    honoreeName\n    notifyName\n    notifyAddress\n    notifyBy\n    message\n    notifyStatus\n    notifiedOn\n  }\n}\n"
  }
};
})();

(node as any).hash = "32fb06968bcf9f1faee6394dcfa87408";

export default node;
