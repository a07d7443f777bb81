/**
 * @generated SignedSource<<06c391436a96ac17d30155931313243f>>
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
export type CalendarFeedRevokeMutation$variables = {
  input: CalendarFeedInput;
};
export type CalendarFeedRevokeMutation$data = {
  readonly revokeCalendarFeed: {
    readonly revoked: boolean;
  };
};
export type CalendarFeedRevokeMutation = {
  response: CalendarFeedRevokeMutation$data;
  variables: CalendarFeedRevokeMutation$variables;
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
    "concreteType": "RevokeCalendarFeedPayload",
    "kind": "LinkedField",
    "name": "revokeCalendarFeed",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "revoked",
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
    "name": "CalendarFeedRevokeMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CalendarFeedRevokeMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "5e6211bafe72de1ab66f79d4206eb819",
    "id": null,
    "metadata": {},
    "name": "CalendarFeedRevokeMutation",
    "operationKind": "mutation",
    "text": "mutation CalendarFeedRevokeMutation(\n  $input: CalendarFeedInput!\n) {\n  revokeCalendarFeed(input: $input) {\n    revoked\n  }\n}\n"
  }
};
})();

(node as any).hash = "ae095c2aa01a5c78b99f30d9018fbda1";

export default node;
