/**
 * The rows of a long list that have been asked for, in pages. A new question keeps the old rows in
 * sight until its own are there; questions about rows that nobody sees any more are called off.
 */
export type AskRows<Row> = (
  first: number,
  count: number,
  signal: AbortSignal,
) => Promise<{ readonly count: number; readonly rows: readonly Row[] }>;

export interface RowsSoFar<Row> {
  /** how many the list has, as far as anything was answered */
  readonly count: number | undefined;
  readonly rowAt: (n: number) => Row | undefined;
  /** something that is seen could not be read */
  readonly unread: boolean;
}

const PAGE = 100;
/** Pages that are kept besides those in sight. */
const MOST_PAGES = 60;

export class RowPages<Row> {
  readonly #changed: () => void;
  #ask: AskRows<Row> | undefined;
  #count: number | undefined;
  /** the latest seen last */
  #pages = new Map<number, readonly Row[]>();
  /** pages of the question before, until this one's are there */
  #old: ReadonlyMap<number, readonly Row[]> = new Map();
  #asked = new Map<number, AbortController>();
  #failed = new Set<number>();
  #seen: readonly number[] = [];
  #sofar: RowsSoFar<Row>;

  constructor(changed: () => void) {
    this.#changed = changed;
    this.#sofar = this.#snapshot();
  }

  /** The same object until something has come. */
  soFar(): RowsSoFar<Row> {
    return this.#sofar;
  }

  /** Another `ask` is another question. */
  setAsk(ask: AskRows<Row>): void {
    if (ask === this.#ask) return;
    this.#ask = ask;
    this.#callOff(() => true);
    if (this.#pages.size > 0) this.#old = this.#pages;
    this.#pages = new Map();
    this.#failed.clear();
    this.#askForSeen();
    this.#publishUnread();
  }

  /** These rows are seen, others no longer. */
  see(first: number, count: number): void {
    const pages: number[] = [];
    for (let page = Math.floor(first / PAGE); page * PAGE < first + count; page += 1) {
      pages.push(page);
    }
    this.#seen = pages;
    this.#callOff((page) => !pages.includes(page));
    this.#askForSeen();
    this.#publishUnread();
  }

  /** Asks once more for what could not be read. */
  again(): void {
    this.#failed.clear();
    this.#askForSeen();
    this.#publishUnread();
  }

  close(): void {
    this.#callOff(() => true);
    this.#ask = undefined;
  }

  #callOff(when: (page: number) => boolean): void {
    for (const [page, asked] of this.#asked) {
      if (!when(page)) continue;
      this.#asked.delete(page);
      asked.abort();
    }
  }

  #askForSeen(): void {
    for (const page of this.#seen) {
      const known = this.#pages.get(page);
      if (known !== undefined) {
        this.#pages.delete(page);
        this.#pages.set(page, known);
      } else if (!this.#asked.has(page) && !this.#failed.has(page)) void this.#askFor(page);
    }
  }

  async #askFor(page: number): Promise<void> {
    const ask = this.#ask;
    if (ask === undefined) return;
    const asked = new AbortController();
    this.#asked.set(page, asked);
    try {
      const { count, rows } = await ask(page * PAGE, PAGE, asked.signal);
      if (asked.signal.aborted) return;
      this.#count = count;
      this.#pages.set(page, rows);
    } catch {
      if (asked.signal.aborted) return;
      this.#failed.add(page);
    }
    this.#asked.delete(page);
    // all that is seen is new: what the question before had is of no use any more
    if (this.#seen.every((seen) => this.#pages.has(seen))) this.#old = new Map();
    this.#forget();
    this.#publish();
  }

  #forget(): void {
    for (const page of this.#pages.keys()) {
      if (this.#pages.size <= MOST_PAGES) return;
      if (!this.#seen.includes(page)) this.#pages.delete(page);
    }
  }

  /** Which rows are seen decides whether any of them could not be read. */
  #publishUnread(): void {
    if (this.#isUnread() !== this.#sofar.unread) this.#publish();
  }

  #isUnread(): boolean {
    return this.#seen.some((page) => this.#failed.has(page));
  }

  #publish(): void {
    this.#sofar = this.#snapshot();
    this.#changed();
  }

  #snapshot(): RowsSoFar<Row> {
    const [pages, old] = [new Map(this.#pages), this.#old];
    return {
      count: this.#count,
      rowAt: (n) => {
        const page = Math.floor(n / PAGE);
        return (pages.get(page) ?? old.get(page))?.[n - page * PAGE];
      },
      unread: this.#isUnread(),
    };
  }
}
