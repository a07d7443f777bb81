// Files on a record: brought by choosing and by dropping, told to a colleague who has the same record open, fetched byte for
// byte, named, removed and put back; who may only look is offered no way to write.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { eachOffice } from './office.mjs';

const words = {
  en: { choose: 'Choose files', drop: 'Drop files here', list: 'Files of this contact', empty: 'No files yet', actions: 'Actions: ', edit: 'Name and note', name: 'Name', note: 'What it is', save: 'Save', remove: 'Remove', undo: 'Undo', removed: 'Removed files', restore: 'Put back', large: /up to 25 MB/, isEmpty: /is empty/ },
  ko: { choose: '파일 고르기', drop: '파일을 여기에 놓아 주세요', list: '이 연락처의 파일', empty: '아직 파일이 없어요', actions: '작업: ', edit: '이름과 설명', name: '이름', note: '설명', save: '저장하기', remove: '지우기', undo: '되돌리기', removed: '지운 파일', restore: '되돌리기', large: /25MB까지/, isEmpty: /빈 파일/ },
};
const letter = Buffer.from('%PDF-1.7 the whole letter');

eachOffice('Files', (office) => {
  const t = words[office.language];
  let page;
  let reader;
  const rows = (on) => on.getByRole('list', { name: t.list }).getByRole('listitem');
  const address = () => `${office.url}/contacts/${office.ids.anna}?tab=files`;

  office.step('an empty record says what belongs here, and a reader is offered nothing', async () => {
    page = await office.pageAs('MEMBERSHIP');
    await page.goto(address());
    await page.getByRole('heading', { name: t.empty }).waitFor();
    await office.checkAxe(page, 'files, none');
    reader = await office.pageAs('READ_ONLY');
    await reader.goto(address());
    await reader.getByRole('heading', { name: t.empty }).waitFor();
    assert.equal(await reader.getByRole('button', { name: t.choose }).count(), 0);
  });

  office.step('files are chosen and dropped, and a colleague sees them come', async () => {
    await page.locator('input[type=file]').setInputFiles([{ name: 'Letter.pdf', mimeType: 'text/html', buffer: letter }, { name: '회의록.txt', mimeType: 'text/plain', buffer: Buffer.from('모두 왔어요') }]);
    await rows(page).nth(1).waitFor();
    const transfer = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='), (c) => c.charCodeAt(0))], 'photo.png'));
      return data;
    });
    await page.getByText(t.drop).dispatchEvent('drop', { dataTransfer: transfer });
    await rows(page).nth(2).waitFor();
    await page.waitForFunction(() => document.querySelector('li img')?.naturalWidth === 1);
    await rows(reader).nth(2).waitFor();
    assert.equal(await reader.getByRole('button', { name: `${t.actions}Letter.pdf` }).count(), 0);
    await office.checkAxe(page, 'files');
  });

  office.step('what is too large or empty is refused before it is sent', async () => {
    await page.locator('input[type=file]').setInputFiles([{ name: 'none.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) }]);
    await page.getByRole('alert').filter({ hasText: t.isEmpty }).waitFor();
    await page.locator('input[type=file]').setInputFiles([{ name: 'film.bin', mimeType: 'application/octet-stream', buffer: Buffer.alloc(25 * 1024 * 1024 + 1) }]);
    await page.getByRole('alert').filter({ hasText: t.large }).waitFor();
    assert.equal(await rows(page).count(), 3);
  });

  office.step('a reader fetches what was brought, byte for byte', async () => {
    const [download] = await Promise.all([reader.waitForEvent('download'), reader.getByRole('link', { name: 'Letter.pdf' }).click()]);
    assert.equal(download.suggestedFilename(), 'Letter.pdf');
    assert.deepEqual(await readFile(await download.path()), letter);
  });

  office.step('a file is named, removed and put back', async () => {
    await page.getByRole('button', { name: `${t.actions}Letter.pdf` }).click();
    await page.getByRole('menuitem', { name: t.edit }).click();
    await page.getByLabel(t.name, { exact: true }).fill('Will.pdf');
    await page.getByLabel(t.note, { exact: true }).fill('2019');
    await page.getByRole('button', { name: t.save }).click();
    await page.getByRole('link', { name: 'Will.pdf' }).waitFor();
    for (const way of ['toast', 'list']) {
      await page.getByRole('button', { name: `${t.actions}Will.pdf` }).click();
      await page.getByRole('menuitem', { name: t.remove }).click();
      await page.getByRole('link', { name: 'Will.pdf' }).waitFor({ state: 'detached' });
      if (way === 'toast') {
        await page.getByRole('status').getByRole('button', { name: t.undo }).last().click();
      } else {
        await page.getByRole('button', { name: t.removed }).click();
        await page.getByRole('main').getByRole('button', { name: t.restore, exact: true }).click();
      }
      await page.getByRole('link', { name: 'Will.pdf' }).waitFor();
    }
    await page.goto(`${office.url}/contacts/${office.ids.anna}`);
    await page.getByText('Will.pdf').waitFor();
  });
});
