/**
 * A collection of events as columns: typed arrays with one value per event. What an event is called
 * stands elsewhere (see `archive-file.ts`): the timeline of a million events needs a hundred titles.
 */
import type { Actor } from "#src/domain/model.ts";

/**
 * Lists of different lengths, one per event: that of event n is `values` from `offsets[n]` to
 * `offsets[n + 1]`, exclusive.
 */
export interface Lists {
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
}

/** What stands in a column of days for minus and plus infinity. */
export const NO_BEGIN = -2_147_483_648;
export const NO_END = 2_147_483_647;

/** Which layer an event's place comes from, by its number in the column; "none" is undated. */
export const PLACE_LAYERS = ["none", "text", "published", "editor"] as const;
export type PlaceLayer = (typeof PLACE_LAYERS)[number];

/** Bounds in days of `domain/calendar.ts`; of an undated event they say nothing. */
export interface Columns {
  readonly count: number;
  readonly beginEarliest: Int32Array;
  readonly beginLatest: Int32Array;
  readonly endEarliest: Int32Array;
  readonly endLatest: Int32Array;
  /** numbers of `PLACE_LAYERS` */
  readonly layer: Uint8Array;
  /** numbers of `KINDS` */
  readonly kind: Uint8Array;
  /** numbers of `SAYINGS` */
  readonly saying: Uint8Array;
  /** numbers of `Names.actors`, as the event names them, without what they are part of */
  readonly actors: Lists;
  /** numbers of `Names.sources` */
  readonly sources: Lists;
  /** numbers of `Names.speakers` */
  readonly speakers: Lists;
  /** the row of the file that the event was read from: what its texts are asked for by */
  readonly row: Uint32Array;
}

export interface SourceName {
  readonly id: string;
  readonly publisher: string;
  readonly headline: string;
  readonly lang: string;
  /** the day it appeared, where that is known */
  readonly published?: number | undefined;
}

/** What the numbers in the columns stand for. Names are added while a file is read; none changes. */
export interface Names {
  readonly actors: readonly Actor[];
  /** ids of actors whose trees head the actor filter */
  readonly sides: readonly string[];
  readonly sources: readonly SourceName[];
  /** ids of actors, and `OWN_WORDS` */
  readonly speakers: readonly string[];
}
