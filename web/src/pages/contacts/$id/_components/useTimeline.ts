/** The timeline as far as somebody has scrolled. News come in at the top, and what was read below stays where it is. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay';
import { explain } from '@/lib/graph/problem';
import { showProblem } from '@/lib/toast';
import type { TimelineKind, useTimelineQuery } from './__generated__/useTimelineQuery.graphql';
import { merge } from '../_lib/mergeTimeline';

type Page = NonNullable<NonNullable<NonNullable<useTimelineQuery['response']['node']>['contact']>['timeline']>;
export type Edge = Page['edges'][number];
export type Item = Edge['node'];
export type { TimelineKind };

/** All kinds but CHANGE, which has a tab of its own. */
export const timelineKinds = ['INTERACTION', 'DONATION', 'MEMBERSHIP', 'SIGNUP', 'HOURS', 'CONSENT', 'TASK', 'FILE'] as const satisfies readonly TimelineKind[];

const pageSize = 30;
/** The server gives no more at once. */
const mostAtOnce = 200;

const query = graphql`
  query useTimelineQuery($id: ID!, $first: Int!, $after: String, $kinds: [TimelineKind!]) {
    node(id: $id) {
      ... on Contact @alias(as: "contact") {
        timeline(first: $first, after: $after, kinds: $kinds) {
          pageInfo { hasNextPage }
          edges {
            cursor
            node {
              kind
              at
              node {
                id
                ... on Interaction { interactionKind: kind direction occurredAt subject body user { id name } }
                ... on Donation { donationKind: kind amount { amount currency } allocations { id fund { id name } } donationNote: note }
                ... on MembershipTerm { termKind: kind startOn endOn price { amount currency } level { id name } membership { id } }
                ... on ShiftSignup { signupStatus: status shift { id opportunity { id title } } }
                ... on VolunteerHours { minutesWorked minutesPlanned opportunity { id title } }
                ... on ConsentEvent { purpose channel action }
                ... on Task { taskTitle: title completedAt }
                ... on File { fileName: name fileNote: note user { id name } }
              }
            }
          }
        }
      }
    }
  }
`;

/** `news` is another number after each change of the contact. */
export function useTimeline(id: string, kind: TimelineKind | null, news: number) {
  const environment = useRelayEnvironment();
  const [edges, setEdges] = useState<readonly Edge[] | null>(null);
  const [hasNext, setHasNext] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const shown = useRef<readonly Edge[]>([]);
  const asked = useRef(0);

  const ask = useCallback(
    async (first: number, after: string | null) => {
      const kinds = kind ? [kind] : timelineKinds;
      const data = await fetchQuery<useTimelineQuery>(environment, query, { id, first, after, kinds: [...kinds] }, { fetchPolicy: 'network-only' }).toPromise();
      return data?.node?.contact?.timeline ?? null;
    },
    [environment, id, kind],
  );
  const show = (next: readonly Edge[]) => {
    shown.current = next;
    setEdges(next);
  };

  const readAgain = useCallback(async () => {
    asked.current += 1;
    const turn = asked.current;
    try {
      const had = shown.current;
      const first = Math.min(Math.max(had.length, pageSize), mostAtOnce);
      const page = await ask(first, null);
      if (!page || turn !== asked.current) return;
      const next = merge(page.edges, had, page.pageInfo.hasNextPage);
      // Below the part that was read again, what is known of the end still holds.
      if (next.length === page.edges.length) setHasNext(page.pageInfo.hasNextPage);
      show(next);
    } catch (error) {
      showProblem(explain(error));
    }
  }, [ask]);

  useEffect(() => {
    shown.current = [];
    setEdges(null);
    setHasNext(false);
  }, [id, kind]);
  useEffect(() => void readAgain(), [readAgain, news]);

  const loadNext = useCallback(async () => {
    const last = shown.current.at(-1);
    if (!last || isBusy) return;
    setBusy(true);
    const before = asked.current;
    try {
      const page = await ask(pageSize, last.cursor);
      if (page && before === asked.current) {
        const known = new Set(shown.current.map((e) => e.node.node.id));
        show([...shown.current, ...page.edges.filter((e) => !known.has(e.node.node.id))]);
        setHasNext(page.pageInfo.hasNextPage);
      }
    } catch (error) {
      showProblem(explain(error));
    } finally {
      setBusy(false);
    }
  }, [ask, isBusy]);

  return { edges, hasNext, isBusy, loadNext, readAgain };
}
