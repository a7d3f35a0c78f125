/**
 * Imported events as records of the data model: each one event with one claim of a source of which no
 * text is kept, and its date as what the source states. Ids follow from the names alone, so that the
 * same file comes to the same ids again.
 */
import { parseEdtf, precisionOf } from "#src/domain/edtf.ts";
import type { Actor, Claim, Dated, Event, Source } from "#src/domain/model.ts";
import { slugOf } from "#src/domain/slug.ts";
import { isId, isReserved, isVisible } from "../parquet/file-words.ts";
import { idOfName, markedId } from "../parquet/made-ids.ts";
import type { ImportedActor, ImportedEvent, ImportedSource } from "./imported.ts";

/** Records of one imported event; its sources and actors are the book's. */
export interface ImportedRecords {
  readonly event: Event;
  readonly claim: Claim;
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
  const sources = new Map<string, Source>();
  const actorIds = new Map<string, string>();
  const sourceIds = new Map<string, string>();
  const file = { publisher: words.title };
  let ofFile: string | undefined;
  const ruleOf = createRules();
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
  const sourceId = (source: ImportedSource): string => {
    const key = JSON.stringify([source.publisher, source.headline, source.url, source.published]);
    const known = sourceIds.get(key);
    if (known !== undefined) return known;
    const name = [source.publisher, source.headline, source.published].join(" ").trim();
    const id = freeSource(shortId(name, "source"));
    sourceIds.set(key, id);
    sources.set(id, sourceOf(id, source, words.lang));
    return id;
  };
  const eventId = ({ id, title, edtf }: ImportedEvent): string => {
    const own = id === undefined ? "" : slugOf(id).slice(0, LONGEST_ID).replace(/-$/u, "");
    return freeEvent(isId(own) ? own : shortId(`${title} ${edtf ?? ""}`, "event"));
  };

  return {
    actors: () => [...actors.values()],
    sources: () => [...sources.values()],
    take: (given) => {
      const id = eventId(given);
      const lang = given.lang ?? words.lang;
      const visible = given.sources.filter(({ publisher }) => isVisible(publisher));
      const stating =
        visible.length > 0 ? [...new Set(visible.map(sourceId))] : [(ofFile ??= sourceId(file))];
      const dated = datedOf(given, stating, ruleOf);
      const claim: Claim = {
        id: `${id}-row`,
        passages: [],
        sources: stating,
        actors: rolesOf(given.actors, actorId),
        quotes: [],
        chain: [],
        stance: "asserted",
        ...(given.where !== undefined && { place: { name: { [lang]: given.where } } }),
        ...(dated && { when: { text: dated } }),
      };
      const event: Event = {
        id,
        title: { [lang]: given.title },
        ...(given.label !== undefined && { label: { [lang]: given.label } }),
        ...(given.summary !== undefined && { summary: { [lang]: given.summary } }),
        kind: given.kind ?? "other",
        evidence: [{ claim: claim.id, as: "states" }],
        notes: [],
      };
      return { event, claim };
    },
  };
}

/** Who is named twice in one role takes part once. */
function rolesOf(
  actors: readonly ImportedActor[],
  idOf: (actor: ImportedActor) => string,
): Claim["actors"] {
  const seen = new Map<string, Claim["actors"][number]>();
  for (const named of actors) {
    const actor = idOf(named);
    const role = named.role ?? "participant";
    seen.set(`${actor} ${role}`, { actor, role });
  }
  return [...seen.values()];
}

/** What the source says of the date; without a value where it stays vague. */
function datedOf(
  { edtf, dateWords }: ImportedEvent,
  sources: readonly string[],
  ruleOf: (edtf: string) => string | undefined,
): Dated | undefined {
  if (edtf === undefined && dateWords === undefined) return undefined;
  const rule = edtf === undefined ? undefined : ruleOf(edtf);
  return {
    ...(rule !== undefined && { edtf }),
    ...(dateWords !== undefined && { stated: dateWords }),
    rule: rule ?? "vague",
    uses: sources.map((source) => ({ source })),
  };
}

/** By what unit a date is stated; undefined for what is no EDTF. The same days come many times. */
function createRules(): (edtf: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (edtf) => {
    if (known.has(edtf)) return known.get(edtf);
    const parsed = parseEdtf(edtf);
    const precision = parsed.ok ? precisionOf(parsed.value) : undefined;
    const rule = precision === "none" ? "vague" : precision;
    known.set(edtf, rule);
    return rule;
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

/** A readable beginning, and a mark of the whole where that is longer. */
function shortId(text: string, nothing: string): string {
  const slug = slugOf(text.slice(0, 400));
  return slug.length <= LONGEST_ID && isId(slug) ? slug : markedId(text, nothing);
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
