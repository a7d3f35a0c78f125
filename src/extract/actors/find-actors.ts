/** Who a text names: the gazetteer's actors, and those that the text itself introduces. */
import type { Article } from "../article.ts";
import { compileGazetteer } from "./compiled.ts";
import { mentionsInContext } from "./context.ts";
import { pronounMentions } from "./pronouns.ts";
import type { CompiledNames, Gazetteer } from "./compiled.ts";
import type { KnownActor } from "#src/domain/known-actor.ts";
import { groupWithName } from "./groups.ts";
import { linkedHeads } from "./heads.ts";
import type { LinkedHead } from "./heads.ts";
import type { ActorLexicon } from "./lexicon.ts";
import type { ActorMention } from "./mention.ts";
import { placeMentions } from "./mentions.ts";
import { noteOffices, resolveHead } from "./offices.ts";
import { introducedIn, isDoubtful } from "./doubtful.ts";
import { isGivenName, otherPerson } from "./namesakes.ts";
import { peoples } from "./peoples.ts";
import type { Group, Places } from "./placed.ts";
import { indexOfText, proposeNames } from "./propose.ts";
import type { Reading } from "./reading.ts";
import type { FoundName } from "./scan.ts";
import { scanNames } from "./scan.ts";
import { actorOfCountry } from "./state-bodies.ts";
import type { FormIndex } from "./name-forms.ts";
import type { Token } from "./tokens.ts";
import { joined, keyOf, OPENS_TOWN, tokensOf } from "./tokens.ts";

export interface FoundActors {
  readonly mentions: readonly ActorMention[];
  readonly proposed: readonly KnownActor[];
}

/** All that one reading gives; places need it too. */
export interface ReadActors extends FoundActors {
  readonly reading: Reading;
}

/** Without rules for the language nothing is found: a name alone doesn't say how it stands. */
export function findActors(article: Article, known: readonly KnownActor[]): FoundActors {
  const { mentions, proposed } = readActors(article, known) ?? NOBODY;
  return { mentions, proposed };
}

const NOBODY: FoundActors = { mentions: [], proposed: [] };

const lastRead = new WeakMap<
  Article,
  { readonly known: readonly KnownActor[]; readonly read: ReadActors }
>();

/** Actors and places are found in one reading of an article, whichever is asked for first. */
export function readActors(article: Article, known: readonly KnownActor[]): ReadActors | undefined {
  const before = lastRead.get(article);
  if (before?.known === known) return before.read;
  const lexicon = article.grammar?.actors;
  if (lexicon === undefined) return undefined;
  const read = readWith(article, known, lexicon);
  lastRead.set(article, { known, read });
  return read;
}

function readWith(
  article: Article,
  known: readonly KnownActor[],
  lexicon: ActorLexicon,
): ReadActors {
  const gazetteer = compileGazetteer(known);
  const tokens = tokensOf(article);
  const compiled = gazetteer.inLanguage(lexicon);
  const first = readingOf({ article, lexicon, tokens, gazetteer, compiled }, []);
  const own = indexOfText(first, proposeNames(first, linkedHeads(first)));
  const reading = readingOf({ article, lexicon, tokens, gazetteer, compiled }, [own.index]);
  for (const [id, actor] of own.actors) reading.proposed.set(id, actor);
  const mentions = allMentions(reading);
  return { reading, mentions, proposed: proposedOf(reading, mentions) };
}

/** Those that are mentioned, with the countries that they belong to. */
function proposedOf(
  { proposed, known, compiled }: Reading,
  mentions: readonly ActorMention[],
): readonly KnownActor[] {
  const used = new Set(mentions.map(({ actor }) => actor));
  const found = new Map([...proposed].filter(([id]) => used.has(id)));
  const owners = [...found.values()].flatMap(({ partOf }) => partOf ?? []);
  for (const id of [...used, ...owners]) {
    if (known.has(id) || found.has(id)) continue;
    const country = compiled.countryOf.get(id);
    const actor = country === undefined ? proposed.get(id) : actorOfCountry(country);
    if (actor !== undefined) found.set(id, actor);
  }
  return [...found.values()];
}

const placesFrom = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, offset) => from + offset);

function readingOf(
  parts: {
    readonly article: Article;
    readonly lexicon: ActorLexicon;
    readonly tokens: readonly Token[];
    readonly gazetteer: Gazetteer;
    readonly compiled: CompiledNames;
  },
  indexes: readonly FormIndex[],
): Reading {
  const { article, lexicon, tokens, gazetteer, compiled } = parts;
  const scanned = scanNames(tokens, [compiled.index, ...indexes], lexicon.lang);
  const ends = new Set(scanned.map(({ to }) => to));
  const otherPersons: Places[] = [];
  const text = { tokens, lexicon, known: gazetteer.known, compiled };
  const introduced = introducedIn(text, scanned);
  const names = scanned.filter((name) => {
    if (isDoubtful(text, name, introduced)) return false;
    if (isPartOfTown(tokens, name) || isGivenName(text, name)) return false;
    const other = ends.has(name.from) ? undefined : otherPerson(text, name);
    if (other !== undefined) otherPersons.push(other);
    return other === undefined;
  });
  return {
    article,
    lexicon,
    tokens,
    names,
    otherPersons,
    startingAt: new Map(names.map((name) => [name.from, name])),
    endingAt: new Map(names.map((name) => [name.to, name])),
    known: gazetteer.known,
    compiled,
    facets: new Map(),
    offices: new Map(),
    proposed: new Map(),
  };
}

/** "Port Sudan", "Lake Chad" */
function isPartOfTown(tokens: readonly Token[], { from, form }: FoundName): boolean {
  const before = tokens[from - 1]?.text ?? "";
  const opens = OPENS_TOWN.test(before) || (before === "New" && form.keys[0] === keyOf("Mexico"));
  return opens && joined(tokens, from);
}

/** First whom the text joins with an office, then who is meant where the office stands alone. */
function allMentions(reading: Reading): readonly ActorMention[] {
  const groups: Group[] = [];
  const alone: LinkedHead[] = [];
  for (const linked of linkedHeads(reading)) {
    const group = groupWithName(reading, linked);
    if (group === undefined) alone.push(linked);
    else {
      groups.push(group);
      noteOffices(reading, linked, group.actor);
    }
  }
  const unresolved: LinkedHead[] = [];
  for (const linked of alone) {
    const resolved = resolveHead(reading, linked);
    groups.push(...resolved);
    if (resolved.length === 0) unresolved.push(linked);
  }
  groups.sort((a, b) => a.phrase.from - b.phrase.from || b.phrase.to - a.phrase.to);
  const placed = placeMentions(reading, groups);
  const further = mentionsInContext(reading, unresolved, placed);
  const covered = new Set(further.flatMap(({ phrase, to }) => placesFrom(phrase.from, to)));
  const others = placed.filter(({ from }) => !covered.has(from));
  const all = [...others, ...further, ...peoples(reading)].toSorted((a, b) => a.from - b.from);
  return [...all, ...pronounMentions(reading, all)]
    .map(({ mention }) => mention)
    .toSorted((a, b) => a.start - b.start);
}
