import { Button, Modal, Paper, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { Page } from '@/components/Page';
import { allowed, nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { useAccess } from '@/lib/viewer';
import type { LevelsPageQuery } from './__generated__/LevelsPageQuery.graphql';
import { LevelCard } from './LevelCard';
import { LevelForm } from './LevelForm';
import { useLevels } from './useLevels';

/** The levels in order of rank, each with its rules in words; changed, ranked and put away here. */
export function LevelsPage() {
  const { t } = useWords();
  const { mayWrite } = useAccess('MembershipLevel');
  const [open, setOpen] = useState<string | null>(null);
  const [asked, ask] = useState<{ id: string; name: string } | null>(null);
  const [dragged, drag] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const data = useLazyLoadQuery<LevelsPageQuery>(
    graphql`
      query LevelsPageQuery {
        membershipLevels(first: 200) {
          edges { node { id name rank archivedAt ...LevelCardFragment ...LevelFormFragment } }
        }
      }
    `,
    {},
    { fetchPolicy: 'store-and-network', fetchKey: turn },
  );
  const all = nodesOf(allowed(data.membershipLevels)).sort((a, b) => a.rank - b.rank || a.id.localeCompare(b.id, 'en', { numeric: true }));
  const rows = all.filter((l) => !l.archivedAt);
  const putAway = all.filter((l) => l.archivedAt);
  const { archive, rankAll } = useLevels();
  const move = (id: string, to: number) => {
    const others = rows.filter((l) => l.id !== id);
    const moving = rows.find((l) => l.id === id);
    if (!moving || to < 0 || to > others.length) return;
    void rankAll([...others.slice(0, to), moving, ...others.slice(to)]);
  };
  const close = () => {
    setOpen(null);
    setTurn((n) => n + 1);
  };
  return (
    <Page title={t('settings.levels')} count={rows.length} subtitle={t('levels.subtitle')} width="form" actions={mayWrite && open !== 'new' && <Button leftSection={<IconPlus size={sizes.icon} aria-hidden />} onClick={() => setOpen('new')}>{t('levels.new')}</Button>}>
      <Stack gap="sm">
        {open === 'new' && <LevelForm level={null} rank={(rows[rows.length - 1]?.rank ?? 0) + 10} onDone={close} onCancel={() => setOpen(null)} />}
        {rows.length === 0 && open === null && <Text c="dimmed">{t('settings.levelsEmpty')}</Text>}
        {rows.map((level, i) =>
          open === level.id ? (
            <LevelForm key={level.id} level={level} rank={level.rank} onDone={close} onCancel={() => setOpen(null)} />
          ) : (
            <div
              key={level.id}
              onDragOver={(e) => dragged && e.preventDefault()}
              onDrop={() => {
                if (dragged && dragged !== level.id) move(dragged, i);
                drag(null);
              }}
            >
              <LevelCard
                level={level}
                mayWrite={mayWrite}
                onEdit={() => setOpen(level.id)}
                onArchive={() => ask({ id: level.id, name: level.name })}
                onUp={i > 0 ? () => move(level.id, i - 1) : undefined}
                onDown={i < rows.length - 1 ? () => move(level.id, i + 1) : undefined}
                onDrag={(isOn) => drag(isOn ? level.id : null)}
              />
            </div>
          ),
        )}
        {putAway.length > 0 && (
          <section aria-label={t('levels.archived')}>
            <Title order={2} size="h3" mt="md" mb="xs">{t('levels.archived')}</Title>
            <Stack gap="xs">
              {putAway.map((level) => (
                <Paper key={level.id} withBorder p="sm" style={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center' }}>
                  <Text c="dimmed">{level.name}</Text>
                  {mayWrite && <Button variant="subtle" size="compact-sm" aria-label={`${t('levels.restore')}: ${level.name}`} onClick={() => void archive(level.id, level.name, false)}>{t('levels.restore')}</Button>}
                </Paper>
              ))}
            </Stack>
          </section>
        )}
      </Stack>
      <Modal opened={asked !== null} onClose={() => ask(null)} title={asked ? t('levels.archiveTitle', { name: asked.name }) : ''} closeButtonProps={{ 'aria-label': t('common.close') }}>
        <Stack gap="md">
          <Text>{t('levels.archiveText')}</Text>
          <Button onClick={() => { if (asked) void archive(asked.id, asked.name, true); ask(null); }}>{t('levels.archive')}</Button>
        </Stack>
      </Modal>
    </Page>
  );
}
