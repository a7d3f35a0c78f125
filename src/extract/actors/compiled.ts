/** The gazetteer made ready for matching: forms by their first word, and who holds which office. */
import type { ReadLang } from "../article.ts";
import type { Country } from "../places/countries.ts";
import { countries } from "../places/countries.ts";
import type { KnownActor } from "#src/domain/known-actor.ts";
import { ownerInside } from "./heads.ts";
import { BEFORE_NAMES } from "./lexicon.ts";
import type { ActorLexicon, Head } from "./lexicon.ts";
import { addName } from "./name-forms.ts";
import type { FormIndex } from "./name-forms.ts";
import { scanNames } from "./scan.ts";
import { slugOf } from "#src/domain/slug.ts";
import { keysOf, tokensOf } from "./tokens.ts";

export interface Gazetteer {
  readonly known: ReadonlyMap<string, KnownActor>;
  inLanguage(lexicon: ActorLexicon): CompiledNames;
}

/** An office or a body by whom it belongs to: "russia:foreign-minister". */
export type Facets = Map<string, string>;

export interface CompiledNames {
  readonly lexicon: ActorLexicon;
  readonly index: FormIndex;
  readonly facets: Facets;
  /** the country of each state, listed or not */
  readonly countryOf: ReadonlyMap<string, Country>;
  /** offices of each person, the other way round */
  readonly branches: ReadonlyMap<string, ReadonlySet<string>>;
}

const compiled = new WeakMap<readonly KnownActor[], Gazetteer>();

/** Compiled once for each list, and kept as long as the list is. */
export function compileGazetteer(known: readonly KnownActor[]): Gazetteer {
  const before = compiled.get(known);
  if (before !== undefined) return before;
  const byId = new Map(known.map((actor) => [actor.id, actor]));
  const perLang = new Map<ReadLang, CompiledNames>();
  const gazetteer: Gazetteer = {
    known: byId,
    inLanguage(lexicon) {
      const names = perLang.get(lexicon.lang) ?? namesIn(lexicon, byId);
      perLang.set(lexicon.lang, names);
      return names;
    },
  };
  compiled.set(known, gazetteer);
  return gazetteer;
}

/** The state that an actor belongs to, itself where it is one. */
export function stateOf(
  known: ReadonlyMap<string, KnownActor>,
  id: string | undefined,
): string | undefined {
  let actor = id === undefined ? undefined : known.get(id);
  for (let step = 0; step < 8 && actor !== undefined; step += 1) {
    if (actor.kind === "state") return actor.id;
    actor = actor.partOf === undefined ? undefined : known.get(actor.partOf);
  }
  return undefined;
}

function namesIn(lexicon: ActorLexicon, known: ReadonlyMap<string, KnownActor>): CompiledNames {
  const branches = new Map<string, Set<string>>();
  const states = [...known.values()].filter(({ kind }) => kind === "state");
  const bodies = [...known.values()].filter(({ kind }) => kind !== "state" && kind !== "person");
  const actorOfCountry = matchCountries([...bodies, ...states]);
  const countryOf = new Map(
    countries().map((country) => [actorOfCountry.get(country) ?? slugOf(country.name.en), country]),
  );
  const facets: Facets = new Map();
  const index: FormIndex = new Map();
  const names: CompiledNames = { lexicon, index, facets, branches, countryOf };
  for (const state of states) addState(names, state, countryOf.get(state.id));
  for (const country of countries()) addCountry(names, country, actorOfCountry.get(country));
  for (const actor of known.values()) {
    if (actor.kind !== "state") addActor(names, actor, known);
  }
  for (const [key, actor] of names.facets) {
    const own = branches.get(actor) ?? new Set<string>();
    branches.set(actor, own.add(key.slice(key.indexOf(":") + 1)));
  }
  return names;
}

function allNames({ name, aliases }: KnownActor): readonly string[] {
  return [...Object.values(name), ...Object.values(aliases).flat()];
}

const joinedKeys = (name: string): string => keysOf(name).join(" ");

function matchCountries(states: readonly KnownActor[]): ReadonlyMap<Country, string> {
  const byName = new Map<string, string>();
  for (const state of states) {
    for (const name of allNames(state)) byName.set(joinedKeys(name), state.id);
  }
  const found = new Map<Country, string>();
  for (const country of countries()) {
    const names = [...country.names.de, ...country.names.en].map(joinedKeys);
    const id = names.map((name) => byName.get(name)).find((each) => each !== undefined);
    if (id !== undefined) found.set(country, id);
  }
  return found;
}

function addState(
  { index, lexicon: { lang } }: CompiledNames,
  state: KnownActor,
  country: Country | undefined,
): void {
  const spellings = (country?.capitals ?? []).flatMap(({ de, en }) => [de, en]);
  const capitals = new Set(spellings.map(joinedKeys));
  const actor = state.id;
  for (const name of [state.name[lang] ?? [], state.aliases[lang] ?? []].flat()) {
    const naming = capitals.has(joinedKeys(name)) ? "capital" : "name";
    addName(index, name, { actor, naming }, lang);
  }
  for (const form of state.inflections[lang] ?? []) {
    if (!isGenitive(form, lang)) addName(index, form, { actor, naming: "adjective" }, lang);
    else if (!capitals.has(joinedKeys(form))) addInflected(index, form, actor, lang);
  }
}

