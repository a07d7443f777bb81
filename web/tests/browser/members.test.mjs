// A day of membership staff: a family with seats, renewals in bulk looked at first and taken back, a change of level, a
// cancellation, the directory, and Home, whose numbers must be those of the lists behind them.
import assert from 'node:assert/strict';
import { eachOffice } from './office.mjs';

const words = {
  en: {
    dues: 'Dues', newLevel: 'New level', name: 'Name', save: 'Save', edit: /^Edit/, tryDay: 'Try another day', seats: 'Seats, the holder included', inherit: 'Who may take a seat',
    member: 'Member', level: 'Membership level', start: 'Start membership', startsOn: 'Starts on', addHousehold: 'Add the whole household', addSomebody: 'Add somebody', add: 'Add',
    selectAll: /^Select all/, renew: 'Renew', apply: /^Renew \d/, undoRound: 'Take the whole round back', undone: 'The round is taken back', over: 'The round is over',
    changeLevel: 'Change level', newLevelOf: 'New level', memberships: 'Memberships', cancel: 'Cancel membership', reason: 'Reason', resume: 'Take the cancellation back',
    setChoice: 'Set a member’s choice', listed: 'List in the directory', email: 'E-mail address', how: 'How they said so', onPhone: 'On the phone', undo: 'Undo',
    asTable: 'As a table', through: /Member through/,
  },
  ko: {
    dues: '회비', newLevel: '새 회원 등급', name: '이름', save: '저장하기', edit: /고치기$/, tryDay: '다른 날로 해 보기', seats: '자리 수 (본인 포함)', inherit: '자리를 쓸 수 있는 사람',
    member: '회원', level: '회원 등급', start: '회원 자격 시작하기', startsOn: '시작하는 날', addHousehold: '가구원 모두 추가하기', addSomebody: '사람 추가하기', add: '추가하기',
    selectAll: /모두 고르기|전체/, renew: '갱신하기', apply: /건 갱신하기$/, undoRound: '전체 되돌리기', undone: '갱신을 되돌렸어요', over: '갱신이 끝났어요',
    changeLevel: '등급 바꾸기', newLevelOf: '새 등급', memberships: '회원 자격', cancel: '회원 자격 취소하기', reason: '까닭', resume: '취소를 되돌리기',
    setChoice: '회원의 선택 적기', listed: '명부에 싣기', email: '이메일 주소', how: '어떻게 말했나요', onPhone: '전화로', undo: '되돌리기',
    asTable: '표로 보기', through: /자리로 회원이에요/,
  },
};

/** Days from today where the office is, as text. */
function day(plus) {
  const d = new Date(Date.now() + plus * 86_400_000);
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Seoul', year: 'numeric', month: '2-digit', day: '2-digit' }).format(d);
}

const yearAgo = (plus) => {
  const d = day(plus);
  return `${Number(d.slice(0, 4)) - 1}${d.slice(4)}`.replace('-02-29', '-02-28');
};

