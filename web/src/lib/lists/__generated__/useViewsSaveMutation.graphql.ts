/**
 * @generated SignedSource<<460cb1eb2d3b2a796a681b5ee847cfd4>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { MapValue } from "@/lib/graph/scalars";
export type SaveViewInput = {
  id?: string | null | undefined;
  isShared?: boolean | null | undefined;
  name: string;
  page: string;
  position?: number | null | undefined;
  state: MapValue;
};
export type useViewsSaveMutation$variables = {
  input: SaveViewInput;
};
export type useViewsSaveMutation$data = {
  readonly saveView: {
    readonly savedView: {
      readonly id: string;
      readonly isShared: boolean;
      readonly name: string;
      readonly owner: {
        readonly id: string;
        readonly name: string;
      };
      readonly position: number;
      readonly state: MapValue;
    };
  };
};
export type useViewsSaveMutation = {
  response: useViewsSaveMutation$data;
  variables: useViewsSaveMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
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
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "SaveViewPayload",
    "kind": "LinkedField",
    "name": "saveView",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "SavedView",
        "kind": "LinkedField",
        "name": "savedView",
        "plural": false,
        "selections": [
          (v1/*:: as any*/),
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "state",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "isShared",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "position",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "User",
            "kind": "LinkedField",
            "name": "owner",
            "plural": false,
            "selections": [
              (v1/*:: as any*/),
              (v2/*:: as any*/)
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
    "name": "useViewsSaveMutation",
    "selections": (v3/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useViewsSaveMutation",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "cacheID": "7077968650342d169ac40728ef7a5935",
    "id": null,
    "metadata": {},
    "name": "useViewsSaveMutation",
    "operationKind": "mutation",
    "text": "mutation useViewsSaveMutation(\n  $input: SaveViewInput!\n) {\n  saveView(input: $input) {\n    savedView {\n      id\n      name\n      state\n      isShared\n      position\n      owner {\n        id\n        name\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "bedac39c46e12ef436b4c453c0e019f5";

export default node;
