import { PageBoundary } from '@/components/PageBoundary';
import { ListSkeleton } from '@/components/Skeletons';
import { ContactsPage } from './ContactsPage';

export function ContactsPageLoader() {
  return <PageBoundary skeleton={<ListSkeleton />}>{(attempt) => <ContactsPage attempt={attempt} />}</PageBoundary>;
}
