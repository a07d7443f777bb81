// Every role opens its home page in an office that was made for it: what the other days stand on.
import assert from 'node:assert/strict';
import { eachOffice, roles } from './office.mjs';

eachOffice('An office', (office) => {
  office.step('the organization is there', async () => {
    const data = await office.graphql('query($id: ID!) { organization { name } contacts(first: 1) { totalCount } node(id: $id) { ... on Contact { displayName } } }', { id: office.ids.minji });
    assert.equal(data.organization.name, 'Haus am Fluss');
    assert.equal(data.contacts.totalCount, 8);
    assert.equal(data.node.displayName, '김민지');
  });

  office.step('each role is signed in, on a phone too', async () => {
    for (const role of roles) {
      const page = await office.pageAs(role, { width: role === 'VOLUNTEERING' ? 390 : 1440 });
      await page.goto(office.url);
      await page.locator('main h1').waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.lang), office.language);
      const { viewer } = await page.evaluate(async () => (await (await fetch('/graphql', { method: 'POST', headers: { 'Content-Type': 'application/json', 'X-Moim-Request': '1' }, body: '{"query":"{ viewer { role } }"}' })).json()).data);
      assert.equal(viewer.role, role);
      await page.context().close();
    }
  });
});
