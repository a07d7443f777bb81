/** Keeps every shift on the page as it is now, whoever changes it, and says what happened. */
import { useEffect, useMemo, useRef } from 'react';
import { graphql, useSubscription } from 'react-relay';
import type { useShiftNewsSubscription } from './__generated__/useShiftNewsSubscription.graphql';

const subscription = graphql`
  subscription useShiftNewsSubscription {
    shiftChanged {
      event
      shift {
        id startsLocal endsLocal startsAt endsAt capacity filled cancelledAt
        signups { id status checkedInAt waitlistedAt contact { id displayName } }
      }
    }
  }
`;

export function useShiftNews(onNews?: (event: string, shiftID: string) => void): void {
  const latest = useRef(onNews);
  useEffect(() => {
    latest.current = onNews;
  });
  useSubscription<useShiftNewsSubscription>(
    useMemo(() => ({ subscription, variables: {}, onNext: (news) => news && latest.current?.(news.shiftChanged.event, news.shiftChanged.shift.id) }), []),
  );
}
