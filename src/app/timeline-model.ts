/** From events to what the picture draws: labels, lanes and accessible names in the reader's language. */
import type { TFunction } from "i18next";
import type { Collection } from "#src/data/collection-query.ts";
import { inLang, textInLang } from "#src/domain/local-text.ts";
import { KINDS, NONE_NAMED, type Lang } from "#src/domain/model.ts";
import { passagesOf } from "#src/domain/passages-of.ts";
import type { EventRecord } from "#src/domain/record.ts";
import { involves } from "#src/domain/select.ts";
import { sourceName } from "#src/domain/source-name.ts";
import { dateInWords, dayInWords } from "#src/i18n/dates.ts";
import { placeInWords } from "#src/i18n/place-in-words.ts";
import type { TimelineEvent, TimelineLane, TimelineModel } from "#src/timeline/contract.ts";
import { isDrawable } from "#src/timeline/place.ts";
import type { Address } from "#src/url/address.ts";
import { spokenTitle } from "./spoken-title.ts";

interface Input {
  readonly collection: Collection;
  readonly filtered: readonly EventRecord[];
  readonly publications: ReadonlyMap<string, number>;
  readonly address: Address;
  readonly lang: Lang;
  readonly window: TimelineModel["window"];
  readonly extent: TimelineModel["extent"];
  readonly t: TFunction;
}

/** Every filtered event, in the order of the page: the undated are walked to as well, last. */
export function timelineModel(input: Input): TimelineModel {
  const { filtered, address, lang, window, extent } = input;
  const lanes = lanesOf(input);
  const events = filtered.map((record) => timelineEvent(record, lanes, input));
  const used = new Set(events.flatMap((event) => event.lanes));
  return {
    lang,
    lanes: lanes.filter(({ id }) => used.has(id)).map(({ id, label }) => ({ id, label })),
    events,
    publications: publicationMarks(input),
    selected: address.event,
    window,
    extent,
  };
}

// ----- lanes ----- //

interface LaneOf extends TimelineLane {
  holds(record: EventRecord): boolean;
}

function lanesOf(input: Input): readonly LaneOf[] {
  const { address, collection, lang, t } = input;
  switch (address.lanes) {
    case "kind":
      return KINDS.map((kind) => ({
        id: kind,
        label: t(`kind.${kind}`),
        holds: ({ event }) => event.kind === kind,
      }));
    case "actor":
      return actorLanes(input);
    case "source":
      return [...collection.dataset.sources.values()].map((source) => ({
        id: source.id,
        label: sourceName(source, collection.dataset.sources),
        holds: ({ sources }) => sources.has(source.id),
      }));
    case "none":
      return [{ id: "all", label: t("lanes.all", { lng: lang }), holds: () => true }];
  }
}

/** The chosen actors, else the roots of the tree: the sides first, then the others. */
function actorLanes({ address, collection, lang, t }: Input): readonly LaneOf[] {
  const { actors, sides } = collection.dataset;
  const roots = [...actors.values()]
    .filter(({ partOf }) => partOf === undefined)
    .map(({ id }) => id);
  const ids =
    address.actors.length > 0
      ? address.actors
      : [...sides, ...roots.filter((id) => !sides.includes(id)), NONE_NAMED];
  return ids.map((id) => {
    const actor = actors.get(id);
    return {
      id,
      label: actor === undefined ? t("filters.noneNamed") : textInLang(actor.name, lang),
      holds: (record) => involves(record, id),
    };
  });
}

// ----- events ----- //

/** One that the picture can't show, for want of a date or of a lane, is there to be walked to. */
function timelineEvent(
  record: EventRecord,
  lanes: readonly LaneOf[],
  { lang, t }: Input,
): TimelineEvent {
  const { event, time } = record;
  const label = inLang(event.label ?? event.title, lang);
  const stem = stemOf(record, lang, t);
  return {
    id: event.id,
    kind: event.kind,
    label: label.text,
    labelLang: label.lang,
    name: nameOf(record, label.text, stem?.label, lang, t),
    ...standsIn(record, lanes),
    standing: time.place?.layer === "editor" ? "hollow" : "solid",
    ...(stem === undefined ? {} : { stem }),
    passages: passagesOf(record),
  };
}

function standsIn(
  record: EventRecord,
  lanes: readonly LaneOf[],
): Pick<TimelineEvent, "bounds" | "lanes"> {
  const own = lanes.filter((lane) => lane.holds(record)).map(({ id }) => id);
  const bounds = record.time.place?.bounds;
  return own.length > 0 && isDrawable(bounds)
    ? { bounds, lanes: own }
    : { bounds: undefined, lanes: [] };
}

function stemOf({ time }: EventRecord, lang: Lang, t: TFunction): TimelineEvent["stem"] {
  if (time.editor === undefined) return undefined;
  const date = dateInWords(time.editor.edtf, lang, "heading");
  return { bounds: time.editor.bounds, label: t("timeline.editorsDate", { date }) };
}

/** Where there is none, a count of them would sound like a fault. */
function andPassages(count: number, t: TFunction): string {
  return count === 0 ? "" : `, ${t("timeline.passages", { count })}`;
}

function nameOf(
  record: EventRecord,
  label: string,
  editor: string | undefined,
  lang: Lang,
  t: TFunction,
): string {
  const { event, time } = record;
  const words = {
    title: spokenTitle(textInLang(event.title, lang), label),
    date: placeInWords(time, lang),
    kind: t(`kindOne.${event.kind}`),
    passages: andPassages(passagesOf(record), t),
  };
  if (editor !== undefined) return t("timeline.eventAndEditor", { ...words, editor });
  const byEditor = time.place?.layer === "editor";
  return t(byEditor ? "timeline.eventByEditor" : "timeline.event", words);
}

function publicationMarks({
  publications,
  collection,
  lang,
  t,
}: Input): TimelineModel["publications"] {
  return [...publications].map(([source, day]) => ({
    source,
    day,
    label: t("timeline.written", {
      day: dayInWords(day, lang, "long"),
      publisher: collection.dataset.sources.get(source)?.publisher ?? source,
    }),
  }));
}
