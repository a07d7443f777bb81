import { useCallback } from 'react';
import { useMutation } from 'react-relay';
import { changed } from './changes';
import type { GraphQLTaggedNode, MutationParameters, SelectorStoreUpdater, UploadableMap } from 'relay-runtime';

interface Extra<T extends MutationParameters> {
  uploadables?: UploadableMap;
  updater?: SelectorStoreUpdater<T['response']>;
  optimisticResponse?: T['rawResponse'];
}

/** A mutation as a promise: it answers with the payload or throws the server's problem. */
export function useAct<T extends MutationParameters>(mutation: GraphQLTaggedNode) {
  const [commit, isBusy] = useMutation<T>(mutation);
  const act = useCallback(
    (variables: T['variables'], extra: Extra<T> = {}) =>
      new Promise<T['response']>((resolve, reject) => {
        commit({ variables, ...extra, onCompleted: (response) => { changed(); resolve(response); }, onError: reject });
      }),
    [commit],
  );
  return [act, isBusy] as const;
}
