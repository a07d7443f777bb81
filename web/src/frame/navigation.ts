import { IconAddressBook, IconDatabaseImport, IconGift, IconHeartHandshake, IconHome, IconId, IconSettings, type Icon } from '@tabler/icons-react';

export interface Place {
  key: 'home' | 'contacts' | 'giving' | 'memberships' | 'volunteering' | 'data' | 'settings';
  to: string;
  icon: Icon;
  /** The key that follows g. */
  go?: string;
}

export const places: readonly Place[] = [
  { key: 'home', to: '/', icon: IconHome, go: 'h' },
  { key: 'contacts', to: '/contacts', icon: IconAddressBook, go: 'c' },
  { key: 'giving', to: '/giving', icon: IconGift, go: 'd' },
  { key: 'memberships', to: '/memberships', icon: IconId, go: 'm' },
  { key: 'volunteering', to: '/volunteering', icon: IconHeartHandshake, go: 'v' },
  { key: 'data', to: '/data/imports', icon: IconDatabaseImport },
  { key: 'settings', to: '/settings', icon: IconSettings },
];

export interface Making {
  key: 'newContact' | 'newDonation' | 'newMembership' | 'newImport';
  to: string;
  /** The key that follows n. */
  press?: string;
}

export const makings: readonly Making[] = [
  { key: 'newContact', to: '/contacts/new', press: 'c' },
  { key: 'newDonation', to: '/giving/new', press: 'd' },
  { key: 'newMembership', to: '/memberships/new', press: 'm' },
  { key: 'newImport', to: '/data/imports/new' },
];

export function isHere(place: Place, pathname: string): boolean {
  if (place.to === '/') return pathname === '/';
  const root = `/${place.to.split('/')[1] ?? ''}`;
  return pathname === root || pathname.startsWith(`${root}/`);
}
