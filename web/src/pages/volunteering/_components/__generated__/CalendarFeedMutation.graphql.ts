/**
 * @generated SignedSource<<f8d1f2d5d5e0c07f51104bca5f348757>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type CalendarFeedInput = {
  contactID?: string | null | undefined;
  mine?: boolean | null | undefined;
  opportunityID?: string | null | undefined;
};
export type CalendarFeedMutation$variables = {
  input: CalendarFeedInput;
};
export type CalendarFeedMutation$data = {
  readonly createCalendarFeed: {
    readonly madeAt: string;
    readonly url: string;
  };
};
export type CalendarFeedMutation = {
  response: CalendarFeedMutation$data;
  variables: CalendarFeedMutation$variables;
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
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "CreateCalendarFeedPayload",
    "kind": "LinkedField",
    "name": "createCalendarFeed",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "url",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "madeAt",
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
    "name": "CalendarFeedMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CalendarFeedMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "9a8efc144c9fcf484ae9366978719a7f",
    "id": null,
    "metadata": {},
    "name": "CalendarFeedMutation",
    "operationKind": "mutation",
    "text": "mutation CalendarFeedMutation(\n  $input: CalendarFeedInput!\n) {\n  createCalendarFeed(input: $input) {\n    url\n    madeAt\n  }\n}\n"
  }
};
})();

(node as any).hash = "03b44b5035353a940369a26dc616d602";

export default node;
