/** Sends taps one after the other, again and again until they arrive or the server says no. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { graphql } from 'react-relay';
import { explain, GraphProblem } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useViewer } from '@/lib/viewer';
import type { useTapsMutation } from './__generated__/useTapsMutation.graphql';
import type { useTapsWalkInMutation } from './__generated__/useTapsWalkInMutation.graphql';
import { keepTaps, keyOf, readTaps, type Tap, withRefusal, withoutTap, withTap } from './taps';

const againMs = [1_000, 2_000, 4_000, 8_000];
/** Under this it was sent at once. */
const atOnceSeconds = 3;

export function useTaps() {
  const { user } = useViewer();
  const [taps, setTaps] = useState<Tap[]>(() => readTaps(user.id));
  const [isOffline, setOffline] = useState(false);
  const latest = useRef(taps);
  const isSending = useRef(false);
  const failures = useRef(0);
  const timer = useRef<number | undefined>(undefined);

  const update = useCallback(
    (change: (before: readonly Tap[]) => Tap[]) => {
      latest.current = change(latest.current);
      keepTaps(user.id, latest.current);
      setTaps(latest.current);
    },
    [user.id],
  );

  const [say] = useAct<useTapsMutation>(graphql`
    mutation useTapsMutation($input: CheckInVolunteerInput!) {
      checkInVolunteer(input: $input) { signup { id status checkedInAt shift { id filled capacity } } }
    }
  `);
  const [walkIn] = useAct<useTapsWalkInMutation>(graphql`
    mutation useTapsWalkInMutation($input: CheckInWalkInInput!) {
      checkInWalkIn(input: $input) {
        signup { id status checkedInAt contact { id displayName } shift { id filled capacity signups { id status checkedInAt waitlistedAt contact { id displayName } } } }
      }
    }
  `);

  const send = useCallback(
    async (tap: Tap) => {
      const seconds = Math.max(0, Math.round((Date.now() - tap.at) / 1000));
      const secondsAgo = seconds < atOnceSeconds ? null : seconds;
      if (tap.signupID) await say({ input: { signupID: tap.signupID, attendance: tap.attendance, addPlace: tap.addPlace ?? false, secondsAgo } });
      else await walkIn({ input: { shiftID: tap.shiftID, contactID: tap.contactID, addPlace: tap.addPlace ?? false, secondsAgo } });
    },
    [say, walkIn],
  );

  const work = useCallback(async () => {
    if (isSending.current) return;
    isSending.current = true;
    window.clearTimeout(timer.current);
    for (let tap = latest.current.find((t) => !t.refused); tap; tap = latest.current.find((t) => !t.refused)) {
      const sent = tap;
      try {
        await send(sent);
        failures.current = 0;
        setOffline(false);
        update((before) => withoutTap(before, sent, Date.now()));
      } catch (problem) {
        const code = problem instanceof GraphProblem ? problem.code : 'INTERNAL';
        if (code === 'UNAVAILABLE' || code === 'UNAUTHENTICATED') {
          setOffline(true);
          timer.current = window.setTimeout(() => void run.current(), againMs[Math.min(failures.current++, againMs.length - 1)]);
          break;
        }
        update((before) => withRefusal(before, sent, { reason: explain(problem), isFull: problem instanceof GraphProblem && problem.field === 'addPlace' }));
      }
    }
    isSending.current = false;
  }, [send, update]);
  const run = useRef(work);
  useEffect(() => {
    run.current = work;
  }, [work]);

  // What was left from before a reload goes out at once; so does everything when the connection is back.
  useEffect(() => {
    const go = () => void run.current();
    go();
    window.addEventListener('online', go);
    return () => {
      window.removeEventListener('online', go);
      window.clearTimeout(timer.current);
    };
  }, []);

  const tap = useCallback(
    (next: Omit<Tap, 'at' | 'refused'>) => {
      update((before) => withTap(before, { ...next, at: Date.now() }));
      void run.current();
    },
    [update],
  );
  const drop = useCallback((which: Tap) => update((before) => before.filter((t) => keyOf(t) !== keyOf(which))), [update]);
  const retry = useCallback(() => void run.current(), []);

  return { taps, isOffline, tap, drop, retry };
}

export type Taps = ReturnType<typeof useTaps>;
