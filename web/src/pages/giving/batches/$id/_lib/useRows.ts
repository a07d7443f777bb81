import { useCallback, useEffect, useRef, useState } from 'react';
import { graphql } from 'react-relay';
import { explain, GraphProblem } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import type { useRowsRemoveMutation } from './__generated__/useRowsRemoveMutation.graphql';
import type { GiftBatchRowInput, useRowsSaveMutation } from './__generated__/useRowsSaveMutation.graphql';

export type Patch = Omit<GiftBatchRowInput, 'key'>;
type Pending = Record<string, Patch>;

const againMs = 3_000;
const store = (id: string) => `moim.draft.batch.${id}`;

function kept(id: string): Pending {
  try {
    return JSON.parse(window.localStorage.getItem(store(id)) ?? '{}') as Pending;
  } catch {
    return {};
  }
}

/**
 * Sends what is typed, cell by cell, and keeps in the browser what has not arrived yet: a line that breaks, or a page
 * that is closed, loses nothing. Only fields that were typed are sent, so that two people in one row keep each other's.
 */
export function useRows(id: string) {
  const { t } = useWords();
  const [pending, setPending] = useState<Pending>(() => kept(id));
  const waiting = useRef(pending);
  const isSending = useRef(false);
  const timer = useRef<number | undefined>(undefined);
  const [save] = useAct<useRowsSaveMutation>(graphql`
    mutation useRowsSaveMutation($input: SaveGiftBatchRowsInput!) {
      saveGiftBatchRows(input: $input) { giftBatch { ...BatchPageFragment_batch } }
    }
  `);
  const [remove] = useAct<useRowsRemoveMutation>(graphql`
    mutation useRowsRemoveMutation($input: RemoveGiftBatchRowsInput!) {
      removeGiftBatchRows(input: $input) { giftBatch { ...BatchPageFragment_batch } }
    }
  `);

  const keep = useCallback((next: Pending) => {
    waiting.current = next;
    setPending(next);
    if (Object.keys(next).length > 0) window.localStorage.setItem(store(id), JSON.stringify(next));
    else window.localStorage.removeItem(store(id));
  }, [id]);

  const send = useCallback(async () => {
    const now = waiting.current;
    if (isSending.current || Object.keys(now).length === 0) return;
    isSending.current = true;
    let isToRepeat = false;
    try {
      await save({ input: { id, rows: Object.entries(now).map(([key, patch]) => ({ key, ...patch })) } });
      keep(without(waiting.current, now));
    } catch (error) {
      // A broken line is tried again; what the server refuses is told, and stays on the screen.
      isToRepeat = !(error instanceof GraphProblem) || error.code === 'UNAVAILABLE' || error.code === 'INTERNAL';
      if (!isToRepeat) {
        showProblem(explain(error));
        keep(without(waiting.current, now));
      }
    } finally {
      isSending.current = false;
    }
    if (Object.keys(waiting.current).length > 0) {
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void send(), isToRepeat ? againMs : 0);
    }
  }, [id, keep, save]);

  // What an earlier visit could not send goes first.
  useEffect(() => {
    void send();
    return () => window.clearTimeout(timer.current);
  }, [send]);

  const change = useCallback((patches: Pending) => {
    const next = { ...waiting.current };
    for (const [key, patch] of Object.entries(patches)) next[key] = { ...next[key], ...patch };
    keep(next);
    void send();
  }, [keep, send]);

  const removeRow = useCallback(async (key: string, name: string, back: Patch) => {
    try {
      await remove({ input: { id, keys: [key] } });
      showDone({ message: t('gifts.batch.removed', { name }), undo: () => change({ [key]: back }) });
    } catch (error) {
      showProblem(explain(error));
    }
  }, [change, id, remove, t]);

  return { pending, change, removeRow };
}

/** What is left of a when what was sent of it has arrived: fields typed meanwhile stay. */
function without(a: Pending, sent: Pending): Pending {
  const left: Pending = {};
  for (const [key, patch] of Object.entries(a)) {
    const rest = Object.fromEntries(Object.entries(patch).filter(([name, value]) => sent[key]?.[name as keyof Patch] !== value)) as Patch;
    if (Object.keys(rest).length > 0) left[key] = rest;
  }
  return left;
}
