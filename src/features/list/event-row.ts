/** One row of the list, from a record of a collection or from an archive's answer. */
import type { ListRow } from "#src/archive/questions.ts";
import type { Kind, Lang, LocalText } from "#src/domain/model.ts";
import type { EventRecord } from "#src/domain/record.ts";
import type { Presence } from "#src/domain/select.ts";
import { placeInWords } from "#src/i18n/place-in-words.ts";
import { shownDate } from "#src/i18n/shown-date.ts";

export interface EventRow {
  readonly id: string;
  readonly title: LocalText;
  /** in words */
  readonly date: string;
  readonly kind: Kind;
  /** an editor's date alone places it */
  readonly byEditor: boolean;
  /** how surely it lies in the window; `undefined` where no window is set */
  readonly presence: Presence | undefined;
  /** names */
  readonly actors: readonly string[];
  readonly sources: number;
}

/** How many actors a row names. */
const NAMED = 4;

export function rowOfRecord(
  { event, time, actors, sources }: EventRecord,
  presence: Presence | undefined,
  lang: Lang,
  actorName: (id: string) => string,
): EventRow {
  return {
    id: event.id,
    title: event.title,
    date: placeInWords(time, lang),
    kind: event.kind,
    byEditor: time.place?.layer === "editor",
    presence,
    actors: actors.slice(0, NAMED).map(actorName),
    sources: sources.size,
  };
}

export function rowOfAnswer(
  { text, bounds, kind, layer, presence, actors, sources }: ListRow,
  lang: Lang,
  actorName: (id: string) => string,
): EventRow {
  return {
    id: text.id,
    title: text.title,
    date: shownDate(text.edtf, bounds, lang),
    kind,
    byEditor: layer === "editor",
    presence,
    actors: actors.slice(0, NAMED).map(actorName),
    sources,
  };
}
