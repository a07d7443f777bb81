import { Avatar, Menu, SegmentedControl, Stack, Text, UnstyledButton, useMantineColorScheme, VisuallyHidden, type MantineColorScheme } from '@mantine/core';
import { IconKeyboard, IconLogout, IconShieldLock } from '@tabler/icons-react';
import { Link } from 'react-router';
import { initials } from '@/lib/format/name';
import { changeLanguage, type Language, useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { signOut } from './signOut';

interface Props {
  name: string;
  email: string;
  onShowKeys: () => void;
}

export function MeMenu({ name, email, onShowKeys }: Props) {
  const { t, locale } = useWords();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu position="bottom-end" closeOnItemClick>
      <Menu.Target>
        <UnstyledButton>
          <VisuallyHidden>{t('frame.me')}: {name}</VisuallyHidden>
          <Avatar size="sm" color="pine" variant="filled" aria-hidden>{initials(name)}</Avatar>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Stack gap={0} px="sm" py="xs">
          <Text fw={600}>{name}</Text>
          <Text size="sm" c="dimmed">{email}</Text>
        </Stack>
        <Menu.Divider />
        <Stack gap="xs" px="sm" py="xs">
          <SegmentedControl
            aria-label={t('common.language')}
            value={locale}
            onChange={(value) => void changeLanguage(value as Language)}
            data={[{ value: 'en', label: 'English' }, { value: 'ko', label: '한국어' }]}
          />
          <SegmentedControl
            aria-label={t('common.theme')}
            value={colorScheme}
            onChange={(value) => setColorScheme(value as MantineColorScheme)}
            data={[{ value: 'light', label: t('common.light') }, { value: 'dark', label: t('common.dark') }, { value: 'auto', label: t('common.system') }]}
          />
        </Stack>
        <Menu.Divider />
        <Menu.Item component={Link} to="/settings/security" leftSection={<IconShieldLock size={sizes.icon} aria-hidden />}>{t('frame.mySecurity')}</Menu.Item>
        <Menu.Item onClick={onShowKeys} leftSection={<IconKeyboard size={sizes.icon} aria-hidden />}>{t('frame.keys')}</Menu.Item>
        <Menu.Item onClick={() => void signOut()} leftSection={<IconLogout size={sizes.icon} aria-hidden />}>{t('frame.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
