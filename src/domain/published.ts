/**
 * What was published of a collection, and what was changed since: whoever read it then is told. A
 * correction bears the day on which it was published.
 */
import { z } from "#src/domain/zod.ts";
import { isoOfDay, msToDay } from "./calendar.ts";
import { CHANGE, type Correction } from "./correction.ts";
import { Event, LANGS, LocalText } from "./model.ts";
import type { EventRecord } from "./record.ts";

/** Milliseconds since 1970 in UTC, of the clock of the machine. */
const Moment = z.number().nonnegative();

/** An event as its readers saw it. */
const PublishedEvent = z.strictObject({
  id: Event.shape.id,
  title: LocalText,
  /** EDTF of its place; absent where it had none */
  date: z.string().optional(),
  /** stands for all that its sources say: another one says that something of it was changed */
  said: z.string(),
});
type PublishedEvent = z.infer<typeof PublishedEvent>;

const PublishedChange = z.strictObject(CHANGE);
type PublishedChange = z.infer<typeof PublishedChange>;

const Correcting = z.strictObject({ at: Moment, changes: z.array(PublishedChange).min(1) });

/** What the pages of the site say, as its editor wrote it in a language. */
const SiteTexts = z.strictObject({
  lang: z.enum(LANGS),
  title: z.string(),
  description: z.string(),
  /** absent where it is what is known of the collection anyway */
  method: z.string().optional(),
  /** empty where it isn't known */
  address: z.string(),
});
type SiteTexts = z.infer<typeof SiteTexts>;

export const Published = z.strictObject({
  first: Moment,
  last: Moment,
  /** as of the last time */
  events: z.array(PublishedEvent),
  /** the latest last */
  corrections: z.array(Correcting),
  /** of the last time: the next one begins with them */
  texts: SiteTexts.optional(),
});
export type Published = z.infer<typeof Published>;

/** The record after publishing these events, where `before` is that of the time before. */
export function publishedAgain(
  before: Published | undefined,
  records: readonly EventRecord[],
  at: number,
  texts?: SiteTexts,
): Published {
  const events = records.map(publishedEvent);
  const written = texts === undefined ? {} : { texts };
  if (before === undefined) return { first: at, last: at, events, corrections: [], ...written };
  const changes = changesBetween(before.events, events);
  return {
    first: before.first,
    last: at,
    events,
    corrections:
      changes.length === 0 ? before.corrections : [...before.corrections, { at, changes }],
    ...written,
  };
}

/** One by one, each with its day, as the data file tells them: the latest last. */
export function correctionsOf(published: Published | undefined): readonly Correction[] {
  return (published?.corrections ?? []).flatMap(({ at, changes }) =>
    changes.map((change) => ({ day: isoOfDay(msToDay(at)), ...change })),
  );
}

/** What is new is no correction. */
function changesBetween(
  before: readonly PublishedEvent[],
  after: readonly PublishedEvent[],
): PublishedChange[] {
  const now = new Map(after.map((event) => [event.id, event]));
  return before.flatMap((was) => {
    const is = now.get(was.id);
    if (is !== undefined) return changesOf(was, is);
    return [{ what: "removed", event: was.id, title: was.title }];
  });
}

function changesOf(was: PublishedEvent, is: PublishedEvent): PublishedChange[] {
  const about = { event: is.id, title: is.title };
  const changes: PublishedChange[] = [];
  if (was.date !== is.date) changes.push({ what: "date", ...about, ...ends(was.date, is.date) });
  if (textOf(was.title) !== textOf(is.title)) {
    changes.push({ what: "title", event: is.id, title: was.title, called: is.title });
  }
  if (changes.length === 0 && was.said !== is.said) changes.push({ what: "said", ...about });
  return changes;
}

function ends(was: string | undefined, is: string | undefined): { was?: string; is?: string } {
  return { ...(was === undefined ? {} : { was }), ...(is === undefined ? {} : { is }) };
}

function textOf(title: z.infer<typeof LocalText>): string {
  return Object.values(title).join(" / ");
}

function publishedEvent({ event, time, evidence }: EventRecord): PublishedEvent {
  const { id, title } = event;
  const claims = evidence.map(({ claim, as }) => {
    const { passages, actors, chain, stance, quotes } = claim;
    return [
      as,
      stance,
      passages.map(({ source, exact }) => [source, exact]),
      actors.map(({ actor, role }) => [actor, role]),
      chain.map(({ speakers, form }) => [speakers, form]),
      quotes.map(({ exact }) => exact),
    ];
  });
  const said = fingerprint(JSON.stringify([event.kind, claims]));
  const date = time.place?.edtf;
  return { id, title, said, ...(date === undefined ? {} : { date }) };
}

/** FNV-1a of its UTF-16 code units: tells what was changed, and keeps nobody from anything. */
function fingerprint(text: string): string {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
