// Everything by the keyboard alone: finding people while a name is half typed, pages, actions, the way back.
import assert from 'node:assert/strict';
import { eachOffice } from './office.mjs';

const words = {
  en: { field: 'Search people, gifts, pages and actions', keys: 'Keys that work everywhere', renew: 'Start a membership', create: 'New contact called “Quirin Zeller”', task: 'New task', title: 'What is to be done', about: 'About whom (optional)', due: 'Call back', saved: 'Task saved: Call back', language: 'language', dark: 'dark' },
  ko: { field: '사람, 후원금, 화면, 할 일 찾기', keys: '어디서나 쓰는 단축키', renew: '회원 자격 시작하기', create: '“Quirin Zeller” 새 연락처 만들기', task: '새 할 일', title: '할 일', about: '관련 연락처 (선택)', due: '다시 전화하기', saved: '할 일을 저장했어요: 다시 전화하기', language: '언어', dark: '다크' },
};

eachOffice('The palette', (office) => {
  const t = words[office.language];
  let page;
  const field = () => page.getByRole('combobox', { name: t.field });
  const active = () => page.locator('[role=option][aria-selected=true]');
  const open = async () => {
    await page.keyboard.press('Control+k');
    await field().waitFor();
    // The dialog takes the focus a moment after it is there; what was typed before would be lost.
    await page.waitForFunction(() => document.activeElement?.role === 'combobox');
  };
  const activeIs = (text) => page.waitForFunction((wanted) => document.querySelector('[role=option][aria-selected=true]')?.textContent?.includes(wanted), text);

  office.step('김민수 is found by first consonants and opened with Enter', async () => {
    await office.graphql('mutation($input: CreateContactInput!) { createContact(input: $input) { contact { id } } }', { input: { kind: 'INDIVIDUAL', familyName: '김', givenName: '민수' } });
    page = await office.pageAs('ADMIN');
    await page.goto(office.url);
    await page.locator('main h1').waitFor();
    await page.getByRole('button', { name: t.field }).waitFor();
    await open();
    await office.checkAxe(page, 'the empty palette');
    await page.keyboard.type('ㄱㅁㅅ');
    await activeIs('김민수');
    await office.checkAxe(page, 'the palette');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/contacts\/\d+$/);
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1' && document.activeElement.textContent.includes('김민수'));
    assert.match(await page.title(), /^김민수 · Moim$/);
  });

  office.step('Esc leads back to where the record is listed', async () => {
    await page.keyboard.press('Escape');
    await page.waitForURL(/\/contacts$/);
  });

  office.step('a slash, a half-typed name, and what was opened last', async () => {
    await page.keyboard.press('/');
    await field().waitFor();
    await activeIs('김민수');
    await page.keyboard.type('김민ㅈ');
    await activeIs('김민지');
    await page.keyboard.press('Escape');
    await field().waitFor({ state: 'detached' });
    await open();
    await page.keyboard.type('Jonh Scmidt');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Anna Scmidt');
    await activeIs('Schmidt');
    await page.keyboard.press('Escape');
  });

  office.step('Enter that ends a composition takes nothing', async () => {
    await open();
    await page.keyboard.type('김민수');
    await activeIs('김민수');
    const address = page.url();
    await field().dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
    assert.equal(page.url(), address);
    assert.ok(await field().isVisible(), 'it is still open');
    await page.keyboard.press('Escape');
  });

  office.step('an action is done by name, another by its key', async () => {
    await open();
    await page.keyboard.type(t.renew);
    await activeIs(t.renew);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/memberships\/new$/);
    await page.locator('main h1').click();
    await page.keyboard.press('g');
    await page.keyboard.press('c');
    await page.waitForURL(/\/contacts$/);
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: t.keys }).waitFor();
    await office.checkAxe(page, 'the keys');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  office.step('a task from anywhere', async () => {
    await page.keyboard.press('n');
    await page.keyboard.press('t');
    const dialog = page.getByRole('dialog', { name: t.task });
    await dialog.waitFor();
    await office.checkAxe(page, 'a new task');
    await page.getByRole('textbox', { name: t.title, exact: true }).waitFor();
    await page.keyboard.type(t.due);
    await page.keyboard.press('Enter');
    await page.getByText(t.saved).waitFor();
    const data = await office.graphql('{ tasks(first: 5) { edges { node { title assignee { name } } } } }');
    assert.deepEqual(data.tasks.edges.map((e) => e.node), [{ title: t.due, assignee: { name: '김민수' } }]);
  });

  office.step('nobody is called so yet: a new contact with the name filled in', async () => {
    await open();
    await page.keyboard.type('Quirin Zeller');
    await activeIs(t.create);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/contacts\/new/);
    await page.waitForFunction(() => [...document.querySelectorAll('main input')].some((i) => i.value === 'Zeller'));
  });

  office.step('the appearance and the language change from the palette', async () => {
    await open();
    await page.keyboard.type(t.dark);
    await page.waitForFunction(() => document.querySelector('[role=option][aria-selected=true]'));
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.documentElement.dataset.mantineColorScheme === 'dark');
    await open();
    await page.keyboard.type(t.language);
    await activeIs(office.language === 'en' ? '한국어로 보기' : 'Show in English');
    await office.checkAxe(page, 'the palette in the dark');
    await page.keyboard.press('Enter');
    await page.waitForFunction((lang) => document.documentElement.lang !== lang, office.language);
  });

  office.step('who may not see gifts finds none, and is offered none', async () => {
    const volunteering = await office.pageAs('VOLUNTEERING');
    page = volunteering;
    await page.goto(office.url);
    await page.getByRole('button', { name: t.field }).waitFor();
    await open();
    assert.equal(await page.getByRole('option').filter({ hasText: 'n d' }).count(), 0);
    assert.ok(!(await page.getByRole('listbox').textContent()).includes(office.language === 'en' ? 'Record a donation' : '후원금 기록하기'));
  });

  office.step('on a phone', async () => {
    page = await office.pageAs('MEMBERSHIP', { width: 390 });
    await page.goto(office.url);
    await page.getByRole('button', { name: t.field }).click();
    await field().fill('ㅁㅅ');
    await activeIs('김민수');
    await office.checkAxe(page, 'the palette on a phone');
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth), false, 'nothing is wider than the phone');
    await active().click();
    await page.waitForURL(/\/contacts\/\d+$/);
    const cut = await page.evaluate(() => [...document.querySelectorAll('nav span')].filter((s) => s.offsetParent && s.scrollWidth > s.clientWidth + 1).map((s) => s.textContent));
    assert.deepEqual(cut, [], 'no word of the bottom bar is cut');
  });
});
