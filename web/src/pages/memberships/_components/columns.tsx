import { Anchor, Text } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { graphql, readInlineData } from 'react-relay';
import { Link } from 'react-router';
import type { Column } from '@/components/DataTable';
import { DateText } from '@/components/DateText';
import { MoneyText } from '@/components/MoneyText';
import { StatusBadge } from '@/components/StatusBadge';
import { useWords } from '@/lib/i18n';
import { forLife } from '../_lib/terms';
import type { columns_membership$data, columns_membership$key } from './__generated__/columns_membership.graphql';

const membershipFragment = graphql`
  fragment columns_membership on Membership @inline {
    id
    status
    joinedOn
    endsOn
    cancelledOn
    seatLimit
    seatsTaken
    holder { id displayName }
    coordinator { id displayName }
    level { id name }
    terms @include(if: $withTerms) { id startOn endOn voidedAt kind price { amount currency } }
  }
`;

/** What the latest term of the membership cost; a change of level is no price of a term. */
function paid(m: columns_membership$data) {
  const terms = (m.terms ?? []).filter((term) => !term.voidedAt && term.kind !== 'LEVEL_CHANGE');
  return terms.reduce<(typeof terms)[number] | null>((last, term) => (last === null || term.startOn > last.startOn ? term : last), null)?.price;
}

export function useMembershipColumns<Row extends columns_membership$key>(): Column<Row>[] {
  const { t } = useWords();
  return useMemo(() => {
    const column = (key: string, header: string, cell: (m: columns_membership$data) => ReactNode, rest: Partial<Column<Row>> = {}): Column<Row> => ({
      key, header, cell: (row) => cell(readInlineData<columns_membership$key>(membershipFragment, row)), ...rest,
    });
    return [
      column('member', t('memberships.colMember'), (m) => <Anchor component={Link} to={`/memberships/${m.id}`} c="inherit" fw={500}>{m.holder.displayName}</Anchor>, { isFixed: true, sortKey: 'HOLDER_NAME' }),
      column('level', t('memberships.colLevel'), (m) => m.level.name, { width: 16, hideOnPhone: true }),
      column('status', t('memberships.colStatus'), (m) => <StatusBadge status={m.status} />, { width: 16 }),
      column('joined', t('memberships.colJoined'), (m) => <DateText date={m.joinedOn} />, { width: 13, hideOnPhone: true, sortKey: 'JOINED_ON', firstDirection: 'DESC' }),
      column('ends', t('memberships.colEnds'), (m) => m.endsOn && (m.endsOn === forLife ? t('renewals.forLife') : <DateText date={m.endsOn} />), { width: 13, hideOnPhone: true, sortKey: 'ENDS_ON' }),
      column('seats', t('memberships.seats'), (m) => (m.seatLimit > 1 ? `${m.seatsTaken} / ${m.seatLimit}` : <Text span c="dimmed">–</Text>), { width: 10, hideOnPhone: true }),
      column('paid', t('memberships.colPaid'), (m) => <MoneyText money={paid(m)} />, { width: 12, align: 'right', hideOnPhone: true, isExtra: true }),
      column('coordinator', t('memberships.coordinator'), (m) => m.coordinator?.displayName, { width: 16, hideOnPhone: true, isExtra: true }),
      column('cancelled', t('memberships.colCancelled'), (m) => m.cancelledOn && <DateText date={m.cancelledOn} />, { width: 13, hideOnPhone: true, isExtra: true }),
    ];
  }, [t]);
}
