import { graphql } from 'react-relay';
import { EditInPlace } from '@/components/EditInPlace';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import { formatHours, parseHours, typedHours } from '../../_lib/hours';
import type { TimeCellMutation } from './__generated__/TimeCellMutation.graphql';

/** Time that nobody has decided on, corrected where it stands. */
export function TimeCell({ id, name, minutes }: { id: string; name: string; minutes: number | null }) {
  const { t, locale } = useWords();
  const [update] = useAct<TimeCellMutation>(graphql`
    mutation TimeCellMutation($input: UpdateVolunteerHoursInput!) {
      updateVolunteerHours(input: $input) { volunteerHours { id minutesWorked status } }
    }
  `);
  const write = async (minutesWorked: number): Promise<boolean> => {
    try {
      await update({ input: { id, minutesWorked } });
      return true;
    } catch (problem) {
      showProblem(explain(problem));
      return false;
    }
  };
  const save = async (text: string): Promise<boolean> => {
    const next = parseHours(text);
    if (next === null) {
      showProblem(t('volunteering.log.timeWrong'));
      return false;
    }
    if (!(await write(next))) return false;
    showDone({ message: t('volunteering.log.corrected'), undo: async () => void (minutes !== null && (await write(minutes))) });
    return true;
  };
  const value = minutes === null ? '' : typedHours(minutes);
  return <EditInPlace label={`${t('volunteering.log.columnTime')}, ${name}`} value={value} empty="" shown={minutes === null ? '' : formatHours(minutes, locale)} onSave={save} />;
}
