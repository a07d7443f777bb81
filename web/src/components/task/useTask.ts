import { useCallback, useEffect, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay';
import { explain } from '@/lib/graph/problem';
import { nodesOf } from '@/lib/graph/nodes';
import { showProblem } from '@/lib/toast';
import type { useTaskQuery } from './__generated__/useTaskQuery.graphql';
import type { useTaskStaffQuery } from './__generated__/useTaskStaffQuery.graphql';

/** The assignee of a task that waits for somebody to take it. */
export const nobody = 'nobody';

export interface Task {
  id: string;
  title: string;
  note: string;
  dueOn: string;
  priority: 'LOW' | 'NORMAL' | 'HIGH';
  /** An id, or `nobody`. */
  assignee: string;
  assigneeName: string;
  updatedAt: string;
  isDone: boolean;
}

/** A task as the server has it now, and a way to look again. */
export function useTask(id: string) {
  const environment = useRelayEnvironment();
  const [task, setTask] = useState<Task | null>(null);
  const readAgain = useCallback(async (): Promise<Task | null> => {
    const data = await fetchQuery<useTaskQuery>(
      environment,
      graphql`
        query useTaskQuery($id: ID!) {
          node(id: $id) { ... on Task @alias(as: "task") { id title note dueOn priority updatedAt completedAt assignee { id name } } }
        }
      `,
      { id },
      { fetchPolicy: 'network-only' },
    ).toPromise();
    const found = data?.node?.task;
    if (!found) return null;
    return {
      id: found.id,
      title: found.title ?? '',
      note: found.note ?? '',
      dueOn: found.dueOn ?? '',
      priority: found.priority === 'LOW' || found.priority === 'HIGH' ? found.priority : 'NORMAL',
      assignee: found.assignee?.id ?? nobody,
      assigneeName: found.assignee?.name ?? '',
      updatedAt: found.updatedAt,
      isDone: Boolean(found.completedAt),
    };
  }, [environment, id]);
  useEffect(() => {
    let isHere = true;
    readAgain().then((found) => { if (isHere) setTask(found); }, (error: unknown) => showProblem(explain(error)));
    return () => { isHere = false; };
  }, [readAgain]);
  return { task, readAgain };
}

/** Whom a task can be given to: the staff who work here, and whoever has it now. */
export function useStaff(task: Task): { value: string; label: string }[] {
  const environment = useRelayEnvironment();
  const [staff, setStaff] = useState<{ value: string; label: string }[]>(task.assignee === nobody ? [] : [{ value: task.assignee, label: task.assigneeName }]);
  useEffect(() => {
    const asked = fetchQuery<useTaskStaffQuery>(
      environment,
      graphql`
        query useTaskStaffQuery { users(first: 200, where: { disabledAtIsNil: true }, orderBy: { field: NAME, direction: ASC }) { edges { node { id name } } } }
      `,
      {},
    ).subscribe({
      next: ({ users }) => {
        const found = nodesOf(users).map((u) => ({ value: u.id, label: u.name }));
        setStaff((before) => [...before.filter((b) => !found.some((f) => f.value === b.value)), ...found]);
      },
      error: (error: unknown) => showProblem(explain(error)),
    });
    return () => asked.unsubscribe();
  }, [environment]);
  return staff;
}
