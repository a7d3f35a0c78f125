/** What the answers of one snapshot share: worked out for one question, kept for the next ones. */
import type { DayRange } from "#src/domain/histogram.ts";
import type { ArchiveIndex } from "./archive-index.ts";
import { drawnOf } from "./drawn-places.ts";
import { othersOf, tallyOf, type Facet, type Tally } from "./facet-counts.ts";
import { listedIn } from "./in-view.ts";
import { overviewWeights } from "./overview.ts";
import { gridKey } from "./picture/grid.ts";
import { lanesOf, type Lanes } from "./picture/lanes.ts";
import { createLevel, type Level } from "./picture/level.ts";
import { withRows } from "./picture/row-room.ts";
import { makingPostings } from "./postings.ts";
import type { ArchiveChoices, LanesBy } from "./questions.ts";
import { createRecent } from "./recent.ts";
import type { Rows } from "./rows.ts";
import type { AskedScale } from "./scale.ts";
import { LISTED, selectEvents, type KnownPostings } from "./select-events.ts";
import type { WordIndex } from "./words.ts";

export interface Selection {
  /** those that are selected, ascending */
  readonly positions: Uint32Array;
  /** of these, those that can be drawn, by the day they are drawn from */
  readonly drawn: Uint32Array;
}

export interface Kept {
  readonly selection: (choices: ArchiveChoices) => Selection;
  /** its positions without keeping it: for a question that is asked once */
  readonly passing: (choices: ArchiveChoices) => Uint32Array;
  /** of what all facets but this one leave */
  readonly tally: (choices: ArchiveChoices, facet: Facet) => Tally;
  readonly listed: (choices: ArchiveChoices, window: DayRange | undefined) => Uint32Array;
  /** what of it can't be drawn */
  readonly shelf: (choices: ArchiveChoices, window: DayRange | undefined) => Uint32Array;
  readonly weights: (choices: ArchiveChoices, extent: DayRange, bins: number) => readonly number[];
  readonly lanes: (choices: ArchiveChoices, by: LanesBy) => Lanes;
  readonly level: (choices: ArchiveChoices, by: LanesBy, scale: AskedScale) => Level;
  /** makes a part of what later choices are quicker by; whether there was any left to make */
  readonly prepare: () => boolean;
}

/** So many choices are kept, which are the largest: four bytes for each event of the archive. */
const SELECTIONS = 3;
/** For each of them: one per facet. */
const TALLIES = 5 * SELECTIONS;
/** As many as the view may jump between while it is zoomed to and fro. */
const LEVELS = 3;

/** `wordsAdded` grows with what can be found. */
export function createKept(
  index: ArchiveIndex,
  rows: Rows,
  words: WordIndex,
  wordsAdded: () => number,
): Kept {
  const selections = createRecent<Selection>(SELECTIONS);
  const searches = createRecent<Uint8Array | undefined>(SELECTIONS);
  const tallies = createRecent<Tally>(TALLIES);
  const lists = createRecent<Uint32Array>(SELECTIONS);
  const weights = createRecent<readonly number[]>(2 * SELECTIONS);
  const lanes = createRecent<Lanes>(LEVELS);
  const levels = createRecent<Level>(LEVELS);
  const postings: KnownPostings = {};
  let making: ReturnType<typeof makingPostings> | undefined;

  const keyOf = (choices: ArchiveChoices) =>
    JSON.stringify([
      choices.actors,
      choices.actors.length > 1 ? choices.match : "",
      choices.kinds,
      choices.sources,
      choices.speakers,
      choices.sayings,
      choices.q === "" ? "" : [choices.q, wordsAdded()],
    ]);
  const found = (q: string) =>
    q === ""
      ? undefined
      : searches(`${q} ${String(wordsAdded())}`, () => {
          const byRow = words.find(q, rows.size());
          return byRow === undefined ? undefined : atPositions(index, byRow);
        });
  const passing = (choices: ArchiveChoices) =>
    selectEvents(index, choices, found(choices.q), postings);
  const selection = (choices: ArchiveChoices) =>
    selections(keyOf(choices), () => {
      const positions = passing(choices);
      return { positions, drawn: drawnOf(index, positions) };
    });
  const lanesFor = (choices: ArchiveChoices, by: LanesBy) =>
    lanes(`${by} ${keyOf(choices)}`, () => lanesOf(index, selection(choices).drawn, by, choices));

  return {
    selection,
    passing,
    tally: (choices, facet) => {
      const others = othersOf(choices, facet);
      const [own, wanted] = [keyOf(choices), keyOf(others)];
      return tallies(`${facet} ${wanted}`, () =>
        tallyOf(index, facet, own === wanted ? selection(choices).positions : passing(others)),
      );
    },
    listed: (choices, window) =>
      window === undefined
        ? selection(choices).positions
        : lists(`${rangeKey(window)} ${keyOf(choices)}`, () =>
            listedIn(index, selection(choices).positions, window),
          ),
    shelf: (choices, window) =>
      lists(`shelf ${rangeKey(window)} ${keyOf(choices)}`, () =>
        listedIn(index, notDrawn(index, selection(choices)), window),
      ),
    weights: (choices, extent, bins) =>
      weights(`${rangeKey(extent)} ${String(bins)} ${keyOf(choices)}`, () =>
        overviewWeights(index, selection(choices).positions, extent, bins),
      ),
    lanes: lanesFor,
    level: (choices, by, asked) => {
      const own = lanesFor(choices, by);
      const { positions, drawn } = selection(choices);
      const share = positions.length / Math.max(1, index.columns.count);
      const scale = withRows(asked, { lanes: own.lanes.length, share });
      return levels(`${by} ${gridKey(scale)} ${keyOf(choices)}`, () =>
        createLevel(index, drawn, own, scale),
      );
    },
    prepare: () => {
      const facet = LISTED.find((name) => postings[name] === undefined);
      if (facet === undefined) return false;
      making ??= makingPostings(index.columns[facet], index.names[facet].length);
      const { done, value } = making.next();
      if (done !== true) return true;
      postings[facet] = value;
      making = undefined;
      return true;
    },
  };
}

function rangeKey(range: DayRange | undefined): string {
  return range === undefined ? "" : `${String(range.from)} ${String(range.to)}`;
}

/** By position, from what is found by row. */
function atPositions({ columns }: ArchiveIndex, byRow: Uint8Array): Uint8Array {
  const found = new Uint8Array(columns.count);
  for (let n = 0; n < found.length; n += 1) found[n] = byRow[columns.row[n] ?? 0] ?? 0;
  return found;
}

function notDrawn({ columns, places }: ArchiveIndex, { positions, drawn }: Selection): Uint32Array {
  if (places.order === undefined) return positions.subarray(drawn.length);
  const isDrawn = new Uint8Array(columns.count);
  for (const position of drawn) isDrawn[position] = 1;
  return positions.filter((position) => isDrawn[position] === 0);
}
