// The list and the record of contacts: a filter becomes a view that a colleague opens, many are tagged at once and the way
// back is taken, the end of a long list is one key away, and two people at one record lose nothing.
import assert from 'node:assert/strict';
import { eachOffice } from './office.mjs';

const words = {
  en: {
    filter: 'Filter', findFilter: 'What to filter by', viewMenu: 'This view', saveAs: 'Save as a new view', viewName: 'Name of the view', share: 'Colleagues see it too', save: 'Save',
    select: /^Select /, selectAll: /^Select all/, tag: 'Tag', tags: 'Tags', change: 'Change', undo: 'Undo', note: 'Note', given: 'Given name', edit: /Edit/,
    changedBy: /changed this$/, keepMine: 'Keep mine', removed: /^Remove the filter/, name: 'Name', value: 'Value', apply: 'Apply',
  },
  ko: {
    filter: '필터', findFilter: '무엇으로 거를까요?', viewMenu: '이 보기', saveAs: '새 보기로 저장하기', viewName: '보기 이름', share: '동료에게도 보여요', save: '저장하기',
    select: /고르기$/, selectAll: /모두 고르기$/, tag: '태그 달기', tags: '태그', change: '바꾸기', undo: '되돌리기', note: '메모', given: '이름', edit: /고치기/,
    changedBy: /님이 바꿨어요$/, keepMine: '내 것으로 저장하기', removed: /^필터 빼기/, name: '이름', value: '값', apply: '적용하기',
  },
};
const many = 300;

