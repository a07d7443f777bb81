import { describe, expect, it } from 'vitest';
import { type LoadedPage, type PageAsk, PagedRows } from './pagedRows';

/** A server of numbered rows whose answers come when the test says so. */
function server(total: number, pageSize = 10) {
  const asks: PageAsk[] = [];
  const waiting: (() => void)[] = [];
  const held = new Set<PageAsk>();
  let isFailing = false;
  const rows = new PagedRows<number>((ask, on) => {
    asks.push(ask);
    held.add(ask);
    waiting.push(() => {
      if (isFailing) {
        on.failed(new Error('down'));
        return;
      }
      const from = ask.after === null ? (ask.offset ?? 0) : Number(ask.after) + 1;
      const list = Array.from({ length: Math.max(Math.min(ask.first, total - from), 0) }, (_, i) => from + i);
      const page: LoadedPage<number> = { rows: list, endCursor: String(from + list.length - 1), total: ask.withTotal ? total : null };
      on.changed(page);
    });
    return () => held.delete(ask);
  }, pageSize);
  return { rows, asks, held, answer: () => waiting.splice(0).forEach((f) => f()), fail: (is: boolean) => { isFailing = is; } };
}

describe('PagedRows', () => {
  it('asks for the first page with the total, and goes on by cursor', () => {
    const { rows, asks, answer } = server(95);
    rows.ensure(0, 5);
    expect(rows.snapshot()).toMatchObject({ total: null, isLoading: true });
    answer();
    expect(rows.snapshot()).toMatchObject({ total: 95, isLoading: false });
    rows.ensure(5, 12);
    answer();
    expect(asks).toEqual([
      { first: 10, offset: null, after: null, withTotal: true },
      { first: 10, offset: null, after: '9', withTotal: false },
    ]);
    expect(rows.row(12)).toBe(12);
  });
  it('jumps to the end with one page', () => {
    const { rows, asks, answer } = server(200_000);
    rows.ensure(0, 5);
    answer();
    rows.ensure(199_992, 199_999);
    answer();
    expect(asks.at(-1)).toEqual({ first: 10, offset: 199_990, after: null, withTotal: false });
    expect(rows.row(199_999)).toBe(199_999);
    expect(rows.row(100_000)).toBeUndefined();
  });
  it('holds a bounded number of pages and keeps those in sight', () => {
    const { rows, held, answer } = server(10_000);
    rows.ensure(0, 5);
    answer();
    for (let i = 0; i < 100; i++) {
      rows.ensure(i * 100, i * 100 + 5);
      answer();
    }
    expect(held.size).toBeLessThanOrEqual(24);
    expect(rows.row(9_905)).toBe(9_905);
  });
  it('keeps the rows while it asks again', () => {
    const { rows, answer } = server(50);
    rows.ensure(0, 5);
    answer();
    rows.refresh();
    expect(rows.row(3)).toBe(3);
    answer();
    expect(rows.row(3)).toBe(3);
    expect(rows.snapshot().total).toBe(50);
  });
  it('keeps what it has where a page fails, and tries again', () => {
    const { rows, answer, fail } = server(50);
    rows.ensure(0, 5);
    answer();
    fail(true);
    rows.ensure(20, 25);
    answer();
    expect(rows.snapshot().error?.message).toBe('down');
    expect(rows.row(3)).toBe(3);
    fail(false);
    rows.retry();
    answer();
    expect(rows.snapshot().error).toBeNull();
    expect(rows.row(22)).toBe(22);
  });
  it('loads a stretch to choose from it', async () => {
    const { rows, answer } = server(50);
    rows.ensure(0, 5);
    answer();
    const stretch = rows.between(8, 23);
    answer();
    expect(await stretch).toEqual(Array.from({ length: 16 }, (_, i) => 8 + i));
  });
});
