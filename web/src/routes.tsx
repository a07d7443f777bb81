/** The folder tree under pages/ is the route tree; each page comes when it is opened. */
import type { ComponentType } from 'react';
import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { RouteProblem } from './components/RouteProblem';

/** One route whose page is fetched on first use. */
function page<M>(path: string, load: () => Promise<M>, pick: (module: M) => ComponentType): RouteObject {
  return { path, lazy: async () => ({ Component: pick(await load()) }) };
}

const settings: RouteObject = {
  path: 'settings',
  lazy: async () => ({ Component: (await import('./pages/settings/SettingsFrame')).SettingsFrame }),
  children: [
    { index: true, element: <Navigate to="organization" replace /> },
    page('organization', () => import('./pages/settings/organization/OrganizationPage'), (m) => m.OrganizationPage),
    page('users', () => import('./pages/settings/users/UsersPage'), (m) => m.UsersPage),
    page('access', () => import('./pages/settings/access/AccessPage'), (m) => m.AccessPage),
    page('fields', () => import('./pages/settings/fields/FieldsPage'), (m) => m.FieldsPage),
    page('tags', () => import('./pages/settings/tags/TagsPage'), (m) => m.TagsPage),
    page('funds', () => import('./pages/settings/funds/FundsPage'), (m) => m.FundsPage),
    page('campaigns', () => import('./pages/settings/campaigns/CampaignsPage'), (m) => m.CampaignsPage),
    page('levels', () => import('./pages/settings/levels/LevelsPage'), (m) => m.LevelsPage),
    page('tokens', () => import('./pages/settings/tokens/TokensPage'), (m) => m.TokensPage),
    page('security', () => import('./pages/settings/security/SecurityPage'), (m) => m.SecurityPage),
    page('audit', () => import('./pages/settings/audit/AuditPage'), (m) => m.AuditPage),
  ],
};

export const router = createBrowserRouter([
  {
    errorElement: <RouteProblem />,
    children: [
      page('/sign-in', () => import('./pages/sign-in/SignInPage'), (m) => m.SignInPage),
      page('/link/:token', () => import('./pages/link/LinkPage'), (m) => m.LinkPage),
      {
        path: '/',
        lazy: async () => ({ Component: (await import('./frame/Frame')).FrameLoader }),
        children: [
          { index: true, lazy: async () => ({ Component: (await import('./pages/home/HomePageLoader')).HomePageLoader }) },
          page('contacts', () => import('./pages/contacts/ContactsPageLoader'), (m) => m.ContactsPageLoader),
          page('contacts/new', () => import('./pages/contacts/new/NewContactPage'), (m) => m.NewContactPage),
          page('contacts/:id', () => import('./pages/contacts/$id/ContactPageLoader'), (m) => m.ContactPageLoader),
          page('giving', () => import('./pages/giving/DonationsPageLoader'), (m) => m.DonationsPageLoader),
          page('giving/new', () => import('./pages/giving/new/EntryPageLoader'), (m) => m.EntryPageLoader),
          page('giving/:id', () => import('./pages/giving/$id/DonationPageLoader'), (m) => m.DonationPageLoader),
          page('memberships', () => import('./pages/memberships/MembershipsPageLoader'), (m) => m.MembershipsPageLoader),
          page('memberships/new', () => import('./pages/memberships/new/StartPageLoader'), (m) => m.StartPageLoader),
          page('memberships/:id', () => import('./pages/memberships/$id/MembershipPageLoader'), (m) => m.MembershipPageLoader),
          page('memberships/:id/renew', () => import('./pages/memberships/$id/renew/RenewPageLoader'), (m) => m.RenewPageLoader),
          page('volunteering', () => import('./pages/volunteering/VolunteeringPageLoader'), (m) => m.VolunteeringPageLoader),
          page('volunteering/:id', () => import('./pages/volunteering/$id/OpportunityPageLoader'), (m) => m.OpportunityPageLoader),
          page('data/imports', () => import('./pages/data/imports/ImportsPageLoader'), (m) => m.ImportsPageLoader),
          page('data/imports/new', () => import('./pages/data/imports/new/NewImportPage'), (m) => m.NewImportPage),
          page('data/imports/:id', () => import('./pages/data/imports/$id/ImportPageLoader'), (m) => m.ImportPageLoader),
          settings,
          page('*', () => import('./pages/not-found/NotFoundPage'), (m) => m.NotFoundPage),
        ],
      },
    ],
  },
]);
