import { Anchor, Button, Select, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { ContactPicker, type Picked } from '@/components/ContactPicker';
import { DateField } from '@/components/DateField';
import { type Dues, DuesFields, duesFrom } from '@/components/DuesFields';
import { Page } from '@/components/Page';
import { localToday } from '@/lib/format/date';
import { formatMoney, isMoney } from '@/lib/format/money';
import { nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { endsComposition } from '@/lib/keys';
import { useViewer } from '@/lib/viewer';
import type { StartPageFragment$key } from './__generated__/StartPageFragment.graphql';
import { useStart } from './useStart';

interface Props {
  query: StartPageFragment$key;
  member: { id: string; name: string } | null;
}

export function StartPage({ query, member }: Props) {
  const { t, locale } = useWords();
  const { organization } = useViewer();
  const data = useFragment(
    graphql`
      fragment StartPageFragment on Query {
        membershipLevels(first: 100, where: { archivedAtIsNil: true }) {
          edges { node { id name rank prices { amount { amount currency } } } }
        }
      }
    `,
    query,
  );
  const levels = nodesOf(data.membershipLevels).sort((a, b) => a.rank - b.rank);
  const priceOf = (id: string) => {
    const prices = levels.find((l) => l.id === id)?.prices ?? [];
    return (prices.find((p) => p.amount.currency === organization.currency) ?? prices[0])?.amount;
  };
  const [text, setText] = useState(member?.name ?? '');
  const [picked, setPicked] = useState<Picked | null>(member);
  const [levelID, setLevel] = useState('');
  const [joinOn, setJoinOn] = useState(localToday());
  const [dues, setDues] = useState<Dues>(duesFrom(null, organization.currency));
  const { start, problems, isBusy } = useStart();

  const chooseLevel = (id: string) => {
    setLevel(id);
    const price = priceOf(id);
    setDues(duesFrom(isMoney(price) ? price : null, organization.currency));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void start({ picked, levelID, joinOn, dues });
  };

  if (levels.length === 0) {
    return <Page title={t('memberships.newTitle')} width="form"><Text>{t('memberships.noLevels')} <Anchor component={Link} to="/settings/levels">{t('memberships.emptyLevels')}</Anchor></Text></Page>;
  }
  const label = (level: (typeof levels)[number]) => {
    const price = priceOf(level.id);
    return price ? `${level.name} · ${formatMoney(price, locale)}` : level.name;
  };
  return (
    <Page title={t('memberships.newTitle')} width="form">
      <Stack component="form" gap="md" onSubmit={submit} onKeyDown={(e) => { if (e.key === 'Enter' && endsComposition(e)) e.preventDefault(); }}>
        <ContactPicker label={t('memberships.member')} value={picked} text={text} error={problems.member} mayCreate autoFocus={!member} onText={setText} onPick={setPicked} />
        <Select label={t('memberships.level')} value={levelID || null} error={problems.level} data={levels.map((l) => ({ value: l.id, label: label(l) }))} onChange={(v) => v && chooseLevel(v)} />
        <DateField label={t('memberships.startsOn')} value={joinOn} error={problems.joinOn} onChange={setJoinOn} />
        <DuesFields dues={dues} problem={problems.dues} onChange={(patch) => setDues((d) => ({ ...d, ...patch }))} />
        <Button type="submit" loading={isBusy}>{t('memberships.start')}</Button>
      </Stack>
    </Page>
  );
}
