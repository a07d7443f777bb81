// An office for one file of browser tests: the built program on a database of its own, a small organization, an account
// per role that is made when somebody first asks for it. It is there in about two seconds, so that every area can have one.
//
//   eachOffice('A day of volunteering', (office) => {
//     office.step('a shift is made', async () => {
//       const page = await office.pageAs('VOLUNTEERING', { width: 390 });
//       …
//       await office.checkAxe(page, 'calendar');
//     });
//   });
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { checkAxe } from './axe.mjs';
import { launch, newContext } from './browser.mjs';
import { createDatabase } from './postgres.mjs';
import { startServer } from './server.mjs';

export const roles = ['ADMIN', 'MEMBERSHIP', 'FUNDRAISING', 'VOLUNTEERING', 'FINANCE', 'READ_ONLY'];
const password = 'quiet-maple-river-41';
const names = { ADMIN: '김민수', MEMBERSHIP: 'Ada Berg', FUNDRAISING: '박서연', VOLUNTEERING: '이보라', FINANCE: 'Jonas Weber', READ_ONLY: 'Mina Ok' };
const emailOf = (role) => `${role.toLowerCase().replace('_', '-')}@office.example`;
const screenshots = resolve(import.meta.dirname, '../../screenshots');
const slug = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');

// One browser for the whole file; the offices of a file follow one another.
let browser;

/** Runs a command of the program on the server's database, and answers what it printed. */
function moim(server, args, input = '') {
  return new Promise((done, fail) => {
    const child = execFile(server.binary, args, { env: server.env }, (error, stdout, stderr) => (error ? fail(new Error(`moim ${args.join(' ')}: ${stderr}`)) : done(stdout.trim())));
    child.stdin.end(input);
  });
}

/** A small organization: six people, a household, a company, a fund, a level. Answers their ids by a short name. */
async function furnish(graphql) {
  const person = (familyName, givenName, email) => ({ kind: 'INDIVIDUAL', familyName, givenName, emails: [{ address: email }] });
  const make = {
    minji: person('김', '민지', 'minji@example.org'),
    junho: person('박', '준호', 'junho@example.org'),
    seoyeon: person('최', '서연', 'seoyeon@example.org'),
    anna: person('Schmidt', 'Anna', 'anna@example.org'),
    peter: person('Adams', 'Peter', 'peter@example.org'),
    zoe: person('Éluard', 'Zoé', 'zoe@example.org'),
    household: { kind: 'HOUSEHOLD', organizationName: 'Schmidt' },
    company: { kind: 'ORGANIZATION', organizationName: '한빛출판사' },
  };
  const variables = { ...make, organization: { name: 'Haus am Fluss', timeZone: 'Asia/Seoul', currency: 'EUR', country: 'DE' }, fund: { name: 'General', isDefault: true }, level: { name: 'Family', prices: [{ amount: '60', currency: 'EUR' }] } };
  const data = await graphql(
    `mutation Furnish($organization: UpdateOrganizationInput!, $fund: CreateFundInput!, $level: CreateMembershipLevelInput!, ${Object.keys(make).map((name) => `$${name}: CreateContactInput!`).join(', ')}) {
      updateOrganization(input: $organization) { organization { id } }
      fund: createFund(input: $fund) { fund { id } }
      level: createMembershipLevel(input: $level) { membershipLevel { id } }
      ${Object.keys(make).map((name) => `${name}: createContact(input: $${name}) { contact { id } }`).join('\n')}
    }`,
    variables,
  );
  return {
    ...Object.fromEntries(Object.keys(make).map((name) => [name, data[name].contact.id])),
    fund: data.fund.fund.id,
    level: data.level.membershipLevel.id,
  };
}

class Office {
  #server;
  #drop;
  #token;
  #accounts = new Map();
  #pages = [];
  #hasFailed = false;
  #title;

  constructor(title, language, database) {
    this.#title = title;
    this.language = language;
    this.database = database;
    /** Ids of what the organization has: minji, junho, seoyeon, anna, peter, zoe, household, company, fund, level. */
    this.ids = {};
    /** What the pages complained about, for a step that wants to know. */
    this.problems = [];
    this.checkAxe = checkAxe;
  }

  /** The address of the server; known inside of steps. */
  get url() {
    return this.#server.url;
  }

