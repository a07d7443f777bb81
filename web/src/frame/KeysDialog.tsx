import { Group, Kbd, Modal, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { groups, useGivenActions } from '@/lib/actions';
import { useWords } from '@/lib/i18n';

interface Props {
  isOpen: boolean;
  onClose: () => void;
}

function Row({ label, keys, joint }: { label: string; keys: string[]; joint?: string }) {
  const { t } = useWords();
  return (
    <Group justify="space-between" gap="sm" wrap="nowrap">
      <Text>{label}</Text>
      <Group gap={4} wrap="nowrap">
        {keys.map((key, i) => (
          <Group key={key} gap={4} wrap="nowrap">
            {i > 0 && <Text size="xs" c="dimmed">{joint ?? t('frame.keysThen')}</Text>}
            <Kbd>{key}</Kbd>
          </Group>
        ))}
      </Group>
    </Group>
  );
}

/** Every key that does something now: those of the frame and of the page that is shown. */
export function KeysDialog({ isOpen, onClose }: Props) {
  const { t } = useWords();
  const actions = useGivenActions();
  return (
    <Modal opened={isOpen} onClose={onClose} title={t('frame.keysTitle')} size="lg" closeButtonProps={{ 'aria-label': t('common.close') }}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xl">
        <Stack gap="xs">
          <Title order={3}>{t('palette.keysEverywhere')}</Title>
          <Row label={t('palette.open')} keys={['/', 'Ctrl K']} joint={t('palette.keysOr')} />
          <Row label={t('palette.keysNewTab')} keys={['Ctrl', 'Enter']} joint="+" />
          <Row label={t('frame.keyEsc')} keys={['Esc']} />
          <Title order={3} mt="sm">{t('frame.keyLists')}</Title>
          <Row label={t('frame.keyMove')} keys={['j', 'k', '↓', '↑']} joint="/" />
          <Row label={t('frame.keyEnds')} keys={['Home', 'End']} joint="/" />
          <Row label={t('frame.keyOpen')} keys={['Enter']} />
          <Row label={t('frame.keyEdit')} keys={['e']} />
          <Row label={t('frame.keySelect')} keys={['x']} />
          <Row label={t('frame.keyStretch')} keys={['Shift', 'x']} joint="+" />
          <Row label={t('frame.keyFilter')} keys={['f']} />
        </Stack>
        <Stack gap="xs">
          {groups.map((group) => {
            const keyed = actions.filter((a) => a.group === group && a.keys);
            return keyed.length > 0 && (
              <Stack key={group} gap="xs">
                <Title order={3}>{t(`palette.section_${group}`)}</Title>
                {keyed.map((a) => <Row key={a.id} label={a.label} keys={a.keys?.split(' ') ?? []} />)}
              </Stack>
            );
          })}
        </Stack>
      </SimpleGrid>
    </Modal>
  );
}
