import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';

/** Refuses a page on which axe finds anything. */
export async function checkAxe(page, name) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map((v) => `${v.id}: ${v.nodes.slice(0, 4).map((n) => `${n.target.join(' ')} ${n.any[0]?.message ?? n.all[0]?.message ?? n.none[0]?.message ?? ''}`).join(' | ')}`);
  assert.deepEqual(found, [], `axe on ${name}`);
}
