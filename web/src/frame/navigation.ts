import { useViewer } from '@/lib/viewer';
import { IconAddressBook, IconDatabaseImport, IconGift, IconHeartHandshake, IconHome, IconId, IconSettings, type Icon } from '@tabler/icons-react';

export interface Place {
  key: 'home' | 'contacts' | 'giving' | 'memberships' | 'volunteering' | 'data' | 'settings';
  to: string;
  icon: Icon;
  /** What somebody must be able to read for the place to be offered. */
  reads?: string;
  /** The key that follows g. */
  go?: string;
}

export const places: readonly Place[] = [
  { key: 'home', to: '/', icon: IconHome, go: 'h' },
  { key: 'contacts', to: '/contacts', icon: IconAddressBook, go: 'c' },
  { key: 'giving', to: '/giving', icon: IconGift, reads: 'Donation', go: 'd' },
  { key: 'memberships', to: '/memberships', icon: IconId, reads: 'Membership', go: 'm' },
  { key: 'volunteering', to: '/volunteering', icon: IconHeartHandshake, reads: 'VolunteerOpportunity', go: 'v' },
  { key: 'data', to: '/data', icon: IconDatabaseImport },
  { key: 'settings', to: '/settings', icon: IconSettings },
];

export interface Making {
  key: 'newContact' | 'newDonation' | 'newMembership' | 'newImport';
  to: string;
  /** What somebody must be able to write for it to be offered. */
  writes: string;
  /** The key that follows n. */
  press?: string;
}

export const makings: readonly Making[] = [
  { key: 'newContact', to: '/contacts/new', writes: 'Contact', press: 'c' },
  { key: 'newDonation', to: '/giving/new', writes: 'Donation', press: 'd' },
  { key: 'newMembership', to: '/memberships/new', writes: 'Membership', press: 'm' },
  { key: 'newImport', to: '/data/imports/new', writes: 'ImportRun' },
];

/** The places and makings that are open to the role; the rest is not offered. */
export function useOpen(): { places: readonly Place[]; makings: readonly Making[] } {
  const { access, user } = useViewer();
  const may = (what: 'read' | 'write', entity: string | undefined) =>
    entity === undefined || user.role === 'ADMIN' || access.some((a) => a.entity === entity && a[what] !== 'NONE');
  return { places: places.filter((p) => may('read', p.reads)), makings: makings.filter((m) => may('write', m.writes)) };
}

export function isHere(place: Place, pathname: string): boolean {
  if (place.to === '/') return pathname === '/';
  const root = `/${place.to.split('/')[1] ?? ''}`;
  return pathname === root || pathname.startsWith(`${root}/`);
}
