/**
 * @generated SignedSource<<5e4bb7f04b75afbbd73f455385a26c3d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type useMoveOverlapsQuery$variables = {
  ends: string;
  following: boolean;
  id: string;
  starts: string;
};
export type useMoveOverlapsQuery$data = {
  readonly shiftOverlaps: ReadonlyArray<{
    readonly contact: {
      readonly displayName: string;
      readonly id: string;
    };
    readonly other: {
      readonly endsLocal: string;
      readonly id: string;
      readonly opportunity: {
        readonly id: string;
        readonly title: string;
      };
      readonly startsLocal: string;
    };
    readonly shift: {
      readonly id: string;
      readonly startsLocal: string;
    };
  }> | null | undefined;
};
export type useMoveOverlapsQuery = {
  response: useMoveOverlapsQuery$data;
  variables: useMoveOverlapsQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "ends"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "following"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "id"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "starts"
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "startsLocal",
  "storageKey": null
},
v6 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "endsLocal",
        "variableName": "ends"
      },
      {
        "kind": "Variable",
        "name": "following",
        "variableName": "following"
      },
      {
        "kind": "Variable",
        "name": "shiftID",
        "variableName": "id"
      },
      {
        "kind": "Variable",
        "name": "startsLocal",
        "variableName": "starts"
      }
    ],
    "concreteType": "ShiftOverlap",
    "kind": "LinkedField",
    "name": "shiftOverlaps",
    "plural": true,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Contact",
        "kind": "LinkedField",
        "name": "contact",
        "plural": false,
        "selections": [
          (v4/*:: as any*/),
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
        "concreteType": "Shift",
        "kind": "LinkedField",
        "name": "shift",
        "plural": false,
        "selections": [
          (v4/*:: as any*/),
          (v5/*:: as any*/)
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Shift",
        "kind": "LinkedField",
        "name": "other",
        "plural": false,
        "selections": [
          (v4/*:: as any*/),
          (v5/*:: as any*/),
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
            "concreteType": "VolunteerOpportunity",
            "kind": "LinkedField",
            "name": "opportunity",
            "plural": false,
            "selections": [
              (v4/*:: as any*/),
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
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "useMoveOverlapsQuery",
    "selections": (v6/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "useMoveOverlapsQuery",
    "selections": (v6/*:: as any*/)
  },
  "params": {
    "cacheID": "25f8e24bdab6f99a0be6f2a1ad1449f9",
    "id": null,
    "metadata": {},
    "name": "useMoveOverlapsQuery",
    "operationKind": "query",
    "text": "query useMoveOverlapsQuery(\n  $id: ID!\n  $starts: String!\n  $ends: String!\n  $following: Boolean!\n) {\n  shiftOverlaps(shiftID: $id, startsLocal: $starts, endsLocal: $ends, following: $following) {\n    contact {\n      id\n      displayName\n    }\n    shift {\n      id\n      startsLocal\n    }\n    other {\n      id\n      startsLocal\n      endsLocal\n      opportunity {\n        id\n        title\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "5c627fcf5d6f8983a14490c544f690aa";

export default node;