eachOffice('Contacts', (office) => {
  const t = words[office.language];
  let page;
  let colleague;
  const count = async (on, wanted) => on.waitForFunction((n) => document.querySelector('[data-testid=count]')?.textContent?.replace(/\D/g, '') === String(n), wanted);
  const rows = (on) => on.locator('tbody tr[data-index]:not([data-waiting])');

  office.step('a long list opens, and its end is one key away', async () => {
    const name = (i) => `Runner${String(i).padStart(3, '0')}`;
    for (let from = 0; from < many; from += 50) {
      const some = Array.from({ length: 50 }, (_, i) => from + i);
      await office.graphql(`mutation { ${some.map((i) => `c${i}: createContact(input: {kind: INDIVIDUAL, familyName: "${name(i)}", givenName: "Ann"}) { contact { id } }`).join(' ')} }`);
    }
    page = await office.pageAs('MEMBERSHIP');
    await page.goto(`${office.url}/contacts`);
    await rows(page).first().waitFor();
    await count(page, many + 8);
    await office.checkAxe(page, 'contacts');
    await page.keyboard.press('End');
    const last = page.locator(`tbody tr[data-index="${many + 7}"] a`);
    await last.waitFor();
    await page.waitForFunction((index) => document.activeElement?.closest('tr')?.dataset.index === String(index), many + 7);
    assert.ok((await page.locator('tbody tr[data-index]').count()) < 120, 'only the rows in sight are drawn');
    await page.keyboard.press('Home');
    await page.waitForFunction(() => document.activeElement?.closest('tr')?.dataset.index === '0');
  });

  office.step('a filter is built by keyboard, saved and shared', async () => {
    await page.keyboard.press('f');
    await page.getByLabel(t.findFilter).fill(t.name);
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: t.value }).fill('Runner01');
    await page.keyboard.press('Enter');
    await count(page, 10);
    await office.checkAxe(page, 'contacts, filtered');
    assert.match(decodeURIComponent(page.url()), /f=name~contains~Runner01/);
    await page.getByRole('button', { name: t.viewMenu }).click();
    await page.getByRole('menuitem', { name: t.saveAs }).click();
    await page.getByLabel(t.viewName).fill('Runners of the teens');
    await page.getByLabel(t.share).check();
    await office.checkAxe(page, 'save a view');
    await page.getByRole('button', { name: t.save, exact: true }).click();
    await page.getByRole('tab', { name: /Runners of the teens/ }).waitFor();
  });

  office.step('a colleague sees the view and what it shows', async () => {
    colleague = await office.pageAs('FUNDRAISING');
    await colleague.goto(`${office.url}/contacts`);
    await colleague.getByRole('tab', { name: /Runners of the teens/ }).click();
    await count(colleague, 10);
    await colleague.reload();
    await count(colleague, 10);
  });

  office.step('many are tagged at once, with progress, and the way back is taken', async () => {
    await page.goto(`${office.url}/contacts?f=name~contains~Runner`);
    await count(page, many);
    await rows(page).first().getByRole('checkbox').click();
    await page.getByRole('button', { name: t.selectAll }).click();
    await page.waitForFunction((n) => document.querySelector('[data-testid=selected-count]')?.textContent?.includes(String(n)), many);
    await office.checkAxe(page, 'contacts, selected');
    await page.getByRole('button', { name: t.tag, exact: true }).click();
    await page.getByRole('textbox', { name: t.tags }).or(page.getByRole('combobox', { name: t.tags })).first().fill('marathon');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: t.change, exact: true }).click();
    await page.getByTestId('bulk-progress').waitFor();
    const undo = page.getByRole('button', { name: t.undo }).last();
    await undo.waitFor({ timeout: 60_000 });
    const tagged = `{ contacts(where: {hasTagsWith: [{name: "marathon"}]}) { totalCount } }`;
    assert.equal((await office.graphql(tagged)).contacts.totalCount, many);
    await undo.click();
    await page.getByTestId('bulk-progress').waitFor({ state: 'detached', timeout: 60_000 });
    for (let i = 0; i < 100 && (await office.graphql(tagged)).contacts.totalCount > 0; i++) await page.waitForTimeout(100);
    assert.equal((await office.graphql(tagged)).contacts.totalCount, 0);
  });

  office.step('two people at one record: each sees the other, other fields just save', async () => {
    const { minji } = office.ids;
    await page.goto(`${office.url}/contacts/${minji}`);
    await colleague.goto(`${office.url}/contacts/${minji}`);
    const note = (on) => on.getByRole('button', { name: new RegExp(`^${t.note}:`) });
    await note(page).waitFor();
    await note(colleague).waitFor();
    // The colleague begins to write a name, the other saves a note: it arrives, and both stay.
    const given = colleague.getByRole('button', { name: new RegExp(`^${t.given}:`) });
    await given.click();
    await colleague.getByRole('textbox', { name: t.given, exact: true }).fill('민지혜');
    await note(page).click();
    await page.getByRole('textbox', { name: t.note, exact: true }).fill('likes tea');
    await page.keyboard.press('Control+Enter');
    await colleague.getByText('likes tea').waitFor();
    await colleague.getByText(t.changedBy).waitFor();
    await office.checkAxe(colleague, 'a record with news');
    await colleague.getByRole('textbox', { name: t.given, exact: true }).press('Enter');
    await page.getByRole('heading', { level: 1, name: /민지혜/ }).waitFor();
    const { node } = await office.graphql(`{ node(id: "${minji}") { ... on Contact { givenName note } } }`);
    assert.deepEqual(node, { givenName: '민지혜', note: 'likes tea' });
  });

  office.step('both write the same field: the second sees both values and chooses', async () => {
    const { minji } = office.ids;
    const note = (on) => on.getByRole('button', { name: new RegExp(`^${t.note}:`) });
    await note(colleague).click();
    await colleague.getByRole('textbox', { name: t.note, exact: true }).fill('likes coffee');
    await note(page).click();
    await page.getByRole('textbox', { name: t.note, exact: true }).fill('likes green tea');
    await page.keyboard.press('Control+Enter');
    await colleague.getByTestId('theirs').getByText('likes green tea').waitFor();
    assert.equal(await colleague.getByTestId('mine').innerText(), 'likes coffee');
    await office.checkAxe(colleague, 'a conflict');
    // What is typed survives a reload, and so does the choice.
    await colleague.reload();
    await colleague.getByTestId('mine').getByText('likes coffee').waitFor();
    await colleague.getByRole('button', { name: t.keepMine }).click();
    await page.getByText('likes coffee').waitFor();
    const { node } = await office.graphql(`{ node(id: "${minji}") { ... on Contact { note } } }`);
    assert.equal(node.note, 'likes coffee');
    assert.deepEqual(office.problems, []);
  });
});
