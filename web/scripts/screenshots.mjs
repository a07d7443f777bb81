// Every page at two widths and in two languages, with demo data, into screenshots/ (not committed).
import { mkdir } from 'node:fs/promises';
import { launch, newContext } from '../tests/browser/browser.mjs';
import { startServer } from '../tests/browser/server.mjs';

const folder = new URL('../screenshots/', import.meta.url).pathname;
const only = process.argv[2];
const widths = [
  { name: 'wide', width: 1440, height: 900 },
  { name: 'phone', width: 390, height: 844 },
];

async function ask(page, query) {
  return page.evaluate(async (text) => {
    const response = await fetch('/graphql', { method: 'POST', headers: { 'Content-Type': 'application/json', 'X-Moim-Request': '1' }, body: JSON.stringify({ query: text }) });
    return (await response.json()).data;
  }, query);
}

async function addresses(page) {
  const data = await ask(page, `{
    contacts(first: 1, where: { kind: INDIVIDUAL, hasMemberships: true, hasDonations: true }) { edges { node { id } } }
    households: contacts(first: 1, where: { kind: HOUSEHOLD }) { edges { node { id } } }
    donations(first: 1) { edges { node { id } } }
    pledges(first: 1) { edges { node { id } } }
    campaigns(first: 1, where: { archivedAtIsNil: true }) { edges { node { id } } }
    memberships(first: 1, where: { cancelledOnIsNil: true }) { edges { node { id } } }
    volunteerOpportunities(first: 1) { edges { node { id } } }
  }`);
  const id = (connection) => connection?.edges?.[0]?.node?.id;
  const contact = id(data.contacts);
  return {
    home: '/', contacts: '/contacts', 'contacts-filtered': '/contacts?kind=ORGANIZATION&year=2025', 'contact-new': '/contacts/new',
    contact: `/contacts/${contact}`, 'contact-giving': `/contacts/${contact}?tab=giving`, 'contact-memberships': `/contacts/${contact}?tab=memberships`,
    'contact-consents': `/contacts/${contact}?tab=consents`, 'contact-history': `/contacts/${contact}?tab=history`, 'contact-volunteering': `/contacts/${contact}?tab=volunteering`,
    household: `/contacts/${id(data.households)}`,
    'giving-thank': '/giving/thank', 'giving-batches': '/giving/batches', 'giving-pledges': '/giving/pledges', 'giving-pledge-new': '/giving/pledges/new', 'giving-pledge': `/giving/pledges/${id(data.pledges)}`, 'giving-matching': '/giving/matching',
    'giving-campaigns': '/giving/campaigns', 'giving-campaign': `/giving/campaigns/${id(data.campaigns)}`, 'giving-funds': '/giving/funds', 'giving-lapsed': '/giving/lapsed',
    giving: '/giving', 'giving-new': `/giving/new?contact=${contact}`, donation: `/giving/${id(data.donations)}`,
    memberships: '/memberships', 'membership-new': '/memberships/new', membership: `/memberships/${id(data.memberships)}`, renew: `/memberships/${id(data.memberships)}/renew`,
    volunteering: '/volunteering', opportunity: `/volunteering/${id(data.volunteerOpportunities)}`,
    imports: '/data/imports', 'import-new': '/data/imports/new',
    'settings-organization': '/settings/organization', 'settings-users': '/settings/users', 'settings-access': '/settings/access', 'settings-fields': '/settings/fields',
    'settings-tags': '/settings/tags', 'settings-funds': '/settings/funds', 'settings-campaigns': '/settings/campaigns', 'settings-levels': '/settings/levels',
    'settings-tokens': '/settings/tokens', 'settings-security': '/settings/security', 'settings-audit': '/settings/audit', 'not-found': '/nowhere',
  };
}

async function shoot(browser, url, language, size, scheme) {
  const context = await newContext(browser, url, { language, width: size.width, height: size.height, colorScheme: scheme });
  const page = await context.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text().slice(0, 200)));
  const save = (name) => page.screenshot({ path: `${folder}${name}-${language}-${size.name}${scheme === 'dark' ? '-dark' : ''}.png`, fullPage: false });
  await page.goto(`${url}/sign-in`);
  await page.waitForSelector('input[type=password]');
  if (!only) await save('sign-in');
  await page.fill('input[type=email]', 'admin@moim.example');
  await page.fill('input[type=password]', process.env.MOIM_DEMO_PASSWORD ?? 'sunny-river-walk-7');
  await page.press('input[type=password]', 'Enter');
  await page.waitForURL((at) => !at.pathname.startsWith('/sign-in'));
  await page.waitForSelector('main h1');
  for (const [name, path] of Object.entries(await addresses(page))) {
    if (only && !name.includes(only)) continue;
    problems.length = 0;
    await page.goto(url + path);
    await page.waitForSelector('main h1, main [role=alert]', { timeout: 15_000 }).catch(() => problems.push('nothing shown'));
    await page.waitForLoadState('networkidle').catch(() => undefined);
    await save(name);
    for (const problem of problems) console.log(`${name} ${language} ${size.name}: ${problem}`);
  }
  await context.close();
}

const server = process.env.MOIM_URL ? { url: process.env.MOIM_URL, stop: async () => undefined } : await startServer({ args: ['--demo'] });
const browser = await launch();
try {
  await mkdir(folder, { recursive: true });
  for (const language of ['en', 'ko']) for (const size of widths) await shoot(browser, server.url, language, size, 'light');
  await shoot(browser, server.url, 'en', widths[0], 'dark');
} finally {
  await browser.close();
  await server.stop();
}
