import { ActionIcon, Button, Group, Stack, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import type { WaysFormFragment$data, WaysFormFragment$key } from './__generated__/WaysFormFragment.graphql';
import { type ContactPatch, useUpdateContact } from './useUpdateContact';
import { WaysConflict } from './WaysConflict';

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

/** The lists that were touched and no other: what a colleague writes into the rest meanwhile is theirs. */
function patchOf({ emails, phones, addresses }: Partial<State>): ContactPatch {
  return {
    ...(emails && { emails: emails.filter((e) => e.address.trim()).map((e, i) => ({ ...e, address: e.address.trim(), isPrimary: i === 0 })) }),
    ...(phones && { phones: phones.filter((p) => p.number.trim()).map((p, i) => ({ ...p, number: p.number.trim(), isPrimary: i === 0 })) }),
    ...(addresses && { addresses: addresses.filter((a) => a.lines.trim() || a.locality.trim()).map((a, i) => ({ ...a, isPrimary: i === 0 })) }),
  };
}

const lists = ['emails', 'phones', 'addresses'] as const;
const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function without(some: Partial<State>, gone: readonly (keyof State)[]): Partial<State> {
  return Object.fromEntries(Object.entries(some).filter(([list]) => !gone.some((g) => g === list)));
}

function told({ emails, phones, addresses }: State, list: keyof State): string[] {
  if (list === 'emails') return emails.map((e) => e.address);
  if (list === 'phones') return phones.map((p) => p.number);
  return addresses.map((a) => [a.lines, a.postalCode, a.locality].filter(Boolean).join(', '));
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
  const now = stateOf(data);
  // The lists that were touched, and what stood in them when they were.
  const [mine, setMine] = useState<Partial<State>>({});
  const [before, setBefore] = useState<Partial<State>>({});
  const state = { ...now, ...mine };
  const inConflict = lists.filter((list) => mine[list] && !isSame(before[list], now[list]) && !isSame(mine[list], now[list]));
  const { save, isBusy } = useUpdateContact(data);

  const set = <K extends keyof State>(list: K, next: State[K]) => {
    if (!before[list]) setBefore({ ...before, [list]: now[list] });
    setMine({ ...mine, [list]: next });
  };
  const put = <K extends keyof State>(list: K, index: number, patch: Partial<State[K][number]>) =>
    set(list, state[list].map((x, i) => (i === index ? { ...x, ...patch } : x)) as State[K]);
  const drop = <K extends keyof State>(list: K, index: number) => set(list, state[list].filter((_, i) => i !== index) as State[K]);
  const take = () => { setMine(without(mine, inConflict)); setBefore(without(before, inConflict)); };
  const keep = () => setBefore({ ...before, ...Object.fromEntries(inConflict.map((list) => [list, now[list]])) });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (inConflict.length > 0) return;
    if (Object.keys(mine).length === 0 || (await save(patchOf(mine), patchOf(before)))) onDone();
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
        <Button variant="subtle" size="compact-sm" onClick={() => set('emails', [...state.emails, { address: '', kind: 'OTHER', isUndeliverable: false }])}>+ {t('contacts.email')}</Button>
        <Button variant="subtle" size="compact-sm" onClick={() => set('phones', [...state.phones, { number: '', extension: null, kind: 'MOBILE', isUndeliverable: false }])}>+ {t('contacts.phone')}</Button>
        <Button variant="subtle" size="compact-sm" onClick={() => set('addresses', [...state.addresses, { country: null, lines: '', postalCode: '', dependentLocality: null, locality: '', region: null, kind: 'HOME', isUndeliverable: false }])}>+ {t('contacts.addAddress')}</Button>
      </Group>
      {inConflict.length > 0 && <WaysConflict theirs={inConflict.flatMap((list) => told(now, list))} mine={inConflict.flatMap((list) => told(state, list))} onTake={take} onKeep={keep} />}
      <Group gap="xs">
        <Button type="submit" loading={isBusy} disabled={inConflict.length > 0}>{t('common.save')}</Button>
        <Button variant="subtle" onClick={onDone}>{t('common.cancel')}</Button>
      </Group>
    </Stack>
  );
}
