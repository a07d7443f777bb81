import { PageBoundary } from '@/components/PageBoundary';
import { ListSkeleton } from '@/components/Skeletons';
import { TasksPage } from './TasksPage';

export function TasksPageLoader() {
  return <PageBoundary skeleton={<ListSkeleton />}>{(attempt) => <TasksPage attempt={attempt} />}</PageBoundary>;
}
