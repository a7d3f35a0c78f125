/**
 * What a link preserves: the address bar as the state. Each field is read on its own: a value that
 * makes no sense is reported, and touches nothing else. Reading and writing are inverses, and
 * defaults are never written.
 */
import { dayFromIso, fitsClock, isoOfDay } from "#src/domain/calendar.ts";
import { KINDS, LANGS, type Kind, type Lang } from "#src/domain/model.ts";
import { SAYINGS, type Saying } from "#src/domain/record.ts";

/** `check` is for a collection of this machine alone. */
export const VIEWS = ["timeline", "list", "check"] as const;
export const LANES = ["kind", "actor", "source", "none"] as const;
export const MATCHES = ["any", "all"] as const;

export interface Address {
  readonly event: string | undefined;
  /** opens over the event */
  readonly article: string | undefined;
  readonly actors: readonly string[];
  readonly match: (typeof MATCHES)[number];
  readonly kinds: readonly Kind[];
  readonly sources: readonly string[];
  readonly speakers: readonly string[];
  readonly sayings: readonly Saying[];
  readonly q: string;
  /** first and last day of the visible window; both `undefined` where everything is fitted */
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly view: (typeof VIEWS)[number];
  readonly lanes: (typeof LANES)[number];
  /** `undefined` leaves it to the browser */
  readonly lang: Lang | undefined;
  /** address of another timeline.json; `undefined` is the bundled one */
  readonly data: string | undefined;
  /** a collection of this machine, instead of a data file */
  readonly collection: string | undefined;
  /** the claim that is in hand while a collection is checked */
  readonly claim: string | undefined;
  /** within somebody else's page: the picture and what is open, and nothing else */
  readonly embed: boolean;
}

/** The parameters of the address bar. */
export const KEYS = [
  "event",
  "article",
  "actor",
  "match",
  "kind",
  "source",
  "speaker",
  "stance",
  "q",
  "from",
  "to",
  "view",
  "lanes",
  "lang",
  "data",
  "collection",
  "claim",
  "embed",
] as const;
export type Key = (typeof KEYS)[number];

/** Every value of every parameter as it stands in the address bar; what is absent isn't written there. */
export type RawAddress = Readonly<Partial<Record<Key, readonly string[]>>>;

export interface AddressProblem {
  readonly key: Key;
  readonly value: string;
  readonly reason: "malformed" | "unknown";
}

export interface AddressReading {
  readonly address: Address;
  readonly problems: readonly AddressProblem[];
}

/** Longer values are no ids and no searches that anybody typed. */
const MAX_LENGTH = 2000;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/**
 * Never throws. Every value that can't be read is reported and counts as absent; so is, of a parameter
 * that has one value, every further one: the first that can be read counts.
 */
export function readAddress(raw: RawAddress): AddressReading {
  const problems: AddressProblem[] = [];
  const several = <T>(key: Key, read: (value: string) => T | undefined, most: number) => {
    const values: T[] = [];
    for (const value of new Set(raw[key] ?? [])) {
      const known = value.length > MAX_LENGTH ? undefined : read(value);
      if (known === undefined || values.length === most)
        problems.push({ key, value: value.slice(0, 80), reason: "malformed" });
      else values.push(known);
    }
    return values;
  };
  const all = <T>(key: Key, read: (value: string) => T | undefined): readonly T[] =>
    several(key, read, Number.POSITIVE_INFINITY);
  const one = <T>(key: Key, read: (value: string) => T | undefined): T | undefined =>
    several(key, read, 1)[0];
  const slug = (value: string) => (SLUG.test(value) ? value : undefined);
  const window = readWindow(one("from", readDay), one("to", readDay), raw, problems);
  const place = placeOf(
    one("data", (value) => (value === "" ? undefined : value)),
    one("collection", slug),
    one("view", oneOf(VIEWS)) ?? "timeline",
    problems,
  );
  const address: Address = {
    event: one("event", slug),
    article: one("article", slug),
    actors: all("actor", slug),
    match: one("match", oneOf(MATCHES)) ?? "any",
    kinds: all("kind", oneOf(KINDS)),
    sources: all("source", slug),
    speakers: all("speaker", slug),
    sayings: all("stance", oneOf(SAYINGS)),
    q: one("q", (value) => value) ?? "",
    ...window,
    ...place,
    lanes: one("lanes", oneOf(LANES)) ?? "kind",
    lang: one("lang", oneOf(LANGS)),
    claim: one("claim", slug),
    embed: one("embed", (value) => (value === "" || value === "1" ? true : undefined)) ?? false,
  };
  return { address, problems };
}

