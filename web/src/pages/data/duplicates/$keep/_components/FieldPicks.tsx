import { Radio, Stack, Text } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { useWords } from '@/lib/i18n';
import { useRecordWords } from '@/lib/recordWords';
import type { MergePick, MergePickInput } from '../__generated__/ComparePageLoaderQuery.graphql';
import type { FieldPicksFragment$key } from './__generated__/FieldPicksFragment.graphql';
import classes from './FieldPicks.module.css';

interface Props {
  plan: FieldPicksFragment$key;
  picks: readonly MergePickInput[];
  onPicks: (picks: readonly MergePickInput[]) => void;
}

/** Fields that follow from others, which nobody reads as such. */
const silent = ['nameOrder', 'isNameOverridden'];
const custom = 'customFields.';

export function FieldPicks({ plan, picks, onPicks }: Props) {
  const { t, locale } = useWords();
  const { field: fieldWord } = useRecordWords();
  const p = useFragment(
    graphql`
      fragment FieldPicksFragment on MergePlan {
        survivor { displayName household { displayName } owner { name } team { name } customFields { field { key labelEn labelKo } } }
        merged { displayName household { displayName } owner { name } team { name } }
        fields { field survivor merged pick isConflict }
      }
    `,
    plan,
  );
  const fields = p.fields.filter((f) => !silent.includes(f.field));
  if (fields.length === 0) return <Text c="dimmed">{t('duplicates.noFields')}</Text>;
  const word = (name: string) => {
    const own = p.survivor.customFields?.find((c) => `${custom}${c.field.key}` === name)?.field;
    return own ? (locale.startsWith('ko') ? own.labelKo : own.labelEn) : fieldWord(name.replace(/ID$/, name === 'externalID' ? 'ID' : ''));
  };
  const shown = (side: 'survivor' | 'merged', name: string, json: string | null | undefined): string => {
    const of = p[side];
    const names: Record<string, string | undefined> = { householdID: of.household?.displayName, ownerID: of.owner?.name, teamID: of.team?.name };
    return names[name] ?? read(json, t('common.yes'));
  };
  const pick = (name: string, to: MergePick) => onPicks([...picks.filter((x) => x.field !== name), { field: name, pick: to }]);
  return (
    <div className={classes.scroll}>
      <Text size="sm" c="dimmed" mb="xs">{t('duplicates.fieldsText')}</Text>
      <table className={classes.table}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('duplicates.stays')}: {p.survivor.displayName}</th>
            <th scope="col">{t('duplicates.goes')}: {p.merged.displayName}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((f) => {
            const label = word(f.field);
            const choice = (to: MergePick, text: string) => {
              const value = text || t('duplicates.nothing');
              return <Radio name={f.field} checked={f.pick === to} onChange={() => pick(f.field, to)} label={value} aria-label={t('duplicates.keepOf', { field: label, value })} />;
            };
            return (
              <tr key={f.field}>
                <th scope="row">{label}</th>
                <td className={f.pick === 'SURVIVOR' ? classes.picked : undefined}>{choice('SURVIVOR', shown('survivor', f.field, f.survivor))}</td>
                <td className={f.pick === 'SURVIVOR' ? undefined : classes.picked}>
                  <Stack gap={4}>
                    {choice('MERGED', shown('merged', f.field, f.merged))}
                    {f.field === 'note' && f.isConflict && choice('BOTH', t('duplicates.both'))}
                  </Stack>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** A value that comes as JSON, as people read it. */
function read(json: string | null | undefined, yes: string): string {
  if (!json) return '';
  const value: unknown = JSON.parse(json);
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'boolean') return value ? yes : '';
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
