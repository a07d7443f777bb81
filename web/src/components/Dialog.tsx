import { Group, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '@/lib/i18n';

interface Props {
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** An open dialog. Its heading is no second banner of the page. */
export function Dialog({ title, onClose, children }: Props) {
  const { t } = useWords();
  return (
    <Modal.Root opened onClose={onClose}>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          <Group justify="space-between" align="flex-start" wrap="nowrap" py="md">
            <Modal.Title fw={600}>{title}</Modal.Title>
            <Modal.CloseButton aria-label={t('common.close')} />
          </Group>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
