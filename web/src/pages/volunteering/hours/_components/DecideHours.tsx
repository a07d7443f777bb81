import { Button } from '@mantine/core';
import { useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay';
import type { ListContext } from '@/components/list/ListPage';
import { nodesOf } from '@/lib/graph/nodes';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import type { DecideHoursMutation } from './__generated__/DecideHoursMutation.graphql';
import type { DecideHoursQuery } from './__generated__/DecideHoursQuery.graphql';
import type { DecideHoursReopenMutation } from './__generated__/DecideHoursReopenMutation.graphql';

const page = 200;
const ofChosen = graphql`
  query DecideHoursQuery($where: VolunteerHoursWhereInput, $first: Int!, $after: Cursor) {
    volunteerHours(where: $where, first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id status } } }
  }
`;

/** Approves, rejects or reopens the chosen hours; those that a decision does not fit are left alone. */
export function DecideHours({ context }: { context: ListContext }) {
  const { t } = useWords();
  const environment = useRelayEnvironment();
  const [isBusy, setBusy] = useState(false);
  const [decide] = useAct<DecideHoursMutation>(graphql`
    mutation DecideHoursMutation($input: ApproveVolunteerHoursInput!) {
      approveVolunteerHours(input: $input) { volunteerHours { id status approvedBy { id name } } }
    }
  `);
  const [reopen] = useAct<DecideHoursReopenMutation>(graphql`
    mutation DecideHoursReopenMutation($input: ReopenVolunteerHoursInput!) {
      reopenVolunteerHours(input: $input) { volunteerHours { id status approvedBy { id name } } }
    }
  `);

  /** The chosen rows whose state the decision fits, as they are now. */
  const chosen = async (fits: (status: string) => boolean): Promise<string[]> => {
    const { selection, where } = context;
    const narrowed = (selection.isAll ? where : { idIn: [...selection.ids] }) as DecideHoursQuery['variables']['where'];
    const out: string[] = [];
    for (let after: string | null = null; ; ) {
      const found: DecideHoursQuery['response'] | undefined = await fetchQuery<DecideHoursQuery>(environment, ofChosen, { where: narrowed, first: page, after }).toPromise();
      const connection: DecideHoursQuery['response']['volunteerHours'] = found?.volunteerHours;
      out.push(...nodesOf(connection).filter((h) => fits(h.status) && selection.has(h.id)).map((h) => h.id));
      if (!connection?.pageInfo.hasNextPage) return out;
      after = connection.pageInfo.endCursor ?? null;
    }
  };
  const isOpen = (status: string) => status === 'LOGGED';
  const approve = (ids: string[], approved: boolean) => decide({ input: { ids, approved } });
  const back = (ids: string[]) => reopen({ input: { ids } });

  const run = async (fits: (status: string) => boolean, act: (ids: string[]) => Promise<unknown>, message: (count: number) => string, undo?: (ids: string[]) => Promise<unknown>) => {
    setBusy(true);
    try {
      const ids = await chosen(fits);
      if (ids.length > 0) await act(ids);
      context.selection.clear();
      context.refresh();
      const takeBack = () => undo?.(ids).then(() => context.refresh(), (problem: unknown) => showProblem(explain(problem)));
      showDone({ message: message(ids.length), ...(undo && ids.length > 0 && { undo: takeBack }) });
    } catch (problem) {
      showProblem(explain(problem));
      context.refresh();
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button loading={isBusy} onClick={() => void run(isOpen, (ids) => approve(ids, true), (count) => t('volunteering.log.approved', { count }), back)}>{t('volunteering.log.approve')}</Button>
      <Button variant="default" disabled={isBusy} onClick={() => void run(isOpen, (ids) => approve(ids, false), (count) => t('volunteering.log.rejected', { count }), back)}>{t('volunteering.log.reject')}</Button>
      <Button variant="subtle" disabled={isBusy} onClick={() => void run((status) => !isOpen(status), back, () => t('volunteering.log.reopened'))}>{t('volunteering.log.reopen')}</Button>
    </>
  );
}
