import { Anchor, Badge, Group, Text } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { graphql, readInlineData } from 'react-relay';
import { Link } from 'react-router';
import type { Column } from '@/components/DataTable';
import { DateText, TimeText } from '@/components/DateText';
import { MoneyText } from '@/components/MoneyText';
import { isMoney } from '@/lib/format/money';
import { useWords } from '@/lib/i18n';
import type { columns_donation$data, columns_donation$key } from './__generated__/columns_donation.graphql';

const donationFragment = graphql`
  fragment columns_donation on Donation @inline {
    id
    kind
    method
    receivedOn
    amount { amount currency }
    refunded { amount currency }
    reference
    inKindDescription
    isAnonymous
    acknowledgedAt
    createdAt
    contact { id displayName }
    campaign { id name }
    appeal { id name }
    allocations { id fund { id name } }
  }
`;

/** Where all gifts share a currency, it stands once, in the header; without amounts there is no column of them. */
export function useDonationColumns<Row extends columns_donation$key>(currencies: readonly string[] | null): Column<Row>[] {
  const { t } = useWords();
  return useMemo(() => {
    const column = (key: string, header: string, cell: (g: columns_donation$data) => ReactNode, rest: Partial<Column<Row>> = {}): Column<Row> => ({
      key, header, cell: (row) => cell(readInlineData<columns_donation$key>(donationFragment, row)), ...rest,
    });
    const shared = currencies?.length === 1 ? currencies[0] : undefined;
    const extra = { hideOnPhone: true, isExtra: true } as const;
    const money: Column<Row>[] = [
      column('amount', shared ? t('giving.colAmountIn', { currency: shared }) : t('giving.colAmount'), (g) => <Amount gift={g} isBare={shared !== undefined} />, { width: 16, phoneWidth: 32, align: 'right', sortKey: 'AMOUNT', firstDirection: 'DESC' }),
      column('refunded', t('giving.refunded'), (g) => (isMoney(g.refunded) ? <MoneyText money={g.refunded} isBare={shared !== undefined} /> : null), { width: 12, align: 'right', ...extra }),
    ];
    return [
      column('date', t('giving.colDate'), (g) => <Anchor component={Link} to={`/giving/${g.id}`} c="inherit" style={{ whiteSpace: 'nowrap' }}><DateText date={g.receivedOn} /></Anchor>, { width: 13, phoneWidth: 23, sortKey: 'RECEIVED_ON', firstDirection: 'DESC', isFixed: true }),
      column('donor', t('giving.colDonor'), (g) => <Anchor component={Link} to={`/contacts/${g.contact.id}`} c="inherit" fw={500}>{g.contact.displayName}</Anchor>, { sortKey: 'CONTACT_NAME' }),
      column('fund', t('giving.colFund'), (g) => (g.kind === 'DUES' ? <Text span c="dimmed">{t('enums.donationKind.DUES')}</Text> : g.allocations?.map((a) => a.fund.name).join(', ')), { width: 17, hideOnPhone: true }),
      column('campaign', t('giving.colCampaign'), (g) => g.campaign?.name, { width: 17, hideOnPhone: true }),
      column('method', t('giving.colMethod'), (g) => g.method && t(`enums.donationMethod.${g.method}`), { width: 12, hideOnPhone: true }),
      ...(currencies ? money : []),
      column('appeal', t('giving.appeal'), (g) => g.appeal?.name, { width: 14, ...extra }),
      column('reference', t('giving.reference'), (g) => g.reference, { width: 12, ...extra }),
      column('inKind', t('giving.inKind'), (g) => g.inKindDescription, { width: 14, ...extra }),
      column('thanked', t('gifts.list.thankedOn'), (g) => g.acknowledgedAt && <TimeText instant={g.acknowledgedAt} />, { width: 11, ...extra }),
      column('created', t('gifts.list.created'), (g) => <TimeText instant={g.createdAt} />, { width: 11, sortKey: 'CREATED_AT', firstDirection: 'DESC', ...extra }),
    ];
  }, [t, currencies]);
}

function Amount({ gift, isBare }: { gift: columns_donation$data; isBare: boolean }) {
  const { t } = useWords();
  if (!isMoney(gift.refunded)) return <MoneyText money={gift.amount} isBare={isBare} />;
  return (
    <Group gap="xs" justify="flex-end" wrap="nowrap">
      <Badge variant="light" color="gray" radius="sm" tt="none">{t('giving.refunded')}</Badge>
      <MoneyText money={gift.amount} isBare={isBare} />
    </Group>
  );
}
