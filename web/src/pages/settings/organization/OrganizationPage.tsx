import { Button, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { Page } from '@/components/Page';
import { currencyChoices } from '@/lib/currencies';
import { monthName } from '@/lib/format/date';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import { useViewer } from '@/lib/viewer';
import type { OrganizationPageMutation } from './__generated__/OrganizationPageMutation.graphql';
import type { OrganizationPageQuery } from './__generated__/OrganizationPageQuery.graphql';
import { IdentityFields } from './IdentityFields';

const countries = ['KR', 'US', 'GB', 'IE', 'DE', 'AT', 'CH', 'FR', 'NL', 'BE', 'SE', 'NO', 'DK', 'FI', 'PL', 'ES', 'IT', 'PT', 'JP', 'CN', 'IN', 'SG', 'CA', 'AU', 'NZ', 'KW'];
const months = Array.from({ length: 12 }, (_, i) => i + 1);

export function OrganizationPage() {
  const { t, locale } = useWords();
  const { user } = useViewer();
  const { organization } = useLazyLoadQuery<OrganizationPageQuery>(
    graphql`
      query OrganizationPageQuery {
        organization { id name locale timeZone currency country fiscalYearMonth legalName registrationNumber email phone website addressLines locality region postalCode brandColour }
      }
    `,
    {},
  );
  const [value, setValue] = useState(organization);
  const [update, isBusy] = useAct<OrganizationPageMutation>(graphql`
    mutation OrganizationPageMutation($input: UpdateOrganizationInput!) {
      updateOrganization(input: $input) { organization { id name locale timeZone currency country fiscalYearMonth legalName registrationNumber email phone website addressLines locality region postalCode brandColour } }
    }
  `);
  const isAdmin = user.role === 'ADMIN';
  const put = (patch: Partial<typeof value>) => setValue((v) => ({ ...v, ...patch }));
  const send = ({ id, ...to }: typeof value) => update({ input: { ...to, name: to.name.trim() } }).then((done) => { if (done.updateOrganization.organization.id === id) setValue(done.updateOrganization.organization); });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const before = organization;
    try {
      await send(value);
      showDone({
        message: t('settings.saved'),
        undo: () => send(before).catch((error: unknown) => showProblem(explain(error))),
      });
    } catch (error) {
      showProblem(explain(error));
    }
  };
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  const zones = Intl.supportedValuesOf('timeZone');
  return (
    <Page title={t('settings.organization')} width="form">
      <Stack component="form" gap="md" onSubmit={(e) => void submit(e)}>
        {!isAdmin && <Text c="dimmed">{t('settings.orgReadOnly')}</Text>}
        <TextInput label={t('settings.orgName')} required withAsterisk={false} disabled={!isAdmin} value={value.name} onChange={(e) => put({ name: e.currentTarget.value })} />
        <Title order={2}>{t('settings.orgHabits')}</Title>
        <Select label={t('settings.orgLocale')} disabled={!isAdmin} value={value.locale} data={[{ value: 'en', label: 'English' }, { value: 'ko', label: '한국어' }]} onChange={(v) => v && put({ locale: v })} />
        <Select label={t('settings.orgCountry')} searchable disabled={!isAdmin} value={value.country} data={[...new Set([value.country, ...countries])].map((c) => ({ value: c, label: regions.of(c) ?? c }))} onChange={(v) => v && put({ country: v })} />
        <Select label={t('settings.orgTimeZone')} description={t('settings.orgTimeZoneText')} searchable disabled={!isAdmin} value={value.timeZone} data={zones.includes(value.timeZone) ? zones : [value.timeZone, ...zones]} limit={100} onChange={(v) => v && put({ timeZone: v })} />
        <Select label={t('settings.orgCurrency')} description={t('settings.orgCurrencyText')} searchable disabled={!isAdmin} value={value.currency} data={currencyChoices(value.currency)} onChange={(v) => v && put({ currency: v })} />
        <Select label={t('settings.orgFiscal')} description={t('settings.orgFiscalText')} disabled={!isAdmin} value={String(value.fiscalYearMonth)} data={months.map((m) => ({ value: String(m), label: monthName(m, locale) }))} onChange={(v) => v && put({ fiscalYearMonth: Number(v) })} />
        <IdentityFields value={value} isDisabled={!isAdmin} onChange={put} />
        {isAdmin && <Button type="submit" loading={isBusy}>{t('common.save')}</Button>}
      </Stack>
    </Page>
  );
}
