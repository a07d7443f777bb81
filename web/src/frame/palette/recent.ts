/**
 * Records that were opened last on this device. Only their ids are kept: what they are called is asked for each time, under
 * the rights of whoever is signed in.
 */
const key = 'moim.recent';
const kept = 8;
/** Contacts, donations, memberships and opportunities; anything else under these addresses is not a number. */
const records = /^\/(contacts|giving|memberships|volunteering)\/(\d+)$/;

export function recentIds(userId: string): string[] {
  try {
    const stored = JSON.parse(window.localStorage.getItem(key) ?? '{}') as { user?: string; ids?: unknown };
    return stored.user === userId && Array.isArray(stored.ids) ? stored.ids.filter((id): id is string => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** Remembers the record at an address, if there is one. */
export function remember(userId: string, pathname: string): void {
  const id = records.exec(pathname)?.[2];
  if (!id) return;
  const ids = [id, ...recentIds(userId).filter((known) => known !== id)].slice(0, kept);
  try {
    window.localStorage.setItem(key, JSON.stringify({ user: userId, ids }));
  } catch {
    // A browser that keeps nothing shows nothing recent.
  }
}
