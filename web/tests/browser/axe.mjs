// Axe, run in the page itself: its own driver opens a second page for every check, which takes ten times as long.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Waits until the page shows what it is going to: a list that reads anew is paler, and a colour on its way is none of the design's. */
async function settle(page) {
  await page.waitForFunction(() => ![...document.querySelectorAll('[aria-busy="true"]')].some((e) => e.checkVisibility()));
  // Those without an end, such as a skeleton's, are not waited for; one that is cut short has ended, too.
  await page.evaluate(() => Promise.all(document.getAnimations().filter((a) => a.effect?.getComputedTiming().endTime !== Infinity).map((a) => a.finished.catch(() => undefined))));
}

/** Refuses a page on which axe finds anything. Each document gets axe once; a frame within it is looked at as well. */
export async function checkAxe(page, name) {
  for (const frame of page.frames()) {
    if (!(await frame.evaluate(() => Boolean(window.axe)))) await frame.evaluate(source);
  }
  await settle(page);
  const violations = await page.evaluate(async () => (await window.axe.run(document, { resultTypes: ['violations'] })).violations);
  const found = violations.map((v) => `${v.id}: ${v.nodes.slice(0, 4).map((n) => `${n.target.join(' ')} ${n.any[0]?.message ?? n.all[0]?.message ?? n.none[0]?.message ?? ''}`).join(' | ')}`);
  assert.deepEqual(found, [], `axe on ${name}`);
}
