/**
 * Small valid data files for tests: a test states what matters to it, and the rest is filled in. The
 * lands, the papers and the wire are made up.
 */
import { createHash } from "node:crypto";
import type { z } from "zod";
import { collectionOf, type Collection } from "#src/data/collection-query.ts";
import { readDataset, type Dataset } from "#src/domain/dataset.ts";
import {
  FORMAT,
  type Actor,
  type Claim,
  type Dated,
  type Event,
  type Evidence,
  type Passage,
  type Reference,
  type Role,
  type Source,
} from "#src/domain/model.ts";
import { normalisedSentence } from "#src/domain/original-hash.ts";
import { paragraphsOf, textIn } from "#src/domain/passage.ts";
import { recordsOf, type EventRecord } from "#src/domain/record.ts";

type ActorParts = z.input<typeof Actor>;
type NamedActor = string | z.input<typeof Claim>["actors"][number];

export interface ClaimParts extends Partial<Omit<z.input<typeof Claim>, "actors">> {
  /** how it bears on its event; "states" unless said otherwise */
  readonly as?: Evidence;
  /** an id alone is an agent */
  readonly actors?: NamedActor[];
}

export interface EventParts extends Partial<Omit<z.input<typeof Event>, "evidence">> {
  readonly id: string;
  /** one claim that says nothing in particular unless said otherwise */
  readonly claims?: readonly ClaimParts[];
}

export interface Parts {
  readonly sides?: readonly string[];
  readonly sources?: readonly z.input<typeof Source>[];
  readonly actors?: readonly ActorParts[];
  readonly events?: readonly EventParts[];
}

/** A file whose lists can be spoiled by a test before it is read. */
export interface DataFile {
  format: string;
  title: { en: string };
  sides: string[];
  sources: unknown[];
  actors: unknown[];
  claims: unknown[];
  events: unknown[];
}

/** Northland > its ministry > Anna; Southland > Bert; the wire. */
export const ACTORS: readonly ActorParts[] = [
  { id: "north", kind: "state", name: { en: "Northland", de: "Nordland" } },
  { id: "ministry", kind: "organisation", name: { en: "Ministry", de: "Amt" }, partOf: "north" },
  { id: "anna", kind: "person", name: { en: "Anna", de: "Anna" }, partOf: "ministry" },
  { id: "south", kind: "state", name: { en: "Southland", de: "Südland" } },
  { id: "bert", kind: "person", name: { en: "Bert", de: "Bert" }, partOf: "south" },
  { id: "wire", kind: "agency", name: { en: "The Wire", de: "Der Draht" } },
];

/** The file that `collectionFrom` reads. */
export function fileFrom(parts: Parts = {}): DataFile {
  const events = (parts.events ?? [{ id: "meeting" }]).map(withClaims);
  return {
    format: FORMAT,
    title: { en: "A small collection" },
    sides: [...(parts.sides ?? ["north", "south"])],
    sources: [...(parts.sources ?? [])],
    actors: [...(parts.actors ?? ACTORS)],
    claims: events.flatMap(({ claims }) => claims),
    events: events.map(({ event }) => event),
  };
}

function withClaims({ claims = [{}], ...event }: EventParts) {
  const ids = claims.map(({ id }, n) => id ?? `${event.id}-claim-${String(n + 1)}`);
  return {
    claims: claims.map(({ as: _as, actors = [], ...claim }, n) => ({
      passages: [],
      stance: "asserted",
      ...claim,
      id: ids[n],
      actors: actors.map((actor) => (typeof actor === "string" ? acting(actor) : actor)),
    })),
    event: {
      title: { en: `Title of ${event.id}` },
      kind: "other",
      ...event,
      evidence: claims.map(({ as = "states" }, n) => ({ claim: ids[n], as })),
    },
  };
}

/** An actor in a role; without one the agent. */
export function acting(actor: string, role: Role = "agent"): { actor: string; role: Role } {
  return { actor, role };
}

