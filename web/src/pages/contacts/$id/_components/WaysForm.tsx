import { ActionIcon, Button, Group, Stack, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import type { WaysFormFragment$data, WaysFormFragment$key } from './__generated__/WaysFormFragment.graphql';
import { type ContactPatch, useUpdateContact } from './useUpdateContact';

interface State {
  emails: { address: string; kind: 'HOME' | 'WORK' | 'OTHER'; isUndeliverable: boolean }[];
  phones: { number: string; extension: string | null; kind: 'MOBILE' | 'HOME' | 'WORK' | 'FAX' | 'OTHER'; isUndeliverable: boolean }[];
  addresses: { country: string | null; lines: string; postalCode: string; dependentLocality: string | null; locality: string; region: string | null; kind: 'HOME' | 'WORK' | 'OTHER'; isUndeliverable: boolean }[];
}

function stateOf(data: WaysFormFragment$data): State {
  return {
    emails: (data.emails ?? []).map((e) => ({ address: e.address ?? '', kind: e.kind, isUndeliverable: e.isUndeliverable })),
    phones: (data.phones ?? []).map((p) => ({ number: p.formatted ?? p.number ?? '', extension: p.extension ?? null, kind: p.kind, isUndeliverable: p.isUndeliverable })),
    addresses: (data.addresses ?? []).map((a) => ({
      country: a.country ?? null, lines: a.lines ?? '', postalCode: a.postalCode ?? '', dependentLocality: a.dependentLocality ?? null,
      locality: a.locality ?? '', region: a.region ?? null, kind: a.kind, isUndeliverable: a.isUndeliverable,
    })),
  };
}

function patchOf(state: State): ContactPatch {
  return {
    emails: state.emails.filter((e) => e.address.trim()).map((e, i) => ({ ...e, address: e.address.trim(), isPrimary: i === 0 })),
    phones: state.phones.filter((p) => p.number.trim()).map((p, i) => ({ ...p, number: p.number.trim(), isPrimary: i === 0 })),
    addresses: state.addresses.filter((a) => a.lines.trim() || a.locality.trim()).map((a, i) => ({ ...a, isPrimary: i === 0 })),
  };
}

/** E-mails, phones and addresses in one go; the first of each is the main one. */
export function WaysForm({ contact, onDone }: { contact: WaysFormFragment$key; onDone: () => void }) {
  const { t } = useWords();
  const data = useFragment(
    graphql`
      fragment WaysFormFragment on Contact {
        id
        version
        emails { address kind isUndeliverable }
        phones { number formatted extension kind isUndeliverable }
        addresses { country lines postalCode dependentLocality locality region kind isUndeliverable }
      }
    `,
    contact,
  );
  const [before] = useState(() => stateOf(data));
  const [state, setState] = useState(before);
  const { save, isBusy } = useUpdateContact(data);

  const put = <K extends keyof State>(list: K, index: number, patch: Partial<State[K][number]>) =>
    setState((s) => ({ ...s, [list]: s[list].map((x, i) => (i === index ? { ...x, ...patch } : x)) }));
  const drop = (list: keyof State, index: number) => setState((s) => ({ ...s, [list]: s[list].filter((_, i) => i !== index) }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await save(patchOf(state), patchOf(before))) onDone();
  };
  const Remove = ({ list, index, name }: { list: keyof State; index: number; name: string }) => (
    <ActionIcon variant="subtle" color="gray" size="lg" aria-label={`${t('common.remove')}: ${name}`} onClick={() => drop(list, index)}><IconTrash size={sizes.icon} aria-hidden /></ActionIcon>
  );

  return (
    <Stack component="form" gap="xs" onSubmit={(e) => void submit(e)}>
      {state.emails.map((e, i) => (
        <Group key={`e${i}`} gap={4} align="flex-end" wrap="nowrap">
          <TextInput flex={1} type="email" label={t('contacts.email')} value={e.address} onChange={(x) => put('emails', i, { address: x.currentTarget.value, isUndeliverable: false })} />
          <Remove list="emails" index={i} name={e.address} />
        </Group>
      ))}
      {state.phones.map((p, i) => (
        <Group key={`p${i}`} gap={4} align="flex-end" wrap="nowrap">
          <TextInput flex={1} type="tel" label={t('contacts.phone')} value={p.number} onChange={(x) => put('phones', i, { number: x.currentTarget.value, isUndeliverable: false })} />
          <Remove list="phones" index={i} name={p.number} />
        </Group>
      ))}
      {state.addresses.map((a, i) => (
        <Stack key={`a${i}`} gap="xs">
          <Group gap={4} align="flex-end" wrap="nowrap">
            <TextInput flex={1} label={t('contacts.street')} value={a.lines} onChange={(x) => put('addresses', i, { lines: x.currentTarget.value, isUndeliverable: false })} />
            <Remove list="addresses" index={i} name={a.lines} />
          </Group>
          <Group gap="xs" grow>
            <TextInput label={t('contacts.postalCode')} value={a.postalCode} onChange={(x) => put('addresses', i, { postalCode: x.currentTarget.value })} />
            <TextInput label={t('contacts.city')} value={a.locality} onChange={(x) => put('addresses', i, { locality: x.currentTarget.value })} />
          </Group>
        </Stack>
      ))}
      <Group gap={4}>
        <Button variant="subtle" size="compact-sm" onClick={() => setState((s) => ({ ...s, emails: [...s.emails, { address: '', kind: 'OTHER', isUndeliverable: false }] }))}>+ {t('contacts.email')}</Button>
        <Button variant="subtle" size="compact-sm" onClick={() => setState((s) => ({ ...s, phones: [...s.phones, { number: '', extension: null, kind: 'MOBILE', isUndeliverable: false }] }))}>+ {t('contacts.phone')}</Button>
        <Button variant="subtle" size="compact-sm" onClick={() => setState((s) => ({ ...s, addresses: [...s.addresses, { country: null, lines: '', postalCode: '', dependentLocality: null, locality: '', region: null, kind: 'HOME', isUndeliverable: false }] }))}>+ {t('contacts.addAddress')}</Button>
      </Group>
      <Group gap="xs">
        <Button type="submit" loading={isBusy}>{t('common.save')}</Button>
        <Button variant="subtle" onClick={onDone}>{t('common.cancel')}</Button>
      </Group>
    </Stack>
  );
}