/** One thing is shown at a time: a collection of this machine goes before a data file. */
function placeOf(
  data: string | undefined,
  collection: string | undefined,
  view: Address["view"],
  problems: AddressProblem[],
): Pick<Address, "data" | "collection" | "view"> {
  const leftOut = (key: Key, value: string) =>
    problems.push({ key, value: value.slice(0, 80), reason: "malformed" });
  if (collection !== undefined && data !== undefined) leftOut("data", data);
  const uncheckable = collection === undefined && view === "check";
  if (uncheckable) leftOut("view", view);
  return {
    data: collection === undefined ? data : undefined,
    collection,
    view: uncheckable ? "timeline" : view,
  };
}

function oneOf<T extends string>(values: readonly T[]): (value: string) => T | undefined {
  return (value) => values.find((known) => known === value);
}

function readDay(value: string): number | undefined {
  const day = dayFromIso(value);
  return day !== undefined && fitsClock(day) ? day : undefined;
}

function readWindow(
  from: number | undefined,
  to: number | undefined,
  raw: RawAddress,
  problems: AddressProblem[],
): Pick<Address, "from" | "to"> {
  if (from !== undefined && to !== undefined && from > to) {
    problems.push({ key: "to", value: raw.to?.[0] ?? "", reason: "malformed" });
    return { from: undefined, to: undefined };
  }
  return { from, to };
}

/** The values to write for what is changed; an empty list removes the parameter. */
export function writtenValues(
  change: Partial<Address>,
): readonly (readonly [Key, readonly string[]])[] {
  return FIELDS.filter(({ name }) => name in change).map(({ key, write }) => [key, write(change)]);
}

interface Field {
  readonly key: Key;
  readonly name: keyof Address;
  readonly write: (change: Partial<Address>) => readonly string[];
}

const some = (value: string | undefined): readonly string[] =>
  value === undefined || value === "" ? [] : [value];
const unless = (value: string | undefined, standard: string) =>
  value === standard ? [] : some(value);
const day = (value: number | undefined) => (value === undefined ? [] : [isoOfDay(value)]);

const FIELDS: readonly Field[] = [
  { key: "event", name: "event", write: ({ event }) => some(event) },
  { key: "article", name: "article", write: ({ article }) => some(article) },
  { key: "actor", name: "actors", write: ({ actors }) => actors ?? [] },
  { key: "match", name: "match", write: ({ match }) => unless(match, "any") },
  { key: "kind", name: "kinds", write: ({ kinds }) => kinds ?? [] },
  { key: "source", name: "sources", write: ({ sources }) => sources ?? [] },
  { key: "speaker", name: "speakers", write: ({ speakers }) => speakers ?? [] },
  { key: "stance", name: "sayings", write: ({ sayings }) => sayings ?? [] },
  { key: "q", name: "q", write: ({ q }) => some(q) },
  { key: "from", name: "from", write: ({ from }) => day(from) },
  { key: "to", name: "to", write: ({ to }) => day(to) },
  { key: "view", name: "view", write: ({ view }) => unless(view, "timeline") },
  { key: "lanes", name: "lanes", write: ({ lanes }) => unless(lanes, "kind") },
  { key: "lang", name: "lang", write: ({ lang }) => some(lang) },
  { key: "data", name: "data", write: ({ data }) => some(data) },
  { key: "collection", name: "collection", write: ({ collection }) => some(collection) },
  { key: "claim", name: "claim", write: ({ claim }) => some(claim) },
  { key: "embed", name: "embed", write: ({ embed }) => (embed === true ? ["1"] : []) },
];
