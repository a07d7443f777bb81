import { useEffect, useMemo, useState } from 'react';
import { fetchQuery, useRelayEnvironment } from 'react-relay';
import { useWords } from '@/lib/i18n';
import type { recordsRecentQuery } from './__generated__/recordsRecentQuery.graphql';
import type { recordsSearchQuery } from './__generated__/recordsSearchQuery.graphql';
import { type Hit, type RecordItem, recentQuery, searchQuery, toRecord } from './records';
import { toRecent } from './recentRecords';

/** Letters typed in one go are one question. */
const pauseMs = 90;
const shown = 12;

interface Found {
  text: string;
  hits: readonly Hit[];
}

export interface Records {
  items: readonly RecordItem[];
  /** What is shown belongs to an earlier text. */
  isBehind: boolean;
  hasFailed: boolean;
}

/** Asks the server as somebody types. What was found stays until the next answer is there, and an answer that is late is dropped. */
export function useRecords(text: string): Records {
  const { t, locale } = useWords();
  const environment = useRelayEnvironment();
  const [found, setFound] = useState<Found>({ text: '', hits: [] });
  const [failedText, setFailed] = useState<string | null>(null);
  const wanted = text.trim();
  useEffect(() => {
    if (wanted === '') return;
    let asked: { unsubscribe: () => void } | undefined;
    const timer = window.setTimeout(() => {
      asked = fetchQuery<recordsSearchQuery>(environment, searchQuery, { text: wanted, first: shown }).subscribe({
        next: (data) => {
          setFailed(null);
          setFound({ text: wanted, hits: data.search ?? [] });
        },
        error: () => setFailed(wanted),
      });
    }, pauseMs);
    return () => {
      window.clearTimeout(timer);
      asked?.unsubscribe();
    };
  }, [environment, wanted]);
  const items = useMemo(() => (wanted === '' ? [] : found.hits.flatMap((hit) => toRecord(hit, t, locale) ?? [])), [found, wanted, t, locale]);
  return { items, isBehind: wanted !== '' && found.text !== wanted && failedText !== wanted, hasFailed: wanted !== '' && failedText === wanted };
}

/** The records that were opened last, as they are called now; what is gone or closed is left out. */
export function useRecent(ids: readonly string[]): readonly RecordItem[] {
  const { t, locale } = useWords();
  const environment = useRelayEnvironment();
  const [items, setItems] = useState<readonly RecordItem[]>([]);
  useEffect(() => {
    if (ids.length === 0) return;
    const asked = fetchQuery<recordsRecentQuery>(environment, recentQuery, { ids: [...ids] }).subscribe({
      next: (data) => setItems(data.nodes.flatMap((node) => (node && toRecent(node, t, locale)) ?? [])),
      error: () => setItems([]),
    });
    return () => asked.unsubscribe();
  }, [environment, ids, t, locale]);
  return items;
}
