// A day of volunteering, at a desk and on a phone: an opportunity with weekly shifts, a calendar to drag them about in,
// people signed up on somebody's behalf, check-in at a door without a connection, somebody who just came, hours approved,
// and a calendar feed that a calendar program could read.
import assert from 'node:assert/strict';
import { eachOffice } from './office.mjs';
import { volunteeringWords } from './volunteering.words.mjs';

const zone = 'Asia/Seoul';
/** What the office's clock shows, so many minutes from now, in whole quarters of an hour. */
function wall(minutes) {
  const quarter = 15 * 60_000;
  const at = new Date(Math.floor((Date.now() + minutes * 60_000) / quarter) * quarter);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(at).replace(' ', 'T');
}
const dayAfter = (day, days) => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
/** A Tuesday that is still to come, so that a week of the calendar has room on both sides. */
function nextTuesday() {
  const today = wall(0).slice(0, 10);
  const ahead = (2 - new Date(`${today}T00:00:00Z`).getUTCDay() + 7) % 7;
  return dayAfter(today, ahead + 7);
}

/** iCalendar text as events, each a map of its properties. */
function parseCalendar(text) {
  assert.ok(text.startsWith('BEGIN:VCALENDAR\r\n') && text.endsWith('END:VCALENDAR\r\n'), 'a calendar with the line breaks of the RFC');
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, `a line of ${Buffer.byteLength(line)} octets`);
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  const events = [];
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') events.push({});
    const [, name, value] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
    if (name && events.length > 0) events.at(-1)[name] ??= value;
  }
  return events;
}

