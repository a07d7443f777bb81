/** The folder tree under pages/ is the route tree; each page comes when it is opened. */
import { type ComponentType, lazy, Suspense } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { loadRest } from './lib/i18n';
import { ErrorBoundary } from './components/ErrorBoundary';

/** One of the first pages: it says nothing beyond the words that are there from the start. */
function firstPage<M>(load: () => Promise<M>, pick: (module: M) => ComponentType): ComponentType {
  return lazy(async () => ({ default: pick(await load()) }));
}

/** Any other page, with the rest of the words. */
function page<M>(load: () => Promise<M>, pick: (module: M) => ComponentType): ComponentType {
  return lazy(async () => {
    const [module] = await Promise.all([load(), loadRest()]);
    return { default: pick(module) };
  });
}

const SignIn = firstPage(() => import('./pages/sign-in/SignInPage'), (m) => m.SignInPage);
const OneTimeLink = firstPage(() => import('./pages/link/LinkPage'), (m) => m.LinkPage);
const Frame = firstPage(() => import('./frame/Frame'), (m) => m.FrameLoader);
const Home = firstPage(() => import('./pages/home/HomePageLoader'), (m) => m.HomePageLoader);
const Settings = page(() => import('./pages/settings/SettingsFrame'), (m) => m.SettingsFrame);
const NotFound = firstPage(() => import('./pages/not-found/NotFoundPage'), (m) => m.NotFoundPage);

const pages: [path: string, Page: ComponentType][] = [
  ['contacts', page(() => import('./pages/contacts/ContactsPageLoader'), (m) => m.ContactsPageLoader)],
  ['contacts/new', page(() => import('./pages/contacts/new/NewContactPage'), (m) => m.NewContactPage)],
  ['contacts/:id', page(() => import('./pages/contacts/$id/ContactPageLoader'), (m) => m.ContactPageLoader)],
  ['giving', page(() => import('./pages/giving/DonationsPageLoader'), (m) => m.DonationsPageLoader)],
  ['giving/new', page(() => import('./pages/giving/new/EntryPageLoader'), (m) => m.EntryPageLoader)],
  ['giving/thank', page(() => import('./pages/giving/thank/ThankPageLoader'), (m) => m.ThankPageLoader)],
  ['giving/lapsed', page(() => import('./pages/giving/lapsed/LapsedPageLoader'), (m) => m.LapsedPageLoader)],
  ['giving/batches', page(() => import('./pages/giving/batches/BatchesPageLoader'), (m) => m.BatchesPageLoader)],
  ['giving/batches/:id', page(() => import('./pages/giving/batches/$id/BatchPageLoader'), (m) => m.BatchPageLoader)],
  ['giving/pledges', page(() => import('./pages/giving/pledges/PledgesPageLoader'), (m) => m.PledgesPageLoader)],
  ['giving/pledges/new', page(() => import('./pages/giving/pledges/new/NewPledgePageLoader'), (m) => m.NewPledgePageLoader)],
  ['giving/pledges/:id', page(() => import('./pages/giving/pledges/$id/PledgePageLoader'), (m) => m.PledgePageLoader)],
  ['giving/matching', page(() => import('./pages/giving/matching/MatchingPageLoader'), (m) => m.MatchingPageLoader)],
  ['giving/campaigns', page(() => import('./pages/giving/campaigns/CampaignsListLoader'), (m) => m.CampaignsListLoader)],
  ['giving/campaigns/:id', page(() => import('./pages/giving/campaigns/$id/CampaignPageLoader'), (m) => m.CampaignPageLoader)],
  ['giving/funds', page(() => import('./pages/giving/funds/FundsListLoader'), (m) => m.FundsListLoader)],
  ['giving/:id', page(() => import('./pages/giving/$id/DonationPageLoader'), (m) => m.DonationPageLoader)],
  ['memberships', page(() => import('./pages/memberships/MembershipsPageLoader'), (m) => m.MembershipsPageLoader)],
  ['memberships/new', page(() => import('./pages/memberships/new/StartPageLoader'), (m) => m.StartPageLoader)],
  ['memberships/renew', page(() => import('./pages/memberships/renew/RoundPageLoader'), (m) => m.RoundPageLoader)],
  ['memberships/renewals', page(() => import('./pages/memberships/renewals/RenewalsPageLoader'), (m) => m.RenewalsPageLoader)],
  ['memberships/directory', page(() => import('./pages/memberships/directory/DirectoryPageLoader'), (m) => m.DirectoryPageLoader)],
  ['memberships/:id', page(() => import('./pages/memberships/$id/MembershipPageLoader'), (m) => m.MembershipPageLoader)],
  ['memberships/:id/renew', page(() => import('./pages/memberships/$id/renew/RenewPageLoader'), (m) => m.RenewPageLoader)],
  ['memberships/:id/level', page(() => import('./pages/memberships/$id/level/ChangeLevelPageLoader'), (m) => m.ChangeLevelPageLoader)],
  ['tasks', page(() => import('./pages/tasks/TasksPageLoader'), (m) => m.TasksPageLoader)],
  ['volunteering', page(() => import('./pages/volunteering/VolunteeringPageLoader'), (m) => m.VolunteeringPageLoader)],
  ['volunteering/calendar', page(() => import('./pages/volunteering/calendar/CalendarPageLoader'), (m) => m.CalendarPageLoader)],
  ['volunteering/check-in', page(() => import('./pages/volunteering/check-in/CheckInPageLoader'), (m) => m.CheckInPageLoader)],
  ['volunteering/opportunities', page(() => import('./pages/volunteering/opportunities/OpportunitiesPageLoader'), (m) => m.OpportunitiesPageLoader)],
  ['volunteering/hours', page(() => import('./pages/volunteering/hours/HoursPageLoader'), (m) => m.HoursPageLoader)],
  ['volunteering/hours/totals', page(() => import('./pages/volunteering/hours/totals/TotalsPageLoader'), (m) => m.TotalsPageLoader)],
  ['volunteering/:id', page(() => import('./pages/volunteering/$id/OpportunityPageLoader'), (m) => m.OpportunityPageLoader)],
  ['data', page(() => import('./pages/data/DataIndex'), (m) => m.DataIndex)],
  ['data/exports', page(() => import('./pages/data/exports/ExportsPageLoader'), (m) => m.ExportsPageLoader)],
  ['data/imports', page(() => import('./pages/data/imports/ImportsPageLoader'), (m) => m.ImportsPageLoader)],
  ['data/imports/new', page(() => import('./pages/data/imports/new/NewImportPage'), (m) => m.NewImportPage)],
  ['data/imports/:id', page(() => import('./pages/data/imports/$id/ImportPageLoader'), (m) => m.ImportPageLoader)],
  ['data/mappings', page(() => import('./pages/data/mappings/MappingsPage'), (m) => m.MappingsPage)],
  ['data/duplicates', page(() => import('./pages/data/duplicates/DuplicatesPageLoader'), (m) => m.DuplicatesPageLoader)],
  ['data/duplicates/:keep/:merge', page(() => import('./pages/data/duplicates/$keep/ComparePageLoader'), (m) => m.ComparePageLoader)],
  ['data/merges', page(() => import('./pages/data/merges/MergesPageLoader'), (m) => m.MergesPageLoader)],
];

