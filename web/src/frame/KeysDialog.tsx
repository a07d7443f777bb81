import { Group, Kbd, Modal, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useWords } from '@/lib/i18n';
import { useOpen } from './navigation';

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

export function KeysDialog({ isOpen, onClose }: Props) {
  const { t } = useWords();
  const { places, makings } = useOpen();
  return (
    <Modal opened={isOpen} onClose={onClose} title={t('frame.keysTitle')} size="lg" closeButtonProps={{ 'aria-label': t('common.close') }}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xl">
        <Stack gap="xs">
          <Title order={3}>{t('frame.keysGo')}</Title>
          {places.map((p) => p.go && <Row key={p.key} label={t(`frame.${p.key}`)} keys={['g', p.go]} />)}
        </Stack>
        <Stack gap="xs">
          <Title order={3}>{t('frame.keysDo')}</Title>
          {makings.map((m) => m.press && <Row key={m.key} label={t(`frame.${m.key}`)} keys={['n', m.press]} />)}
          <Row label={t('frame.keySearch')} keys={['/']} />
          <Row label={t('frame.keyShow')} keys={['?']} />
          <Title order={3} mt="sm">{t('frame.keyLists')}</Title>
          <Row label={t('frame.keyMove')} keys={['j', 'k']} joint="/" />
          <Row label={t('frame.keyOpen')} keys={['Enter']} />
        </Stack>
      </SimpleGrid>
    </Modal>
  );
}
