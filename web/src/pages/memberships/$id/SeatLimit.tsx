import { Button, Group, NumberInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { useWords } from '@/lib/i18n';
import type { SeatLimitFragment$key } from './__generated__/SeatLimitFragment.graphql';
import { useUpdateMembership } from './useUpdateMembership';

const most = 10_000;

/** A number of seats agreed for this membership alone. */
export function SeatLimit({ membership }: { membership: SeatLimitFragment$key }) {
  const { t } = useWords();
  const { save, isBusy } = useUpdateMembership();
  const data = useFragment(
    graphql`
      fragment SeatLimitFragment on Membership { id seatLimit seatsOverride level { seats } }
    `,
    membership,
  );
  const [seats, setSeats] = useState<number | string>(data.seatLimit);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save({ id: data.id, seats: Number(seats) || 0 });
  };
  const isOwn = data.seatsOverride !== null && data.seatsOverride !== undefined;
  return (
    <Group component="form" align="flex-end" gap="xs" onSubmit={submit}>
      <NumberInput label={t('renewals.seatLimit')} description={t('renewals.seatLimitText', { count: data.level.seats })} min={1} max={most} allowDecimal={false} value={seats} onChange={setSeats} style={{ flex: 1 }} />
      <Button type="submit" variant="default" loading={isBusy} disabled={Number(seats) === data.seatLimit || !Number(seats)}>{t('common.save')}</Button>
      {isOwn && <Button variant="subtle" onClick={() => void save({ id: data.id, seats: 0 }).then((done) => done && setSeats(data.level.seats))}>{t('renewals.seatLimitOwn')}</Button>}
    </Group>
  );
}
