import { Button, Group, Select, Stack } from '@mantine/core';
import { IconTimeline } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { EmptyState } from '@/components/EmptyState';
import { Delayed, ListSkeleton } from '@/components/Skeletons';
import { useWords } from '@/lib/i18n';
import { NewInteraction } from './NewInteraction';
import { TimelineRow } from './TimelineRow';
import classes from './TimelineTab.module.css';
import { type TimelineKind, timelineKinds, useTimeline } from './useTimeline';

/** `news` is another number after each change of the contact, `logging` with every wish to log something. */
export function TimelineTab({ contactID, news, logging }: { contactID: string; news: number; logging: number }) {
  const { t } = useWords();
  const [kind, setKind] = useState<TimelineKind | null>(null);
  const { edges, hasNext, isBusy, loadNext, readAgain } = useTimeline(contactID, kind, news);
  const again = () => void readAgain();
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-start">
        <NewInteraction contactID={contactID} asked={logging} onSaved={again} />
        <Select
          aria-label={t('timeline.filter')}
          value={kind ?? ''}
          data={[{ value: '', label: t('timeline.all') }, ...timelineKinds.map((k) => ({ value: k, label: t(`timeline.kind.${k}`) }))]}
          onChange={(v) => setKind(timelineKinds.find((k) => k === v) ?? null)}
        />
      </Group>
      {edges === null && <Delayed><ListSkeleton /></Delayed>}
      {edges?.length === 0 && <EmptyState icon={IconTimeline} title={t('contacts.tabTimeline')}>{t(kind ? 'timeline.noneOfKind' : 'contacts.timelineEmpty')}</EmptyState>}
      <ol className={classes.list} aria-label={t('contacts.tabTimeline')}>
        {edges?.map(({ node }) => <TimelineRow key={node.node.id} item={node} onChanged={again} contactID={contactID} />)}
      </ol>
      {hasNext && <More isBusy={isBusy} onMore={() => void loadNext()} />}
    </Stack>
  );
}

/** Goes on by itself when it comes into sight; with the keyboard it is pressed. */
function More({ isBusy, onMore }: { isBusy: boolean; onMore: () => void }) {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const act = useRef(onMore);
  useEffect(() => { act.current = onMore; });
  useEffect(() => {
    if (isBusy || !button.current) return;
    const sight = new IntersectionObserver((seen) => { if (seen.some((s) => s.isIntersecting)) act.current(); });
    sight.observe(button.current);
    return () => sight.disconnect();
  }, [isBusy]);
  return <Button ref={button} variant="subtle" loading={isBusy} onClick={onMore}>{t('common.showMore')}</Button>;
}
