/**
 * Scrolls a list of any length: it holds where the list stands, measures the rows that are in the
 * document, and keeps them where they belong. It counts in rows, so that nothing jumps when a row
 * turns out higher than expected. What the numbers mean stands in `long-rows.ts`.
 */
import {
  START,
  clamped,
  heightBetween,
  heightOfAll,
  isBefore,
  lastPlace,
  moved,
  placeAt,
  placeShowing,
  reach,
  rowsAround,
  scrollTopAt,
  type Place,
  type Rows,
} from "./long-rows.ts";

export interface DrawnRows {
  /** the rows that belong into the document, `last` included; less than `first` where there are none */
  readonly first: number;
  readonly last: number;
  /** the row at the upper edge, and how much of it lies above, at most `MOST_CUT` pixels */
  readonly top: number;
  readonly cut: number;
}

/** More than this need not be told apart. */
const MOST_CUT = 16;
/** What is seen where nothing is laid out. */
const USUAL_VIEW = 800;
/** Rows are drawn in steps of so many, not with each one that appears. */
const STEP = 4;
/** After so many heights they are forgotten. */
const MOST_HEIGHTS = 20_000;
/** Milliseconds for which a wheel or a finger goes on scrolling. */
const MOMENTUM = 1_000;

export class LongScroll {
  readonly #covered: number;
  #count = 0;
  #view = USUAL_VIEW;
  /** of the scrolling element in what holds it */
  #edge: number | undefined;
  #estimate: number;
  #heights = new Map<number, number>();
  #place: Place = START;
  /** where the scrollbar was left, by the reader or from here */
  #scrollTop = 0;
  /** a row that is to be seen until the reader scrolls, however high others turn out */
  #shown: number | undefined;
  /** when a wheel or a finger was last seen to move */
  #moved = Number.NEGATIVE_INFINITY;
  #parts: { readonly scroller: HTMLElement; readonly block: HTMLElement } | undefined;
  #drawn: DrawnRows = { first: 0, last: -1, top: 0, cut: 0 };
  #changed: () => void = () => undefined;
  #measureSoon: () => void = () => undefined;

  /** `covered`: pixels at the upper edge that something lies over */
  constructor(guess: number, covered: number) {
    this.#covered = covered;
    this.#estimate = guess;
  }

