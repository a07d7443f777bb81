import type { Role } from '@/lib/viewer';

export const roles: Role[] = ['ADMIN', 'MEMBERSHIP', 'FUNDRAISING', 'VOLUNTEERING', 'FINANCE', 'READ_ONLY'];
