import { Anchor } from '@mantine/core';
import { lazy, type ReactNode, Suspense, useState } from 'react';

const EditTask = lazy(() => import('./EditTask'));

/** The words of a task, which open it. The dialog is fetched when it is first wanted. */
export function TaskLink({ id, isDone = false, children }: { id: string; isDone?: boolean; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Anchor component="button" type="button" c="inherit" ta="start" td={isDone ? 'line-through' : undefined} onClick={() => setOpen(true)}>{children}</Anchor>
      {isOpen && <Suspense fallback={null}><EditTask id={id} onClose={() => setOpen(false)} /></Suspense>}
    </>
  );
}
