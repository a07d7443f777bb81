import { Group, NumberInput, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from 'react-relay';
import { AmountField, useReadAmount } from '@/components/AmountField';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone } from '@/lib/toast';
import { useViewer } from '@/lib/viewer';
import { AddPanel } from '../AddPanel';
import type { MembershipLevelInherit, MembershipLevelPeriod, NewLevelMutation } from './__generated__/NewLevelMutation.graphql';

const periods: MembershipLevelPeriod[] = ['ROLLING', 'FIXED'];
const inherits: MembershipLevelInherit[] = ['HOUSEHOLD', 'AFFILIATED', 'ANYBODY'];

export function NewLevel({ connection, rank, onDone }: { connection: string; rank: number; onDone: () => void }) {
  const { t } = useWords();
  const { organization } = useViewer();
  const [name, setName] = useState('');
  const [amount, setAmount] = useState('');
  const [currency, setCurrency] = useState(organization.currency);
  const [problem, setProblem] = useState<string | null>(null);
  const [period, setPeriod] = useState<MembershipLevelPeriod>('ROLLING');
  const [months, setMonths] = useState(12);
  const [graceDays, setGrace] = useState(30);
  const [seats, setSeats] = useState(1);
  const [inherit, setInherit] = useState<MembershipLevelInherit>('HOUSEHOLD');
  const read = useReadAmount();
  const [create] = useAct<NewLevelMutation>(graphql`
    mutation NewLevelMutation($input: CreateMembershipLevelInput!, $connections: [ID!]!) {
      createMembershipLevel(input: $input) {
        membershipLevel @appendNode(connections: $connections, edgeTypeName: "MembershipLevelEdge") {
          id name description rank period months graceDays seats inherit archivedAt prices { id amount { amount currency } }
        }
      }
    }
  `);
  const save = async () => {
    const price = amount.trim() ? read(amount, currency) : null;
    setProblem(price && 'problem' in price ? price.problem : null);
    if (price && 'problem' in price) throw new Error(price.problem);
    await create({
      input: { name: name.trim(), rank, period, months, graceDays, seats, inherit: seats > 1 ? inherit : 'NOBODY', prices: price ? [price.money] : [] },
      connections: [connection],
    });
    showDone({ message: t('settings.saved') });
  };
  return (
    <AddPanel onSave={save} onDone={onDone}>
      <TextInput label={t('settings.name')} autoFocus required withAsterisk={false} value={name} onChange={(e) => setName(e.currentTarget.value)} />
      <AmountField label={t('settings.levelPrice')} description={t('settings.levelFree')} text={amount} currency={currency} error={problem} onText={setAmount} onCurrency={setCurrency} />
      <Select label={t('settings.levelPeriod')} value={period} data={periods.map((p) => ({ value: p, label: t(`enums.period.${p}`) }))} onChange={(p) => p && setPeriod(p as MembershipLevelPeriod)} />
      <Group grow>
        <NumberInput label={t('settings.levelMonths')} min={1} max={120} allowDecimal={false} value={months} onChange={(v) => setMonths(Number(v) || 12)} />
        <NumberInput label={t('settings.levelGrace')} min={0} max={365} allowDecimal={false} value={graceDays} onChange={(v) => setGrace(Number(v) || 0)} />
      </Group>
      <NumberInput label={t('settings.levelSeats')} min={1} allowDecimal={false} value={seats} onChange={(v) => setSeats(Number(v) || 1)} />
      {seats > 1 && <Select label={t('settings.levelInherit')} value={inherit} data={inherits.map((i) => ({ value: i, label: t(`enums.inherit.${i}`) }))} onChange={(i) => i && setInherit(i as MembershipLevelInherit)} />}
    </AddPanel>
  );
}