/** The other inflections of a state that are listed are its adjectives. */
const isGenitive = (form: string, lang: ReadLang): boolean =>
  lang === "en" ? /['’]s$/u.test(form) : /^\p{Lu}[^-]/u.test(form);

/** A genitive that is listed stands as it is; the rule has made most of them already. */
function addInflected(index: FormIndex, form: string, actor: string, lang: ReadLang): void {
  const plain = form.replace(/(?:['’]s|s)$/u, "");
  const made = index.get(keysOf(plain)[0] ?? "");
  if (made === undefined) addName(index, form, { actor, naming: "name" }, lang);
}

function addCountry(
  { index, lexicon: { lang } }: CompiledNames,
  country: Country,
  known?: string,
): void {
  const actor = known ?? slugOf(country.name.en);
  const named = known === undefined ? { actor, country } : { actor };
  for (const name of country.names[lang]) addName(index, name, { ...named, naming: "name" }, lang);
  // "US" stands in German compounds ("US-Präsident")
  for (const name of country.names.en.filter((each) => /^\p{Lu}{2,3}$/u.test(each))) {
    addName(index, name, { ...named, naming: "name" }, lang);
  }
  for (const form of country.adjectives[lang]) {
    addName(index, form, { ...named, naming: "adjective" }, lang);
  }
  for (const capital of country.capitals) {
    addName(index, capital[lang], { ...named, naming: "capital" }, lang);
  }
}

function addActor(
  names: CompiledNames,
  actor: KnownActor,
  known: ReadonlyMap<string, KnownActor>,
): void {
  const { index, lexicon, facets } = names;
  const { lang } = lexicon;
  for (const name of new Set(allNames(actor))) {
    if (leadsName(name, lexicon)) continue;
    const facet = facetOf(name, names, lexicon);
    if (facet === undefined)
      addName(index, name, { actor: actor.id, naming: namingOf(actor, name) }, lang);
    else facets.set(facet, actor.id);
  }
  for (const form of actor.inflections[lang] ?? []) {
    if (facetOf(form, names, lexicon) === undefined) addInflected(index, form, actor.id, lang);
  }
  const state = actor.kind === "armed-forces" ? stateOf(known, actor.id) : undefined;
  const forces = `${state ?? ""}:forces`;
  if (state !== undefined && !facets.has(forces)) facets.set(forces, actor.id);
}

/** "Nachrichtenagentur Tass": the name itself is listed, and the noun is read as any other. */
function leadsName(name: string, lexicon: ActorLexicon): boolean {
  const tokens = tokensOf({ text: name, sentences: [] });
  const head = lexicon.headAt(tokens, 0);
  return head !== undefined && BEFORE_NAMES.has(head.type) && tokens.length > head.length;
}

function namingOf({ kind, name }: KnownActor, printed: string): "name" | "surname" {
  const full = Object.values(name).some((each) => each === printed);
  return kind === "person" && !full && !/[\s-]/u.test(printed) ? "surname" : "name";
}

/** "russischer Präsident" as "russia:president"; only where state and noun are all of the name. */
function facetOf(
  name: string,
  { index }: CompiledNames,
  lexicon: ActorLexicon,
): string | undefined {
  const tokens = tokensOf({ text: name, sentences: [] });
  const [found, ...more] = scanNames(tokens, [index], lexicon.lang);
  if (found === undefined && tokens.length === 1)
    return facetInside(index, lexicon.headAt(tokens, 0));
  if (found === undefined || more.length > 0) return undefined;
  const rest = tokens.findIndex((_, place) => place < found.from || place >= found.to);
  const start = rest < found.from || found.from > 0 ? 0 : found.to;
  const head = start < 0 ? undefined : headIn(lexicon, tokens, start, found.from);
  if (head === undefined || BEFORE_NAMES.has(head.type)) return undefined;
  const link = tokens.length - (found.to - found.from) - head.length;
  return link <= 1 ? facetKey(found.form.actor, head) : undefined;
}

/** "Kremlsprecher" as "kremlin:spokesperson" */
function facetInside(index: FormIndex, head: Head | undefined): string | undefined {
  const owner = head === undefined ? undefined : ownerInside(index, head, 0);
  if (owner === undefined || head?.base === undefined) return undefined;
  return facetKey(owner.form.actor, { ...head, branch: head.base });
}

function headIn(
  lexicon: ActorLexicon,
  tokens: Parameters<ActorLexicon["headAt"]>[0],
  start: number,
  state: number,
): Head | undefined {
  const head = lexicon.headAt(tokens, start);
  return head !== undefined && (start > state || start + head.length <= state) ? head : undefined;
}

/** The media and forces of a state are one body, whatever the noun. */
export function facetKey(owner: string, { branch }: Head): string {
  return `${owner}:${branch}`;
}
