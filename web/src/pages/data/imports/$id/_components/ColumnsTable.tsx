import { ActionIcon, type ComboboxData, Group, Select, Stack, Table, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import { type Language, useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { describeField, dropField, type Mapping, otherFields, setTarget, targetOf } from '../_lib/mapping';
import { isListTarget, targetsFor } from '../_lib/targets';

interface Custom {
  readonly key: string;
  readonly entity: 'CONTACT' | 'DONATION';
  readonly labelEn: string;
  readonly labelKo: string;
}

interface Props {
  kind: 'CONTACTS' | 'DONATIONS';
  headers: readonly string[];
  sample: readonly (readonly string[])[];
  customFields: readonly Custom[];
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}

const leftOut = '-';
const shownSamples = 3;

export function ColumnsTable({ kind, headers, sample, customFields, mapping, onChange }: Props) {
  const { t } = useWords();
  const { choices, word } = useTargets(kind, customFields);
  const samples = (column: number) =>
    [...new Set(sample.map((row) => row[column] ?? '').filter((cell) => cell.trim() !== ''))].slice(0, shownSamples).join(' · ');
  const others = otherFields(mapping);
  return (
    <Stack gap="md">
      <Table aria-label={t('imports.columnsTitle')} layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="22%">{t('imports.column')}</Table.Th>
            <Table.Th visibleFrom="sm">{t('imports.sample')}</Table.Th>
            <Table.Th w="38%">{t('imports.becomes')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {headers.map((header, i) => (
            <Table.Tr key={`${header}-${i}`}>
              <Table.Td fw={500} style={{ overflowWrap: 'anywhere' }}>{header}</Table.Td>
              <Table.Td visibleFrom="sm"><Text size="sm" c="dimmed" truncate>{samples(i)}</Text></Table.Td>
              <Table.Td>
                <Select
                  aria-label={`${t('imports.becomes')}: ${header}`}
                  searchable
                  value={targetOf(mapping, header) ?? leftOut}
                  data={choices}
                  onChange={(to) => onChange(setTarget(mapping, header, to === leftOut ? null : to, isListTarget))}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {others.length > 0 && (
        <Stack gap={4}>
          <Text fw={600}>{t('matchModes.also')}</Text>
          {others.map((field, i) => (
            <Group key={i} gap="xs">
              <Text>{t('matchModes.alsoText', { target: word(field.to), from: describeField(field) })}</Text>
              <ActionIcon variant="subtle" color="gray" aria-label={`${t('common.remove')}: ${word(field.to)}`} onClick={() => onChange(dropField(mapping, field))}><IconX size={sizes.icon - 4} aria-hidden /></ActionIcon>
            </Group>
          ))}
        </Stack>
      )}
    </Stack>
  );
}

function useTargets(kind: Props['kind'], customFields: readonly Custom[]) {
  const { t, locale } = useWords();
  return useMemo(() => {
    const label = (field: Custom, language: Language) => (language === 'ko' ? field.labelKo : field.labelEn);
    const targets = targetsFor(kind).map((x) => {
      const plain = t(`importTargets.${x.word}`);
      return { value: x.name, label: x.isDonor ? t('importTargets.donorOf', { word: plain }) : plain, isDonor: x.isDonor };
    });
    const custom = customFields
      .filter((f) => kind === 'DONATIONS' || f.entity === 'CONTACT')
      .map((f) => ({ value: kind === 'DONATIONS' && f.entity === 'CONTACT' ? `donor.custom.${f.key}` : `custom.${f.key}`, label: label(f, locale) }));
    const own = kind === 'CONTACTS' ? t('importTargets.contactGroup') : t('importTargets.giftGroup');
    const choices: ComboboxData = [
      { value: leftOut, label: t('imports.leaveOut') },
      { group: own, items: targets.filter((x) => !x.isDonor) },
      ...(kind === 'DONATIONS' ? [{ group: t('importTargets.donorGroup'), items: targets.filter((x) => x.isDonor) }] : []),
      ...(custom.length > 0 ? [{ group: t('importTargets.customGroup'), items: custom }] : []),
    ];
    const words = new Map([...targets, ...custom].map((x) => [x.value, x.label]));
    return { choices, word: (target: string) => words.get(target) ?? target };
  }, [t, locale, kind, customFields]);
}
