import { Alert, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { useNavigate } from 'react-router';
import { type Dues, DuesFields, duesFrom, useDuesInput } from '@/components/DuesFields';
import { Page } from '@/components/Page';
import { StatusBadge } from '@/components/StatusBadge';
import { formatDate } from '@/lib/format/date';
import { explain, fieldAtFault } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { showDone, showProblem } from '@/lib/toast';
import { useViewer } from '@/lib/viewer';
import { useUndoTerm } from '../../_lib/useUndoTerm';
import type { RenewPageFragment_membership$key } from './__generated__/RenewPageFragment_membership.graphql';
import type { RenewPageFragment_preview$key } from './__generated__/RenewPageFragment_preview.graphql';
import type { RenewPageMutation } from './__generated__/RenewPageMutation.graphql';

interface Props {
  membership: RenewPageFragment_membership$key;
  preview: RenewPageFragment_preview$key;
}

export function RenewPage(props: Props) {
  const { t, locale } = useWords();
  const { organization } = useViewer();
  const navigate = useNavigate();
  const membership = useFragment(
    graphql`
      fragment RenewPageFragment_membership on Membership {
        id
        status
        level { id name }
        holder { id displayName }
        terms { id startOn endOn voidedAt price { amount currency } }
      }
    `,
    props.membership,
  );
  const preview = useFragment(
    graphql`
      fragment RenewPageFragment_preview on RenewalPreview {
        startOn
        endOn
        hasGap
        currentTermID
        isOpen
        opensOn
        prices { id amount { amount currency } }
      }
    `,
    props.preview,
  );
  const terms = (membership.terms ?? []).filter((term) => !term.voidedAt).sort((a, b) => b.endOn.localeCompare(a.endOn));
  const current = terms[0];
  const currency = current?.price?.currency ?? organization.currency;
  const price = (preview.prices.find((p) => p.amount.currency === currency) ?? preview.prices[0])?.amount;
  const [dues, setDues] = useState<Dues>(duesFrom(price, currency));
  const [problem, setProblem] = useState<string | null>(null);
  const duesInput = useDuesInput();
  const undoTerm = useUndoTerm();
  const [renew, isBusy] = useAct<RenewPageMutation>(graphql`
    mutation RenewPageMutation($input: RenewMembershipInput!) {
      renewMembership(input: $input) {
        term { id endOn }
        membership { id status endsOn mayRenew holder { id ...FactsFragment ...MembershipsTabFragment } }
      }
    }
  `);
  const name = membership.holder.displayName;
  const long = (date: string) => formatDate(date, locale, 'long');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const payment = duesInput(dues);
    setProblem('problem' in payment ? payment.problem : null);
    if ('problem' in payment) return;
    try {
      const { renewMembership } = await renew({ input: { id: membership.id, currentTermID: preview.currentTermID, isEarly: !preview.isOpen, payment: payment.payment } });
      showDone({
        message: t('memberships.renewed', { name, end: long(renewMembership.term.endOn) }),
        undo: () => undoTerm(renewMembership.term.id, t('memberships.renewUndone', { name })),
      });
      void navigate(`/contacts/${membership.holder.id}`);
    } catch (error) {
      const field = fieldAtFault(error);
      if (field === 'amount' || field === 'payment') setProblem(explain(error));
      else showProblem(explain(error));
    }
  };

  return (
    <Page title={t('memberships.renewTitle', { name })} subtitle={<Group gap="xs">{membership.level.name} <StatusBadge status={membership.status} /></Group>} width="form">
      <Stack component="form" gap="md" onSubmit={(e) => void submit(e)}>
        <Paper withBorder p="md">
          <Group gap="md" align="flex-end">
            {current && (
              <>
                <div><Text size="sm" c="dimmed">{t('memberships.renewNow')}</Text><Text>{formatDate(current.startOn, locale)} – {formatDate(current.endOn, locale)}</Text></div>
                <IconArrowRight size={sizes.icon} aria-hidden />
              </>
            )}
            <div><Text size="sm" c="dimmed">{t('memberships.renewNext')}</Text><Text fw={600} data-testid="next-term">{formatDate(preview.startOn, locale)} – {formatDate(preview.endOn, locale)}</Text></div>
          </Group>
        </Paper>
        {!preview.isOpen && <Alert color="amber" variant="light">{t('memberships.renewEarly', { date: long(preview.opensOn) })}</Alert>}
        {preview.hasGap && <Alert color="amber" variant="light">{t('memberships.renewChain')}</Alert>}
        <DuesFields dues={dues} problem={problem} onChange={(patch) => setDues((d) => ({ ...d, ...patch }))} />
        <Button type="submit" loading={isBusy}>{t('memberships.renew')}</Button>
      </Stack>
    </Page>
  );
}
