import { ColorInput, Group, Text, TextInput, Title } from '@mantine/core';
import { readable } from '@/lib/colour';
import { useWords } from '@/lib/i18n';
import { palette } from '@/lib/theme';

const texts = [
  ['legalName', 'orgLegalName', 'text', 300], ['registrationNumber', 'orgRegistration', 'text', 60], ['email', 'orgEmail', 'email', 254], ['phone', 'orgPhone', 'tel', 40],
  ['website', 'orgWebsite', 'text', 500], ['addressLines', 'orgLines', 'text', 200], ['locality', 'orgCity', 'text', 120], ['region', 'orgRegion', 'text', 120], ['postalCode', 'orgPostal', 'text', 20],
] as const;

type Name = (typeof texts)[number][0] | 'brandColour';
export type Identity = { readonly [K in Name]: string | null | undefined };

interface Props {
  value: Identity;
  isDisabled: boolean;
  onChange: (patch: Partial<Identity>) => void;
}

/** How the organization names and shows itself to others. */
export function IdentityFields({ value, isDisabled, onChange }: Props) {
  const { t } = useWords();
  const chosen = value.brandColour ?? '';
  const used = readable(chosen);
  const isDarker = chosen !== '' && used !== chosen.toUpperCase();
  return (
    <>
      <div>
        <Title order={2}>{t('settings.orgIdentity')}</Title>
        <Text c="dimmed">{t('settings.orgIdentityText')}</Text>
      </div>
      {texts.map(([name, label, type, max]) => (
        <TextInput key={name} label={t(`settings.${label}`)} type={type} maxLength={max} disabled={isDisabled} value={value[name] ?? ''} onChange={(e) => onChange({ [name]: e.currentTarget.value })} />
      ))}
      <ColorInput withEyeDropper={false} label={t('settings.orgColour')} description={t('settings.orgColourText')} format="hex" disabled={isDisabled} value={chosen} onChange={(brandColour) => onChange({ brandColour })} swatches={[palette.pine[7], palette.gold[7], palette.persimmon[6], palette.red[6], palette.green[7], palette.gray[8]]} popoverProps={{ withinPortal: false }} />
      {isDarker && <Group gap="xs"><Text size="sm" role="status">{t('settings.orgColourDarker', { colour: used })}</Text></Group>}
    </>
  );
}