eachOffice('Volunteering', (office) => {
  const t = volunteeringWords[office.language];
  const tuesday = nextTuesday();
  let desk;
  let opportunity;
  let feed;
  const graph = (query, variables) => office.graphql(query, variables);
  const shifts = async () => (await graph('query($id: ID!) { shifts(first: 50, where: { opportunityID: $id }, orderBy: { field: STARTS_AT, direction: ASC }) { edges { node { id startsLocal endsLocal capacity filled cancelledAt series } } } }', { id: opportunity })).shifts.edges.map((e) => e.node);
  const event = (page, id) => page.locator(`[data-shift="${id}"]`);
  /** Nothing on the page waits any more; a stream of news is open all the while, so the network never rests. */
  const ready = async (page) => {
    await page.waitForFunction(() => !document.querySelector('.mantine-Skeleton-root'));
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  };
  /** Drags the middle of one thing so far, in steps, as a hand does. */
  const drag = async (page, from, dx, dy) => {
    await from.scrollIntoViewIfNeeded();
    const box = await from.boundingBox();
    const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height / 2, 20)];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 6, y + 6, { steps: 3 });
    await page.mouse.move(x + dx, y + dy, { steps: 12 });
    await page.mouse.up();
  };

  office.step('an opportunity is made where there is none', async () => {
    desk = await office.pageAs('VOLUNTEERING');
    await desk.goto(`${office.url}/volunteering`);
    await desk.getByText(t.emptyTitle).waitFor();
    await office.checkAxe(desk, 'volunteering, empty');
    await desk.goto(`${office.url}/volunteering/calendar`);
    await desk.getByText(t.emptyTitle).waitFor();
    await office.checkAxe(desk, 'calendar, empty');
    await desk.getByRole('link', { name: t.newOpportunity }).click();
    const form = desk.getByRole('dialog', { name: t.newOpportunity });
    await form.getByLabel(t.opportunityTitle).fill('Soup 급식');
    await form.getByLabel(t.location).fill('Mapo 마포');
    await office.checkAxe(desk, 'new opportunity');
    await form.getByRole('button', { name: t.save, exact: true }).click();
    await desk.getByRole('heading', { level: 1, name: 'Soup 급식' }).waitFor();
    opportunity = /\/volunteering\/(\d+)/.exec(desk.url())[1];
    await ready(desk);
    await office.checkAxe(desk, 'opportunity, new');
  });

  office.step('a weekly shift is planned in free time of the calendar', async () => {
    await desk.goto(`${office.url}/volunteering/calendar?view=week&on=${tuesday}`);
    await desk.getByTestId('shift-grid').waitFor();
    await desk.getByRole('button', { name: t.newShift }).click();
    const form = desk.getByRole('dialog', { name: t.newShiftTitle });
    await form.getByLabel(t.startsAt).fill(`${tuesday}T09:00`);
    await form.getByLabel(t.endsAt).fill(`${tuesday}T11:00`);
    await form.getByLabel(t.capacity).fill('2');
    await form.getByLabel(t.weekly).check();
    await form.getByLabel(t.until).fill(dayAfter(tuesday, 14));
    await office.checkAxe(desk, 'new shift');
    await form.getByRole('button', { name: t.save, exact: true }).click();
    await form.waitFor({ state: 'detached' });
    const [first, ...more] = await shifts();
    assert.equal(more.length, 2);
    await event(desk, first.id).waitFor();
    await ready(desk);
    await office.checkAxe(desk, 'calendar, week');
  });

  office.step('a shift is dragged to another day, only this one, and the move undone', async () => {
    const [first] = await shifts();
    const width = (await desk.getByTestId('shift-grid').boundingBox()).width / 8;
    await drag(desk, event(desk, first.id), width, 0);
    await desk.getByRole('dialog', { name: t.whichShifts }).getByRole('button', { name: t.onlyThis }).click();
    await desk.getByText(t.moved).waitFor();
    const moved = await shifts();
    assert.equal(moved[0].startsLocal, `${dayAfter(tuesday, 1)}T09:00`);
    assert.equal(moved[0].endsLocal, `${dayAfter(tuesday, 1)}T11:00`);
    assert.equal(moved[1].startsLocal, `${dayAfter(tuesday, 7)}T09:00`, 'the others stayed');
    await desk.getByRole('button', { name: t.undo }).last().click();
    await desk.getByText(t.movedBack).waitFor();
    assert.equal((await shifts())[0].startsLocal, `${tuesday}T09:00`);
  });

  office.step('this and the following are moved without a mouse', async () => {
    const [first] = await shifts();
    await desk.goto(`${office.url}/volunteering/calendar?view=week&on=${tuesday}`);
    await event(desk, first.id).waitFor();
    // The shift itself takes the focus, and Enter opens it.
    await desk.locator('[tabindex="0"]', { has: event(desk, first.id) }).last().focus();
    await desk.keyboard.press('Enter');
    const panel = desk.getByRole('dialog', { name: t.shift });
    await panel.getByRole('button', { name: t.move }).waitFor();
    await ready(desk);
    await office.checkAxe(desk, 'shift');
    await panel.getByRole('button', { name: t.move }).focus();
    await desk.keyboard.press('Enter');
    const form = desk.getByRole('dialog', { name: t.moveTitle });
    await form.getByLabel(t.startsAt).fill(`${tuesday}T10:00`);
    assert.equal(await form.getByLabel(t.endsAt).inputValue(), `${tuesday}T12:00`, 'the length stays');
    await form.getByLabel(t.startsAt).press('Enter');
    await desk.getByRole('dialog', { name: t.whichShifts }).getByRole('button', { name: t.following }).click();
    await desk.getByText(t.movedAll).waitFor();
    assert.deepEqual((await shifts()).map((s) => s.startsLocal.slice(11)), ['10:00', '10:00', '10:00']);
    await desk.keyboard.press('Escape');
  });

  office.step('people are signed up on their behalf, somebody new among them', async () => {
    const [first] = await shifts();
    await desk.goto(`${office.url}/volunteering/calendar?view=week&on=${tuesday}&shift=${first.id}`);
    const panel = desk.getByRole('dialog', { name: t.shift });
    await panel.getByRole('button', { name: t.addPeople }).click();
    const picker = panel.getByLabel(t.picker);
    for (const name of ['김민지', 'Anna', 'Adams']) {
      await picker.fill(name);
      await desk.getByRole('option', { name: new RegExp(name) }).first().click();
    }
    await picker.fill('Nova Lind');
    await desk.getByRole('option', { name: t.createNova }).click();
    await office.checkAxe(desk, 'signing up');
    await panel.getByRole('button', { name: t.signUpFour }).click();
    await desk.getByText(t.signedUpFour).waitFor();
    await panel.getByText(t.place(2)).waitFor();
    const [after] = await shifts();
    assert.equal(after.filled, 2);
    // Somebody cancels: the first of the waiting list has the place, and the way back says where it leads.
    await panel.getByRole('button', { name: `${t.takeOff}: 김민지` }).click();
    await desk.getByText(t.promoted).waitFor();
    await desk.getByRole('button', { name: t.undo }).last().click();
    await desk.getByText(t.waitsAgain).waitFor();
    await office.checkAxe(desk, 'shift with people');
  });

  office.step('who is busy is told of, and signed up anyway', async () => {
    const [first] = await shifts();
    const other = (await graph('mutation($input: CreateShiftInput!) { createShift(input: $input) { shifts { id } } }', { input: { opportunityID: opportunity, startsLocal: `${tuesday}T11:00`, endsLocal: `${tuesday}T13:00`, capacity: 5 } })).createShift.shifts[0].id;
    const [signup] = (await graph('query($id: ID!) { node(id: $id) { ... on Shift { signups { id status contact { id displayName } } } } }', { id: first.id })).node.signups.filter((s) => s.contact.displayName.includes('Schmidt') && s.status === 'CONFIRMED');
    assert.ok(signup, 'she has a place');
    await desk.goto(`${office.url}/volunteering/calendar?view=week&on=${tuesday}&shift=${other}`);
    const panel = desk.getByRole('dialog', { name: t.shift });
    await panel.getByRole('button', { name: t.addPeople }).click();
    await panel.getByLabel(t.picker).fill('Anna');
    await desk.getByRole('option', { name: /Anna/ }).first().click();
    await panel.getByRole('button', { name: t.signUpOne }).click();
    await panel.getByRole('alert').getByText(/Soup 급식/).waitFor();
    await panel.getByRole('button', { name: t.anyway }).click();
    await panel.getByRole('link', { name: /Anna/ }).waitFor();
    // A move that makes it two at once for somebody says so before it happens.
    const quiet = (await graph('mutation($input: CreateShiftInput!) { createShift(input: $input) { shifts { id } } }', { input: { opportunityID: opportunity, startsLocal: `${tuesday}T15:00`, endsLocal: `${tuesday}T16:00`, capacity: 5 } })).createShift.shifts[0].id;
    await graph('mutation($input: SignUpForShiftInput!) { signUpForShift(input: $input) { signup { id } } }', { input: { shiftID: quiet, contactID: signup.contact.id } });
    await desk.goto(`${office.url}/volunteering/calendar?view=week&on=${tuesday}&shift=${quiet}`);
    await panel.getByRole('button', { name: t.move }).click();
    await desk.getByRole('dialog', { name: t.moveTitle }).getByLabel(t.startsAt).fill(`${tuesday}T11:30`);
    await desk.getByRole('dialog', { name: t.moveTitle }).getByRole('button', { name: t.moveSave, exact: true }).click();
    const ask = desk.getByRole('dialog', { name: t.overlapTitle });
    await ask.getByText(/Soup 급식/).first().waitFor();
    await office.checkAxe(desk, 'overlap');
    await ask.getByRole('button', { name: t.keep }).click();
    const kept = (await shifts()).find((s) => s.id === quiet);
    assert.equal(kept.startsLocal, `${tuesday}T15:00`, 'nothing moved');
    // Called off: it says whom to tell.
    await panel.getByRole('button', { name: t.callOff }).click();
    const off = desk.getByRole('dialog', { name: t.callOffTitle });
    await off.getByRole('link', { name: 'anna@example.org' }).waitFor();
    await office.checkAxe(desk, 'calling off');
    await off.getByRole('button', { name: t.callOffConfirm, exact: true }).click();
    await desk.getByText(t.calledOff).first().waitFor();
    assert.ok((await shifts()).find((s) => s.id === quiet).cancelledAt);
  });

  office.step('people are checked in on a phone, also without a connection', async () => {
    const today = (await graph('mutation($input: CreateShiftInput!) { createShift(input: $input) { shifts { id } } }', { input: { opportunityID: opportunity, startsLocal: wall(-60), endsLocal: wall(90), capacity: 3 } })).createShift.shifts[0].id;
    const { minji, junho, seoyeon } = office.ids;
    await graph('mutation($input: SignUpManyForShiftInput!) { signUpManyForShift(input: $input) { signups { id } refused { reason } } }', { input: { shiftID: today, contactIDs: [minji, junho, seoyeon] } });
    const phone = await office.pageAs('VOLUNTEERING', { width: 390, hasTouch: true });
    await phone.goto(`${office.url}/volunteering/check-in`);
    const row = (page, name) => page.locator(`[data-person="${name}"]`);
    await row(phone, '김민지').waitFor();
    const second = await office.pageAs('ADMIN');
    await second.goto(`${office.url}/volunteering/check-in?shift=${today}`);
    await row(second, '김민지').waitFor();
    await ready(phone);
    await office.checkAxe(phone, 'check-in, phone');
    for (const box of await phone.locator('main li button').evaluateAll((all) => all.map((b) => b.getBoundingClientRect().height))) assert.ok(box >= 44, `a target of ${box} px`);

    await row(phone, '김민지').getByRole('button').first().tap();
    await phone.locator('[data-person="김민지"][data-status="here"]').waitFor();
    // The other desk sees it without a reload.
    await second.locator('[data-person="김민지"][data-status="here"]').waitFor();

    // The connection is lost; taps are kept, through a reload, and go out by themselves.
    const cut = (route) => (route.request().postData()?.includes('useTaps') ? route.abort() : route.continue());
    await phone.route('**/graphql', cut);
    await row(phone, '박준호').getByRole('button').first().tap();
    await phone.locator('[data-person="박준호"][data-status="here"]').waitFor();
    await phone.getByTestId('not-sent').waitFor();
    await office.checkAxe(phone, 'check-in, not sent');
    await phone.reload();
    await phone.getByTestId('not-sent').waitFor();
    await phone.locator('[data-person="박준호"][data-status="here"]').waitFor();
    assert.equal(await second.locator('[data-person="박준호"]').getAttribute('data-status'), 'expected');
    await phone.unroute('**/graphql', cut);
    await second.locator('[data-person="박준호"][data-status="here"]').waitFor();
    await phone.getByTestId('not-sent').waitFor({ state: 'detached' });

    // Somebody who did not sign up: the shift is full, so it gets a place more.
    await phone.getByRole('button', { name: t.walkIn }).tap();
    await office.checkAxe(phone, 'walk-in');
    await phone.getByRole('dialog').getByLabel(t.picker).fill('Adams');
    await phone.getByRole('option', { name: /Peter/ }).first().tap();
    await phone.getByRole('button', { name: t.addPlace }).tap();
    await phone.locator('[data-person="Peter Adams"][data-status="here"]').waitFor();
    await second.locator('[data-person="Peter Adams"][data-status="here"]').waitFor();

    // Not there after all.
    await row(phone, '최서연').getByRole('button', { name: t.moreFor('최서연') }).tap();
    await phone.getByRole('menuitem', { name: t.noShow }).tap();
    await second.locator('[data-person="최서연"][data-status="noShow"]').waitFor();
    await phone.getByTestId('desk-counts').getByText(t.counts(3, 4)).waitFor();
    const { node } = await graph('query($id: ID!) { node(id: $id) { ... on Shift { capacity filled signups { status } } } }', { id: today });
    assert.deepEqual([node.capacity, node.filled, node.signups.filter((s) => s.status === 'ATTENDED').length], [4, 4, 3]);
    await phone.context().close();
    await second.context().close();
  });

  office.step('hours are corrected, approved together, taken back, and added up', async () => {
    await desk.goto(`${office.url}/volunteering/hours?view=toApprove`);
    await desk.getByRole('link', { name: 'Peter Adams' }).waitFor();
    await ready(desk);
    await office.checkAxe(desk, 'hours');
    await desk.getByRole('button', { name: new RegExp(`^${t.time}, Peter Adams`) }).click();
    await desk.getByRole('textbox', { name: `${t.time}, Peter Adams` }).fill('1:45');
    await desk.keyboard.press('Enter');
    await desk.getByText(t.corrected).waitFor();
    for (const name of ['Peter Adams', '김민지', '박준호']) await desk.getByRole('checkbox', { name: new RegExp(name) }).check();
    await office.checkAxe(desk, 'hours, chosen');
    await desk.getByRole('button', { name: t.approve, exact: true }).click();
    await desk.getByText(t.approvedThree).waitFor();
    const approved = async () => (await graph('{ volunteerTotals(by: OPPORTUNITY) { approvedMinutes loggedMinutes } }')).volunteerTotals[0];
    assert.deepEqual(await approved(), { approvedMinutes: 105 + 150 + 150, loggedMinutes: 0 });
    await desk.getByRole('button', { name: t.undo }).last().click();
    await desk.getByRole('link', { name: '박준호' }).waitFor();
    assert.equal((await approved()).approvedMinutes, 0);
    // Hours of a group, and the sums drawn.
    await desk.getByRole('button', { name: t.logHours }).click();
    const form = desk.getByRole('dialog', { name: t.logTitle });
    for (const name of ['Zoé', '최서연']) {
      await form.getByLabel(t.who).first().fill(name);
      await desk.getByRole('option', { name: new RegExp(name) }).first().click();
    }
    await form.getByLabel(t.timeTyped).fill('3');
    await office.checkAxe(desk, 'logging hours');
    await form.getByRole('button', { name: t.save, exact: true }).click();
    await desk.getByText(t.loggedTwo).waitFor();
    await desk.getByRole('link', { name: t.totals }).click();
    await desk.getByText(t.asTable, { exact: true }).waitFor();
    await ready(desk);
    await office.checkAxe(desk, 'totals');
    await desk.getByText(t.asTable, { exact: true }).click();
    await desk.getByRole('table').waitFor();
    await office.checkAxe(desk, 'totals, table');
  });

  office.step('a calendar program reads the feed until it is withdrawn', async () => {
    await desk.goto(`${office.url}/volunteering/${opportunity}`);
    await desk.getByRole('button', { name: t.feed }).click();
    const dialog = desk.getByRole('dialog', { name: t.feed });
    await dialog.getByRole('button', { name: t.makeFeed }).click();
    feed = await dialog.getByLabel(t.feedAddress).inputValue();
    await office.checkAxe(desk, 'feed');
    const got = await fetch(feed);
    assert.equal(got.headers.get('content-type'), 'text/calendar; charset=utf-8');
    const text = await got.text();
    const events = parseCalendar(text);
    const all = await shifts();
    assert.equal(events.length, all.length);
    assert.ok(events.every((e) => e.SUMMARY === 'Soup 급식' && e.LOCATION === 'Mapo 마포'));
    assert.equal(events.filter((e) => e.STATUS === 'CANCELLED').length, 1);
    assert.ok(text.includes(`DTSTART;TZID=${zone}:${tuesday.replaceAll('-', '')}T100000`), 'the wall time with its zone');
    assert.ok(!/Schmidt|김민지|Adams/.test(text), 'nobody is named');
    const again = await fetch(feed, { headers: { 'If-None-Match': got.headers.get('etag') } });
    assert.equal(again.status, 304);
    await dialog.getByRole('button', { name: t.withdraw }).click();
    await desk.getByText(t.withdrawn).first().waitFor();
    assert.equal((await fetch(feed)).status, 404);
    await desk.keyboard.press('Escape');
  });

  office.step('the pages fit a phone, and who may only look sees no button', async () => {
    const phone = await office.pageAs('VOLUNTEERING', { width: 390 });
    for (const path of ['', '/calendar', '/calendar?view=month', '/opportunities', `/${opportunity}`, '/hours', '/hours/totals']) {
      await phone.goto(`${office.url}/volunteering${path}`);
      await phone.locator('main h1').first().waitFor();
      await ready(phone);
      await office.checkAxe(phone, `phone ${path}`);
      assert.ok(await phone.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${path} is wider than a phone`);
    }
    const reader = await office.pageAs('READ_ONLY');
    await reader.goto(`${office.url}/volunteering/calendar?view=week&on=${tuesday}`);
    await reader.getByTestId('shift-grid').waitFor();
    assert.equal(await reader.getByRole('button', { name: t.newShift }).count(), 0);
    await office.checkAxe(reader, 'calendar, read only');
    for (const view of ['month', 'list']) {
      await reader.goto(`${office.url}/volunteering/calendar?view=${view}&on=${tuesday}`);
      await reader.getByText('Soup 급식').first().waitFor();
      await ready(reader);
      await office.checkAxe(reader, `calendar, ${view}`);
    }
    const closed = await office.pageAs('FINANCE');
    await closed.goto(`${office.url}/volunteering/calendar`);
    await closed.locator('main [role=alert], main h1, main h2').first().waitFor();
    await office.checkAxe(closed, 'calendar, closed');
  });
});
