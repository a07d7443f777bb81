/**
 * @generated SignedSource<<f4b3303133b15d6d915f6785b2f34e27>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type DiscardGiftBatchInput = {
  id: string;
  restore?: boolean | null | undefined;
};
export type PostBatchDiscardMutation$variables = {
  input: DiscardGiftBatchInput;
};
export type PostBatchDiscardMutation$data = {
  readonly discardGiftBatch: {
    readonly giftBatch: {
      readonly " $fragmentSpreads": FragmentRefs<"BatchPageFragment_batch">;
    };
  };
};
export type PostBatchDiscardMutation = {
  response: PostBatchDiscardMutation$data;
  variables: PostBatchDiscardMutation$variables;
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
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "currency",
  "storageKey": null
},
v5 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "amount",
    "storageKey": null
  },
  (v4/*:: as any*/)
],
v6 = [
  (v2/*:: as any*/),
  (v3/*:: as any*/)
],
v7 = {
  "alias": null,
  "args": null,
  "concreteType": "Fund",
  "kind": "LinkedField",
  "name": "fund",
  "plural": false,
  "selections": (v6/*:: as any*/),
  "storageKey": null
},
v8 = [
  (v2/*:: as any*/)
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "PostBatchDiscardMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "DiscardGiftBatchPayload",
        "kind": "LinkedField",
        "name": "discardGiftBatch",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "GiftBatch",
            "kind": "LinkedField",
            "name": "giftBatch",
            "plural": false,
            "selections": [
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "BatchPageFragment_batch"
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
    "name": "PostBatchDiscardMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "DiscardGiftBatchPayload",
        "kind": "LinkedField",
        "name": "discardGiftBatch",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "GiftBatch",
            "kind": "LinkedField",
            "name": "giftBatch",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
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
                "name": "method",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "receivedOn",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "count",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Money",
                "kind": "LinkedField",
                "name": "total",
                "plural": false,
                "selections": (v5/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Money",
                "kind": "LinkedField",
                "name": "control",
                "plural": false,
                "selections": (v5/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "expectedCount",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "postReason",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "reopenReason",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "postedBy",
                "storageKey": null
              },
              (v7/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Campaign",
                "kind": "LinkedField",
                "name": "campaign",
                "plural": false,
                "selections": (v6/*:: as any*/),
                "storageKey": null
              },
              (v4/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Appeal",
                "kind": "LinkedField",
                "name": "appeal",
                "plural": false,
                "selections": (v8/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "GiftBatchRow",
                "kind": "LinkedField",
                "name": "rows",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "key",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "donor",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "isGuessed",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "amountText",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "reference",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "note",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "by",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "problems",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Money",
                    "kind": "LinkedField",
                    "name": "amount",
                    "plural": false,
                    "selections": (v5/*:: as any*/),
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
                  },
                  (v7/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Pledge",
                    "kind": "LinkedField",
                    "name": "pledge",
                    "plural": false,
                    "selections": (v8/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Donation",
                    "kind": "LinkedField",
                    "name": "donation",
                    "plural": false,
                    "selections": (v8/*:: as any*/),
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
    "cacheID": "f946aa1c6791739fb804b532ac0836da",
    "id": null,
    "metadata": {},
    "name": "PostBatchDiscardMutation",
    "operationKind": "mutation",
    "text": "mutation PostBatchDiscardMutation(\n  $input: DiscardGiftBatchInput!\n) {\n  discardGiftBatch(input: $input) {\n    giftBatch {\n      ...BatchPageFragment_batch\n      id\n    }\n  }\n}\n\nfragment BatchPageFragment_batch on GiftBatch {\n  id\n  name\n  status\n  method\n  receivedOn\n  count\n  total {\n    amount\n    currency\n  }\n  control {\n    amount\n    currency\n  }\n  expectedCount\n  postReason\n  reopenReason\n  postedBy\n  fund {\n    id\n    name\n  }\n  campaign {\n    id\n    name\n  }\n  ...DifferenceFragment\n  ...BatchSettingsFragment_batch\n  ...GridFragment\n  ...PostBatchFragment\n  ...PostedRowsFragment\n  ...TakeBackBatchFragment\n}\n\nfragment BatchSettingsFragment_batch on GiftBatch {\n  id\n  name\n  status\n  method\n  receivedOn\n  currency\n  expectedCount\n  control {\n    amount\n    currency\n  }\n  fund {\n    id\n  }\n  campaign {\n    id\n  }\n  appeal {\n    id\n  }\n}\n\nfragment DifferenceFragment on GiftBatch {\n  count\n  expectedCount\n  total {\n    amount\n    currency\n  }\n  control {\n    amount\n    currency\n  }\n}\n\nfragment GridFragment on GiftBatch {\n  id\n  currency\n  fund {\n    id\n  }\n  rows {\n    key\n    donor\n    isGuessed\n    amountText\n    reference\n    note\n    by\n    problems\n    amount {\n      amount\n      currency\n    }\n    contact {\n      id\n      displayName\n    }\n    fund {\n      id\n      name\n    }\n    pledge {\n      id\n    }\n  }\n}\n\nfragment PostBatchFragment on GiftBatch {\n  id\n  name\n  count\n}\n\nfragment PostedRowsFragment on GiftBatch {\n  rows {\n    key\n    donor\n    reference\n    note\n    amount {\n      amount\n      currency\n    }\n    contact {\n      id\n      displayName\n    }\n    fund {\n      id\n      name\n    }\n    donation {\n      id\n    }\n  }\n}\n\nfragment TakeBackBatchFragment on GiftBatch {\n  id\n  count\n}\n"
  }
};
})();

(node as any).hash = "0267acbd2378328071dafabab5001a7b";

export default node;
