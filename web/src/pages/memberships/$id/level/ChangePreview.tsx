import { Alert, Paper, Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { formatDate } from '@/lib/format/date';
import { formatMoney, isMoney } from '@/lib/format/money';
import { useWords } from '@/lib/i18n';
import { useViewer } from '@/lib/viewer';
import { forLife } from '../../_lib/terms';
import type { ChangePreviewQuery } from './__generated__/ChangePreviewQuery.graphql';

interface Props {
  membershipID: string;
  levelID: string;
  on: string;
  seatLimit: number;
  seatsTaken: number;
  /** The term that the preview speaks of: the change is refused if another came meanwhile. */
  onTerm: (id: string) => void;
}

/** What a change of level does to the days, the seats and the price, or why it cannot be done. */
export function ChangePreview({ membershipID, levelID, on, seatLimit, seatsTaken, onTerm }: Props) {
  const { t, locale } = useWords();
  const { organization } = useViewer();
  const { levelChangePreview: preview } = useLazyLoadQuery<ChangePreviewQuery>(
    graphql`
      query ChangePreviewQuery($id: ID!, $levelID: ID!, $on: Date) {
        levelChangePreview(id: $id, levelID: $levelID, on: $on) {
          currentTermID
          startOn
          endOn
          direction
          seatLimit
          problem
          from { id name }
          to { id name prices { id amount { amount currency } } }
        }
      }
    `,
    { id: membershipID, levelID, on: on || null },
    { fetchPolicy: 'network-only' },
  );
  const termID = preview?.currentTermID;
  useEffect(() => {
    if (termID) onTerm(termID);
  }, [termID, onTerm]);
  if (!preview) return null;
  if (preview.problem) return <Alert color="amber" variant="light" role="status">{preview.problem}</Alert>;
  const price = (preview.to.prices?.find((p) => p.amount.currency === organization.currency) ?? preview.to.prices?.[0])?.amount;
  const date = formatDate(preview.endOn, locale, 'long');
  return (
    <Paper withBorder p="md" role="status" data-testid="level-preview">
      <Stack gap={4}>
        <Text fw={600}>{preview.from.name} → {preview.to.name} · {t(`renewals.direction.${preview.direction}`)}</Text>
        <Text>{formatDate(preview.startOn, locale, 'long')} – {preview.endOn === forLife ? t('renewals.forLife') : date}</Text>
        <Text>{preview.endOn === forLife ? t('renewals.levelForLife') : t('renewals.levelEnd', { date })}</Text>
        {(preview.seatLimit > 1 || seatLimit > 1) && <Text>{t('renewals.levelSeats', { from: seatLimit, to: preview.seatLimit, taken: seatsTaken })}</Text>}
        {isMoney(price) && <Text c="dimmed">{t('renewals.levelList', { amount: formatMoney(price, locale) })}</Text>}
      </Stack>
    </Paper>
  );
}
