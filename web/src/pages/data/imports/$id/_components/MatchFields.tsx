import { Group, Radio, Select, Stack } from '@mantine/core';
import { currencyChoices } from '@/lib/currencies';
import { useWords } from '@/lib/i18n';
import { useViewer } from '@/lib/viewer';
import type { Mapping, MatchMode } from '../_lib/mapping';

interface Props {
  kind: 'CONTACTS' | 'DONATIONS';
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}

const modes: MatchMode[] = ['bestOrCreate', 'best', 'email', 'id', 'none'];
const missings = ['create', 'skip', 'fail'] as const;
const policies = ['fillEmpty', 'overwrite', 'leave'] as const;
const orders = ['YMD', 'DMY', 'MDY'] as const;
const asRead = '-';

export function MatchFields({ kind, mapping, onChange }: Props) {
  const { t } = useWords();
  const { organization } = useViewer();
  const { match, update, file, defaults } = mapping;
  const missingWords = { create: t('matchModes.missingCreate'), skip: t('matchModes.missingSkip'), fail: t('matchModes.missingFail') };
  const policyWords = { fillEmpty: t('matchModes.policyFillEmpty'), overwrite: t('matchModes.policyOverwrite'), leave: t('matchModes.policyLeave') };
  const orderWords = { YMD: t('matchModes.dateYMD'), DMY: t('matchModes.dateDMY'), MDY: t('matchModes.dateMDY') };
  const setOrder = (order: string | null) => {
    onChange({ ...mapping, file: { ...file, dateOrder: order && order !== asRead ? order : undefined } });
  };
  return (
    <Stack gap="md">
      <Radio.Group label={t('imports.matching')} description={t('imports.matchText')} value={match.mode} onChange={(mode) => onChange({ ...mapping, match: { ...match, mode: mode as MatchMode } })}>
        <Stack gap="xs" mt="xs">{modes.map((mode) => <Radio key={mode} value={mode} label={t(`matchModes.${mode}`)} />)}</Stack>
      </Radio.Group>
      <Group align="flex-start">
        {(match.mode === 'id' || match.mode === 'email') && (
          <Select label={t('matchModes.missing')} w={280} value={match.missing ?? 'create'} data={missings.map((m) => ({ value: m, label: missingWords[m] }))} onChange={(v) => onChange({ ...mapping, match: { ...match, missing: v as (typeof missings)[number] } })} />
        )}
        {match.mode !== 'none' && (
          <Select label={t('matchModes.policy')} w={280} value={update?.policy ?? 'fillEmpty'} data={policies.map((p) => ({ value: p, label: policyWords[p] }))} onChange={(v) => onChange({ ...mapping, update: { ...update, policy: v as (typeof policies)[number] } })} />
        )}
        <Select label={t('imports.dateOrder')} w={200} value={file?.dateOrder || asRead} data={[{ value: asRead, label: t('matchModes.dateAuto') }, ...orders.map((o) => ({ value: o, label: orderWords[o] }))]} onChange={setOrder} />
        {kind === 'DONATIONS' && (
          <Select label={t('matchModes.currencyFor')} w={280} searchable value={defaults?.currency ?? organization.currency} data={currencyChoices(organization.currency)} onChange={(v) => onChange({ ...mapping, defaults: { ...defaults, currency: v ?? organization.currency } })} />
        )}
      </Group>
    </Stack>
  );
}
