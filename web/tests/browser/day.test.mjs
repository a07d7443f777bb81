// A day at the desk, in both languages: the first start, an import of the organization's donor file, a donor, a gift, a
// membership and its renewal, and the way back from each. MOIM_TEST_DATA adds the real file; with
// MOIM_TEST_POSTGRES_URL one of the days is on PostgreSQL. What the other pages look like is routes.test.mjs.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { checkAxe } from './axe.mjs';
import { launch, newContext } from './browser.mjs';
import { createDatabase } from './postgres.mjs';
import { setupLink, startServer } from './server.mjs';
import { words } from './words.mjs';

const sample = resolve(import.meta.dirname, '../../../docs/examples/donations-de-sample.csv');
const real = process.env.MOIM_TEST_DATA && join(process.env.MOIM_TEST_DATA, 'german_donations.csv');
const password = 'quiet-maple-river-41';

/** Quoted cells with commas, quotes and line breaks in them. */
function parseCSV(text) {
  const rows = [[]];
  for (const [, cell, end] of text.matchAll(/((?:"(?:[^"]|"")*"|[^",\r\n])*)(,|\r?\n|$)/g)) {
    rows.at(-1).push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

/** What the file says by itself: rows, and the sum in cents. */
async function sumOf(file) {
  const [header, ...rows] = parseCSV((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''));
  const column = header.indexOf('DonationEUR');
  let cents = 0n;
  for (const row of rows) {
    const [whole, fraction = ''] = row[column].trim().split('.');
    cents += BigInt(whole + fraction.padEnd(2, '0').slice(0, 2));
  }
  return { rows: rows.length, cents };
}

const euros = (cents, locale) => new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', currencyDisplay: 'narrowSymbol' }).format(`${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`);

/** One working day in one language on one database. */
function day(title, { language, file, database }) {
  describe(title, () => {
    const t = words[language];
    let server;
    let browser;
    let page;
    let dropDatabase;
    let expected;
    let hasFailed = false;
    const pick = (label) => page.getByRole('combobox', { name: label, exact: true });
    const field = (label) => page.getByRole('textbox', { name: label, exact: true });

    /** One step of the day: without the ones before it there is nothing to try. */
    const step = (name, run) =>
      test(name, async () => {
        assert.ok(!hasFailed, 'an earlier step failed');
        try {
          await run();
        } catch (error) {
          hasFailed = true;
          await page.screenshot({ path: resolve(import.meta.dirname, `../../screenshots/failed-${language}-${database ?? 'sqlite'}.png`) }).catch(() => undefined);
          throw error;
        }
      });

    before(async () => {
      const made = database === 'postgres' ? await createDatabase() : null;
      dropDatabase = made?.drop;
      server = await startServer({ env: made ? { MOIM_DATABASE_URL: made.url } : {} });
      browser = await launch();
      page = await (await newContext(browser, server.url, { language })).newPage();
      page.setDefaultTimeout(30_000);
      expected = await sumOf(file);
    });
    after(async () => {
      await browser?.close();
      await server?.stop();
      await dropDatabase?.();
    });

    step('the first-start link makes the first administrator', async () => {
      await page.goto(await setupLink(server));
      await page.fill('input[name=organization]', 'Haus am Fluss');
      await pick(t.currency).click();
      await page.getByRole('option', { name: 'EUR' }).click();
      await page.fill('input[name=name]', 'Kim Minsu');
      await page.fill('input[name=email]', 'minsu@example.org');
      await page.fill('input[name=password]', password);
      await checkAxe(page, 'first start');
      await page.press('input[name=password]', 'Enter');
      await page.waitForSelector('nav');
      await page.getByText(t.begin).waitFor();
      await checkAxe(page, 'home, empty');
    });

    step('signing out and in again works, and a wrong password does not', async () => {
      await page.getByRole('button', { name: t.me }).click();
      await page.getByRole('menuitem', { name: t.signOut }).click();
      await page.waitForURL('**/sign-in');
      await page.fill('input[type=email]', 'minsu@example.org');
      await page.fill('input[type=password]', 'not-the-password-1');
      await page.press('input[type=password]', 'Enter');
      await page.getByRole('alert').waitFor();
      await checkAxe(page, 'sign-in');
      await page.fill('input[type=password]', password);
      await page.press('input[type=password]', 'Enter');
      await page.waitForSelector('nav');
    });

    step('the donor file comes in, every row looked at first', async () => {
      await page.goto(`${server.url}/data/imports/new`);
      await page.getByRole('radio', { name: t.donations }).check();
      await checkAxe(page, 'new import');
      await page.setInputFiles('input[type=file]', file);
      await page.waitForURL(/\/data\/imports\/\d+/);
      await page.getByRole('heading', { name: t.columnsTitle }).waitFor();
      const becomes = (column) => page.getByRole('combobox', { name: `${t.becomes}: ${column}`, exact: true });
      const choose = async (column, target) => {
        if ((await becomes(column).inputValue()) === target) return;
        await becomes(column).fill(target);
        await page.getByRole('option', { name: target, exact: true }).first().click();
      };
      await choose('DonationEUR', t.amount);
      await choose('DonationDate', t.receivedOn);
      await choose('Party', t.fund);
      await choose('DonorType', t.donorKind);
      await choose('Donor', t.donorName);
      await choose('Street', t.donorStreet);
      await choose('City', t.donorPlace);
      await choose('Country', t.donorCountry);
      await choose('ReportingDate', t.leaveOut);
      await checkAxe(page, 'columns');
      await page.getByRole('button', { name: t.preview }).click();
      await page.getByRole('heading', { name: t.checkTitle }).waitFor({ timeout: 60_000 });
      await page.locator('tbody tr[data-index]').first().waitFor();
      assert.ok((await page.locator('tbody tr[data-index]').count()) > 10, 'rows are shown before anything is written');
      await checkAxe(page, 'check');
      await page.getByRole('button', { name: t.apply }).click();
      await page.getByTestId('adds-up').waitFor({ timeout: 60_000 });
      const figures = [...(await page.getByTestId('adds-up').innerText()).replace(/[,.\u00a0]/g, '').matchAll(/\d+/g)].map((m) => Number(m[0]));
      const [total, ...parts] = figures;
      assert.equal(total, expected.rows);
      assert.equal(parts.reduce((a, b) => a + b, 0), total, 'the totals add up');
      assert.equal(parts.at(-1), 0, 'no row failed');
      await checkAxe(page, 'result');
    });

    step('the total on the home page is exact', async () => {
      await page.goto(server.url);
      await page.getByRole('button', { name: t.allGiving }).click();
      await page.getByTestId('all-giving').getByText(euros(expected.cents, language)).waitFor();
      await checkAxe(page, 'home');
    });

    step('a donor is found and a gift recorded with the keyboard alone, then taken back', async () => {
      await page.keyboard.press('n');
      await page.keyboard.press('d');
      await page.getByRole('heading', { name: t.recordTitle }).waitFor();
      const donor = pick(t.donor);
      await donor.fill('Daimler');
      const found = page.getByRole('option').first();
      await found.waitFor();
      const isKnown = await page.getByRole('option', { name: /Daimler AG/ }).count();
      if (!isKnown) {
        await donor.fill('Beispiel');
        await page.getByRole('option', { name: /Beispiel/ }).first().waitFor();
      }
      await page.keyboard.press('Enter');
      await field(t.amount).fill('50.25');
      await checkAxe(page, 'donation entry');
      await page.reload();
      await page.locator('main h1').waitFor();
      await page.keyboard.press('n');
      await page.keyboard.press('d');
      assert.equal(await field(t.amount).inputValue(), '50.25', 'what was typed survives a reload');
      await field(t.amount).press('Enter');
      await page.getByText(t.justRecorded).waitFor();
      const more = await newContext(browser, server.url, { language });
      await more.addCookies(await page.context().cookies());
      const home = await more.newPage();
      await home.goto(server.url);
      await home.getByRole('button', { name: t.allGiving }).click();
      await home.getByTestId('all-giving').getByText(euros(expected.cents + 5025n, language)).waitFor();
      await page.getByRole('button', { name: t.undo }).first().click();
      await page.getByText(t.takenBack).first().waitFor();
      await home.reload();
      await home.getByRole('button', { name: t.allGiving }).click();
      await home.getByTestId('all-giving').getByText(euros(expected.cents, language)).waitFor();
      await more.close();
      await page.keyboard.press('Escape');
    });

    step('a membership starts, is renewed and the renewal undone', async () => {
      await page.goto(`${server.url}/settings/levels`);
      await page.getByRole('button', { name: t.newLevel }).click();
      await field(t.name).fill('Family');
      await field(t.dues).fill('60');
      await checkAxe(page, 'levels');
      await page.getByRole('button', { name: t.save, exact: true }).click();
      await page.getByText('Family').first().waitFor();

      await page.goto(`${server.url}/memberships/new`);
      await pick(t.member).fill('보라 Lee');
      await page.getByRole('option', { name: /보라 Lee/ }).first().click();
      await pick(t.level).click();
      await page.getByRole('option', { name: /Family/ }).click();
      await checkAxe(page, 'start membership');
      await page.getByRole('button', { name: t.startMembership, exact: true }).click();
      const sentence = page.getByTestId('membership-sentence');
      await sentence.waitFor();
      const first = await sentence.innerText();
      await checkAxe(page, 'contact record');

      await page.getByRole('tab', { name: t.memberships }).click();
      await page.getByRole('tabpanel').getByRole('link', { name: t.renew }).click();
      await page.getByTestId('next-term').waitFor();
      await checkAxe(page, 'renew');
      await page.getByRole('button', { name: t.renew, exact: true }).click();
      await sentence.waitFor();
      await page.waitForFunction((before) => document.querySelector('[data-testid=membership-sentence]')?.textContent !== before, first);
      await page.getByRole('button', { name: t.undo }).last().click();
      await page.waitForFunction((before) => document.querySelector('[data-testid=membership-sentence]')?.textContent === before, first);
    });

    step('the import is undone', async () => {
      await page.goto(`${server.url}/data/imports`);
      await page.locator('tbody tr[data-index] a').first().click();
      await page.getByRole('button', { name: t.undoImport }).click();
      await page.getByRole('button', { name: t.undoImport }).click();
      await page.getByText(t.undoneResult).waitFor({ timeout: 60_000 });
      await page.goto(server.url);
      await page.getByRole('button', { name: t.allGiving }).click();
      await page.getByTestId('all-giving').waitFor();
      assert.equal(await page.getByTestId('all-giving').getByText(euros(expected.cents, language)).count(), 0);
    });
  });
}

day('English, SQLite', { language: 'en', file: sample });
day(...(process.env.MOIM_TEST_POSTGRES_URL ? ['Korean, PostgreSQL', { language: 'ko', file: sample, database: 'postgres' }] : ['Korean, SQLite', { language: 'ko', file: sample }]));
if (real && existsSync(real)) day('English, the real file', { language: 'en', file: real });
