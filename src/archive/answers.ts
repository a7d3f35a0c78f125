/** The questions of the page and their answers, from one snapshot; what they share is kept for the next. */
import type { Bounds } from "#src/domain/bounds.ts";
import { KINDS, type Kind } from "#src/domain/vocabulary.ts";
import type { InView, Presence } from "#src/domain/select.ts";
import { acrossLanes } from "./across.ts";
import type { ArchiveIndex } from "./archive-index.ts";
import { NO_BEGIN, NO_END, PLACE_LAYERS, type PlaceLayer } from "./columns.ts";
import { isDrawn } from "./drawn-places.ts";
import { countInView, listedIn, presenceAt } from "./in-view.ts";
import { createKept } from "./kept.ts";
import { monthGroups } from "./months.ts";
import { pictureOf, type PositionedPicture } from "./picture/picture.ts";
import {
  NO_CHOICES,
  type AcrossQuestion,
  type ArchiveChoices,
  type ChosenAnswer,
  type ChosenQuestion,
  type CountQuestion,
  type FindQuestion,
  type FirstQuestion,
  type InViewQuestion,
  type ListQuestion,
  type MonthGroup,
  type MonthsQuestion,
  type OverviewAnswer,
  type OverviewQuestion,
  type PictureQuestion,
  type RowsQuestion,
  type StepQuestion,
} from "./questions.ts";
import { createRows } from "./rows.ts";
import { firstBegun, firstIn, rankOf, stepFrom } from "./steps.ts";
import type { WordIndex } from "./words.ts";

/** What the columns know of one event; `row` is what its texts are read by. */
export interface ColumnEvent {
  readonly position: number;
  readonly row: number;
  readonly kind: Kind;
  /** undefined for an undated event */
  readonly bounds: Bounds | undefined;
  readonly layer: PlaceLayer;
}

export interface RankedPosition {
  readonly position: number;
  /** among those that the choices leave; undefined where they leave it out */
  readonly rank: number | undefined;
}

export interface RankedPicture extends PositionedPicture {
  /** how many events the choices leave */
  readonly filtered: number;
  /** by position: of each event that is told, its rank among them */
  readonly ranks: ReadonlyMap<number, number | undefined>;
}

export interface ListedEvent extends ColumnEvent {
  readonly presence: Presence | undefined;
  /** ids, at most four */
  readonly actors: readonly string[];
  readonly sources: number;
}

/** A question whose events are told by positions. */
type Asked<Q, ById extends keyof Q = never> = Omit<Q, "kind" | ById>;

export interface Answers {
  readonly event: (position: number) => ColumnEvent;
  /** where the event of a row of the file stands; undefined where it is not among what has come */
  readonly positionOf: (row: number) => number | undefined;
  /** events by number of `Names.actors`, with all parts */
  readonly totals: () => Uint32Array;
  /** does a part of what makes later choices quick; whether there was any left to do */
  readonly prepare: () => boolean;
  readonly picture: (
    question: Asked<PictureQuestion, "marked"> & { readonly marked: readonly number[] },
  ) => RankedPicture;
  readonly chosen: (question: Asked<ChosenQuestion>) => ChosenAnswer;
  readonly count: (question: Asked<CountQuestion>) => number;
  readonly inView: (question: Asked<InViewQuestion>) => InView;
  readonly overview: (question: Asked<OverviewQuestion>) => OverviewAnswer;
  readonly list: (question: Asked<ListQuestion>) => {
    readonly count: number;
    readonly rows: readonly ListedEvent[];
  };
  readonly months: (question: Asked<MonthsQuestion>) => readonly MonthGroup[];
  readonly rows: (question: Asked<RowsQuestion>) => Uint32Array;
  readonly step: (
    question: Asked<StepQuestion, "from"> & { readonly from: number | undefined },
  ) => RankedPosition | undefined;
  readonly across: (
    question: Asked<AcrossQuestion, "from"> & {
      readonly from: { readonly position: number; readonly lane: string | undefined };
    },
  ) => { readonly position: number; readonly lane: string } | undefined;
  readonly first: (question: Asked<FirstQuestion>) => RankedPosition | undefined;
  readonly find: (
    question: Pick<FindQuestion, "choices" | "window">,
    position: number,
  ) => RankedPosition;
}

/** How many actors a row of the list names. */
const MOST_ACTORS = 4;

