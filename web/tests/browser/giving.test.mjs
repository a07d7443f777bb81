// A fundraiser's day: gifts by keyboard alone from any page, a pile of cheques with its control figures, a pledge and its
// payment, a soft credit, a match that comes with an employer's cheque, thank-yous; and what finance then reads.
import assert from 'node:assert/strict';
import { eachOffice } from './office.mjs';

const words = {
  en: {
    donor: 'Donor', amount: 'Amount', title: 'Record a donation', recorded: 'Just recorded', thanks: 'Thank-yous owed', begin: 'Begin a batch', expected: 'How many there are', control: 'Control total', name: 'Name',
    post: 'Post the batch', anyway: 'Post anyway', agrees: 'Agrees with the control figures', posted: 'Posted', missing: /€10\.00 missing/, refused: /control total is EUR 40\.00.*EUR 10\.00 are missing/,
    row: (what, n) => `${what}, row ${n}`, newPerson: /New person/, newPledge: 'New pledge', promised: 'Promised in all', payments: '12 payments', savePledge: 'Save the pledge', pay: 'Record payment', paid: 'Paid',
    addSoft: 'Add a soft credit', softWho: 'Who is credited', softCredits: 'Soft credits', addMatch: 'Add an expected match', matcher: 'Who matches', submitted: /^Submitted:/, choose: /Choose the gift of/, receive: 'Record the cheque and receive', received: 'Received',
    findFilter: 'What to filter by', value: 'Value', donors: 'Donor', assign: 'Campaign, appeal or fund', apply: 'Change', changed: /^2 gifts changed/, asWas: /^2 gifts are as they were/, sumOf: /€100\.00 in 2 gifts/,
    chooseAll: /^Choose all/, mark: /^Mark \d+ as thanked/, thankedAll: 'Everybody has been thanked', undo: 'Undo', takeBack: 'Take the whole batch back', why: 'Why', open: 'Open',
  },
  ko: {
    donor: '후원자', amount: '금액', title: '후원금 기록하기', recorded: '방금 기록한 후원금', thanks: '감사 인사 드릴 후원', begin: '묶음 시작하기', expected: '모두 몇 건인가요', control: '대조 합계', name: '이름',
    post: '묶음 확정하기', anyway: '그래도 확정하기', agrees: '대조한 숫자와 맞아요', posted: '확정', missing: /€10\.00[이가] 모자라요/, refused: /대조 합계는 EUR 40\.00.*EUR 10\.00.* 모자라요/,
    row: (what, n) => `${what}, ${n}번째 줄`, newPerson: /새 개인/, newPledge: '새 후원 약정', promised: '약정 금액', payments: '12번 납부', savePledge: '약정 저장하기', pay: '납부 기록하기', paid: '납부',
    addSoft: '공동 기여 추가하기', softWho: '누구의 기여인가요', softCredits: '공동 기여', addMatch: '기대하는 매칭 추가하기', matcher: '매칭하는 곳', submitted: /^신청했어요:/, choose: /후원금 선택하기/, receive: '수표를 기록하고 받기', received: '받음',
    findFilter: '무엇으로 거를까요?', value: '값', donors: '후원자', assign: '캠페인·요청 경로·기금 정하기', apply: '바꾸기', changed: /^후원금 2건을 바꿨어요/, asWas: /^후원금 2건을 원래대로 되돌렸어요/, sumOf: /€100\.00 후원금 2건/,
    chooseAll: /모두 선택하기$/, mark: /감사 인사 드렸음으로 표시하기$/, thankedAll: '모든 분께 감사 인사를 드렸어요', undo: '되돌리기', takeBack: '묶음 전체 되돌리기', why: '이유', open: '입력 중',
  },
};

