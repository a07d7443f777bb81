import { Anchor, Badge, Group, Text } from '@mantine/core';
import { useMemo } from 'react';
import { graphql, readInlineData } from 'react-relay';
import { Link } from 'react-router';
import type { Column } from '@/components/DataTable';
import { DateText, TimeText } from '@/components/DateText';
import { MoneyText } from '@/components/MoneyText';
import { PersonAvatar } from '@/components/PersonAvatar';
import { StatusBadge } from '@/components/StatusBadge';
import { useWords } from '@/lib/i18n';
import classes from './columns.module.css';
import type { columns_contact$data, columns_contact$key } from './__generated__/columns_contact.graphql';

const contactFragment = graphql`
  fragment columns_contact on Contact @inline {
    id
    kind
    displayName
    isDeceased
    archivedAt
    birthOn
    createdAt
    updatedAt
    household { id displayName }
    owner { id name }
    emails { address isPrimary }
    phones { formatted isPrimary }
    addresses { locality region isPrimary }
    givingSummary @include(if: $withGiving) { total { amount currency } }
    tags { id name }
    memberships(first: 1, orderBy: { field: JOINED_ON, direction: DESC }) {
      edges { node { id status level { name } } }
    }
    donations(first: 1, orderBy: { field: RECEIVED_ON, direction: DESC }, where: { deletedAtIsNil: true }) {
      edges { node { id receivedOn amount { amount currency } } }
    }
  }
`;

const shownTags = 2;

function main<T extends { readonly isPrimary: boolean }>(list: readonly T[] | null | undefined): T | undefined {
  return list?.find((x) => x.isPrimary) ?? list?.[0];
}

export function useContactColumns<Row extends columns_contact$key>(): Column<Row>[] {
  const { t } = useWords();
  return useMemo(() => {
    const column = (
      key: string,
      header: string,
      cell: (contact: columns_contact$data) => React.ReactNode,
      rest: Partial<Column<Row>> = {},
    ): Column<Row> => ({ key, header, cell: (row) => cell(readInlineData<columns_contact$key>(contactFragment, row)), ...rest });
    return [
      column('name', t('contacts.colName'), (c) => <NameCell contact={c} />, { width: 22, sortKey: 'NAME', isFixed: true }),
      column('email', t('contacts.colEmail'), (c) => main(c.emails)?.address, { hideOnPhone: true }),
      column('city', t('contacts.colCity'), (c) => main(c.addresses)?.locality, { width: 11, hideOnPhone: true }),
      column('level', t('contacts.colLevel'), (c) => {
        const membership = c.memberships?.edges?.[0]?.node;
        return membership ? <StatusBadge status={membership.status} prefix={membership.level.name} /> : null;
      }, { width: 17, hideOnPhone: true }),
      column('tags', t('contacts.colTags'), (c) => (
        <Group gap={4} wrap="nowrap">
          {c.tags?.slice(0, shownTags).map((tag) => <Badge key={tag.id} variant="light" color="gray" radius="sm" tt="none">{tag.name}</Badge>)}
          {(c.tags?.length ?? 0) > shownTags && <Text size="sm" c="dimmed">+{(c.tags?.length ?? 0) - shownTags}</Text>}
        </Group>
      ), { width: 13, hideOnPhone: true }),
      column('lastGift', t('contacts.colLastGift'), (c) => {
        const gift = c.donations?.edges?.[0]?.node;
        return gift ? <span className={classes.gift}><MoneyText money={gift.amount} /> <Text span c="dimmed" size="sm"><DateText date={gift.receivedOn} /></Text></span> : null;
      }, { width: 20, align: 'right' }),
      column('total', t('contactFilters.colTotal'), (c) => (c.givingSummary ? <MoneyText money={c.givingSummary.total} /> : null), { width: 12, align: 'right', isExtra: true }),
      column('kind', t('contactFilters.colKind'), (c) => t(`enums.contactKind.${c.kind}`), { width: 9, hideOnPhone: true, isExtra: true }),
      column('phone', t('contacts.colPhone'), (c) => main(c.phones)?.formatted, { width: 13, hideOnPhone: true, isExtra: true }),
      column('region', t('contactFilters.colRegion'), (c) => main(c.addresses)?.region, { width: 11, hideOnPhone: true, isExtra: true }),
      column('household', t('contactFilters.colHousehold'), (c) => c.household?.displayName, { width: 14, hideOnPhone: true, isExtra: true }),
      column('owner', t('contactFilters.colOwner'), (c) => c.owner?.name, { width: 11, hideOnPhone: true, isExtra: true }),
      column('born', t('contactFilters.colBorn'), (c) => c.birthOn && <DateText date={c.birthOn} />, { width: 10, hideOnPhone: true, isExtra: true }),
      column('created', t('contactFilters.colCreated'), (c) => <TimeText instant={c.createdAt} />, { width: 10, sortKey: 'CREATED_AT', firstDirection: 'DESC', hideOnPhone: true, isExtra: true }),
      column('updated', t('contactFilters.colUpdated'), (c) => <TimeText instant={c.updatedAt} />, { width: 10, sortKey: 'UPDATED_AT', firstDirection: 'DESC', hideOnPhone: true, isExtra: true }),
    ];
  }, [t]);
}

function NameCell({ contact }: { contact: columns_contact$data }) {
  const { t } = useWords();
  return (
    <Group gap="sm" wrap="nowrap">
      <PersonAvatar name={contact.displayName} kind={contact.kind} />
      <Anchor component={Link} to={`/contacts/${contact.id}`} c="inherit" fw={500} className={classes.name}>{contact.displayName}</Anchor>
      {contact.isDeceased && <Badge variant="light" color="gray" radius="sm" tt="none">{t('contacts.deceased')}</Badge>}
      {contact.archivedAt && <Badge variant="light" color="gray" radius="sm" tt="none">{t('contacts.archived')}</Badge>}
    </Group>
  );
}
