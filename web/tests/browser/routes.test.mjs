// Every page of the client on a phone and on a desk, as the administrator and as somebody who may only read: it shows its heading
// or says who can help, complains about nothing and fits; for the administrator axe finds nothing.
import assert from 'node:assert/strict';
import { addresses, idsOf } from './addresses.mjs';
import { misfits } from './fit.mjs';
import { eachOffice } from './office.mjs';

/** Makes one of everything that a route needs beyond what an office has. */
async function furnish(office) {
  const { ids, graphql } = office;
  await graphql(
    `mutation Furnish($gift: RecordDonationInput!, $membership: StartMembershipInput!, $task: CreateTaskInput!, $pledge: CreatePledgeInput!) {
      recordDonation(input: $gift) { donation { id } }
      startMembership(input: $membership) { membership { id } }
      createTask(input: $task) { task { id } }
      createPledge(input: $pledge) { pledge { id } }
      createCampaign(input: { name: "Spring" }) { campaign { id } }
      createGiftBatch(input: { name: "Monday" }) { __typename }
      createVolunteerOpportunity(input: { title: "Kitchen" }) { opportunity: volunteerOpportunity { id } }
    }`,
    {
      gift: { contactID: ids.minji, amount: { amount: '30', currency: 'EUR' }, method: 'CASH', receivedOn: '2026-11-02' },
      membership: { holderID: ids.minji, levelID: ids.level },
      pledge: { contactID: ids.minji, amount: { amount: '60', currency: 'EUR' }, every: 'MONTH', count: 12, startOn: '2026-12-01' },
      task: { contactID: ids.minji, title: 'Write a letter', dueOn: '2026-12-01' },
    },
  );
  const form = new FormData();
  form.append('operations', JSON.stringify({ query: 'mutation($file: Upload!) { startImport(input: { file: $file, kind: CONTACTS }) { import { id } } }', variables: { file: null } }));
  form.append('map', '{"0":["variables.file"]}');
  form.append('0', new Blob(['Name,Mail\nKim,kim@example.org\n'], { type: 'text/csv' }), 'people.csv');
  await office.upload(form);
}

eachOffice('Every page', (office) => {
  let all;
  office.step('there is one of everything', async () => {
    await furnish(office);
    all = addresses(await idsOf(office.graphql));
  });

  office.step('every page opens, for a reader too', async () => {
    const problems = [];
    const visit = async (role, look) => {
      const page = await office.pageAs(role, look);
      const complaints = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      // What is refused to a reader is shown in words by its boundary; React tells the console of it as well.
      const isRefusal = (text) => role !== 'ADMIN' && text.startsWith('GraphProblem');
      page.on('console', (message) => message.type() === 'error' && !isRefusal(message.text()) && complaints.push(message.text().slice(0, 200)));
      for (const { address } of all) {
        const say = (what) => problems.push(`${role} ${look.width} ${address}: ${what}`);
        await page.goto(office.url + address);
        await page.waitForFunction(() => document.querySelector('main h1') && !document.querySelector('main [class*=Skeleton-root]'), undefined, { timeout: 30_000 }).catch(() => say('no heading'));
        for (const misfit of await misfits(page)) say(misfit);
        if (role === 'ADMIN') await office.checkAxe(page, address).catch((error) => say(error.message));
        complaints.splice(0).forEach(say);
      }
      await page.context().close();
    };
    await Promise.all([visit('ADMIN', { width: 390 }), visit('ADMIN', { width: 1440, language: 'en' }), visit('READ_ONLY', { width: 390 })]);
    assert.deepEqual(problems, []);
  });
}, { days: [['ko', 'sqlite']] });
