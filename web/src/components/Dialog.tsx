import { Drawer, Group, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '@/lib/i18n';

interface Props {
  title: ReactNode;
  /** From the side, over a page that one goes on with; else in the middle. */
  isDrawer?: boolean;
  size?: 'md' | 'lg';
  onClose: () => void;
  children: ReactNode;
}

/** A dialog whose head is no second banner of the page, as the library's own would be. */
export function Dialog({ title, isDrawer = false, size = 'md', onClose, children }: Props) {
  const { t } = useWords();
  const Parts = isDrawer ? Drawer : Modal;
  const inner = (
    <>
      <Parts.Overlay />
      <Parts.Content>
        <Group justify="space-between" p="md" wrap="nowrap">
          <Parts.Title fw={600}>{title}</Parts.Title>
          <Parts.CloseButton aria-label={t('common.close')} />
        </Group>
        <Parts.Body>{children}</Parts.Body>
      </Parts.Content>
    </>
  );
  return isDrawer
    ? <Drawer.Root opened onClose={onClose} position="right" size={size}>{inner}</Drawer.Root>
    : <Modal.Root opened onClose={onClose} size={size}>{inner}</Modal.Root>;
}
