// What staff do on a record from day to day: tasks are changed, given on and ticked off, two colleagues at one task lose
// nothing; entries of the timeline are corrected, removed and put back; a long timeline goes on by itself and keeps its place.
import assert from 'node:assert/strict';
import { eachOffice } from './office.mjs';

const words = {
  en: { task: 'What to do', who: 'Who does it', nobody: 'Nobody yet', note: 'Details', save: 'Save', undo: 'Undo', done: 'Mark as done', reopen: 'Open again', unassigned: 'Nobody’s yet', doneView: 'Done', keep: 'Keep mine', high: 'High', filter: 'Show', all: 'Everything', kinds: 'Calls, letters, notes', gifts: 'Gifts', timeline: 'Timeline', actions: 'Actions: ', edit: 'Edit', remove: 'Remove', subject: 'What it was about', none: /Nothing of this kind/, restore: /^Restore what was there/, join: 'Add to a household', leave: 'Take out of the household', leftOut: 'Name of the household', work: 'Add an organization', where: 'Organization', post: 'Post or role', email: 'E-mail', end: 'End today', mistake: /^Remove/ },
  ko: { task: '할 일', who: '맡은 사람', nobody: '맡은 사람 없음', note: '자세한 내용', save: '저장하기', undo: '되돌리기', done: '끝낸 일로 표시하기', reopen: '다시 열기', unassigned: '맡은 사람 없음', doneView: '끝낸 일', keep: '내 것으로 저장하기', high: '높음', filter: '보기', all: '전체', kinds: '전화, 편지, 메모', gifts: '후원', timeline: '활동 내역', actions: '작업: ', edit: '고치기', remove: '지우기', subject: '무엇에 대한 일인가요', none: /이런 기록이 없어요/, restore: /^이전 값으로 되돌리기/, join: '가구에 넣기', leave: '가구에서 빼기', leftOut: '가구 이름', work: '소속 단체 더하기', where: '단체', post: '직책이나 역할', email: '이메일', end: '오늘로 끝내기', mistake: /지우기/ },
};

