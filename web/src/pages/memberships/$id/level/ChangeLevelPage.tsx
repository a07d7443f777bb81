import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { type FormEvent, Suspense, useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { Link, useNavigate } from 'react-router';
import { DateField } from '@/components/DateField';
import { type Dues, DuesFields, duesFrom, useDuesInput } from '@/components/DuesFields';
import { Page } from '@/components/Page';
import { FormSkeleton } from '@/components/Skeletons';
import { localToday } from '@/lib/format/date';
import { nodesOf } from '@/lib/graph/nodes';
import { explain, fieldAtFault } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import { useViewer } from '@/lib/viewer';
import { useUndoTerm } from '../../_lib/useUndoTerm';
import type { ChangeLevelPageFragment_membership$key } from './__generated__/ChangeLevelPageFragment_membership.graphql';
import type { ChangeLevelPageFragment_query$key } from './__generated__/ChangeLevelPageFragment_query.graphql';
import type { ChangeLevelPageMutation } from './__generated__/ChangeLevelPageMutation.graphql';
import { ChangePreview } from './ChangePreview';

interface Props {
  membership: ChangeLevelPageFragment_membership$key;
  query: ChangeLevelPageFragment_query$key;
}

/** Another level within the time that is paid for, with what changes and what does not. */
export function ChangeLevelPage(props: Props) {
  const { t } = useWords();
  const { organization } = useViewer();
  const navigate = useNavigate();
  const data = useFragment(
    graphql`
      fragment ChangeLevelPageFragment_membership on Membership {
        id
        startsOn
        seatLimit
        seatsTaken
        level { id name }
        holder { id displayName }
      }
    `,
    props.membership,
  );
  const { membershipLevels } = useFragment(
    graphql`
      fragment ChangeLevelPageFragment_query on Query {
        membershipLevels(first: 100, where: { archivedAtIsNil: true }) {
          edges { node { id name rank prices { amount { amount currency } } } }
        }
      }
    `,
    props.query,
  );
  const levels = nodesOf(membershipLevels).filter((l) => l.id !== data.level.id).sort((a, b) => a.rank - b.rank);
  const [levelID, setLevel] = useState('');
  const today = localToday();
  const [on, setOn] = useState(data.startsOn && data.startsOn > today ? data.startsOn : today);
  const [dues, setDues] = useState<Dues>({ ...duesFrom(null, organization.currency), isPaid: false });
  const [problems, setProblems] = useState<{ on?: string; level?: string; dues?: string }>({});
  const [termID, setTermID] = useState<string | null>(null);
  const duesInput = useDuesInput();
  const undoTerm = useUndoTerm();
  const [change, isBusy] = useAct<ChangeLevelPageMutation>(graphql`
    mutation ChangeLevelPageMutation($input: ChangeMembershipLevelInput!) {
      changeMembershipLevel(input: $input) {
        term { id }
        membership { id level { id name } holder { id ...FactsFragment ...MembershipsTabFragment } ...MembershipPageFragment }
      }
    }
  `);
  const name = data.holder.displayName;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const payment = duesInput(dues);
    if (!levelID) return setProblems({ level: t('memberships.levelMissing') });
    if ('problem' in payment) return setProblems({ dues: payment.problem });
    setProblems({});
    try {
      const { changeMembershipLevel } = await change({ input: { id: data.id, levelID, currentTermID: termID, on: on || null, payment: payment.payment } });
      showDone({
        message: t('renewals.levelChanged', { name, level: changeMembershipLevel.membership.level.name }),
        undo: () => undoTerm(changeMembershipLevel.term.id, t('renewals.levelUndone', { name })),
      });
      void navigate(`/memberships/${data.id}`);
    } catch (error) {
      const field = fieldAtFault(error);
      if (field === 'on') setProblems({ on: explain(error) });
      else if (field === 'levelID') setProblems({ level: explain(error) });
      else if (field === 'amount' || field === 'payment') setProblems({ dues: explain(error) });
      else showProblem(explain(error));
    }
  };
  return (
    <Page title={t('renewals.levelTitle', { name })} subtitle={data.level.name} width="form">
      <Stack component="form" gap="md" onSubmit={(e) => void submit(e)}>
        <Select label={t('renewals.levelTo')} value={levelID || null} error={problems.level} data={levels.map((l) => ({ value: l.id, label: l.name }))} onChange={(v) => setLevel(v ?? '')} />
        <DateField label={t('renewals.levelOn')} value={on} error={problems.on} onChange={setOn} />
        {levelID && (
          <Suspense fallback={<FormSkeleton />}>
            <ChangePreview membershipID={data.id} levelID={levelID} on={on} seatLimit={data.seatLimit} seatsTaken={data.seatsTaken} onTerm={setTermID} />
          </Suspense>
        )}
        <DuesFields dues={dues} label={t('renewals.levelPaid')} problem={problems.dues} onChange={(patch) => setDues((d) => ({ ...d, ...patch }))} />
        {levels.length === 0 && <Text c="dimmed">{t('memberships.noLevels')}</Text>}
        <Group>
          <Button type="submit" loading={isBusy} disabled={!levelID}>{t('renewals.changeLevel')}</Button>
          <Button component={Link} to={`/memberships/${data.id}`} variant="default">{t('common.cancel')}</Button>
        </Group>
      </Stack>
    </Page>
  );
}
