// Duplicates in Chromium: they are found as contacts arrive, looked at side by side, merged, and undone.
import assert from 'node:assert/strict';
import { eachOffice, until } from './office.mjs';

const words = {
  en: { differs: 'What differs', merge: 'Merge 2 people', merged: 'was merged into', undo: 'Undo', undone: 'Undone' },
  ko: { differs: '다른 내용', merge: '두 사람 병합하기', merged: '병합되었어요', undo: '되돌리기', undone: '되돌렸어요' },
};

eachOffice('Duplicates', (office) => {
  const t = words[office.language];
  let first = '';
  let second = '';

  office.step('two that are perhaps the same are found as they arrive', async () => {
    const { graphql } = office;
    const make = `mutation($input: CreateContactInput!) { createContact(input: $input) { contact { id } } }`;
    const person = (givenName, note, emails) => ({ input: { kind: 'INDIVIDUAL', givenName, familyName: '한', birthOn: '1971-05-06', note, emails } });
    first = (await graphql(make, person('서준', 'sings', [{ address: 'han@example.org' }]))).createContact.contact.id;
    second = (await graphql(make, { input: { ...person('Seo-jun', 'plays', [{ address: 'han@example.org' }, { address: 'second@example.org' }]).input, familyName: 'Han' } })).createContact.contact.id;
    const page = await office.pageAs('ADMIN');
    await page.goto(`${office.url}/data/duplicates`);
    await until(async () => (await graphql('{ duplicateCandidates(where: {state: OPEN}) { totalCount } }')).duplicateCandidates.totalCount === 1, 'the two were found');
    await page.reload();
    await page.getByRole('link', { name: '한서준' }).waitFor();
    await office.checkAxe(page, 'duplicates');
  });

  office.step('they are merged after a look at the plan', async () => {
    const page = await office.pageAs('ADMIN');
    await page.goto(`${office.url}/data/duplicates`);
    await page.getByRole('link', { name: '한서준' }).waitFor();
    await page.keyboard.press('m');
    await page.waitForURL(`**/data/duplicates/${first}/${second}`);
    await page.getByRole('heading', { name: t.differs }).waitFor();
    await office.checkAxe(page, 'compare');
    await page.getByRole('button', { name: t.merge }).click();
    await page.waitForURL(`**/contacts/${first}`);
    await page.getByText('second@example.org').first().waitFor();
  });

  office.step('the old id leads to the one that stayed', async () => {
    const page = await office.pageAs('ADMIN');
    await page.goto(`${office.url}/contacts/${second}`);
    await page.waitForURL(`**/contacts/${first}`);
    await page.getByText(t.merged).waitFor();
  });

  office.step('and it is undone from the list of merges', async () => {
    const page = await office.pageAs('ADMIN');
    await page.goto(`${office.url}/data/merges`);
    await page.getByRole('button', { name: t.undo, exact: true }).click();
    await page.getByText(t.undone).waitFor();
    await office.checkAxe(page, 'merges');
    const { node } = await office.graphql(`query($id: ID!) { node(id: $id) { ... on Contact { id displayName emails { address } } } }`, { id: second });
    assert.equal(node.id, second);
    assert.deepEqual(node.emails.map((e) => e.address).sort(), ['han@example.org', 'second@example.org']);
  });
});
