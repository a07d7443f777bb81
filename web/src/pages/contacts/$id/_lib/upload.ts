/** Sends one file with a mutation and tells how far it is, which `fetch` cannot. */
import { getRequest, type GraphQLTaggedNode } from 'relay-runtime';
import { GraphProblem, problemFrom } from '@/lib/graph/problem';
import { requestHeaders } from '@/lib/http';

interface Sent {
  mutation: GraphQLTaggedNode;
  /** With `file` null where the file stands. */
  input: Record<string, unknown>;
  file: File;
  onPercent: (percent: number) => void;
}

export function upload({ mutation, input, file, onPercent }: Sent): Promise<void> {
  const { text, name } = getRequest(mutation).params;
  const form = new FormData();
  form.append('operations', JSON.stringify({ query: text, operationName: name, variables: { input: { ...input, file: null } } }));
  form.append('map', JSON.stringify({ 0: ['variables.input.file'] }));
  form.append('0', file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/graphql');
    for (const [header, value] of Object.entries(requestHeaders())) request.setRequestHeader(header, value);
    request.setRequestHeader('Accept', 'application/graphql-response+json, application/json');
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onPercent(Math.round((event.loaded / event.total) * 100));
    };
    request.onerror = () => reject(new GraphProblem('UNAVAILABLE', ''));
    request.onload = () => {
      try {
        const body = JSON.parse(request.responseText) as { errors?: Parameters<typeof problemFrom>[0] };
        if (body.errors?.length) reject(problemFrom(body.errors));
        else resolve();
      } catch {
        reject(new GraphProblem(request.status === 401 ? 'UNAUTHENTICATED' : 'UNAVAILABLE', ''));
      }
    };
    request.send(form);
  });
}
