/** Keeps an open record in step with what others do: each change arrives as it is made, and after a broken line all is read again. */
import { useEffect, useRef, useState } from 'react';
import { fetchQuery, graphql, requestSubscription, useRelayEnvironment } from 'react-relay';
import { onReconnected } from '@/lib/graph/sse';
import { useViewer } from '@/lib/viewer';
import type { useContactLiveQuery } from './__generated__/useContactLiveQuery.graphql';
import type { useContactLiveSubscription } from './__generated__/useContactLiveSubscription.graphql';

const pauseMs = 1_000;
/** Changes that come together are read together. */
const gatherMs = 250;

/** Who changed it last, and a number that rises whenever all of it was read again. */
export function useContactLive(id: string) {
  const environment = useRelayEnvironment();
  const { user } = useViewer();
  const [changedBy, setChangedBy] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const reading = useRef(0);

  useEffect(() => {
    let isHere = true;
    let timer = 0;
    let line: { dispose: () => void } | null = null;
    const readAll = () => {
      window.clearTimeout(reading.current);
      reading.current = window.setTimeout(() => {
        fetchQuery<useContactLiveQuery>(
          environment,
          graphql`
            query useContactLiveQuery($id: ID!) {
              node(id: $id) { ... on Contact @alias(as: "contact") { id ...ContactPageFragment } }
            }
          `,
          { id },
        ).subscribe({ complete: () => setTurn((n) => n + 1), error: () => undefined });
      }, gatherMs);
    };
    const listen = () => {
      if (!isHere) return;
      const later = () => {
        // The server ends the line when it stops, or when what the role may see has changed.
        timer = window.setTimeout(() => {
          listen();
          readAll();
        }, pauseMs);
      };
      line = requestSubscription<useContactLiveSubscription>(environment, {
        subscription: graphql`
          subscription useContactLiveSubscription($id: ID!) {
            contactChanged(id: $id) {
              event
              actor
              contact { id version displayName ...IdentityFragment ...FactsFragment }
            }
          }
        `,
        variables: { id },
        onNext: (data) => {
          if (!data) return;
          const { event, actor } = data.contactChanged;
          if (actor !== user.name) setChangedBy(actor || null);
          if (event !== 'contact.updated') readAll();
        },
        onCompleted: later,
        onError: () => undefined,
      });
    };
    listen();
    const stopWaiting = onReconnected(readAll);
    return () => {
      isHere = false;
      window.clearTimeout(timer);
      window.clearTimeout(reading.current);
      stopWaiting();
      line?.dispose();
    };
  }, [environment, id, user.name]);
  return { changedBy, turn };
}
