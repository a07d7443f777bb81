// An administrator's day, and a day of finance: people, rights, fields, tags, tokens, history; a file whose sum is right.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { eachOffice } from './office.mjs';

const words = {
  en: {
    invite: 'Invite somebody', name: 'Name', email: 'E-mail', save: 'Save', note: 'Note', shirt: 'Shirt size', newField: 'New field', fieldEn: 'Name in English', fieldKo: 'Name in Korean',
    actions: 'Actions for Old friend', merge: 'Merge into another', stays: 'The tag that stays', merged: /Old friend is now part of Friend/, newToken: 'New token', tokenFor: 'What it is for',
    tag: 'Tag', about: 'What', gone: /removed|Removed/, export: 'Export', csv: 'CSV', contacts1: '2 contacts', fields: 'Custom fields', whatTheySee: 'What they see', hidden: 'Contact: Note', rights: 'Rights', back: 'Back to usual: Note', usual: 'Everything is as usual for this role.', editSize: 'Edit: Pick size', choice: 'Choice 1', actionsFriend: 'Actions for Friend', putAway: 'Put away', tagAway: 'Friend is put away', undo: 'Undo', tagBack: 'Friend is back',
  },
  ko: {
    invite: '초대하기', name: '이름', email: '이메일', save: '저장하기', note: '메모', shirt: '셔츠 치수', newField: '새 항목', fieldEn: '영어 이름', fieldKo: '한국어 이름',
    actions: 'Old friend 태그로 할 수 있는 일', merge: '다른 태그에 합치기', stays: '남길 태그', merged: /Old friend를 Friend 태그에 합쳤어요/, newToken: '새 토큰', tokenFor: '쓰임새',
    tag: '태그', about: '무엇을', gone: /지웠어요/, export: '내보내기', csv: 'CSV', contacts1: '연락처 2개', fields: '추가 항목', whatTheySee: '보이는 것', hidden: '연락처: 메모', rights: '권한', back: '기본값으로: 메모', usual: '이 역할은 모두 기본값이에요.', editSize: '고치기: 크기 고르기', choice: '고를 값 1', actionsFriend: 'Friend 태그로 할 수 있는 일', putAway: '보관하기', tagAway: 'Friend 태그를 보관했어요', undo: '되돌리기', tagBack: 'Friend 태그를 되살렸어요',
  },
};

