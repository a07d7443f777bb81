/** Moving a shift: shown at once, asked about where it must be, sent, taken back where that fails. */
import { useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay';
import { explain, GraphProblem } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import { dayOf, formatTimes, formatWeekday } from '../../_lib/wall';
import type { useMoveMutation } from './__generated__/useMoveMutation.graphql';
import type { useMoveOverlapsQuery } from './__generated__/useMoveOverlapsQuery.graphql';

export interface Moved {
  shift: { id: string; startsLocal: string; endsLocal: string; isWeekly: boolean };
  starts: string;
  ends: string;
  /** Puts back what was dragged. */
  onBack?: () => void;
}

type Overlaps = NonNullable<useMoveOverlapsQuery['response']['shiftOverlaps']>;

export interface Pending extends Moved {
  stage: 'scope' | 'sending' | 'overlap';
  following: boolean;
  overlaps: Overlaps;
}

export function useMove() {
  const { t, locale } = useWords();
  const environment = useRelayEnvironment();
  const [pending, setPending] = useState<Pending | null>(null);
  const [change] = useAct<useMoveMutation>(graphql`
    mutation useMoveMutation($input: UpdateShiftInput!) {
      updateShift(input: $input) { shifts { id startsLocal endsLocal startsAt endsAt capacity filled cancelledAt } }
    }
  `);
  const back = (moved: Moved) => {
    moved.onBack?.();
    setPending(null);
  };

  const undo = async ({ shift }: Moved, following: boolean) => {
    try {
      await change({ input: { id: shift.id, startsLocal: shift.startsLocal, endsLocal: shift.endsLocal, following } });
      showDone({ message: t('volunteering.move.back') });
    } catch (error) {
      showProblem(explain(error));
    }
  };

  const send = async (moved: Moved, following: boolean, allowOverlap: boolean) => {
    setPending({ ...moved, following, stage: 'sending', overlaps: [] });
    try {
      const done = await change({ input: { id: moved.shift.id, startsLocal: moved.starts, endsLocal: moved.ends, following, allowOverlap } });
      setPending(null);
      const count = done.updateShift.shifts.length;
      const when = `${formatWeekday(dayOf(moved.starts), locale)}, ${formatTimes(moved.starts, moved.ends, locale)}`;
      showDone({ message: count > 1 ? t('volunteering.move.movedAll', { count }) : t('volunteering.move.moved', { when }), undo: () => undo(moved, following) });
    } catch (error) {
      if (error instanceof GraphProblem && error.code === 'CONFLICT' && error.field === 'allowOverlap' && (await ask(moved, following))) return;
      back(moved);
      showProblem(explain(error));
    }
  };

  /** Whom the move would put on two shifts; the person decides whether it happens. */
  const ask = async (moved: Moved, following: boolean): Promise<boolean> => {
    try {
      const found = await fetchQuery<useMoveOverlapsQuery>(
        environment,
        graphql`
          query useMoveOverlapsQuery($id: ID!, $starts: String!, $ends: String!, $following: Boolean!) {
            shiftOverlaps(shiftID: $id, startsLocal: $starts, endsLocal: $ends, following: $following) {
              contact { id displayName }
              shift { id startsLocal }
              other { id startsLocal endsLocal opportunity { id title } }
            }
          }
        `,
        { id: moved.shift.id, starts: moved.starts, ends: moved.ends, following },
      ).toPromise();
      const overlaps = found?.shiftOverlaps ?? [];
      if (overlaps.length === 0) return false;
      setPending({ ...moved, following, stage: 'overlap', overlaps });
      return true;
    } catch {
      return false;
    }
  };

  const start = (moved: Moved) => {
    if (moved.starts === moved.shift.startsLocal && moved.ends === moved.shift.endsLocal) return back(moved);
    if (moved.shift.isWeekly) setPending({ ...moved, stage: 'scope', following: false, overlaps: [] });
    else void send(moved, false, false);
  };

  return { pending, start, send, back };
}

export type Move = ReturnType<typeof useMove>;