eachOffice('Record', (office) => {
  const t = words[office.language];
  let page;
  let colleague;
  let taskID;
  const taskNow = async () => (await office.graphql('query($id: ID!) { node(id: $id) { ... on Task { title note priority completedAt assignee { name } } } }', { id: taskID })).node;
  const undo = (on) => on.getByRole('status').getByRole('button', { name: t.undo }).last();
  const record = () => `${office.url}/contacts/${office.ids.anna}`;
  const entries = (on) => on.getByRole('list', { name: t.timeline }).getByRole('listitem');

  office.step('a task is changed and given to nobody, and back', async () => {
    taskID = (await office.graphql('mutation($input: CreateTaskInput!) { createTask(input: $input) { task { id } } }', { input: { contactID: office.ids.anna, title: 'Call Anna' } })).createTask.task.id;
    page = await office.pageAs('MEMBERSHIP');
    await page.goto(record());
    await page.getByRole('button', { name: 'Call Anna', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(t.note).fill('After lunch');
    await dialog.getByText(t.high, { exact: true }).click();
    await dialog.getByRole('combobox', { name: t.who }).or(dialog.getByRole('textbox', { name: t.who })).first().click();
    await page.getByRole('option', { name: t.nobody }).click();
    await office.checkAxe(page, 'task');
    await dialog.getByRole('button', { name: t.save }).click();
    await dialog.waitFor({ state: 'detached' });
    assert.deepEqual(await taskNow(), { title: 'Call Anna', note: 'After lunch', priority: 'HIGH', completedAt: null, assignee: null });
    await undo(page).click();
    await page.waitForFunction(() => document.body.textContent.includes('김민수'));
    assert.equal((await taskNow()).note, '');
  });

  office.step('two at one task: what the other wrote is shown, and one of the two is kept', async () => {
    await page.getByRole('button', { name: 'Call Anna', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(t.note).fill('mine');
    await office.graphql('mutation($input: UpdateTaskInput!) { updateTask(input: $input) { task { id } } }', { input: { id: taskID, title: 'Call Anna', note: 'theirs', isUnassigned: true } });
    await dialog.getByRole('button', { name: t.save }).click();
    await dialog.getByTestId('theirs').filter({ hasText: 'theirs' }).waitFor();
    await office.checkAxe(page, 'task, two values');
    await dialog.getByRole('button', { name: t.keep }).click();
    await dialog.waitFor({ state: 'detached' });
    assert.equal((await taskNow()).note, 'mine');
  });

  office.step('the list of tasks shows what nobody has, and opens what was done', async () => {
    await office.graphql('mutation($input: UpdateTaskInput!) { updateTask(input: $input) { task { id } } }', { input: { id: taskID, title: 'Call Anna', isUnassigned: true } });
    await page.goto(`${office.url}/tasks`);
    await page.getByRole('tab', { name: t.unassigned }).or(page.getByRole('link', { name: t.unassigned })).first().click();
    await page.getByRole('button', { name: 'Call Anna', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: t.done }).click();
    await undo(page).waitFor();
    assert.ok((await taskNow()).completedAt);
    await page.getByRole('tab', { name: t.doneView, exact: true }).or(page.getByRole('link', { name: t.doneView, exact: true })).first().click();
    await page.getByRole('button', { name: 'Call Anna', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: t.reopen }).click();
    await page.getByRole('status').filter({ hasText: /Open again|다시 열었어요/ }).waitFor();
    assert.equal((await taskNow()).completedAt, null);
  });

  office.step('a long timeline goes on by itself, and news leave it where it is', async () => {
    const day = (i) => new Date(Date.UTC(2026, 0, 1 + i)).toISOString();
    await office.graphql(`mutation { ${Array.from({ length: 100 }, (_, i) => `n${i}: logInteraction(input: {contactID: "${office.ids.anna}", kind: NOTE, subject: "Note ${String(i).padStart(3, '0')}", occurredAt: "${day(i)}"}) { interaction { id } }`).join(' ')} }`);
    await page.goto(record());
    await page.getByText('Note 099').waitFor();
    assert.ok((await entries(page).count()) <= 31, 'the first page is a page');
    for (let i = 0; i < 20 && (await page.getByText('Note 000').count()) === 0; i += 1) {
      const before = await entries(page).count();
      await entries(page).last().scrollIntoViewIfNeeded();
      await page.mouse.wheel(0, 20_000);
      await page.waitForFunction((n) => document.querySelectorAll('ol[aria-label] > li').length > n || document.body.textContent.includes('Note 000'), before);
    }
    const before = await entries(page).count();
    assert.ok(before >= 101);
    await office.graphql(`mutation { logInteraction(input: {contactID: "${office.ids.anna}", kind: CALL, subject: "News"}) { interaction { id } } }`);
    await page.getByText('News').waitFor();
    assert.equal(await entries(page).count(), before + 1);
    assert.equal(await page.getByText('Note 000').count(), 1);
  });

  office.step('the timeline is narrowed to one kind', async () => {
    await page.getByRole('combobox', { name: t.filter }).or(page.getByRole('textbox', { name: t.filter })).first().click();
    await page.getByRole('option', { name: t.gifts, exact: true }).click();
    await page.getByText(t.none).waitFor();
    await office.checkAxe(page, 'timeline, narrowed');
    await page.getByRole('combobox', { name: t.filter }).or(page.getByRole('textbox', { name: t.filter })).first().click();
    await page.getByRole('option', { name: t.kinds, exact: true }).click();
    await page.getByText('News').waitFor();
  });

  office.step('an entry is corrected, removed and put back', async () => {
    await page.getByRole('button', { name: `${t.actions}News` }).click();
    await page.getByRole('menuitem', { name: t.edit }).click();
    await page.getByRole('list', { name: t.timeline }).getByLabel(t.subject).fill('Old news');
    await page.getByRole('list', { name: t.timeline }).getByRole('button', { name: t.save }).click();
    await page.getByRole('button', { name: `${t.actions}Old news` }).click();
    await page.getByRole('menuitem', { name: t.remove }).click();
    await page.getByText('Old news').waitFor({ state: 'detached' });
    await undo(page).click();
    await page.getByText('Old news').waitFor();
    colleague = await office.pageAs('READ_ONLY');
    await colleague.goto(record());
    await colleague.getByText('Old news').waitFor();
    assert.equal(await colleague.getByRole('button', { name: `${t.actions}Old news` }).count(), 0);
  });

  office.step('a value of the history is written again, and the way back is taken', async () => {
    const noteNow = async () => (await office.graphql('query($id: ID!) { node(id: $id) { ... on Contact { note } } }', { id: office.ids.anna })).node.note;
    for (const note of ['first', 'second']) await office.graphql('mutation($input: UpdateContactInput!) { updateContact(input: $input) { contact { id } } }', { input: { id: office.ids.anna, note } });
    await page.goto(`${record()}?tab=history`);
    await page.getByRole('button', { name: t.restore }).first().click();
    await undo(page).waitFor();
    assert.equal(await noteNow(), 'first');
    await page.waitForFunction(() => [...document.querySelectorAll('td')].some((cell) => /second → first/.test(cell.textContent)));
    await undo(page).click();
    await page.waitForFunction(() => [...document.querySelectorAll('td')].filter((cell) => /first → second/.test(cell.textContent)).length === 2);
    assert.equal(await noteNow(), 'second');
    await office.checkAxe(page, 'history');
    colleague = await office.pageAs('FINANCE');
    await colleague.goto(`${record()}?tab=history`);
    await colleague.getByText(/first → second/).first().waitFor();
    assert.equal(await colleague.getByRole('button', { name: t.restore }).count(), 0);
  });

  office.step('a person moves into a household, is left out of its name, and leaves it', async () => {
    const lives = async () => (await office.graphql('query($id: ID!) { node(id: $id) { ... on Contact { isExcludedFromHouseholdName household { id } } } }', { id: office.ids.anna })).node;
    await page.goto(record());
    await page.getByRole('button', { name: t.join }).click();
    await page.getByRole('option', { name: 'Schmidt', exact: true }).click();
    await page.getByRole('button', { name: `${t.actions}Schmidt` }).waitFor();
    assert.equal((await lives()).household.id, office.ids.household);
    await page.getByLabel(t.leftOut).click();
    await undo(page).waitFor();
    await page.waitForFunction(() => document.querySelectorAll('input[type=checkbox]:checked').length === 1);
    assert.equal((await lives()).isExcludedFromHouseholdName, true);
    await office.checkAxe(page, 'household');
    await page.getByRole('button', { name: `${t.actions}Schmidt` }).click();
    await page.getByRole('menuitem', { name: t.leave }).click();
    await page.getByRole('button', { name: t.join }).waitFor();
    assert.equal((await lives()).household, null);
    await undo(page).click();
    await page.getByRole('button', { name: `${t.actions}Schmidt` }).waitFor();
    assert.equal((await lives()).household.id, office.ids.household);
  });

  office.step('where a person works is added, seen from the other side, ended and removed', async () => {
    const works = async () => (await office.graphql('query($id: ID!) { node(id: $id) { ... on Contact { affiliations { title startOn endOn } } } }', { id: office.ids.anna })).node.affiliations;
    await page.getByRole('button', { name: t.work }).click();
    await page.getByRole('combobox', { name: t.where }).or(page.getByRole('textbox', { name: t.where })).first().fill('한빛');
    await page.getByRole('option', { name: /한빛출판사/ }).first().click();
    await page.getByLabel(t.post).fill('Editor');
    await page.getByLabel(t.post).press('Enter');
    await page.getByText('Editor').waitFor();
    await office.checkAxe(page, 'affiliation');
    await page.goto(`${office.url}/contacts/${office.ids.company}`);
    await page.getByText('Editor').waitFor();
    await page.getByRole('button', { name: new RegExp(`^${t.actions}.*Schmidt`) }).click();
    await page.getByRole('menuitem', { name: t.end }).click();
    await page.getByRole('status').filter({ hasText: /ended|끝냈어요/ }).waitFor();
    const [one] = await works();
    assert.ok(one.endOn);
    await page.getByRole('button', { name: new RegExp(`^${t.actions}.*Schmidt`) }).click();
    await page.getByRole('menuitem', { name: t.mistake }).click();
    await page.getByText('Editor').waitFor({ state: 'detached' });
    assert.deepEqual(await works(), []);
  });

  office.step('a colleague changes the e-mails while the form is open: both are shown, and nothing is lost', async () => {
    const ways = async () => (await office.graphql('query($id: ID!) { node(id: $id) { ... on Contact { emails { address } phones { number } } } }', { id: office.ids.anna })).node;
    const write = (patch) => office.graphql('mutation($input: UpdateContactInput!) { updateContact(input: $input) { contact { id } } }', { input: { id: office.ids.anna, ...patch } });
    await page.goto(record());
    await page.getByRole('button', { name: t.edit, exact: true }).click();
    await page.getByLabel(t.email).fill('mine@example.org');
    await write({ phones: [{ number: '+49 30 123456' }] });
    await page.locator('input[type=tel]').waitFor();
    assert.equal(await page.getByTestId('theirs').count(), 0, 'another list is no conflict');
    await write({ emails: [{ address: 'theirs@example.org' }] });
    await page.getByTestId('theirs').filter({ hasText: 'theirs@example.org' }).waitFor();
    assert.equal(await page.getByRole('button', { name: t.save, exact: true }).isDisabled(), true);
    await page.getByRole('button', { name: t.keep }).click();
    await page.getByRole('button', { name: t.save, exact: true }).click();
    await page.getByRole('link', { name: 'mine@example.org' }).waitFor();
    assert.deepEqual(await ways(), { emails: [{ address: 'mine@example.org' }], phones: [{ number: '+4930123456' }] });
  });
});
