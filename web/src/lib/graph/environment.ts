import {
  Environment,
  type FetchFunction,
  type GraphQLResponse,
  Network,
  Observable,
  RecordSource,
  Store,
  type UploadableMap,
} from 'relay-runtime';
import { requestHeaders } from '../http';
import { GraphProblem, problemFrom } from './problem';
import { subscribe } from './sse';

type Listener = () => void;
const signedOutListeners = new Set<Listener>();

/** Called when the server no longer knows who is asking. */
export function onSignedOut(listener: Listener): () => void {
  signedOutListeners.add(listener);
  return () => signedOutListeners.delete(listener);
}

/** Files travel beside the operation, as the GraphQL multipart request convention says. */
function withFiles(operation: object, uploadables: UploadableMap): FormData {
  const form = new FormData();
  const names = Object.keys(uploadables);
  form.append('operations', JSON.stringify(operation));
  form.append('map', JSON.stringify(Object.fromEntries(names.map((path, i) => [String(i), [`variables.${path}`]]))));
  names.forEach((path, i) => {
    const file = uploadables[path];
    if (file) form.append(String(i), file);
  });
  return form;
}

const fetchGraph: FetchFunction = async (request, variables, _cache, uploadables) => {
  const operation = { query: request.text, operationName: request.name, variables };
  const headers: Record<string, string> = { ...requestHeaders(), Accept: 'application/graphql-response+json, application/json' };
  if (!uploadables) headers['Content-Type'] = 'application/json';
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers,
      body: uploadables ? withFiles(operation, uploadables) : JSON.stringify(operation),
    });
  } catch {
    throw new GraphProblem('UNAVAILABLE', '');
  }
  let body: { data?: unknown; errors?: Parameters<typeof problemFrom>[0] };
  try {
    body = (await response.json()) as typeof body;
  } catch {
    if (response.status === 401) signedOutListeners.forEach((l) => l());
    throw new GraphProblem(response.status === 401 ? 'UNAUTHENTICATED' : response.status >= 500 ? 'UNAVAILABLE' : 'INTERNAL', '');
  }
  if (body.errors?.length) {
    const problem = problemFrom(body.errors);
    if (problem.code === 'UNAUTHENTICATED') signedOutListeners.forEach((l) => l());
    // A failed `node` is the whole page: it failed, it is not missing.
    const isPage = problem.code !== 'NOT_FOUND' && body.errors.some((e) => e.path?.length === 1 && e.path[0] === 'node');
    if (body.data === null || body.data === undefined || isPage || request.operationKind === 'mutation') throw problem;
  }
  return body as GraphQLResponse;
};

export function newEnvironment(): Environment {
  return new Environment({
    network: Network.create(fetchGraph, (request, variables) =>
      Observable.create((sink) => subscribe(request, variables, sink)),
    ),
    store: new Store(new RecordSource(), { gcReleaseBufferSize: 20 }),
  });
}
