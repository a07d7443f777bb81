/**
 * @generated SignedSource<<2fff8df436f14276e67e7e5660c21e44>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type LevelDirection = "DOWNGRADE" | "SIDEWAYS" | "UPGRADE";
export type ChangePreviewQuery$variables = {
  id: string;
  levelID: string;
  on?: string | null | undefined;
};
export type ChangePreviewQuery$data = {
  readonly levelChangePreview: {
    readonly currentTermID: string;
    readonly direction: LevelDirection;
    readonly endOn: string;
    readonly from: {
      readonly id: string;
      readonly name: string;
    };
    readonly problem: string | null | undefined;
    readonly seatLimit: number;
    readonly startOn: string;
    readonly to: {
      readonly id: string;
      readonly name: string;
      readonly prices: ReadonlyArray<{
        readonly amount: {
          readonly amount: string;
          readonly currency: string;
        };
        readonly id: string;
      }> | null | undefined;
    };
  } | null | undefined;
};
export type ChangePreviewQuery = {
  response: ChangePreviewQuery$data;
  variables: ChangePreviewQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "levelID"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "on"
  }
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
  "name": "name",
  "storageKey": null
},
v3 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "id",
        "variableName": "id"
      },
      {
        "kind": "Variable",
        "name": "levelID",
        "variableName": "levelID"
      },
      {
        "kind": "Variable",
        "name": "on",
        "variableName": "on"
      }
    ],
    "concreteType": "LevelChangePreview",
    "kind": "LinkedField",
    "name": "levelChangePreview",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "currentTermID",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "startOn",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "endOn",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "direction",
        "storageKey": null
      },
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
        "name": "problem",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "MembershipLevel",
        "kind": "LinkedField",
        "name": "from",
        "plural": false,
        "selections": [
          (v1/*:: as any*/),
          (v2/*:: as any*/)
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "MembershipLevel",
        "kind": "LinkedField",
        "name": "to",
        "plural": false,
        "selections": [
          (v1/*:: as any*/),
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "LevelPrice",
            "kind": "LinkedField",
            "name": "prices",
            "plural": true,
            "selections": [
              (v1/*:: as any*/),
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
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "ChangePreviewQuery",
    "selections": (v3/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ChangePreviewQuery",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "cacheID": "658563f441c33eb84fc7d083417bef4f",
    "id": null,
    "metadata": {},
    "name": "ChangePreviewQuery",
    "operationKind": "query",
    "text": "query ChangePreviewQuery(\n  $id: ID!\n  $levelID: ID!\n  $on: Date\n) {\n  levelChangePreview(id: $id, levelID: $levelID, on: $on) {\n    currentTermID\n    startOn\n    endOn\n    direction\n    seatLimit\n    problem\n    from {\n      id\n      name\n    }\n    to {\n      id\n      name\n      prices {\n        id\n        amount {\n          amount\n          currency\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "f94ee024dfef70870eb06a1acb400e1c";

export default node;
