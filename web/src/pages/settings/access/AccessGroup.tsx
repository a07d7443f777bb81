import { Badge, Button, Group, Select, Table, Text } from '@mantine/core';
import { Card } from '@/components/Card';
import { useWords } from '@/lib/i18n';
import { useRecordWords } from '@/lib/recordWords';
import { sizes } from '@/lib/theme';
import type { Role, Scope } from '@/lib/viewer';
import type { RuleInput } from './AccessPage';
import { FieldAccess } from './FieldAccess';
import { difference, type GroupName, type Guard, type Permission } from './rights';

const scopes: Scope[] = ['NONE', 'OWN', 'TEAM', 'ALL'];

interface Props {
  name: GroupName;
  role: Role;
  access: readonly Permission[];
  usual: readonly Permission[];
  guards: readonly Guard[];
  onSet: (input: RuleInput, back: RuleInput) => void;
}

/** The rights of one area of work. */
export function AccessGroup({ name, role, access, usual, guards, onSet }: Props) {
  const { t, locale } = useWords();
  const { entity } = useRecordWords();
  const find = (all: readonly Permission[], of: string) => all.find((p) => p.entity === of);
  // A part stands with its whole, and in a row of its own where a field of it can be closed.
  const rows = guards.filter((g) => !g.partOf || g.fields.length > 0).sort((a, b) => entity(a.partOf ?? a.entity).localeCompare(entity(b.partOf ?? b.entity), locale) || Number(Boolean(a.partOf)) - Number(Boolean(b.partOf)));
  return (
    <Card title={t(`access.groups.${name}`)}>
      <Table.ScrollContainer minWidth={sizes.form}>
        <Table aria-label={t(`access.groups.${name}`)} layout="fixed">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('settings.accessWhat')}</Table.Th>
              <Table.Th w={150}>{t('settings.accessRead')}</Table.Th>
              <Table.Th w={150}>{t('settings.accessWrite')}</Table.Th>
              <Table.Th>{t('settings.accessFields')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((guard) => {
              const now = find(access, guard.entity);
              if (!now) return null;
              return <Row key={guard.entity} role={role} now={now} usual={find(usual, guard.entity)} guard={guard} parts={guards.filter((g) => g.partOf === guard.entity).map((g) => entity(g.entity))} onSet={onSet} />;
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Card>
  );
}

interface RowProps {
  role: Role;
  now: Permission;
  usual: Permission | undefined;
  guard: Guard;
  parts: readonly string[];
  onSet: (input: RuleInput, back: RuleInput) => void;
}

function Row({ role, now, usual, guard, parts, onSet }: RowProps) {
  const { t } = useWords();
  const { entity } = useRecordWords();
  const name = entity(guard.entity);
  const { rows: differs } = difference(now, usual);
  const isAdmin = role === 'ADMIN';
  const base = { role, entity: guard.entity };
  const isChangeable = !isAdmin && !guard.isFixed && !guard.partOf;
  const choices = scopes.filter((s) => guard.hasOwner || (s !== 'OWN' && s !== 'TEAM') || s === now.read || s === now.write).map((s) => ({ value: s, label: t(`enums.rows.${s}`) }));
  const set = (read: Scope, write: Scope) => onSet({ ...base, read, write }, { ...base, read: now.read, write: now.write });
  // Who may read less cannot change more: the narrower choice takes the other one along.
  const choose = (what: 'read' | 'write', scope: Scope) => {
    const at = scopes.indexOf(scope);
    if (what === 'read') set(scope, at < scopes.indexOf(now.write) ? scope : now.write);
    else set(at > scopes.indexOf(now.read) ? scope : now.read, scope);
  };
  return (
    <Table.Tr>
      <Table.Td pl={guard.partOf ? 'xl' : undefined} style={{ verticalAlign: 'top' }}>
        <Group gap="xs"><Text fw={guard.partOf ? undefined : 500}>{name}</Text>{differs && !guard.partOf && <Badge color="gold" variant="light" radius="sm" tt="none">{t('access.changed')}</Badge>}</Group>
        {parts.length > 0 && <Text size="xs" c="dimmed">{t('access.withParts', { parts: parts.join(', ') })}</Text>}
        {guard.isFixed && <Text size="xs" c="dimmed">{t('access.fixed')}</Text>}
        {differs && !guard.partOf && usual && (
          <>
            <Text size="xs" c="dimmed">{t('access.usually', { read: t(`enums.rows.${usual.read}`), write: t(`enums.rows.${usual.write}`) })}</Text>
            {isChangeable && <Button variant="subtle" size="compact-xs" aria-label={t('access.backField', { field: name })} onClick={() => onSet({ ...base, reset: true }, { ...base, read: now.read, write: now.write })}>{t('access.back')}</Button>}
          </>
        )}
      </Table.Td>
      {(['read', 'write'] as const).map((what) => (
        <Table.Td key={what} style={{ verticalAlign: 'top' }}>
          {isChangeable ? (
            <Select aria-label={`${name}: ${t(what === 'read' ? 'settings.accessRead' : 'settings.accessWrite')}`} value={now[what]} data={choices} onChange={(s) => s && choose(what, s as Scope)} />
          ) : (
            <Text c="dimmed">{t(`enums.rows.${now[what]}`)}</Text>
          )}
        </Table.Td>
      ))}
      <Table.Td style={{ verticalAlign: 'top' }}>
        <FieldAccess
          entity={name}
          names={guard.fields}
          now={now}
          usual={usual}
          isDisabled={isAdmin || now.read === 'NONE'}
          onChange={(field, level, before) => onSet({ ...base, field, level }, { ...base, field, level: before })}
          onReset={(field, before) => onSet({ ...base, field, reset: true }, { ...base, field, level: before })}
        />
      </Table.Td>
    </Table.Tr>
  );
}