/** The dataset of these parts; throws where one of them is not valid. */
export function datasetFrom(parts?: Parts): Dataset {
  const reading = readDataset(fileFrom(parts));
  if (!reading.ok) throw new Error(`the file is no data file: ${JSON.stringify(reading.fault)}`);
  const { problems, dataset } = reading;
  if (problems.length > 0) throw new Error(`not valid: ${JSON.stringify(problems)}`);
  return dataset;
}

/** The records of these parts, in the order in which the app shows them. */
export function recordsFrom(parts?: Parts): readonly EventRecord[] {
  return recordsOf(datasetFrom(parts));
}

/** The one record of these parts with this id. */
export function recordFrom(id: string, parts: Parts): EventRecord {
  const record = recordsFrom(parts).find(({ event }) => event.id === id);
  if (record === undefined) throw new Error(`no event ${id}`);
  return record;
}

/** All that the app asks of a data file. Unlike the others it takes parts that are not valid. */
export function collectionFrom(parts?: Parts): Collection {
  return collectionOf(fileFrom(parts));
}

// ----- dates ----- //

/** A date as a claim states it, by no rule in particular. */
export function dated(edtf: string | undefined, more: Partial<Dated> = {}): Dated {
  return { ...(edtf === undefined ? {} : { edtf }), rule: "by-hand", uses: [], ...more };
}

/** An editor's date from a public address. */
export function editorsDate(edtf: string): { edtf: string; reference: Reference } {
  return { edtf, reference: { publisher: "Register", url: "https://register.example/entry" } };
}

// ----- sources and their passages ----- //

/** Sentences by paragraph. */
type Paragraphs = readonly (readonly string[])[];

/**
 * An article of 5 June 2025, printed in German and retold sentence by sentence, so that `original` has
 * as many paragraphs and sentences as each text.
 */
export function article(
  id: string,
  texts: Readonly<Record<string, Paragraphs>>,
  { original, ...more }: Partial<z.input<typeof Source>> & { readonly original?: Paragraphs } = {},
): Source {
  return {
    id,
    kind: "article",
    publisher: `Paper ${id}`,
    headline: `Headline of ${id}`,
    lang: "de",
    published: { edtf: "2025-06-05", basis: "address" },
    url: `https://${id}.example/article`,
    texts: Object.entries(texts).map(([lang, paragraphs]) => ({
      lang,
      rendition: "retold",
      paragraphs: paragraphs.map((sentences, paragraph) =>
        sentences.map((text, sentence) => ({ text, ...originalAt(original, paragraph, sentence) })),
      ),
    })),
    ...more,
  };
}

function originalAt(original: Paragraphs | undefined, paragraph: number, sentence: number) {
  const words = original?.[paragraph]?.[sentence];
  return words === undefined ? {} : { original: { paragraph, sentence, sha256: hashOf(words) } };
}

/** The hash by which the sentence is recognised in a reader's copy. */
export function hashOf(sentence: string): string {
  return createHash("sha256").update(normalisedSentence(sentence), "utf8").digest("hex");
}

/** The passage that these words are, where they stand first in the source's text. */
export function passageOf(source: Source, exact: string, lang = "en"): Passage {
  const text = textIn(source, lang);
  const paragraphs = text === undefined ? [] : paragraphsOf(text);
  const paragraph = paragraphs.findIndex((words) => words.includes(exact));
  const words = paragraphs[paragraph];
  if (words === undefined) throw new Error(`"${exact}" is not in ${source.id} (${lang})`);
  const start = words.indexOf(exact);
  const end = start + exact.length;
  const before = words.slice(0, start);
  const sentences = text?.paragraphs[paragraph] ?? [];
  const sentence = sentences.findLastIndex(
    (_, n) => sentences.slice(0, n).reduce((sum, s) => sum + s.text.length + 1, 0) <= start,
  );
  return {
    source: source.id,
    text: lang,
    paragraph,
    sentence,
    start,
    end,
    exact,
    prefix: before.slice(-20),
    suffix: words.slice(end, end + 20),
  };
}

/** Where words stand in the paragraph of a passage, as a phrase of its text. */
export function phraseIn(source: Source, exact: string, lang = "en") {
  const { start, end } = passageOf(source, exact, lang);
  return { [lang]: { start, end, exact } };
}
