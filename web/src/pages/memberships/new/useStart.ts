import { useState } from 'react';
import { graphql } from 'react-relay';
import { useNavigate } from 'react-router';
import type { Picked } from '@/components/ContactPicker';
import { type Dues, useDuesInput } from '@/components/DuesFields';
import { formatDate } from '@/lib/format/date';
import { explain, fieldAtFault } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import { useNewContact } from '@/lib/useNewContact';
import { useUndoTerm } from '../_lib/useUndoTerm';
import type { useStartMutation } from './__generated__/useStartMutation.graphql';

export interface StartProblems {
  member?: string;
  level?: string;
  joinOn?: string;
  dues?: string;
}

interface Wanted {
  picked: Picked | null;
  levelID: string;
  joinOn: string;
  dues: Dues;
}

const serverFields: Record<string, keyof StartProblems> = { holderID: 'member', levelID: 'level', joinOn: 'joinOn', amount: 'dues', payment: 'dues' };

export function useStart() {
  const { t, locale } = useWords();
  const navigate = useNavigate();
  const [problems, setProblems] = useState<StartProblems>({});
  const duesInput = useDuesInput();
  const undoTerm = useUndoTerm();
  const { ensure } = useNewContact();
  const [act, isBusy] = useAct<useStartMutation>(graphql`
    mutation useStartMutation($input: StartMembershipInput!) {
      startMembership(input: $input) {
        term { id endOn }
        membership { id level { id name } holder { id displayName ...FactsFragment ...MembershipsTabFragment } }
      }
    }
  `);

  const start = async ({ picked, levelID, joinOn, dues }: Wanted) => {
    const payment = duesInput(dues);
    const found: StartProblems = {};
    if (!picked) found.member = t('memberships.memberMissing');
    if (!levelID) found.level = t('memberships.levelMissing');
    if ('problem' in payment) found.dues = payment.problem;
    setProblems(found);
    if (!picked || !levelID || 'problem' in payment) return;
    try {
      const who = await ensure(picked);
      const { startMembership } = await act({ input: { holderID: who.id, levelID, joinOn: joinOn || null, payment: payment.payment } });
      const { term, membership } = startMembership;
      showDone({
        message: t('memberships.started', { name: who.name, level: membership.level.name, end: formatDate(term.endOn, locale, 'long') }),
        undo: () => undoTerm(term.id, t('memberships.startUndone', { name: who.name })),
      });
      void navigate(`/contacts/${who.id}`);
    } catch (error) {
      const at = serverFields[fieldAtFault(error) ?? ''];
      if (at) setProblems({ [at]: explain(error) });
      else showProblem(explain(error));
    }
  };
  return { start, problems, isBusy };
}
