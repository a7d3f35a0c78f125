/**
 * Imported events as records of the data model: each one event with one claim of a source of which no
 * text is kept, and its date as what the source states. Ids follow from the names alone, so that the
 * same file comes to the same ids again.
 */
import { parseEdtf, precisionOf } from "#src/domain/edtf.ts";
import type { Actor, Claim, Dated, Event, Source } from "#src/domain/model.ts";
import { slugOf } from "#src/domain/slug.ts";
import { isId, isLangTag, isReserved, isVisible } from "../parquet/file-words.ts";
import { idOfName, shortId } from "../parquet/made-ids.ts";
import { claimOfRow } from "../parquet/row-records.ts";
import type { ImportedActor, ImportedEvent, ImportedSource } from "./imported.ts";

/** Records of one imported event; its sources and actors are the book's. */
export interface ImportedRecords {
  readonly event: Event;
  readonly claim: Claim;
  /** whom the claim names, in its order */
  readonly sources: readonly Source[];
}

export interface ImportBook {
  readonly take: (event: ImportedEvent) => ImportedRecords;
  /** whom the events that were taken name, in the order in which they were first named */
  readonly actors: () => readonly Actor[];
  readonly sources: () => readonly Source[];
}

/** Of the collection that the events become. */
export interface ImportWords {
  /** what stands for a source that the file doesn't name: its title, or its own name */
  readonly title: string;
  /** BCP 47; of all that says nothing else */
  readonly lang: string;
}

const LONGEST_ID = 72;

export function createImportBook(words: ImportWords): ImportBook {
  const actors = new Map<string, Actor>();
  const actorIds = new Map<string, string>();
  const sourceByWords = new Map<string, Source>();
  const file = { publisher: words.title };
  let ofFile: Stating | undefined;
  const ruleOf = remembering(ruleOfEdtf);
  const langOf = remembering(tagOrNone);
  const freeActor = createIds(isReserved);
  const freeSource = createIds();
  const freeEvent = createIds();

  const actorId = (actor: ImportedActor): string => {
    const known = actorIds.get(actor.name);
    if (known !== undefined) return known;
    const id = freeActor(idOfName(actor.name));
    actorIds.set(actor.name, id);
    actors.set(id, actorOf(id, actor, words.lang));
    return id;
  };
  const sourceNamed = (given: ImportedSource): Source => {
    const key = JSON.stringify([given.publisher, given.headline, given.url, given.published]);
    const known = sourceByWords.get(key);
    if (known !== undefined) return known;
    const name = [given.publisher, given.headline, given.published].join(" ").trim();
    const source = sourceOf(freeSource(shortId(name, "source", LONGEST_ID)), given, words.lang);
    sourceByWords.set(key, source);
    return source;
  };
  const statingOf = (given: readonly ImportedSource[]): Stating => {
    const visible = given.filter(({ publisher }) => isVisible(publisher));
    if (visible.length === 0) return (ofFile ??= statedBy([sourceNamed(file)]));
    return statedBy([...new Set(visible.map(sourceNamed))]);
  };
  const eventId = ({ id, title, edtf }: ImportedEvent): string => {
    const own = id === undefined ? "" : slugOf(id).slice(0, LONGEST_ID).replace(/-$/u, "");
    return freeEvent(isId(own) ? own : shortId(`${title} ${edtf ?? ""}`, "event", LONGEST_ID));
  };

  return {
    actors: () => [...actors.values()],
    sources: () => [...sourceByWords.values()],
    take: (given) => {
      const id = eventId(given);
      const lang = langOf(given.lang) ?? words.lang;
      const { sources, ids, uses } = statingOf(given.sources);
      const dated = datedOf(given, uses, ruleOf);
      const claim: Claim = {
        id: claimOfRow(id),
        passages: [],
        sources: ids,
        actors: rolesOf(given.actors, actorId),
        quotes: [],
        chain: [],
        stance: "asserted",
      };
      if (isVisible(given.where)) claim.place = { name: { [lang]: given.where } };
      if (dated !== undefined) claim.when = { text: dated };
      const event: Event = {
        id,
        title: { [lang]: given.title },
        kind: given.kind ?? "other",
        evidence: [{ claim: claim.id, as: "states" }],
        notes: [],
      };
      if (isVisible(given.label)) event.label = { [lang]: given.label };
      if (isVisible(given.summary)) event.summary = { [lang]: given.summary };
      return { event, claim, sources };
    },
  };
}

