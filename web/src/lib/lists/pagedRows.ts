/**
 * The rows of a long list, of which only those around where one looks are there. A page is asked for by the cursor
 * before it where that is known and by its place otherwise, so that a jump to the end costs one page. Pages that were
 * left behind are let go of, so that the browser holds a bounded number however far one scrolls.
 */
export interface LoadedPage<Row> {
  rows: readonly Row[];
  /** The cursor behind the last row. */
  endCursor: string | null;
  /** How many rows there are in all, where it was asked for. */
  total: number | null;
}

export interface PageAsk {
  first: number;
  offset: number | null;
  after: string | null;
  withTotal: boolean;
}

/** Loads one page; `changed` is called again whenever its rows change in the store. Answers how to let go of it. */
export type PageLoader<Row> = (ask: PageAsk, on: { changed: (page: LoadedPage<Row>) => void; failed: (error: Error) => void }) => () => void;

interface Page<Row> {
  state: 'loading' | 'here' | 'failed';
  rows: readonly Row[];
  endCursor: string | null;
  drop: () => void;
}

export interface Snapshot {
  /** Null until the first page is here. */
  total: number | null;
  /** Why the list cannot go on; pages that are here stay. */
  error: Error | null;
  isLoading: boolean;
  /** Rises with every change, so that React sees it. */
  version: number;
}

const keptPages = 24;

export class PagedRows<Row> {
  readonly pageSize: number;
  /** The row at the top of the window, for coming back to it. */
  top = 0;
  #load: PageLoader<Row>;
  #pages = new Map<number, Page<Row>>();
  #listeners = new Set<() => void>();
  #snapshot: Snapshot = { total: null, error: null, isLoading: false, version: 0 };
  #stale: Map<number, Page<Row>> | null = null;
  #range: [first: number, last: number] = [0, 0];

  constructor(load: PageLoader<Row>, pageSize = 50) {
    this.#load = load;
    this.pageSize = pageSize;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  snapshot = (): Snapshot => this.#snapshot;

  /** The row at a place; undefined while it is not here. */
  row(index: number): Row | undefined {
    const at = Math.floor(index / this.pageSize);
    const page = this.#pages.get(at);
    const shown = page?.state === 'here' ? page : (this.#stale?.get(at) ?? page);
    return shown?.rows[index - at * this.pageSize];
  }

  /** Every row that is here, in order. */
  loaded(): Row[] {
    return [...this.#pages.entries()].sort(([a], [b]) => a - b).flatMap(([, page]) => page.rows);
  }

  /** Sees to it that the rows of a stretch come, those before and behind them next. */
  ensure(from: number, to: number): void {
    const first = Math.max(0, Math.floor(from / this.pageSize));
    const last = Math.max(first, Math.floor(to / this.pageSize));
    this.top = from;
    this.#range = [first, last];
    for (let page = first; page <= last; page++) this.#want(page);
    this.#forget(first, last);
  }

  /** The rows between two places, loaded where they are not here; for choosing a stretch of them. */
  async between(from: number, to: number): Promise<Row[]> {
    this.ensure(from, to);
    const indices = Array.from({ length: to - from + 1 }, (_, i) => from + i);
    const isHere = () => this.#snapshot.error !== null || indices.every((i) => this.row(i) !== undefined || i >= (this.#snapshot.total ?? Infinity));
    if (!isHere()) {
      await new Promise<void>((done) => {
        const stop = this.subscribe(() => {
          if (!isHere()) return;
          stop();
          done();
        });
      });
    }
    if (this.#snapshot.error) throw this.#snapshot.error;
    return indices.map((i) => this.row(i)).filter((r) => r !== undefined);
  }

  /** Asks again for what is shown; the rows stay until the new ones are here. */
  refresh(): void {
    const [first, last] = this.#range;
    for (const page of this.#stale?.values() ?? []) page.drop();
    this.#stale = this.#pages;
    this.#pages = new Map();
    this.#change({ error: null });
    for (let at = first; at <= last; at++) this.#want(at, at === first);
  }

  /** Tries again what failed. */
  retry(): void {
    for (const [at, page] of [...this.#pages]) {
      if (page.state === 'failed') this.#pages.delete(at);
    }
    this.#change({ error: null });
    this.ensure(this.top, this.top + this.pageSize);
  }

  dispose(): void {
    for (const page of [...this.#pages.values(), ...(this.#stale?.values() ?? [])]) page.drop();
    this.#pages.clear();
    this.#stale = null;
  }

  #want(at: number, isCounting = this.#snapshot.total === null): void {
    const { total } = this.#snapshot;
    if (this.#pages.has(at) || (at > 0 && total !== null && !isCounting && at * this.pageSize >= total)) return;
    const before = this.#pages.get(at - 1);
    const after = before?.state === 'here' ? before.endCursor : null;
    const page: Page<Row> = { state: 'loading', rows: [], endCursor: null, drop: () => undefined };
    this.#pages.set(at, page);
    const ask: PageAsk = { first: this.pageSize, offset: after || at === 0 ? null : at * this.pageSize, after, withTotal: isCounting };
    const isMine = () => this.#pages.get(at) === page;
    page.drop = this.#load(ask, {
      changed: (loaded) => {
        if (!isMine()) return;
        Object.assign(page, { state: 'here', rows: loaded.rows, endCursor: loaded.endCursor });
        this.#settle(at);
        this.#change(loaded.total === null ? {} : { total: loaded.total });
      },
      failed: (error) => {
        if (!isMine()) return;
        page.state = 'failed';
        this.#settle(at);
        this.#change({ error });
      },
    });
    this.#change({});
  }

  #settle(at: number): void {
    this.#stale?.get(at)?.drop();
    this.#stale?.delete(at);
    const isDone = [...this.#pages.values()].every((p) => p.state !== 'loading');
    if (!isDone) return;
    for (const page of this.#stale?.values() ?? []) page.drop();
    this.#stale = null;
  }

  #forget(first: number, last: number): void {
    if (this.#pages.size <= keptPages) return;
    const distance = (at: number) => Math.max(first - at, at - last, 0);
    const far = [...this.#pages.keys()].sort((a, b) => distance(b) - distance(a));
    for (const at of far.slice(0, this.#pages.size - keptPages)) {
      if (distance(at) === 0) break;
      this.#pages.get(at)?.drop();
      this.#pages.delete(at);
    }
  }

  #change(patch: Partial<Snapshot>): void {
    const isLoading = [...this.#pages.values()].some((p) => p.state === 'loading');
    this.#snapshot = { ...this.#snapshot, ...patch, isLoading, version: this.#snapshot.version + 1 };
    for (const listener of [...this.#listeners]) listener();
  }
}