const settings: [path: string, Page: ComponentType][] = [
  ['organization', page(() => import('./pages/settings/organization/OrganizationPage'), (m) => m.OrganizationPage)],
  ['users', page(() => import('./pages/settings/users/UsersPage'), (m) => m.UsersPage)],
  ['access', page(() => import('./pages/settings/access/AccessPage'), (m) => m.AccessPage)],
  ['fields', page(() => import('./pages/settings/fields/FieldsPage'), (m) => m.FieldsPage)],
  ['tags', page(() => import('./pages/settings/tags/TagsPage'), (m) => m.TagsPage)],
  ['relationships', page(() => import('./pages/settings/relationships/RelationshipsPage'), (m) => m.RelationshipsPage)],
  ['consents', page(() => import('./pages/settings/consents/ConsentsPage'), (m) => m.ConsentsPage)],
  ['funds', page(() => import('./pages/settings/funds/FundsPage'), (m) => m.FundsPage)],
  ['campaigns', page(() => import('./pages/settings/campaigns/CampaignsPage'), (m) => m.CampaignsPage)],
  ['levels', page(() => import('./pages/settings/levels/LevelsPage'), (m) => m.LevelsPage)],
  ['tokens', page(() => import('./pages/settings/tokens/TokensPage'), (m) => m.TokensPage)],
  ['security', page(() => import('./pages/settings/security/SecurityPage'), (m) => m.SecurityPage)],
  ['audit', page(() => import('./pages/settings/audit/AuditPage'), (m) => m.AuditPage)],
];

export function AppRoutes() {
  return (
    <ErrorBoundary>
      <Suspense fallback={null}>
        <Routes>
          <Route path="/sign-in" element={<SignIn />} />
          <Route path="/link/:token" element={<OneTimeLink />} />
          <Route path="/" element={<Frame />}>
            <Route index element={<Home />} />
            {pages.map(([path, Page]) => <Route key={path} path={path} element={<Page />} />)}
            <Route path="settings" element={<Settings />}>
              <Route index element={<Navigate to="organization" replace />} />
              {settings.map(([path, Page]) => <Route key={path} path={path} element={<Page />} />)}
            </Route>
            <Route path="*" element={<NotFound />} />
          </Route>
        </Routes>
      </Suspense>
    </ErrorBoundary>
  );
}
