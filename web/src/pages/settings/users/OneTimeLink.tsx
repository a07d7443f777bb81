import { Alert, Button, Code, CopyButton, Group } from '@mantine/core';
import { useWords } from '@/lib/i18n';

interface Props {
  email: string;
  link: string;
  onClose: () => void;
}

/** A link that works once, to be handed to the person it is for. */
export function OneTimeLink({ email, link, onClose }: Props) {
  const { t } = useWords();
  return (
    <Alert color="pine" variant="light" mb="lg" title={email} withCloseButton closeButtonLabel={t('common.close')} onClose={onClose}>
      {t('settings.inviteLink')}
      <Group mt="xs" gap="xs">
        <Code style={{ overflowWrap: 'anywhere' }} data-testid="one-time-link">{link}</Code>
        <CopyButton value={link}>{({ copied, copy }) => <Button size="compact-sm" variant="default" onClick={copy}>{copied ? t('common.copied') : t('common.copy')}</Button>}</CopyButton>
      </Group>
    </Alert>
  );
}
