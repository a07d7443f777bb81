import { Button, Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import { graphql } from 'react-relay';
import { useNavigate, useSearchParams } from 'react-router';
import { Page } from '@/components/Page';
import { useDraft } from '@/lib/draft';
import { composeName, splitName } from '@/lib/format/name';
import { explain, fieldAtFault } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { endsComposition } from '@/lib/keys';
import { showDone, showProblem } from '@/lib/toast';
import { useNewContact } from '@/lib/useNewContact';
import type { PossibleDuplicatesInput } from './__generated__/PossibleDuplicatesQuery.graphql';
import { PossibleDuplicates } from './PossibleDuplicates';
import type { NewContactPageMutation } from './__generated__/NewContactPageMutation.graphql';

const kinds = ['INDIVIDUAL', 'HOUSEHOLD', 'ORGANIZATION'] as const;

interface Draft {
  kind: (typeof kinds)[number];
  givenName: string;
  familyName: string;
  organizationName: string;
  email: string;
  phone: string;
  lines: string;
  postalCode: string;
  locality: string;
}

const empty: Draft = { kind: 'INDIVIDUAL', givenName: '', familyName: '', organizationName: '', email: '', phone: '', lines: '', postalCode: '', locality: '' };
const serverFields: Record<string, keyof Draft> = {
  givenName: 'givenName', familyName: 'familyName', organizationName: 'organizationName', address: 'email', emails: 'email',
  number: 'phone', phones: 'phone', lines: 'lines', postalCode: 'postalCode', locality: 'locality', name: 'familyName',
};

/** What has been typed so far, to look for whom it may be. */
function typed(d: Draft): PossibleDuplicatesInput {
  const text = (x: string) => x.trim() || null;
  const names = d.kind === 'INDIVIDUAL' ? { givenName: text(d.givenName), familyName: text(d.familyName) } : { organizationName: text(d.organizationName) };
  return { kind: d.kind, ...names, emails: d.email.trim() ? [d.email.trim()] : [], phones: d.phone.trim() ? [d.phone.trim()] : [], street: text(d.lines), locality: text(d.locality), postalCode: text(d.postalCode) };
}

export function NewContactPage() {
  const { t, locale } = useWords();
  const navigate = useNavigate();
  const { value, change, reset } = useDraft('contact', empty);
  const [params] = useSearchParams();
  const called = params.get('name');
  useEffect(() => {
    if (called) change({ ...splitName(called), organizationName: called });
  }, [called, change]);
  const [problem, setProblem] = useState<{ field: keyof Draft; text: string } | null>(null);
  const { putAway } = useNewContact();
  const [create, isBusy] = useAct<NewContactPageMutation>(graphql`
    mutation NewContactPageMutation($input: CreateContactInput!) {
      createContact(input: $input) { contact { id displayName } }
    }
  `);
  const isPerson = value.kind === 'INDIVIDUAL';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const name = isPerson ? value.givenName + value.familyName : value.organizationName;
    if (!name.trim()) {
      setProblem({ field: isPerson ? 'familyName' : 'organizationName', text: t('errors.required') });
      return;
    }
    setProblem(null);
    const hasAddress = (value.lines + value.postalCode + value.locality).trim() !== '';
    try {
      const { createContact } = await create({
        input: {
          kind: value.kind,
          ...(isPerson ? { givenName: value.givenName.trim() || null, familyName: value.familyName.trim() || null } : { organizationName: value.organizationName.trim() }),
          emails: value.email.trim() ? [{ address: value.email.trim(), isPrimary: true }] : [],
          phones: value.phone.trim() ? [{ number: value.phone.trim(), isPrimary: true }] : [],
          addresses: hasAddress ? [{ lines: value.lines.trim() || null, postalCode: value.postalCode.trim() || null, locality: value.locality.trim() || null, isPrimary: true }] : [],
        },
      });
      const made = createContact.contact;
      reset({ ...empty, kind: value.kind });
      showDone({
        message: t('contacts.created', { name: made.displayName }),
        undo: () => putAway(made.id).then(() => void navigate('/contacts'), (error: unknown) => showProblem(explain(error))),
      });
      void navigate(`/contacts/${made.id}`);
    } catch (error) {
      const field = serverFields[fieldAtFault(error) ?? ''];
      if (field) setProblem({ field, text: explain(error) });
      else showProblem(explain(error));
    }
  };

  const field = (key: keyof Draft, label: string, rest: { type?: string; description?: string; autoFocus?: boolean; autoComplete?: string } = {}) => (
    <TextInput key={key} label={label} value={value[key]} error={problem?.field === key ? problem.text : null} autoComplete="off" onChange={(e) => change({ [key]: e.currentTarget.value })} {...rest} />
  );
  const names = [field('familyName', t('contacts.familyName'), { autoFocus: locale === 'ko' }), field('givenName', t('contacts.givenName'), { autoFocus: locale !== 'ko' })];
  const preview = composeName(value.givenName, value.familyName);
  return (
    <Page title={t('contacts.newTitle')} width="form">
      <Stack component="form" gap="md" onSubmit={(e) => void submit(e)} onKeyDown={(e) => { if (e.key === 'Enter' && endsComposition(e)) e.preventDefault(); }}>
        <SegmentedControl aria-label={t('contacts.kind')} value={value.kind} data={kinds.map((k) => ({ value: k, label: t(`enums.contactKind.${k}`) }))} onChange={(v) => change({ kind: v as Draft['kind'] })} />
        {isPerson && <Group grow align="flex-start">{locale === 'ko' ? names : [...names].reverse()}</Group>}
        {isPerson && preview && <Text size="sm" c="dimmed">{t('contacts.displayPreview', { name: preview })}</Text>}
        {!isPerson && field('organizationName', value.kind === 'HOUSEHOLD' ? t('contacts.householdName') : t('contacts.organizationName'), { autoFocus: true })}
        {field('email', t('contacts.email'), { type: 'email' })}
        {field('phone', t('contacts.phone'), { type: 'tel', description: t('contacts.phoneHint') })}
        {field('lines', t('contacts.street'))}
        <Group grow align="flex-start">
          {field('postalCode', t('contacts.postalCode'))}
          {field('locality', t('contacts.city'))}
        </Group>
        <PossibleDuplicates input={typed(value)} />
        <Button type="submit" loading={isBusy}>{t('contacts.saveAndOpen')}</Button>
      </Stack>
    </Page>
  );
}
