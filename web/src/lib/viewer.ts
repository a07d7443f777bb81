/** Who is signed in and for which organization; known on every page inside the frame. */
import { createContext, useContext } from 'react';

export type Role = 'ADMIN' | 'MEMBERSHIP' | 'FUNDRAISING' | 'VOLUNTEERING' | 'FINANCE' | 'READ_ONLY';

export type Scope = 'NONE' | 'OWN' | 'TEAM' | 'ALL';

export interface Viewer {
  user: { id: string; name: string; email: string | null | undefined; role: Role };
  access: readonly { entity: string; read: Scope; write: Scope }[];
  organization: { id: string; name: string; currency: string; timeZone: string; country: string; locale: string; fiscalYearMonth: number };
}

export const ViewerContext = createContext<Viewer | null>(null);

export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('useViewer stands outside the frame');
  return viewer;
}

/** What the viewer's role may do with one type; what is not open is not offered. */
export function useAccess(entity: string): { mayRead: boolean; mayWrite: boolean } {
  const { access, user } = useViewer();
  const rule = access.find((a) => a.entity === entity);
  const isAdmin = user.role === 'ADMIN';
  return { mayRead: isAdmin || (rule !== undefined && rule.read !== 'NONE'), mayWrite: isAdmin || (rule !== undefined && rule.write !== 'NONE') };
}