eachOffice('A day of memberships', (office) => {
  const t = words[office.language];
  let page;
  const see = async (path) => {
    await page.goto(office.url + path);
    await page.locator('main h1').waitFor();
  };
  const field = (label) => page.getByRole('textbox', { name: label, exact: true });
  const pick = (label) => page.getByRole('combobox', { name: label, exact: true });
  const number = async (testId) => Number((await page.getByTestId(testId).first().innerText()).replace(/\D.*$/s, ''));
  const listed = async () => {
    await page.getByTestId('count').waitFor();
    return Number((await page.getByTestId('count').innerText()).replace(/\D/g, ''));
  };

  office.step('a level is written, and says what it would mean', async () => {
    page = await office.pageAs('MEMBERSHIP');
    await see('/settings/levels');
    await page.getByRole('button', { name: t.newLevel }).click();
    await field(t.name).fill('Household');
    await field(t.dues).fill('90');
    await page.getByRole('textbox', { name: t.seats }).fill('3');
    await pick(t.inherit).waitFor();
    const examples = page.getByTestId('level-examples');
    await examples.getByText(/20\d\d/).first().waitFor();
    const before = await examples.innerText();
    await field(t.tryDay).fill('2030-01-31');
    await field(t.tryDay).press('Tab');
    await page.waitForFunction((text) => document.querySelector('[data-testid=level-examples]')?.textContent !== text && /2031/.test(document.querySelector('[data-testid=level-examples]')?.textContent ?? ''), before);
    await office.checkAxe(page, 'level form');
    await page.getByRole('button', { name: t.save, exact: true }).click();
    await page.getByText('Household').first().waitFor();
    await office.checkAxe(page, 'levels');
  });

  let family;
  office.step('a family joins, and the whole household gets seats', async () => {
    const { household, anna, peter } = office.ids;
    await office.graphql(`mutation($a: ID!, $p: ID!, $h: ID!) { a: updateContact(input: { id: $a, householdID: $h }) { contact { id } } p: updateContact(input: { id: $p, householdID: $h }) { contact { id } } }`, { a: anna, p: peter, h: household });
    await see(`/memberships/new?contact=${anna}`);
    await pick(t.level).click();
    await page.getByRole('option', { name: /Household/ }).click();
    await page.getByRole('button', { name: t.start, exact: true }).click();
    await page.getByTestId('membership-sentence').first().waitFor();
    const data = await office.graphql(`{ memberships(first: 5, where: { hasHolderWith: [{ id: ${JSON.stringify(anna)} }] }) { edges { node { id } } } }`);
    family = data.memberships.edges[0].node.id;
    await see(`/memberships/${family}`);
    assert.match(await page.getByTestId('seats-taken').innerText(), /1.*3|3.*1/);
    await page.getByRole('button', { name: t.addHousehold }).click();
    await page.getByRole('link', { name: 'Peter Adams' }).waitFor();
    await pick(t.addSomebody).fill('Zoé');
    await page.getByRole('option', { name: /Zoé/ }).first().click();
    await page.getByRole('button', { name: t.add, exact: true }).click();
    await page.getByRole('alert').waitFor();
    assert.match(await page.getByTestId('seats-taken').innerText(), /2.*3|3.*2/, 'somebody of another household gets no seat');
    await office.checkAxe(page, 'membership');
    await see(`/contacts/${peter}?tab=memberships`);
    await page.getByText(t.through).waitFor();
  });

  office.step('renewals in bulk: looked at first, done once, counted, taken back', async () => {
    const { minji, junho, seoyeon, level } = office.ids;
    const join = (holder, on) => office.graphql(
      `mutation($i: StartMembershipInput!) { startMembership(input: $i) { membership { id } } }`,
      { i: { holderID: holder, levelID: level, joinOn: on, payment: { amount: { amount: '60', currency: 'EUR' }, method: 'CASH', receivedOn: on } } },
    );
    await join(minji, yearAgo(10));
    await join(junho, yearAgo(-10));
    await join(seoyeon, day(-5));
    await see('/memberships/renewals');
    assert.equal(await number('stage-open'), 1);
    assert.equal(await number('stage-grace'), 1);
    await page.getByTestId('ends-sentence').waitFor();
    await office.checkAxe(page, 'who renews when');
    await page.getByRole('button', { name: t.asTable }).click();
    await page.getByRole('table').waitFor();
    await office.checkAxe(page, 'who renews when, as a table');
    await page.getByTestId('stage-grace').click();
    await page.getByText('박준호').waitFor();
    assert.equal(await listed(), 1);

    await see('/memberships');
    await page.getByText('최서연').waitFor();
    await office.checkAxe(page, 'memberships');
    await page.getByRole('checkbox').nth(1).check();
    const all = page.getByRole('button', { name: t.selectAll });
    if (await all.count()) await all.first().click();
    await page.getByRole('button', { name: t.renew, exact: true }).last().click();
    const summary = page.getByTestId('round-summary');
    await summary.waitFor();
    assert.equal(await page.locator('tbody tr[data-ready=true]').count(), 2, 'two of four can be renewed today');
    assert.equal(await page.locator('tbody tr[data-ready=false]').count(), 2, 'the others say why not');
    await office.checkAxe(page, 'round of renewals');
    await page.getByRole('button', { name: t.apply }).click();
    await page.getByTestId('round-adds-up').waitFor({ timeout: 30_000 });
    assert.match(await page.getByTestId('round-adds-up').innerText(), /2/);
    await office.checkAxe(page, 'round, over');
    const count = `{ open: memberships(where: { stageIn: [OPEN, GRACE] }) { totalCount } dues: donations(where: { kind: DUES }) { totalCount } }`;
    assert.deepEqual(await office.graphql(count), { open: { totalCount: 0 }, dues: { totalCount: 6 } });
    await page.getByRole('button', { name: t.undoRound }).click();
    await page.getByRole('button', { name: t.undoRound }).click();
    await page.getByTestId('round-undone').waitFor({ timeout: 30_000 });
    assert.deepEqual(await office.graphql(count), { open: { totalCount: 2 }, dues: { totalCount: 4 } });
  });

  office.step('the level changes with what changes said before', async () => {
    await see(`/memberships/${family}/level`);
    await pick(t.newLevelOf).click();
    await page.getByRole('option', { name: 'Family' }).click();
    await page.getByRole('status').filter({ hasText: /1|2/ }).first().waitFor();
    await office.checkAxe(page, 'change of level');
    // The family level has one seat and two are taken: it says so and changes nothing.
    assert.equal(await page.getByTestId('level-preview').count(), 0);
    const { zoe, level } = office.ids;
    const made = await office.graphql(`mutation($i: StartMembershipInput!) { startMembership(input: $i) { membership { id } } }`, { i: { holderID: zoe, levelID: level } });
    await see(`/memberships/${made.startMembership.membership.id}/level`);
    await pick(t.newLevelOf).click();
    await page.getByRole('option', { name: 'Household' }).click();
    await page.getByTestId('level-preview').waitFor();
    await page.getByRole('button', { name: t.changeLevel, exact: true }).click();
    await page.getByRole('heading', { name: /Household/ }).waitFor();
  });

  office.step('a membership is cancelled with the reason, and resumed', async () => {
    await see(`/memberships/${family}`);
    await page.getByRole('button', { name: t.cancel }).click();
    await field(t.reason).fill('Moved away');
    await office.checkAxe(page, 'cancelling');
    await page.getByRole('button', { name: t.cancel, exact: true }).click();
    await page.getByText(/Moved away/).waitFor();
    await page.getByRole('button', { name: t.resume }).click();
    await page.getByText(/Moved away/).waitFor({ state: 'detached' });
  });

  office.step('the directory shows what a member chose, and only while they are one', async () => {
    await see('/memberships/directory');
    await office.checkAxe(page, 'directory, empty');
    await page.getByRole('button', { name: t.setChoice }).click();
    await pick(t.member).fill('Anna');
    await page.getByRole('option', { name: /Anna Schmidt/ }).first().click();
    await page.getByRole('switch', { name: t.listed }).check();
    await page.getByRole('checkbox', { name: t.email }).check();
    await pick(t.how).click();
    await page.getByRole('option', { name: t.onPhone }).click();
    await office.checkAxe(page, 'directory, choosing');
    await page.getByRole('button', { name: t.save, exact: true }).click();
    await page.getByRole('link', { name: 'Anna Schmidt' }).waitFor();
    await page.getByText('anna@example.org').waitFor();
    await office.checkAxe(page, 'directory');
    const file = await page.request.get(`${office.url}/exports/directory.csv`);
    const text = await file.text();
    assert.match(text, /Anna Schmidt/);
    assert.match(text, /anna@example\.org/);
    assert.doesNotMatch(text, /Peter/);
    const words = await office.graphql(`{ node(id: ${JSON.stringify(office.ids.anna)}) { ... on Contact { directoryChoice { isListed event { source user { name } } } } } }`);
    assert.deepEqual(words.node.directoryChoice, { isListed: true, event: { source: 'phone', user: { name: 'Ada Berg' } } });
    await office.graphql(`mutation { cancelMembership(input: { id: ${JSON.stringify(family)} }) { membership { id } } }`);
    await see('/memberships/directory');
    await page.getByTestId('count').waitFor();
    assert.equal(await listed(), 0, 'a cancelled member leaves the directory at once');
    await office.graphql(`mutation { cancelMembership(input: { id: ${JSON.stringify(family)}, resume: true }) { membership { id } } }`);
  });

  office.step('every number of Home is the number of the list behind it', async () => {
    const { minji, junho, zoe } = office.ids;
    const give = (who, on, more = {}) => office.graphql(`mutation($i: RecordDonationInput!) { recordDonation(input: $i) { donation { id } } }`, { i: { contactID: who, amount: { amount: '25', currency: 'EUR' }, method: 'CASH', receivedOn: on, ...more } });
    const lastYear = String(Number(day(0).slice(0, 4)) - 1);
    await give(minji, `${lastYear}-06-01`);
    await give(junho, `${lastYear}-06-01`);
    await give(junho, day(0));
    await give(zoe, day(0));
    const me = await office.graphql(`{ users(first: 20) { edges { node { id role } } } }`);
    const mine = me.users.edges.find((e) => e.node.role === 'MEMBERSHIP').node.id;
    const task = (due) => office.graphql(`mutation($i: CreateTaskInput!) { createTask(input: $i) { task { id } } }`, { i: { contactID: minji, title: `Call by ${due}`, dueOn: due, assigneeID: mine } });
    await task(day(-1));
    await task(day(0));
    await task(day(3));
    await see('/');
    await page.getByTestId('desk-grace').waitFor();
    await page.getByTestId('giving-sentence').waitFor();
    await page.getByTestId('members-sentence').waitFor();
    await office.checkAxe(page, 'home');
    const lines = await page.locator('[data-testid^="desk-"]').evaluateAll((all) => all.map((a) => ({ key: a.dataset.testid, count: Number(a.firstElementChild.textContent), href: a.getAttribute('href') })));
    const bars = await page.locator('[data-testid^="members-"][href]').evaluateAll((all) => all.map((a) => ({ key: a.dataset.testid, count: Number(/(\d+)\D*$/.exec(a.textContent)[1]), href: a.getAttribute('href') })));
    const keys = lines.map((l) => l.key);
    for (const key of ['desk-overdue', 'desk-dueToday', 'desk-grace', 'desk-open', 'desk-thanks', 'desk-lapsing']) assert.ok(keys.includes(key), `${key} among ${keys}`);
    assert.ok(bars.length >= 4, 'members by status and by level are drawn');
    for (const line of [...lines, ...bars]) {
      await see(line.href);
      await page.waitForFunction((n) => document.querySelector('[data-testid=count]')?.textContent?.replace(/\D/g, '') === String(n), line.count, { timeout: 30_000 })
        .catch(async () => assert.fail(`${line.key} says ${line.count}, ${line.href} shows ${await page.getByTestId('count').innerText()}`));
    }
  });

  office.step('Home tells on its own what changed meanwhile', async () => {
    await see('/');
    await page.getByTestId('desk-dueToday').waitFor();
    await page.getByRole('button', { name: new RegExp(`Call by ${day(0)}`) }).click();
    await page.getByTestId('desk-dueToday').waitFor({ state: 'detached' });
  });

  office.step('it all stands on a phone, and a reader sees nothing to press', async () => {
    const phone = await office.pageAs('READ_ONLY', { width: 390 });
    for (const path of ['/', '/memberships/renewals', `/memberships/${family}`, '/memberships', '/memberships/directory', '/settings/levels', '/tasks']) {
      await phone.goto(office.url + path);
      await phone.locator('main h1').waitFor();
      await phone.waitForFunction(() => !document.querySelector('main [aria-busy="true"], main .mantine-Skeleton-root'));
      assert.equal(await phone.evaluate(() => document.documentElement.scrollWidth > window.innerWidth), false, `${path} is wider than a phone`);
      await office.checkAxe(phone, `${path} on a phone`);
    }
    await phone.goto(`${office.url}/memberships/${family}`);
    await phone.getByTestId('membership-sentence').waitFor();
    for (const name of [t.cancel, t.changeLevel, t.addHousehold]) assert.equal(await phone.getByRole('button', { name }).count() + await phone.getByRole('link', { name }).count(), 0, `${name} is not offered to a reader`);
  });
});
