/** The records of an event that a file tells nothing of but its row: one claim, without a passage. */
import type { PlaceLayer } from "#src/archive/columns.ts";
import type { Bounds } from "#src/domain/bounds.ts";
import { edtfAllowing } from "#src/domain/edtf-bounds.ts";
import { edtfOfBounds } from "#src/domain/edtf-of-bounds.ts";
import { parseEdtf, precisionOf } from "#src/domain/edtf.ts";
import type { Claim, Dated, Event, Link, LocalText, Source } from "#src/domain/model.ts";
import { KINDS, OWN_WORDS, SAYINGS, takesPart, type Saying } from "#src/domain/vocabulary.ts";
import type { NamedSource } from "./file-words.ts";

/** Records of a data file; those of the file itself are looked at by the page. */
export interface RowRecords {
  readonly event: unknown;
  /** events that its dates are counted from */
  readonly others: readonly unknown[];
  readonly claims: readonly unknown[];
  readonly sources: readonly unknown[];
  readonly actors: readonly unknown[];
}

export interface ShownRow extends ColumnsOfRow {
  readonly id: string;
  readonly title: LocalText;
  readonly label: LocalText | undefined;
  readonly summary: LocalText | undefined;
  readonly place: LocalText | undefined;
  /** of the actors, with blanks between them */
  readonly roles: string | undefined;
  readonly edtf: string | undefined;
  readonly url: string | undefined;
  readonly lang: string;
  /** what stands for the source where none is named */
  readonly collection: string;
}

/** What the timeline knows of it. */
export interface ColumnsOfRow {
  /** undefined for an undated event */
  readonly bounds: Bounds | undefined;
  readonly layer: PlaceLayer;
  /** a number of `KINDS`, of `SAYINGS` */
  readonly kind: number;
  readonly saying: number;
  /** ids */
  readonly actors: readonly string[];
  readonly speakers: readonly string[];
  readonly sources: readonly NamedSource[];
}

type Dating = Pick<Claim, "when" | "bounds"> & Pick<Event, "editor">;

/** What the claim is called that an event's row makes. */
export function claimOfRow(event: string): string {
  return `${event}-row`;
}

export function recordsOfRow(row: ShownRow): RowRecords {
  const claimId = claimOfRow(row.id);
  const sources = sourcesOf(row);
  const [first] = sources;
  const { when, bounds, editor } = datingOf(row, sources);
  const saying = SAYINGS[row.saying] ?? "stated";
  const claim: Claim = {
    id: claimId,
    passages: [],
    sources: sources.map(({ id }) => id),
    actors: actorsOf(row),
    ...(row.place && { place: { name: row.place } }),
    quotes: [],
    chain: chainOf(row.speakers, saying),
    stance: stanceOf(saying),
    ...(when && { when }),
    ...(bounds && { bounds }),
  };
  const event: Event = {
    id: row.id,
    title: row.title,
    ...(row.label && { label: row.label }),
    ...(row.summary && { summary: row.summary }),
    kind: KINDS[row.kind] ?? "other",
    evidence: [{ claim: claimId, as: "states" }],
    notes: notesOf(row, first),
    ...(editor && { editor }),
  };
  return { event, others: [], claims: [claim], sources, actors: [] };
}

/** Roles that are not as many as the actors belong to nobody. */
function actorsOf({ actors, roles = "" }: ShownRow): Claim["actors"] {
  const said = roles.split(" ");
  const fits = said.length === actors.length && said.every(takesPart);
  return actors.map((actor, n) => ({ actor, role: (fits ? said[n] : undefined) ?? "participant" }));
}

function sourcesOf({ sources, collection, lang, url }: ShownRow): readonly Source[] {
  const known: readonly NamedSource[] =
    sources.length > 0
      ? sources
      : [
          {
            id: "collection",
            kind: "reference",
            publisher: collection,
            headline: collection,
            lang,
          },
        ];
  const link = httpUrl(url);
  return known.map((source, n) => ({
    ...source,
    // the address of the row is that of its first source
    ...(n === 0 && link !== undefined ? { url: link } : {}),
    texts: [],
  }));
}

/** Where the reader can look it up: the pane links what a note refers to. */
function notesOf({ url }: ShownRow, source: Source | undefined): Event["notes"] {
  const link = httpUrl(url) ?? source?.url;
  if (source === undefined || link === undefined) return [];
  const { publisher, headline, lang } = source;
  const text = { [lang]: headline };
  return [{ about: "context", text, reference: { publisher, url: link } }];
}

function datingOf(row: ShownRow, sources: readonly Source[]): Dating {
  const [source] = sources;
  const edtf = edtfOf(row);
  if (edtf === undefined) return row.bounds === undefined ? {} : boundedBy(row.bounds, sources);
  if (row.layer === "editor") {
    const { publisher = "", url } = source ?? {};
    // an editor's date without a reference is none, and least of all the text's
    return url === undefined ? {} : { editor: { edtf, reference: { publisher, url } } };
  }
  const uses = sources.map(({ id }) => ({ source: id }));
  const parsed = parseEdtf(edtf);
  const precision = parsed.ok ? precisionOf(parsed.value) : "none";
  const dated = { edtf, rule: precision === "none" ? "vague" : precision, uses };
  return { when: row.layer === "published" ? { published: dated } : { text: dated } };
}

/** What no date says: not before the first day that it allows, and not after the last. */
function boundedBy({ beginEarliest, endLatest }: Bounds, sources: readonly Source[]): Dating {
  const uses = sources.map(({ id }) => ({ source: id }));
  const dated = (day: number): Dated | undefined => {
    const edtf = Number.isFinite(day) ? edtfOfDay(day) : undefined;
    return edtf === undefined ? undefined : { edtf, rule: "day", uses };
  };
  const notBefore = dated(beginEarliest);
  const notAfter = dated(endLatest);
  if (notBefore === undefined && notAfter === undefined) return {};
  return { bounds: { ...(notBefore && { notBefore }), ...(notAfter && { notAfter }) } };
}

function edtfOfDay(day: number): string | undefined {
  return edtfOfBounds({ beginEarliest: day, beginLatest: day, endEarliest: day, endLatest: day });
}

/** As written, where that stands for the bounds; else what they say. */
function edtfOf({ edtf, bounds }: ShownRow): string | undefined {
  return edtfAllowing(edtf, bounds) ?? (bounds && edtfOfBounds(bounds));
}

function chainOf(speakers: readonly string[], saying: Saying): Link[] {
  const others = speakers.filter((speaker) => speaker !== OWN_WORDS);
  const passedOn = saying === "quoted" || saying === "reported";
  if (others.length === 0 && !passedOn) return [];
  return [{ speakers: others, form: formOf(saying) }];
}

/** As `sayingOf` in `domain/record.ts` reads it. */
function formOf(saying: Saying): Link["form"] {
  if (saying === "stated") return "own";
  return saying === "quoted" ? "direct" : "indirect";
}

function stanceOf(saying: Saying): Claim["stance"] {
  return saying === "stated" || saying === "quoted" || saying === "reported" ? "asserted" : saying;
}

function httpUrl(text: string | undefined): string | undefined {
  if (text === undefined || !/^https?:\/\//iu.test(text) || !URL.canParse(text)) return undefined;
  return text;
}
