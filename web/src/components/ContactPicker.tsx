import { Combobox, Group, Loader, Text, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconBuilding, IconUserPlus } from '@tabler/icons-react';
import { forwardRef, type ReactNode, useEffect, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay';
import { type NodeOf, nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import type { ContactPickerQuery } from './__generated__/ContactPickerQuery.graphql';
import { type ContactKind, PersonAvatar } from './PersonAvatar';

/** Somebody known, or the name of somebody new who is made together with what is being recorded. */
export type Picked = { id: string; name: string } | { create: 'INDIVIDUAL' | 'ORGANIZATION'; name: string };

interface Props {
  label: string;
  description?: ReactNode;
  value: Picked | null;
  text: string;
  error?: ReactNode;
  mayCreate?: boolean;
  autoFocus?: boolean;
  /** In a cell of a grid: the label is read out and not shown. */
  isBare?: boolean;
  disabled?: boolean;
  onBlur?: () => void;
  onText: (text: string) => void;
  onPick: (picked: Picked | null) => void;
}

interface Found {
  id: string;
  name: string;
  kind: ContactKind;
  detail: string;
}

const pauseMs = 180;
const shown = 8;
const query = graphql`
  query ContactPickerQuery($search: String!, $first: Int!) {
    contacts(first: $first, search: $search, orderBy: { field: NAME, direction: ASC }) {
      edges {
        node {
          id
          kind
          displayName
          emails { address isPrimary }
          addresses { locality isPrimary }
        }
      }
    }
  }
`;

export const ContactPicker = forwardRef<HTMLInputElement, Props>(function ContactPicker(props, ref) {
  const { label, description, value, text, error, mayCreate = false, autoFocus, isBare = false, disabled, onBlur, onText, onPick } = props;
  const { t } = useWords();
  const environment = useRelayEnvironment();
  const [found, setFound] = useState<Found[]>([]);
  const [isBusy, setBusy] = useState(false);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });

  const look = useDebouncedCallback((wanted: string) => {
    fetchQuery<ContactPickerQuery>(environment, query, { search: wanted, first: shown }).subscribe({
      next: (data) => {
        setFound(nodesOf(data.contacts).map(toFound));
        setBusy(false);
      },
      error: () => setBusy(false),
    });
  }, pauseMs);

  // Enter takes the first one found, as soon as it is on the screen.
  const { selectFirstOption } = combobox;
  useEffect(() => {
    if (!isBusy) selectFirstOption();
  }, [found, isBusy, selectFirstOption]);

  const type = (next: string) => {
    onText(next);
    onPick(null);
    if (next.trim().length > 0) {
      setBusy(true);
      combobox.openDropdown();
      look(next.trim());
    } else {
      setFound([]);
      combobox.closeDropdown();
    }
  };

  const choose = (option: string) => {
    const known = found.find((f) => f.id === option);
    if (known) {
      onText(known.name);
      onPick({ id: known.id, name: known.name });
    } else {
      onPick({ create: option === 'new:ORGANIZATION' ? 'ORGANIZATION' : 'INDIVIDUAL', name: text.trim() });
    }
    combobox.closeDropdown();
  };

  const name = text.trim();
  return (
    <Combobox store={combobox} onOptionSubmit={choose} shadow="md">
      <Combobox.Target withExpandedAttribute>
        <TextInput
          ref={ref}
          aria-autocomplete="list"
          label={isBare ? undefined : label}
          aria-label={isBare ? label : undefined}
          variant={isBare ? 'unstyled' : undefined}
          disabled={disabled}
          description={isBare ? undefined : value && 'create' in value ? t(value.create === 'INDIVIDUAL' ? 'giving.createPerson' : 'giving.createOrganization', { name: value.name }) : description}
          value={text}
          error={error}
          autoFocus={autoFocus}
          autoComplete="off"
          rightSection={isBusy ? <Loader size="xs" aria-label={t('giving.searching')} /> : null}
          onChange={(e) => type(e.currentTarget.value)}
          onKeyDown={(e) => {
            if (e.key === 'Enter' && combobox.dropdownOpened && value === null) e.preventDefault();
          }}
          onBlur={() => {
            combobox.closeDropdown();
            onBlur?.();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={name === ''}>
        <Combobox.Options aria-label={label}>
          {found.map((f) => (
            <Combobox.Option key={f.id} value={f.id}>
              <Group gap="sm" wrap="nowrap">
                <PersonAvatar name={f.name} kind={f.kind} />
                <div>
                  <Text>{f.name}</Text>
                  {f.detail && <Text size="sm" c="dimmed">{f.detail}</Text>}
                </div>
              </Group>
            </Combobox.Option>
          ))}
          {found.length === 0 && !isBusy && !mayCreate && <Combobox.Empty>{t('giving.noneFound')}</Combobox.Empty>}
          {mayCreate && !isBusy && (
            <>
              <Combobox.Option value="new:INDIVIDUAL"><Group gap="sm"><IconUserPlus size={sizes.icon} aria-hidden />{t('giving.createPerson', { name })}</Group></Combobox.Option>
              <Combobox.Option value="new:ORGANIZATION"><Group gap="sm"><IconBuilding size={sizes.icon} aria-hidden />{t('giving.createOrganization', { name })}</Group></Combobox.Option>
            </>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
});

type Node = NodeOf<ContactPickerQuery['response']['contacts']>;

function toFound(node: Node): Found {
  const email = node.emails?.find((e) => e.isPrimary) ?? node.emails?.[0];
  const address = node.addresses?.find((a) => a.isPrimary) ?? node.addresses?.[0];
  return { id: node.id, kind: node.kind, name: node.displayName, detail: [email?.address, address?.locality].filter(Boolean).join(' · ') };
}
