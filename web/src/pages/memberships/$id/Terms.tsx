import { Alert, Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { MoneyText } from '@/components/MoneyText';
import { formatDate } from '@/lib/format/date';
import { isMoney } from '@/lib/format/money';
import { useWords } from '@/lib/i18n';
import { useAccess } from '@/lib/viewer';
import { forLife, gapDays } from '../_lib/terms';
import { useUndoTerm } from '../_lib/useUndoTerm';
import type { TermsFragment$key } from './__generated__/TermsFragment.graphql';
import { TermsTimeline } from './TermsTimeline';

/** The chain of terms, drawn and listed, with what was paid for each; the latest can be taken back. */
export function Terms({ membership }: { membership: TermsFragment$key }) {
  const { t, locale } = useWords();
  const { mayWrite } = useAccess('MembershipTerm');
  const data = useFragment(
    graphql`
      fragment TermsFragment on Membership {
        id
        cancelledOn
        level { id }
        holder { displayName }
        terms {
          id
          kind
          startOn
          endOn
          voidedAt
          donationID
          price { amount currency }
          level { id name }
          donation { id refunded { amount currency } }
        }
      }
    `,
    membership,
  );
  const undoTerm = useUndoTerm();
  const all = [...(data.terms ?? [])].sort((a, b) => a.startOn.localeCompare(b.startOn) || a.id.localeCompare(b.id, 'en', { numeric: true }));
  const terms = all.filter((term) => !term.voidedAt);
  const voided = all.length - terms.length;
  const latest = terms[terms.length - 1];
  const isRefunded = isMoney(latest?.donation?.refunded);
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h3">{t('renewals.termsTitle')}</Title>
        {mayWrite && latest && !isRefunded && (
          <Button variant="subtle" color="gray" size="compact-md" onClick={() => void undoTerm(latest.id, t('renewals.undoneTerm', { name: data.holder.displayName }))}>{t('renewals.undoTerm')}</Button>
        )}
      </Group>
      {terms.length > 0 && <TermsTimeline terms={terms} cancelledOn={data.cancelledOn ?? null} />}
      <Stack gap="xs" component="ol" m={0} p={0} style={{ listStyle: 'none' }}>
        {[...terms].reverse().map((term, i, list) => {
          const before = list[i + 1];
          const gap = before ? gapDays(before.endOn, term.startOn) : 0;
          return (
            <li key={term.id}>
              <Group justify="space-between" wrap="nowrap" align="flex-start">
                <div>
                  <Text>{formatDate(term.startOn, locale, 'medium')} – {term.endOn === forLife ? t('renewals.forLife') : formatDate(term.endOn, locale, 'medium')}</Text>
                  <Text c="dimmed" size="sm">{t(`enums.termKind.${term.kind}`)}{term.level.id === data.level.id ? '' : ` · ${term.level.name}`}</Text>
                </div>
                <Stack gap={0} align="flex-end">
                  <MoneyText money={term.price} />
                  {term.donationID ? <Anchor component={Link} to={`/giving/${term.donationID}`} size="sm">{t('renewals.payment')}</Anchor> : isMoney(term.price) && <Text size="sm" c="dimmed">{t('renewals.unpaid')}</Text>}
                </Stack>
              </Group>
              {gap > 0 && <Text size="sm" c="var(--mantine-color-persimmon-text)" mt="xs">{t('renewals.gapDays', { count: gap })}</Text>}
            </li>
          );
        })}
      </Stack>
      {voided > 0 && <Text size="sm" c="dimmed" mt="sm">{t('renewals.voidedTerms', { count: voided })}</Text>}
      {mayWrite && isRefunded && <Alert color="amber" variant="light" mt="md" title={t('renewals.refundedTitle')}>{t('renewals.refundedText')}</Alert>}
    </Paper>
  );
}