eachOffice('A day of giving', (office) => {
  const t = words[office.language];
  let page;
  let pledge;
  const total = async () => {
    const { givingTotals } = await office.graphql('{ givingTotals(from: "2000-01-01", to: "2100-01-01") { total { amount currency } count } }');
    return givingTotals.map((s) => `${s.total.currency} ${s.total.amount} ${s.count}`).join();
  };
  const go = async (path) => {
    await page.goto(`${office.url}${path}`);
    await page.locator('main h1').waitFor();
  };

  office.step('two gifts by keyboard alone, over another page, in a counted number of keys', async () => {
    page = await office.pageAs('FUNDRAISING');
    await go('/contacts');
    let keys = 0;
    const press = async (...all) => {
      for (const key of all) {
        await page.keyboard.press(key);
        keys++;
      }
    };
    const began = Date.now();
    await press('n', 'd');
    const donor = page.getByRole('dialog').getByRole('combobox', { name: t.donor, exact: true });
    await donor.waitFor();
    await press(...'Anna');
    await page.getByRole('option', { name: /Anna Schmidt|Schmidt, Anna/ }).first().waitFor();
    await press('Enter', ...'50', 'Enter');
    await page.getByText(t.recorded).waitFor();
    assert.ok(keys <= 10, `${keys} keys`);
    assert.ok(Date.now() - began < 10_000, 'under ten seconds');
    assert.match(page.url(), /\/contacts$/, 'the page underneath is where it was');
    await office.checkAxe(page, 'quick entry');

    // Somebody new: the name makes the contact, an e-mail address may be given.
    await press(...'Zz New');
    await page.getByRole('option', { name: t.newPerson }).waitFor();
    await press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('inputmode')), 'decimal', 'the amount is next');
    await press(...'12.50', 'Enter');
    await page.getByRole('button', { name: /Zz New/ }).waitFor();
    assert.equal(await total(), 'EUR 62.50 2');
    await page.getByRole('button', { name: new RegExp(`^${t.undo}.*Zz New`) }).click();
    await page.getByRole('button', { name: new RegExp(`^${t.undo}.*Zz New`) }).waitFor({ state: 'detached' });
    assert.equal(await total(), 'EUR 50.00 1');
    await press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  office.step('a pile of cheques is typed, refused while it differs, and posted', async () => {
    await go('/giving/batches');
    await office.checkAxe(page, 'batches, empty');
    await page.getByRole('button', { name: t.begin }).click();
    await page.getByLabel(t.expected).fill('3');
    await page.getByLabel(t.control).fill('40');
    await office.checkAxe(page, 'new batch');
    await page.getByRole('dialog').getByRole('button', { name: t.begin }).click();
    await page.waitForURL(/\/giving\/batches\/\d+/);
    await page.getByRole('combobox', { name: t.row(t.donor, 1) }).focus();
    await page.keyboard.type('민지');
    await page.getByRole('option', { name: /김민지/ }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('10');
    await page.keyboard.press('Enter');
    await page.keyboard.type('A-1');
    // A table from a spreadsheet, pasted into the next row: one donor is found by the name, the other by nobody.
    await page.getByRole('combobox', { name: t.row(t.donor, 2) }).focus();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'junho@example.org\t20\tA-1\nNobody known\t');
      document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await page.getByTestId('batch-row').nth(2).waitFor();
    const colleague = await office.pageAs('FINANCE');
    await colleague.goto(page.url());
    await colleague.getByTestId('batch-row').nth(2).waitFor();
    await office.checkAxe(page, 'batch, being typed');

    await page.getByRole('button', { name: t.post }).click();
    await page.getByRole('alert').waitFor();
    assert.equal(await total(), 'EUR 50.00 1', 'nothing is a gift yet');
    const third = page.getByRole('combobox', { name: t.row(t.donor, 3) });
    await third.fill('Adams');
    await page.getByRole('option', { name: /Adams/ }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('0');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('9.99');
    await colleague.getByText('9.99').first().waitFor();
    await page.getByRole('textbox', { name: t.row(t.amount, 3) }).fill('0.01');
    await page.getByRole('textbox', { name: t.row(t.amount, 2) }).fill('19.99');
    await page.getByTestId('batch-sums').getByText(t.missing).waitFor();
    await page.getByRole('button', { name: t.post }).click();
    await page.getByRole('alert').getByText(t.refused).waitFor();
    assert.equal(await page.getByRole('button', { name: t.anyway }).count(), 0, 'a fundraiser may not post it anyway');
    await office.checkAxe(page, 'batch, refused');
    await page.getByRole('textbox', { name: t.row(t.amount, 3) }).fill('10.01');
    await page.getByTestId('batch-sums').getByText(t.agrees).waitFor();
    await page.getByRole('button', { name: t.post }).click();
    await page.getByText(t.posted, { exact: true }).waitFor();
    assert.equal(await total(), 'EUR 90.00 4');
    await colleague.getByText(t.posted, { exact: true }).waitFor();
    await office.checkAxe(page, 'batch, posted');

    await colleague.getByRole('button', { name: t.takeBack }).click();
    await colleague.getByLabel(t.why, { exact: true }).fill('wrong day');
    await colleague.getByRole('button', { name: t.takeBack }).click();
    await page.getByText(t.open, { exact: true }).waitFor();
    assert.equal(await total(), 'EUR 50.00 1', 'taken back as a whole');
    await page.getByRole('button', { name: t.post }).click();
    await page.getByText(t.posted, { exact: true }).waitFor();
    assert.equal(await total(), 'EUR 90.00 4');
    await colleague.context().close();
    await go('/giving/batches');
    await office.checkAxe(page, 'batches');
  });

  office.step('a pledge is made with its payments before one’s eyes, and paid', async () => {
    await go('/giving/pledges/new');
    await page.getByRole('combobox', { name: t.donor, exact: true }).fill('최서연');
    await page.getByRole('option', { name: /최서연/ }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: t.promised }).fill('120');
    await page.getByText(t.payments).waitFor();
    await office.checkAxe(page, 'new pledge');
    await page.getByRole('button', { name: t.savePledge }).click();
    await page.waitForURL(/\/giving\/pledges\/\d+/);
    pledge = page.url();
    await page.getByTestId('installment').nth(11).waitFor();
    await page.getByRole('button', { name: t.pay, exact: true }).click();
    await page.locator('form').getByRole('button', { name: t.pay, exact: true }).click();
    await page.getByTestId('installment').first().getByText(t.paid, { exact: true }).waitFor();
    assert.equal(await total(), 'EUR 100.00 5');
    await office.checkAxe(page, 'pledge');
    await go('/giving/pledges');
    await office.checkAxe(page, 'pledges');
  });

  office.step('a soft credit and a match add nothing to what was given; the employer’s cheque does', async () => {
    const { donations } = await office.graphql('query($who: ID!) { donations(first: 1, where: { contactID: $who }) { edges { node { id } } } }', { who: office.ids.anna });
    await go(`/giving/${donations.edges[0].node.id}`);
    await page.getByRole('button', { name: t.addSoft }).click();
    await page.getByRole('combobox', { name: t.softWho }).fill('Adams');
    await page.getByRole('option', { name: /Adams/ }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('form').getByRole('button', { name: t.addSoft }).click();
    await page.getByRole('region', { name: t.softCredits }).getByText(/Adams/).waitFor();
    await page.getByRole('button', { name: t.addMatch }).click();
    await page.getByRole('combobox', { name: t.matcher }).fill('한빛');
    await page.getByRole('option', { name: /한빛출판사/ }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('form').getByRole('button', { name: t.addMatch }).click();
    await page.getByRole('button', { name: t.submitted }).click();
    assert.equal(await total(), 'EUR 100.00 5');
    await office.checkAxe(page, 'donation');
    const { node } = await office.graphql('query($who: ID!) { node(id: $who) { ... on Contact { givingSummary(currency: "EUR") { total { amount } softCredit { amount } } } } }', { who: office.ids.peter });
    assert.deepEqual(node.givingSummary, { total: { amount: '10.01' }, softCredit: { amount: '50.00' } }, 'soft credit stands apart');

    await go('/giving/matching');
    await page.getByRole('checkbox', { name: t.choose }).first().check();
    await page.getByRole('button', { name: t.receive }).waitFor();
    await office.checkAxe(page, 'matching');
    await page.getByRole('button', { name: t.receive }).click();
    await page.getByText(t.received, { exact: true }).last().waitFor();
    assert.equal(await total(), 'EUR 150.00 6');
  });

  office.step('everybody is thanked, all at once, with a way back', async () => {
    await go('/giving/thank');
    await page.getByRole('button', { name: t.chooseAll }).click();
    await office.checkAxe(page, 'thank-yous');
    await page.getByRole('button', { name: t.mark }).click();
    await page.getByText(t.thankedAll).waitFor();
    await page.getByRole('button', { name: t.undo, exact: true }).last().click();
    await page.getByRole('button', { name: t.chooseAll }).waitFor();
    await page.getByRole('button', { name: t.chooseAll }).click();
    await page.getByRole('button', { name: t.mark }).click();
    await page.getByText(t.thankedAll).waitFor();
  });

  office.step('every page of giving is in order, on a phone too', async () => {
    await office.graphql('mutation($fund: ID!, $who: ID!) { createCampaign(input: { name: "Spring", goal: { amount: "500", currency: "EUR" } }) { campaign { id } } recordDonation(input: { contactID: $who, amount: { amount: "1", currency: "EUR" }, method: CASH, receivedOn: "2025-06-01", allocations: [{ fundID: $fund, percent: "100" }] }) { donation { id } } }', { fund: office.ids.fund, who: office.ids.zoe });
    const { campaigns } = await office.graphql('{ campaigns(first: 1) { edges { node { id } } } }');
    const phone = await office.pageAs('FUNDRAISING', { width: 390 });
    for (const path of ['/giving', '/giving/thank?since=all', '/giving/campaigns', `/giving/campaigns/${campaigns.edges[0].node.id}`, '/giving/funds', '/giving/lapsed', '/giving/pledges?status=OVERDUE', new URL(pledge).pathname]) {
      await phone.goto(`${office.url}${path}`);
      await phone.locator('main h1').waitFor();
      await office.checkAxe(phone, `${path} on a phone`);
      assert.ok(await phone.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${path} fits the phone`);
    }
  });

  office.step('finance reads the same totals as the ledger, fund by fund', async () => {
    const finance = await office.pageAs('FINANCE');
    await finance.goto(`${office.url}/giving/funds`);
    await finance.getByRole('article', { name: 'General' }).getByText('€151.00').first().waitFor();
    assert.equal(await total(), 'EUR 151.00 7');
    await finance.goto(`${office.url}/giving`);
    await finance.getByTestId('count').getByText('7', { exact: true }).waitFor();
    await finance.getByTestId('list-sum').getByText('€151.00').waitFor();
    await finance.context().close();
  });

  office.step('the list is narrowed by amount, summed up, ordered by donor, and changed many at once with a way back', async () => {
    const { donationTotals } = await office.graphql('{ donationTotals(where: { amountMinorGT: 4000 }) { count total { amount } } }');
    assert.deepEqual(donationTotals, [{ count: 2, total: { amount: '100.00' } }]);
    await go('/giving');
    await page.keyboard.press('f');
    await page.getByLabel(t.findFilter).fill(t.amount);
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: t.value }).fill('40');
    await page.keyboard.press('Enter');
    await page.getByTestId('list-sum').getByText(t.sumOf).waitFor();
    await page.getByTestId('count').getByText('2', { exact: true }).waitFor();
    await page.getByRole('columnheader').getByRole('button', { name: t.donors, exact: true }).click();
    await page.waitForURL(/sort=CONTACT_NAME/);
    await page.locator('th[aria-sort=ascending]').getByText(t.donors).waitFor();
    await page.locator('tr[data-index="1"] a').first().waitFor();
    for (const key of ['j', 'x', 'j', 'Shift+X']) await page.keyboard.press(key);
    await page.getByRole('button', { name: t.assign }).click();
    await page.getByRole('dialog').getByRole('combobox', { name: /^(Campaign|모금 캠페인)$/ }).click();
    await page.getByRole('option', { name: 'Spring' }).click();
    await office.checkAxe(page, 'gifts, chosen');
    await page.getByRole('button', { name: t.apply, exact: true }).click();
    await page.getByText(t.changed).waitFor();
    const under = async () => (await office.graphql('{ donations(where: { hasCampaign: true }) { totalCount } }')).donations.totalCount;
    assert.equal(await under(), 2);
    await page.getByRole('button', { name: t.undo, exact: true }).last().click();
    await page.getByText(t.asWas).waitFor();
    assert.equal(await under(), 0);
    // An address from before leads to the same gifts.
    await go('/giving?month=2025-06&kind=GIFT');
    await page.waitForURL(/[?]f=/);
    await page.getByTestId('count').getByText('1', { exact: true }).waitFor();
    assert.deepEqual(office.problems, []);
  });
});