  /** `block` holds the rows and lies in an element of its own inside of `scroller`. */
  attach(scroller: HTMLElement, block: HTMLElement, changed: () => void): () => void {
    this.#parts = { scroller, block };
    this.#changed = changed;
    const moves = ({ timeStamp }: Event) => {
      this.#moved = timeStamp;
    };
    // a scrollbar that is taken hold of
    const grabbed = () => {
      this.#moved = Number.NEGATIVE_INFINITY;
    };
    const settle = () => this.#settle();
    const passive = { passive: true };
    scroller.addEventListener("wheel", moves, passive);
    scroller.addEventListener("touchmove", moves, passive);
    scroller.addEventListener("pointerdown", grabbed, passive);
    scroller.addEventListener("scrollend", settle, passive);
    let width = scroller.clientWidth;
    const resized = new ResizeObserver(() => {
      if (scroller.clientWidth !== width) this.#heights.clear();
      width = scroller.clientWidth;
      this.laidOut();
    });
    resized.observe(scroller);
    resized.observe(block);
    // told anew as soon as the page is laid out, and before it is painted
    this.#measureSoon = () => {
      resized.unobserve(block);
      resized.observe(block);
    };
    return () => {
      resized.disconnect();
      scroller.removeEventListener("wheel", moves);
      scroller.removeEventListener("touchmove", moves);
      scroller.removeEventListener("pointerdown", grabbed);
      scroller.removeEventListener("scrollend", settle);
      this.#measureSoon = () => undefined;
      this.#parts = undefined;
    };
  }

  drawn(): DrawnRows {
    return this.#drawn;
  }

  setCount(count: number): void {
    if (count === this.#count) return;
    this.#count = count;
    this.#place = clamped(this.#place, this.#rows());
    this.#sync(true);
  }

  /** how many rows are seen, at least one */
  seen(): number {
    const { first, last } = rowsAround(this.#place, 0, this.#rows());
    return Math.max(1, last - first);
  }

  show(index: number): void {
    this.#shown = index;
    this.#place = placeShowing(index, this.#place, this.#covered, this.#rows());
    this.#sync(true);
  }

  begin(index: number): void {
    this.#shown = undefined;
    this.#place = clamped({ index, offset: 0 }, this.#rows());
    this.#sync(true);
  }

  /** To be called when the scrollbar has moved. */
  scrolled(at: number): void {
    if (this.#parts === undefined) return;
    const rows = this.#rows();
    const scrollTop = within(this.#parts.scroller.scrollTop, reach(rows));
    const by = scrollTop - this.#scrollTop;
    // moved from here
    if (Math.abs(by) < 0.5) return;
    this.#shown = undefined;
    this.#scrollTop = scrollTop;
    const most = at - this.#moved < MOMENTUM ? 6 : 1.2;
    const small = Math.abs(by) <= most * this.#view;
    this.#place = small ? moved(this.#place, by, rows) : placeAt(scrollTop, rows);
    this.#sync(false);
  }

  /** To be called when other rows have been drawn: measured at once, they would cost a layout of the page. */
  rowsDrawn(): void {
    this.#position();
    this.#measureSoon();
  }

  /** To be called when rows have been drawn or have changed their height. */
  laidOut(): void {
    if (this.#parts === undefined) return;
    // at both ends at once it stands at the first
    const atEnd = isBefore(START, this.#place) && !isBefore(this.#place, lastPlace(this.#rows()));
    if (!this.#measure(this.#parts.scroller, this.#parts.block)) {
      this.#position();
      return;
    }
    const rows = this.#rows();
    if (this.#shown !== undefined) {
      this.#place = placeShowing(this.#shown, this.#place, this.#covered, rows);
    } else if (atEnd) this.#place = lastPlace(rows);
    else this.#place = clamped(this.#place, rows);
    this.#sync(false);
  }

  #rows(): Rows {
    return {
      count: this.#count,
      view: this.#view,
      estimate: this.#estimate,
      heightOf: (index) => this.#heights.get(index) ?? this.#estimate,
    };
  }

  /** Whether anything has another height than was thought. */
  #measure(scroller: HTMLElement, block: HTMLElement): boolean {
    let changed = this.#measureView(scroller);
    if (this.#heights.size > MOST_HEIGHTS) this.#heights.clear();
    for (const row of rowsIn(block)) {
      const { height } = row.element.getBoundingClientRect();
      if (height === 0 || height === this.#heights.get(row.index)) continue;
      this.#heights.set(row.index, height);
      changed = true;
    }
    return changed;
  }

  /** What is seen may begin or end elsewhere: then rows keep their places on the screen. */
  #measureView({ clientHeight: view, offsetTop: edge }: HTMLElement): boolean {
    if (view === 0 || (view === this.#view && edge === this.#edge)) return false;
    this.#view = view;
    this.#place = moved(this.#place, edge - (this.#edge ?? edge), this.#rows());
    this.#edge = edge;
    return true;
  }

  /** The scrollbar may have lost its proportion while small steps were taken: nothing seen moves. */
  #settle(): void {
    const { size } = this.#heights;
    if (size > 0) {
      const mean = [...this.#heights.values()].reduce((sum, height) => sum + height, 0) / size;
      if (Math.abs(mean / this.#estimate - 1) > 0.02) this.#estimate = mean;
    }
    const off = scrollTopAt(this.#place, this.#rows()) - this.#scrollTop;
    this.#sync(Math.abs(off) > this.#view);
  }

  /** `exact`: the scrollbar is put where it belongs; else only at the ends, where the reader would be stuck. */
  #sync(exact: boolean): void {
    if (this.#parts === undefined) return;
    const { scroller, block } = this.#parts;
    const rows = this.#rows();
    const wanted = scrollTopAt(this.#place, rows);
    const height = `${String(Math.round(heightOfAll(rows)))}px`;
    const space = block.parentElement;
    const longer = space !== null && space.style.height !== height;
    if (longer) space.style.height = height;
    const stuck = endOf(wanted, rows) !== endOf(this.#scrollTop, rows);
    if (exact || longer || stuck) {
      scroller.scrollTop = wanted;
      this.#scrollTop = within(scroller.scrollTop, reach(rows));
    }
    this.#position();
    this.#publish(rows);
  }

  /** Puts the rows where the scrollbar is, by the row at the upper edge. */
  #position(): void {
    const block = this.#parts?.block;
    const [first] = block === undefined ? [] : rowsIn(block);
    if (block === undefined || first === undefined) return;
    const { index, offset } = this.#place;
    // other rows are on their way
    if (Math.abs(index - first.index) > MOST_HEIGHTS) return;
    const rows = this.#rows();
    const [from, to] = [Math.min(first.index, index), Math.max(first.index, index)];
    const between = heightBetween(from, to, rows) * (index < first.index ? -1 : 1);
    block.style.top = `${String(this.#scrollTop - offset - between)}px`;
  }

  #publish(rows: Rows): void {
    const { index: top, offset } = this.#place;
    const around = rowsAround(this.#place, this.#view, rows);
    const next = {
      first: Math.floor(around.first / STEP) * STEP,
      last: Math.min(Math.ceil((around.last + 1) / STEP) * STEP, this.#count) - 1,
      top,
      cut: Math.min(Math.round(offset), MOST_CUT),
    };
    const now = this.#drawn;
    const same = next.first === now.first && next.last === now.last && next.top === now.top;
    if (same && next.cut === now.cut) return;
    this.#drawn = next;
    this.#changed();
  }
}

/** Which end the scrollbar is at, but for a fraction of a pixel. */
function endOf(scrollTop: number, rows: Rows): "start" | "end" | undefined {
  if (scrollTop < 1) return "start";
  return scrollTop > reach(rows) - 1 ? "end" : undefined;
}

function within(scrollTop: number, most: number): number {
  return Math.min(Math.max(scrollTop, 0), most);
}

/** Those in their places, in order: one that is kept from elsewhere has no number. */
function* rowsIn(
  block: HTMLElement,
): Generator<{ readonly index: number; readonly element: Element }> {
  for (const element of block.children) {
    const index = element.getAttribute("data-row");
    if (index !== null) yield { index: Number(index), element };
  }
}