eachOffice('An administrator', (office) => {
  const say = words[office.language];
  let page;

  office.step('somebody is invited, and shown with how they sign in', async () => {
    page = await office.pageAs('ADMIN');
    await page.goto(`${office.url}/settings/users`);
    await page.getByRole('button', { name: say.invite }).click();
    await page.getByLabel(say.name, { exact: true }).fill('Bora Lim');
    await page.getByLabel(say.email, { exact: true }).fill('bora@example.org');
    await page.getByRole('button', { name: say.save }).click();
    assert.match(await page.getByTestId('one-time-link').innerText(), /\/link\//);
    await page.getByText('bora@example.org').first().waitFor();
    await office.checkAxe(page, 'users');
  });

  office.step('a field is hidden from a role, and gone for it', async () => {
    await office.graphql('mutation($id: ID!) { updateContact(input: { id: $id, note: "met at the fair" }) { contact { id } } }', { id: office.ids.minji });
    const fundraiser = await office.pageAs('FUNDRAISING');
    const ask = () => fundraiser.evaluate(async (id) => {
      const query = `{ node(id: "${id}") { ... on Contact { note } } }`;
      return (await (await fetch('/graphql', { method: 'POST', headers: { 'Content-Type': 'application/json', 'X-Moim-Request': '1' }, body: JSON.stringify({ query }) })).json()).data.node.note;
    }, office.ids.minji);
    await fundraiser.goto(`${office.url}/contacts/${office.ids.minji}`);
    await fundraiser.locator('main h1').waitFor();
    assert.equal(await ask(), 'met at the fair');
    await office.graphql('mutation { setAccessRule(input: { role: FUNDRAISING, entity: "Contact", field: "note", level: HIDE }) { roleAccess { role } } }');
    assert.equal(await ask(), null);
    await page.goto(`${office.url}/settings/access`);
    await page.locator('main h1').waitFor();
    await office.checkAxe(page, 'access');
    await page.getByRole('tab', { name: say.whatTheySee }).click();
    await page.getByText(say.hidden).waitFor();
    await page.getByTestId('seen-Contact').getByText('8').first().waitFor();
    await office.checkAxe(page, 'what a role sees');
    await page.getByRole('tab', { name: say.rights }).click();
    await page.getByRole('button', { name: say.back }).click();
    await page.getByText(say.usual).waitFor();
    assert.equal(await ask(), 'met at the fair', 'back to usual is back for them, too');
  });

  office.step('a field of their own is made and shown', async () => {
    await page.goto(`${office.url}/settings/fields`);
    await page.getByRole('button', { name: say.newField }).click();
    await page.getByLabel(say.fieldEn).fill('Shirt size');
    await page.getByLabel(say.fieldKo).fill('셔츠 치수');
    await page.getByRole('button', { name: say.save }).click();
    // The form shows the name as well, while it is typed: only the list has it once it is kept.
    await page.getByTestId('field').getByText(say.shirt).waitFor();
    await office.graphql('mutation($id: ID!) { updateContact(input: { id: $id, customFields: [{ key: "shirt_size", value: "M" }] }) { contact { id } } }', { id: office.ids.minji });
    await page.goto(`${office.url}/contacts/${office.ids.minji}`);
    await page.getByText(say.shirt).first().waitFor();
  });

  office.step('a choice gets another name, and who has it keeps it', async () => {
    await office.graphql('mutation { defineCustomField(input: { entity: CONTACT, key: "pick_size", labelEn: "Pick size", labelKo: "크기 고르기", type: CHOICE, options: ["S", "M"] }) { customField { id } } }');
    const set = 'mutation($id: ID!) { updateContact(input: { id: $id, customFields: [{ key: "pick_size", value: "S" }] }) { contact { id } } }';
    await office.graphql(set, { id: office.ids.minji });
    await page.goto(`${office.url}/settings/fields`);
    await page.getByRole('button', { name: say.editSize }).click();
    await page.getByRole('textbox', { name: say.choice, exact: true }).fill('Small');
    await office.checkAxe(page, 'a field being edited');
    await page.getByRole('button', { name: say.save }).click();
    await page.getByRole('textbox', { name: say.choice, exact: true }).waitFor({ state: 'detached' });
    const { node } = await office.graphql('query($id: ID!) { node(id: $id) { ... on Contact { customFields { value field { key } } } } }', { id: office.ids.minji });
    assert.equal(node.customFields.find((f) => f.field.key === 'pick_size').value, 'Small');
  });

  office.step('two tags become one', async () => {
    for (const [id, tags] of [[office.ids.minji, ['Old friend']], [office.ids.junho, ['Friend']]]) {
      await office.graphql('mutation($id: ID!, $tags: [String!]!) { updateContact(input: { id: $id, tags: $tags }) { contact { id } } }', { id, tags });
    }
    await page.goto(`${office.url}/settings/tags`);
    await page.getByRole('button', { name: say.actions }).click();
    await page.getByRole('menuitem', { name: say.merge }).click();
    await page.getByRole('dialog').getByRole('combobox', { name: say.stays }).or(page.getByRole('dialog').getByRole('textbox', { name: say.stays })).first().click();
    await page.getByRole('option', { name: 'Friend', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: say.merge }).click();
    await page.getByText(say.merged).waitFor();
    await page.getByRole('link', { name: say.contacts1 }).waitFor();
    await office.checkAxe(page, 'tags');
    await page.getByRole('button', { name: say.actionsFriend }).click();
    await page.getByRole('menuitem', { name: say.putAway }).click();
    await page.getByText(say.tagAway).waitFor();
    const { tags } = await office.graphql('{ tags(where: { name: "Friend" }) { edges { node { archivedAt usedBy } } } }');
    assert.ok(tags.edges[0].node.archivedAt);
    assert.equal(tags.edges[0].node.usedBy, 2, 'who has it keeps it');
    await page.getByRole('button', { name: say.undo }).last().click();
    await page.getByText(say.tagBack).waitFor();
  });

  office.step('a token is made and works, and the history tells', async () => {
    await page.goto(`${office.url}/settings/tokens`);
    await page.getByRole('button', { name: say.newToken }).click();
    await page.getByLabel(say.tokenFor).fill('newsletter');
    await page.getByRole('button', { name: say.save }).click();
    const token = await page.locator('main code').first().innerText();
    const answer = await fetch(`${office.url}/graphql`, { method: 'POST', headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` }, body: '{"query":"{ viewer { role } }"}' });
    assert.equal((await answer.json()).data.viewer.role, 'ADMIN');
    await page.goto(`${office.url}/settings/audit?type=Tag&op=DELETE`);
    await page.getByText('Old friend').first().waitFor();
    assert.equal(await page.getByTestId('count').innerText(), '1');
    await office.checkAxe(page, 'audit');
  });
});

eachOffice('Finance', (office) => {
  const say = words[office.language];
  const amounts = ['30.00', '12.50', '1999.99', '0.01'];

  office.step('the donations are taken away as a file, and add up exactly', async () => {
    for (const [i, amount] of amounts.entries()) {
      await office.graphql('mutation($input: RecordDonationInput!) { recordDonation(input: $input) { donation { id } } }', { input: { contactID: office.ids.minji, amount: { amount, currency: 'EUR' }, method: 'BANK_TRANSFER', receivedOn: `2026-10-0${i + 1}`, reference: i === 0 ? '=1+1' : 'x' } });
    }
    const page = await office.pageAs('FINANCE');
    await page.goto(`${office.url}/giving`);
    await page.locator('main h1').waitFor();
    const file = page.waitForEvent('download', { timeout: 30_000 });
    await page.getByRole('button', { name: say.export, exact: true }).click();
    await page.getByRole('menuitem', { name: say.csv }).click();
    const text = await readFile(await (await file).path(), 'utf8');
    const [header, ...rows] = text.trim().split('\r\n').map((line) => line.split(','));
    assert.equal(rows.length, amounts.length);
    const cents = rows.map((row) => row[6]).reduce((sum, amount) => sum + BigInt(amount.replace('.', '')), 0n);
    assert.equal(cents, 204250n, `the column ${header[6]}`);
    assert.ok(text.includes("'=1+1"), 'a formula is defused');
    await page.goto(`${office.url}/data/exports`);
    await page.getByRole('link', { name: /donations-/ }).waitFor();
    await office.checkAxe(page, 'exports');
  });

  office.step('who may only read makes a file too, and of nothing that is closed', async () => {
    const page = await office.pageAs('READ_ONLY', { width: 390 });
    await page.goto(`${office.url}/data`);
    await page.waitForURL(/data\/exports/);
    await page.locator('main h1').waitFor();
    const answer = await page.evaluate(async () => {
      const query = 'mutation { startExport(input: { list: "auditEntries", format: CSV }) { run { id } } }';
      return (await fetch('/graphql', { method: 'POST', headers: { 'Content-Type': 'application/json', 'X-Moim-Request': '1' }, body: JSON.stringify({ query }) })).json();
    });
    assert.equal(answer.errors[0].extensions.code, 'FORBIDDEN');
    await office.checkAxe(page, 'exports of a reader');
  });
});
