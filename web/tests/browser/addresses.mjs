// Every address of the client, read from the routes themselves, so that a page that is added is looked at as well. A route
// with a parameter needs an example here; one without is refused by name.
import { readFileSync } from 'node:fs';

const source = readFileSync(new URL('../../src/routes.tsx', import.meta.url), 'utf8');

/** The paths of the pages inside the frame, as the routes write them: "contacts/:id", "settings/users". */
export function paths() {
  const found = [''];
  let prefix = '';
  for (const line of source.split('\n')) {
    const list = /^const (\w+): \[path: string/.exec(line);
    if (list) prefix = list[1] === 'pages' ? '' : `${list[1]}/`;
    const route = /^\s*\['([^']+)', page\(/.exec(line);
    if (route) found.push(prefix + route[1]);
  }
  if (found.length < 20) throw new Error('the routes are no longer written as this file reads them');
  return found;
}

/** For a route with a parameter: what to fill in, from what `idsOf` found; more than one where a page has several faces. */
const examples = {
  'contacts/:id': (ids) => [ids.contact, `${ids.contact}?tab=giving`, `${ids.contact}?tab=memberships`, `${ids.contact}?tab=volunteering`, `${ids.contact}?tab=consents`, `${ids.contact}?tab=history`, ids.household, ids.organization].map((id) => `/contacts/${id}`),
  'giving/:id': (ids) => [`/giving/${ids.donation}`],
  'memberships/:id': (ids) => [`/memberships/${ids.membership}`],
  'memberships/:id/renew': (ids) => [`/memberships/${ids.membership}/renew`],
  'volunteering/:id': (ids) => [`/volunteering/${ids.opportunity}`],
  'data/imports/:id': (ids) => [`/data/imports/${ids.import}`],
};

/** Ids to fill in, asked with a function that answers the data of a query. */
export async function idsOf(graphql) {
  const data = await graphql(`{
    contacts(first: 1, where: { kind: INDIVIDUAL, hasMemberships: true, hasDonations: true }) { edges { node { id } } }
    anybody: contacts(first: 1, where: { kind: INDIVIDUAL }) { edges { node { id } } }
    households: contacts(first: 1, where: { kind: HOUSEHOLD }) { edges { node { id } } }
    organizations: contacts(first: 1, where: { kind: ORGANIZATION }) { edges { node { id } } }
    donations(first: 1) { edges { node { id } } }
    memberships(first: 1, where: { cancelledOnIsNil: true }) { edges { node { id } } }
    volunteerOpportunities(first: 1) { edges { node { id } } }
    imports(first: 1) { edges { node { id } } }
  }`);
  const id = (connection) => connection?.edges?.[0]?.node?.id;
  return {
    contact: id(data.contacts) ?? id(data.anybody), household: id(data.households), organization: id(data.organizations),
    donation: id(data.donations), membership: id(data.memberships), opportunity: id(data.volunteerOpportunities), import: id(data.imports),
  };
}

/**
 * Addresses by a name that can be a file's.
 * @returns {{ name: string, path: string, address: string }[]}
 */
export function addresses(ids) {
  const out = [];
  const missing = [];
  for (const path of paths()) {
    const name = path.replaceAll(/[:]/g, '').replaceAll('/', '-') || 'home';
    const list = path.includes(':') ? examples[path]?.(ids) : [`/${path}`];
    if (!list || list.some((address) => address.includes('undefined'))) missing.push(path);
    else list.forEach((address, i) => out.push({ name: i === 0 ? name : `${name}-${i + 1}`, path, address }));
  }
  if (missing.length > 0) throw new Error(`no example address for ${missing.join(', ')}: add one in tests/browser/addresses.mjs, and what it shows to idsOf`);
  out.push({ name: 'not-found', path: '*', address: '/nowhere' });
  return out;
}
