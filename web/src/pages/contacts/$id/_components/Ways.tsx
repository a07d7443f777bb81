import { Anchor, Badge, Button, Group, Text } from '@mantine/core';
import { IconCheck, IconMail, IconMapPin, IconPencil, IconPhone, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import type { WaysFragment$data, WaysFragment$key } from './__generated__/WaysFragment.graphql';
import { Section } from './Identity';
import classes from './Ways.module.css';
import { WaysForm } from './WaysForm';

type States = NonNullable<WaysFragment$data['consentStates']>;
type Channel = States[number]['channel'];

export function Ways({ contact }: { contact: WaysFragment$key }) {
  const { t } = useWords();
  const [isEditing, setEditing] = useState(false);
  const data = useFragment(
    graphql`
      fragment WaysFragment on Contact {
        id
        emails { id address kind isPrimary isUndeliverable }
        phones { id number formatted extension kind isPrimary isUndeliverable }
        addresses { id formatted kind isPrimary isUndeliverable }
        consentStates { purpose channel isGiven }
        ...WaysFormFragment
      }
    `,
    contact,
  );
  if (isEditing) return <Section title={t('contacts.ways')}><WaysForm contact={data} onDone={() => setEditing(false)} /></Section>;
  const emails = data.emails ?? [];
  const phones = data.phones ?? [];
  const addresses = data.addresses ?? [];
  const isEmpty = emails.length + phones.length + addresses.length === 0;
  return (
    <Section title={t('contacts.ways')}>
      {isEmpty && <Text c="dimmed">{t('contacts.noWays')}</Text>}
      {emails.map((e) => (
        <div key={e.id} className={classes.way}>
          <IconMail size={sizes.icon} aria-hidden />
          <Anchor href={`mailto:${e.address ?? ''}`} className={classes.text}>{e.address}</Anchor>
          <Marks kind={e.kind} isUndeliverable={e.isUndeliverable} />
          <Consent states={data.consentStates} channel="EMAIL" />
        </div>
      ))}
      {phones.map((p) => (
        <div key={p.id} className={classes.way}>
          <IconPhone size={sizes.icon} aria-hidden />
          <Anchor href={`tel:${p.number ?? ''}`} className={classes.text}>{p.formatted ?? p.number}{p.extension ? ` · ${p.extension}` : ''}</Anchor>
          <Marks kind={p.kind} isUndeliverable={p.isUndeliverable} />
          <Consent states={data.consentStates} channel="PHONE" />
        </div>
      ))}
      {addresses.map((a) => (
        <div key={a.id} className={classes.way}>
          <IconMapPin size={sizes.icon} aria-hidden />
          <Text component="address" className={classes.address}>{(a.formatted ?? []).join('\n')}</Text>
          <Marks kind={a.kind} isUndeliverable={a.isUndeliverable} />
          <Consent states={data.consentStates} channel="POST" />
        </div>
      ))}
      <Group>
        <Button variant="subtle" size="compact-sm" leftSection={<IconPencil size={sizes.icon - 4} aria-hidden />} onClick={() => setEditing(true)}>{t('common.edit')}</Button>
      </Group>
    </Section>
  );
}

function Marks({ kind, isUndeliverable }: { kind: 'HOME' | 'WORK' | 'MOBILE' | 'FAX' | 'OTHER'; isUndeliverable: boolean }) {
  const { t } = useWords();
  return (
    <>
      {kind !== 'OTHER' && kind !== 'HOME' && <Text span size="sm" c="dimmed">{t(`enums.wayKind.${kind}`)}</Text>}
      {isUndeliverable && <Badge variant="light" color="red" radius="sm" tt="none">{t('contacts.undeliverable')}</Badge>}
    </>
  );
}

/** Whether writing or calling here was agreed to; nothing is said where nobody asked. */
function Consent({ states, channel }: { states: States | null | undefined; channel: Channel }) {
  const { t } = useWords();
  const of = (states ?? []).filter((s) => s.channel === channel || s.channel === 'ANY');
  if (of.length === 0) return null;
  const isGiven = of.some((s) => s.isGiven);
  const Icon = isGiven ? IconCheck : IconX;
  return (
    <Badge variant="light" color={isGiven ? 'green' : 'gray'} radius="sm" tt="none" leftSection={<Icon size={sizes.icon - 4} aria-hidden />}>
      {t(isGiven ? 'contacts.consentGiven' : 'contacts.consentWithdrawn')}
    </Badge>
  );
}
