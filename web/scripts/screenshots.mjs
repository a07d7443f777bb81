// Every page of the client at two widths and in two languages, with demo data, into screenshots/ (not committed): light, and the
// main ones dark. Also what an organization sees that has nothing yet, and what a page shows that cannot be shown. Prints what
// pages complain about and what does not fit.
//
//   node scripts/screenshots.mjs [part of a page's name]
import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { addresses, idsOf } from '../tests/browser/addresses.mjs';
import { launch, newContext } from '../tests/browser/browser.mjs';
import { misfits } from '../tests/browser/fit.mjs';
import { startServer } from '../tests/browser/server.mjs';

const folder = new URL('../screenshots/', import.meta.url).pathname;
const only = process.argv[2];
const email = 'admin@moim.example';
const password = process.env.MOIM_DEMO_PASSWORD ?? 'sunny-river-walk-7';
const sizes = [{ name: 'wide', width: 1440, height: 900 }, { name: 'phone', width: 390, height: 844 }];
const languages = ['en', 'ko'];
/** The pages that people look at most, which are shown dark as well. */
const main = /^(home|contacts|contacts-id|giving|giving-id|memberships|memberships-id|volunteering|volunteering-id|data-imports|data-exports|settings-access|settings-audit)$/;
/** As many contexts at once as a small machine has processors. */
const atOnce = 2;
const settleMs = 10_000;

async function open(browser, url, look) {
  const context = await newContext(browser, url, { language: look.language, width: look.size.width, height: look.size.height, colorScheme: look.scheme });
  const answer = await context.request.post(`${url}/auth/sign-in`, { data: { email, password }, headers: { 'X-Moim-Request': '1' } });
  if ((await answer.json()).next !== 'done') throw new Error(`${email} cannot sign in`);
  const page = await context.newPage();
  page.complaints = [];
  page.on('pageerror', (error) => page.complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && page.complaints.push(message.text().slice(0, 200)));
  return page;
}

async function shoot(page, url, look, name, address) {
  page.complaints.length = 0;
  await page.goto(url + address);
  const says = look.isFailing ? [] : page.complaints;
  await page.waitForFunction(() => document.querySelector('h1') && !document.querySelector('[class*=Skeleton-root]'), undefined, { timeout: settleMs }).catch(() => says.push('no heading'));
  await page.waitForLoadState('networkidle').catch(() => undefined);
  says.push(...(await misfits(page)));
  await page.screenshot({ path: `${folder}${name}-${look.language}-${look.size.name}${look.scheme === 'dark' ? '-dark' : ''}.png` });
  for (const complaint of says) console.log(`${name} ${look.language} ${look.size.name} ${look.scheme}: ${complaint}`);
}

/** What a page needs to have a record that the demo has none of: a batch that is open, and a file to import. */
async function furnish(request, url) {
  const headers = { 'X-Moim-Request': '1' };
  const { data } = await (await request.post(`${url}/graphql`, { data: { query: '{ giftBatches(first: 1) { edges { node { id } } } imports(first: 1) { edges { node { id } } } }' }, headers })).json();
  if (data.giftBatches.edges.length === 0) await request.post(`${url}/graphql`, { data: { query: 'mutation { createGiftBatch(input: { name: "Monday" }) { __typename } }' }, headers });
  if (data.imports.edges.length > 0) return;
  // The parts in the order of the specification; a name that is a number would come first.
  const operations = JSON.stringify({ query: 'mutation($file: Upload!) { startImport(input: { file: $file, kind: CONTACTS }) { import { id } } }', variables: { file: null } });
  const file = { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from('Name,Mail\nKim Bora,bora@example.org\nLee Jun,jun@example.org\n') };
  await request.post(`${url}/graphql`, { multipart: { operations, map: '{"file":["variables.file"]}', file }, headers });
}

const wanted = (name) => !only || name.includes(only);

/** Every page that the filter leaves. */
async function pages(browser, url, look, list) {
  const page = await open(browser, url, look);
  for (const { name, address } of list) if (wanted(name)) await shoot(page, url, look, name, address);
  await page.context().close();
}

/** What a page shows that cannot be shown: the server is away, it fails, the role may not. */
async function failing(browser, url, look) {
  const page = await open(browser, url, look);
  const states = {
    'failed-unavailable': (route) => route.abort(),
    'failed-internal': (route) => route.fulfill({ json: { errors: [{ message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL' } }], data: null } }),
    'failed-forbidden': (route) => route.fulfill({ json: { errors: [{ message: 'You may not do this.', extensions: { code: 'FORBIDDEN' } }], data: null } }),
  };
  for (const [name, answer] of Object.entries(states)) {
    if (!wanted(name)) continue;
    // The frame still stands: only what the page itself asks for fails.
    await page.route('**/graphql', (route) => (/FrameQuery|RunsMenuQuery/.test(route.request().postData() ?? '') ? route.continue() : answer(route)));
    await shoot(page, url, { ...look, isFailing: true }, name, '/contacts');
    await page.unroute('**/graphql');
  }
  await page.context().close();
}

async function signIn(browser, url, look) {
  if (!wanted('sign-in')) return;
  const context = await newContext(browser, url, { language: look.language, width: look.size.width, height: look.size.height, colorScheme: look.scheme });
  const page = await context.newPage();
  page.complaints = [];
  await shoot(page, url, look, 'sign-in', '/sign-in');
  await context.close();
}

/** Works through tasks, a few at once. */
async function all(tasks) {
  const queue = [...tasks];
  await Promise.all(Array.from({ length: atOnce }, async () => { for (let task = queue.shift(); task; task = queue.shift()) await task(); }));
}

/** A server without anything but an administrator. */
async function empty() {
  const server = await startServer();
  await new Promise((done, fail) => {
    const child = execFile(server.binary, ['user', 'create', '--email', email, '--name', 'Ada Berg', '--role', 'ADMIN', '--password-stdin'], { env: server.env }, (error, _, stderr) => (error ? fail(new Error(stderr)) : done()));
    child.stdin.end(`${password}\n`);
  });
  return server;
}

const demo = process.env.MOIM_URL ? { url: process.env.MOIM_URL, stop: async () => undefined } : await startServer({ args: ['--demo'] });
const browser = await launch();
const started = Date.now();
let bare;
try {
  await mkdir(folder, { recursive: true });
  bare = process.env.MOIM_URL ? undefined : await empty();
  const first = await open(browser, demo.url, { language: 'en', size: sizes[0], scheme: 'light' });
  await furnish(first.context().request, demo.url);
  const ask = async (query) => (await (await first.context().request.post(`${demo.url}/graphql`, { data: { query }, headers: { 'X-Moim-Request': '1' } })).json()).data;
  const list = addresses(await idsOf(ask));
  await first.context().close();
  const looks = languages.flatMap((language) => sizes.flatMap((size) => ['light', 'dark'].map((scheme) => ({ language, size, scheme }))));
  const plain = list.filter(({ path }) => !path.includes(':') && path !== '*').map((one) => ({ ...one, name: `empty-${one.name}` }));
  await all(looks.flatMap((look) => [
    () => signIn(browser, demo.url, look),
    () => pages(browser, demo.url, look, look.scheme === 'light' ? list : list.filter(({ name }) => main.test(name))),
    ...(look.scheme === 'light' ? [() => failing(browser, demo.url, look), ...(bare ? [() => pages(browser, bare.url, look, plain)] : [])] : []),
  ]));
  console.log(`${list.length} pages in ${Math.round((Date.now() - started) / 1000)} seconds, in ${folder}`);
} finally {
  await browser.close();
  await demo.stop();
  await bare?.stop();
}