/** Who is named twice in one role takes part once. */
function rolesOf(
  actors: readonly ImportedActor[],
  idOf: (actor: ImportedActor) => string,
): Claim["actors"] {
  const roles: Claim["actors"] = [];
  for (const named of actors) {
    if (!isVisible(named.name)) continue;
    const actor = idOf(named);
    const { role = "participant" } = named;
    // they are few: no table takes in more than a hundred for an event
    if (!roles.some((other) => other.actor === actor && other.role === role)) {
      roles.push({ actor, role });
    }
  }
  return roles;
}

/** Who states an event: the same for all events of a file that names no sources. */
interface Stating {
  readonly sources: readonly Source[];
  readonly ids: string[];
  readonly uses: Dated["uses"];
}

function statedBy(sources: readonly Source[]): Stating {
  const ids = sources.map(({ id }) => id);
  return { sources, ids, uses: ids.map((source) => ({ source })) };
}

/** What the source says of the date; without a value where it stays vague. */
function datedOf(
  { edtf, dateWords }: ImportedEvent,
  uses: Dated["uses"],
  ruleOf: (edtf: string | undefined) => string | undefined,
): Dated | undefined {
  if (edtf === undefined && dateWords === undefined) return undefined;
  const rule = ruleOf(edtf);
  const dated: Dated = { rule: rule ?? "vague", uses };
  if (rule !== undefined && edtf !== undefined) dated.edtf = edtf;
  if (dateWords !== undefined) dated.stated = dateWords;
  return dated;
}

/** By what unit a date is stated; undefined for what is no EDTF. */
function ruleOfEdtf(edtf: string): string | undefined {
  const parsed = parseEdtf(edtf);
  const precision = parsed.ok ? precisionOf(parsed.value) : undefined;
  return precision === "none" ? "vague" : precision;
}

function tagOrNone(lang: string): string | undefined {
  return isLangTag(lang) ? lang : undefined;
}

/** The same days and languages come many times. */
function remembering(
  find: (text: string) => string | undefined,
): (text: string | undefined) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (text) => {
    if (text === undefined) return undefined;
    if (!known.has(text)) known.set(text, find(text));
    return known.get(text);
  };
}

function actorOf(id: string, { name, kind, wikidata }: ImportedActor, lang: string): Actor {
  return {
    id,
    kind: kind ?? "group",
    name: { [lang]: name },
    aliases: [],
    ...(wikidata !== undefined && { wikidata }),
  };
}

function sourceOf(
  id: string,
  { publisher, headline, url, published }: ImportedSource,
  lang: string,
): Source {
  return {
    id,
    kind: "reference",
    publisher,
    headline: isVisible(headline) ? headline : publisher,
    lang,
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published: { edtf: published, basis: "metadata" } }),
    texts: [],
  };
}

/** Gives out each id once; whoever comes later with the same gets a number behind it. */
function createIds(isForbidden: (id: string) => boolean = () => false): (id: string) => string {
  const taken = new Set<string>();
  // a hundred thousand events of one name: none is counted through from the first
  const last = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    while (taken.has(id) || isForbidden(id)) {
      const number = (last.get(wanted) ?? 1) + 1;
      last.set(wanted, number);
      id = `${wanted}-${String(number)}`;
    }
    taken.add(id);
    return id;
  };
}