/** `wordsAdded` grows with what can be found. */
export function createAnswers(
  index: ArchiveIndex,
  words: WordIndex,
  wordsAdded: () => number,
): Answers {
  const rows = createRows(index.columns);
  const kept = createKept(index, rows, words, wordsAdded);
  const event = (position: number) => eventAt(index, position);
  const ranked = (choices: ArchiveChoices, rank: number | undefined) =>
    rank === undefined
      ? undefined
      : { position: kept.selection(choices).positions[rank] ?? 0, rank };

  return {
    event,
    positionOf: rows.positionOf,
    totals: () => kept.tally(NO_CHOICES, "actors").counts,
    prepare: kept.prepare,
    picture: ({ choices, lanes, scale, from, to, marked }) => {
      const { positions } = kept.selection(choices);
      const found = pictureOf(kept.level(choices, lanes, scale), { from, to }, marked);
      const told = [...found.items, ...found.marked].flatMap((one) =>
        "position" in one ? [one.position] : [],
      );
      const ranks = new Map(told.map((position) => [position, rankOf(positions, position)]));
      return { ...found, filtered: positions.length, ranks };
    },
    chosen: ({ choices, window }) => {
      const { positions, drawn } = kept.selection(choices);
      return {
        filtered: positions.length,
        listed: kept.listed(choices, window).length,
        undated: positions.length - drawn.length,
        actors: kept.tally(choices, "actors").counts,
        noneNamed: kept.tally(choices, "actors").none,
        kinds: kept.tally(choices, "kinds").counts,
        sources: kept.tally(choices, "sources").counts,
        speakers: kept.tally(choices, "speakers").counts,
        sayings: kept.tally(choices, "sayings").counts,
      };
    },
    count: ({ choices, window }) => listedIn(index, kept.passing(choices), window).length,
    inView: ({ choices, window }) => countInView(index, kept.selection(choices).positions, window),
    overview: ({ choices, extent, bins }) => ({
      all: kept.weights(NO_CHOICES, extent, bins),
      filtered: kept.weights(choices, extent, bins),
    }),
    list: ({ choices, window, first, count, undatedOnly }) => {
      const listed =
        undatedOnly === true ? kept.shelf(choices, window) : kept.listed(choices, window);
      const wanted = listed.subarray(Math.max(0, first), Math.max(0, first) + Math.max(0, count));
      return {
        count: listed.length,
        rows: Array.from(wanted, (position) => ({
          ...event(position),
          presence: window === undefined ? undefined : presenceAt(index, position, window),
          actors: actorsAt(index, position),
          sources: sourcesAt(index, position),
        })),
      };
    },
    months: ({ choices, window }) => monthGroups(index, kept.listed(choices, window)),
    rows: ({ choices }) =>
      kept.selection(choices).positions.map((position) => index.columns.row[position] ?? 0),
    step: ({ choices, from, to }) =>
      ranked(choices, stepFrom(kept.selection(choices).positions, from, to)),
    across: ({ choices, lanes, from, by }) => {
      const { drawn } = kept.selection(choices);
      if (!isDrawn(index.places, drawn, from.position)) return undefined;
      return acrossLanes(index, drawn, kept.lanes(choices, lanes), from, by);
    },
    first: ({ choices, window, beginning }) => {
      if (beginning === true) return firstBegun(index, kept.listed(choices, window), window);
      return ranked(choices, firstIn(index, kept.selection(choices).positions, window));
    },
    find: ({ choices, window }, position) => ({
      position,
      rank: rankOf(kept.listed(choices, window), position),
    }),
  };
}

function eventAt({ columns, dated }: ArchiveIndex, position: number): ColumnEvent {
  const day = (value: number | undefined) =>
    value === NO_BEGIN ? -Infinity : value === NO_END ? Infinity : (value ?? 0);
  return {
    position,
    row: columns.row[position] ?? 0,
    kind: KINDS[columns.kind[position] ?? 0] ?? "other",
    bounds:
      position >= dated
        ? undefined
        : {
            beginEarliest: day(columns.beginEarliest[position]),
            beginLatest: day(columns.beginLatest[position]),
            endEarliest: day(columns.endEarliest[position]),
            endLatest: day(columns.endLatest[position]),
          },
    layer: PLACE_LAYERS[columns.layer[position] ?? 0] ?? "none",
  };
}

function actorsAt({ columns, names }: ArchiveIndex, position: number): readonly string[] {
  const { offsets, values } = columns.actors;
  const numbers = values.subarray(offsets[position], offsets[position + 1]);
  return [...new Set(numbers)].slice(0, MOST_ACTORS).flatMap((n) => names.actors[n]?.id ?? []);
}

function sourcesAt({ columns }: ArchiveIndex, position: number): number {
  const { offsets, values } = columns.sources;
  return new Set(values.subarray(offsets[position], offsets[position + 1])).size;
}