  async open() {
    const made = this.database === 'postgres' ? await createDatabase() : null;
    this.#drop = made?.drop;
    this.#server = await startServer({ env: made ? { MOIM_DATABASE_URL: made.url } : {} });
    await this.#account('ADMIN');
    this.#token = await moim(this.#server, ['token', 'create', '--email', emailOf('ADMIN'), '--name', 'tests']);
    this.ids = await furnish(this.graphql);
  }

  async close() {
    for (const page of this.#pages) await page.context().close().catch(() => undefined);
    await this.#server?.stop();
    await this.#drop?.();
  }

  /** Asks the graph as an administrator; an error of the graph is thrown. */
  graphql = async (query, variables = {}) => {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${this.#token}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    if (errors) throw new Error(errors.map((e) => `${e.message} ${JSON.stringify(e.path ?? '')} ${JSON.stringify(e.extensions ?? {})}`).join('\n'));
    return data;
  };

  /** Sends a file with a multipart request, as an administrator; what it answers is the graph's whole answer. */
  upload = async (form) => {
    const response = await fetch(`${this.url}/graphql`, { method: 'POST', headers: { Authorization: `Bearer ${this.#token}` }, body: form });
    const answer = await response.json();
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer;
  };

  #account(role) {
    assert.ok(roles.includes(role), `no role ${role}`);
    if (!this.#accounts.has(role)) {
      const args = ['user', 'create', '--email', emailOf(role), '--name', names[role], '--role', role, '--password-stdin'];
      this.#accounts.set(role, moim(this.#server, args, `${password}\n`));
    }
    return this.#accounts.get(role);
  }

  /**
   * A page on which an account of this role is signed in, in a profile of its own; it shows nothing yet.
   * @param {string} role
   * @param {{ language?: 'en' | 'ko', width?: number, height?: number } & Record<string, unknown>} options also those of Playwright's newContext
   */
  async pageAs(role, options = {}) {
    await this.#account(role);
    const { width = 1440, height = width < 600 ? 844 : 900, ...rest } = options;
    const context = await newContext(browser, this.url, { language: this.language, width, height, ...rest });
    const answer = await context.request.post(`${this.url}/auth/sign-in`, { data: { email: emailOf(role), password }, headers: { 'X-Moim-Request': '1' } });
    assert.equal((await answer.json()).next, 'done', `${role} signs in`);
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    page.on('pageerror', (error) => this.problems.push(`${page.url()}: ${error.message}`));
    this.#pages.push(page);
    return page;
  }

  /** One step of the day: without the ones before it there is nothing to try. Where it fails, every open page is kept as a picture. */
  step = (name, run) =>
    test(name, async () => {
      assert.ok(!this.#hasFailed, 'an earlier step failed');
      try {
        await run();
      } catch (error) {
        this.#hasFailed = true;
        await this.#picture();
        for (const problem of this.problems) console.error(problem);
        throw error;
      }
    });

  async #picture() {
    await mkdir(screenshots, { recursive: true });
    const open = this.#pages.filter((page) => !page.isClosed());
    await Promise.all(open.map((page, i) => page.screenshot({ path: `${screenshots}/failed-${slug(this.#title)}-${i}.png` }).catch(() => undefined)));
  }
}

/** Waits until what is asked of the server is so: the work of a job shows nowhere else. Half a minute, then it fails. */
export async function until(isSo, what) {
  const end = Date.now() + 30_000;
  while (!(await isSo())) {
    assert.ok(Date.now() < end, `not in time: ${what}`);
    await pause(100);
  }
}

/** English on SQLite and Korean on PostgreSQL: each language and each database once. Without PostgreSQL both are on SQLite. */
export const eachOnce = [['en', 'sqlite'], ['ko', process.env.MOIM_TEST_POSTGRES_URL ? 'postgres' : 'sqlite']];

/**
 * Runs a day in an office of its own for each pair of language and database.
 * @param {string} title
 * @param {(office: Office) => void} run names the steps, with office.step
 * @param {{ days?: string[][] }} options pairs such as ['ko', 'sqlite']; eachOnce where left out
 */
export function eachOffice(title, run, { days = eachOnce } = {}) {
  for (const [language, database] of days) {
    const name = `${title}, ${language}, ${database}`;
    describe(name, () => {
      const office = new Office(name, language, database);
      before(async () => {
        browser ??= await launch();
        await office.open();
      });
      after(() => office.close());
      run(office);
    });
  }
}

after(() => browser?.close());
