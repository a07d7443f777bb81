// Every page of the client as every role, on a phone: it shows its heading or says who can help, complains about nothing, fits,
// and axe finds nothing.
import assert from 'node:assert/strict';
import { addresses, idsOf } from './addresses.mjs';
import { misfits } from './fit.mjs';
import { eachOffice, roles } from './office.mjs';

/** Makes one of everything that a route needs beyond what an office has. */
async function furnish(office) {
  const { ids, graphql } = office;
  await graphql(
    `mutation Furnish($gift: RecordDonationInput!, $membership: StartMembershipInput!, $task: CreateTaskInput!) {
      recordDonation(input: $gift) { donation { id } }
      startMembership(input: $membership) { membership { id } }
      createTask(input: $task) { task { id } }
      createVolunteerOpportunity(input: { title: "Kitchen" }) { opportunity: volunteerOpportunity { id } }
    }`,
    {
      gift: { contactID: ids.minji, amount: { amount: '30', currency: 'EUR' }, method: 'CASH', receivedOn: '2026-11-02' },
      membership: { holderID: ids.minji, levelID: ids.level },
      task: { contactID: ids.minji, title: 'Write a letter', dueOn: '2026-12-01' },
    },
  );
  const form = new FormData();
  form.append('operations', JSON.stringify({ query: 'mutation($file: Upload!) { startImport(input: { file: $file, kind: CONTACTS }) { import { id } } }', variables: { file: null } }));
  form.append('map', '{"0":["variables.file"]}');
  form.append('0', new Blob(['Name,Mail\nKim,kim@example.org\n'], { type: 'text/csv' }), 'people.csv');
  await office.upload(form);
}

/** Goes to an address inside the client, as a link does. */
async function go(page, address) {
  await page.evaluate((to) => {
    history.pushState({}, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  }, address);
}

eachOffice('Every page', (office) => {
  let all;
  office.step('there is one of everything', async () => {
    await furnish(office);
    all = addresses(await idsOf(office.graphql));
  });

  office.step('every role opens every page', async () => {
    const problems = [];
    const seen = new Set();
    const visit = async (role) => {
      const page = await office.pageAs(role, { width: 390 });
      const complaints = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text().slice(0, 200)));
      await page.goto(office.url);
      await page.locator('main h1').waitFor();
      for (const { address } of all) {
        const say = (what) => problems.push(`${role} ${address}: ${what}`);
        await go(page, address);
        await page.waitForFunction(() => document.querySelector('main h1') && !document.querySelector('main [class*=Skeleton-root]'), undefined, { timeout: 10_000 }).catch(() => say('no heading'));
        await page.waitForLoadState('networkidle').catch(() => undefined);
        for (const misfit of await misfits(page)) say(misfit);
        // The same page as another role saw it needs no second look.
        const html = await page.evaluate(() => document.body.innerText);
        if (!seen.has(address + html)) {
          seen.add(address + html);
          await office.checkAxe(page, address).catch((error) => say(error.message));
        }
        complaints.splice(0).forEach(say);
      }
      await page.context().close();
    };
    // Two at a time: as many as a small machine has processors.
    const queue = [...roles];
    await Promise.all([0, 1].map(async () => { for (let role = queue.shift(); role; role = queue.shift()) await visit(role); }));
    assert.deepEqual(problems, []);
  });
});
