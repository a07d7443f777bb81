import { Anchor, Table, Text } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { MoneyText } from '@/components/MoneyText';
import { useWords } from '@/lib/i18n';
import type { PostedRowsFragment$key } from './__generated__/PostedRowsFragment.graphql';
import classes from './Grid.module.css';

/** A pile that nobody types in any more, with the gifts that it became. */
export function PostedRows({ batch }: { batch: PostedRowsFragment$key }) {
  const { t } = useWords();
  const data = useFragment(
    graphql`
      fragment PostedRowsFragment on GiftBatch {
        rows {
          key
          donor
          reference
          note
          amount { amount currency }
          contact { id displayName }
          fund { id name }
          donation { id }
        }
      }
    `,
    batch,
  );
  return (
    <div className={classes.scroll}>
      <Table className={classes.grid} aria-label={t('gifts.batch.grid')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th className={classes.number}>{t('gifts.batch.number')}</Table.Th>
            <Table.Th>{t('giving.donor')}</Table.Th>
            <Table.Th ta="right">{t('giving.amount')}</Table.Th>
            <Table.Th>{t('giving.reference')}</Table.Th>
            <Table.Th>{t('giving.fund')}</Table.Th>
            <Table.Th>{t('giving.note')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {(data.rows ?? []).map((row, i) => (
            <Table.Tr key={row.key} data-testid="batch-row">
              <Table.Td><Text c="dimmed">{i + 1}</Text></Table.Td>
              <Table.Td>{row.contact ? <Anchor component={Link} to={`/contacts/${row.contact.id}`} c="inherit" fw={500}>{row.contact.displayName}</Anchor> : row.donor}</Table.Td>
              <Table.Td ta="right">{row.donation ? <Anchor component={Link} to={`/giving/${row.donation.id}`} c="inherit"><MoneyText money={row.amount} /></Anchor> : <MoneyText money={row.amount} />}</Table.Td>
              <Table.Td>{row.reference}</Table.Td>
              <Table.Td>{row.fund?.name}</Table.Td>
              <Table.Td>{row.note}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
