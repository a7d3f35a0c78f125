/**
 * What a file says of itself under the key "dateline": its title, and its actors and sources. It comes
 * from outside: each record is looked at, and one that is wrong is left out.
 */
import type { Actor, LocalText, Source } from "#src/domain/model.ts";
import { NONE_NAMED, OWN_WORDS } from "#src/domain/vocabulary.ts";

export const FORMAT = "dateline-parquet/1";
export const METADATA_KEY = "dateline";

/** A source without its texts. */
export type NamedSource = Omit<Source, "texts">;

export interface FileWords {
  readonly title: LocalText | undefined;
  readonly description: LocalText | undefined;
  /** of names and titles of which nothing says it; "und" where nobody does */
  readonly lang: string;
  readonly sides: readonly string[];
  readonly actors: readonly Actor[];
  readonly sources: readonly NamedSource[];
}

export const UNKNOWN_LANG = "und";

type Fields = Readonly<Record<string, unknown>>;

export function readFileWords(json: string | undefined): FileWords {
  const fields = fieldsOf(parsed(json));
  const known = fields["format"] === FORMAT ? fields : {};
  const lang = known["lang"];
  return {
    title: localText(known["title"]),
    description: localText(known["description"]),
    lang: typeof lang === "string" && isLangTag(lang) ? lang : UNKNOWN_LANG,
    sides: strings(known["sides"]),
    actors: list(known["actors"]).flatMap((raw) => actorOf(raw) ?? []),
    sources: list(known["sources"]).flatMap((raw) => sourceOf(raw) ?? []),
  };
}

function parsed(json: string | undefined): unknown {
  try {
    return json === undefined ? undefined : JSON.parse(json);
  } catch {
    return undefined;
  }
}

const ACTOR_KINDS: Readonly<Record<Actor["kind"], true>> = {
  state: true,
  organisation: true,
  "armed-forces": true,
  agency: true,
  media: true,
  person: true,
  group: true,
};

function isActorKind(kind: unknown): kind is Actor["kind"] {
  return typeof kind === "string" && Object.hasOwn(ACTOR_KINDS, kind);
}

function actorOf(raw: unknown): Actor | undefined {
  const { id, kind, name, aliases, partOf, wikidata, proposed } = fieldsOf(raw);
  const names = localText(name);
  if (!isId(id) || isReserved(id) || !isActorKind(kind) || names === undefined) return undefined;
  return {
    id,
    kind,
    name: names,
    aliases: strings(aliases).filter((alias) => alias !== ""),
    ...(isId(partOf) ? { partOf } : {}),
    ...(typeof wikidata === "string" && /^Q[1-9][0-9]*$/u.test(wikidata) ? { wikidata } : {}),
    ...(typeof proposed === "boolean" ? { proposed } : {}),
  };
}

/** What a page needs of a source is looked at here; the rest when a page opens an event. */
function sourceOf(raw: unknown): NamedSource | undefined {
  const { id, kind, publisher, headline, lang, texts: _texts, ...rest } = fieldsOf(raw);
  if (!isId(id) || !isVisible(publisher) || !isVisible(headline)) return undefined;
  if (typeof lang !== "string" || !isLangTag(lang)) return undefined;
  const reference = kind === "article" ? "article" : "reference";
  return { ...rest, id, kind: reference, publisher, headline, lang };
}

/** Words that stand for something else than an actor. */
export function isReserved(id: string): boolean {
  return id === NONE_NAMED || id === OWN_WORDS;
}

export function isId(value: unknown): value is string {
  return typeof value === "string" && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(value);
}

/** Blanks, format characters and combining marks alone show nothing. */
export function isVisible(value: unknown): value is string {
  return typeof value === "string" && /[\p{L}\p{N}\p{P}\p{S}]/u.test(value);
}

export function isLangTag(tag: string): boolean {
  if (!/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{2,8})*$/u.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

export function localText(value: unknown): LocalText | undefined {
  const texts = Object.entries(fieldsOf(value)).filter(
    (entry): entry is [string, string] => isLangTag(entry[0]) && isVisible(entry[1]),
  );
  return texts.length === 0 ? undefined : Object.fromEntries(texts);
}

export function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function strings(value: unknown): readonly string[] {
  return list(value).filter((each) => typeof each === "string");
}
