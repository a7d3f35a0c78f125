/** The mentions of a text: each name and each group once, with its phrase and how it stands. */
import type { Naming, Standing } from "./mention.ts";
import { phraseStart } from "./noun-phrase.ts";
import type { Group, PlacedMention } from "./placed.ts";
import { placedMention } from "./placed.ts";
import { actorOfCountry } from "./state-bodies.ts";
import type { Reading } from "./reading.ts";
import {
  follows,
  followsHyphen,
  isCapitalAt,
  kindOf,
  opensSentence,
  textAt,
  wordAt,
} from "./reading.ts";
import type { FoundName } from "./scan.ts";
import { standingAt } from "./standing.ts";

export function placeMentions(
  reading: Reading,
  groups: readonly Group[],
): readonly PlacedMention[] {
  const covered = new Set<number>();
  const placed: PlacedMention[] = [];
  for (const group of groups) {
    // an office inside a longer phrase belongs to that phrase: "secretary of the Security Council"
    if (covered.has(group.from)) continue;
    for (let place = group.phrase.from; place < group.phrase.to; place += 1) covered.add(place);
    placed.push(placedMention(reading, group));
  }
  for (const name of reading.names) {
    if (!covered.has(name.from)) placed.push(placeName(reading, name));
  }
  return placed.toSorted((a, b) => a.from - b.from);
}

function placeName(reading: Reading, name: FoundName): PlacedMention {
  const kind = kindOf(reading, name);
  const { actor, country } = name.form;
  if (country !== undefined && !reading.proposed.has(actor)) {
    reading.proposed.set(actor, actorOfCountry(country));
  }
  const genitive = name.genitive || isGenitive(reading, name) || isAdjunct(reading, name);
  const { naming, rule } = howNamed({ form: name.form, genitive }, kind);
  if (followsHyphen(reading, name.to)) return placeCompound(reading, name);
  const owns = name.genitive || name.form.naming === "adjective";
  const phrase = {
    from: phraseStart(reading, name.from),
    to: naming === "attribute" && owns ? nounBehind(reading, name) : name.nameTo,
  };
  return placedMention(
    reading,
    { actor, naming, rule, from: name.from, to: name.nameTo, phrase },
    standingOf(reading, name, phrase.from),
  );
}

/** "EU-Gipfel", "Hamas-Geiseln", "US-led": the name only narrows another word. */
function placeCompound(reading: Reading, name: FoundName): PlacedMention {
  const phrase = { from: phraseStart(reading, name.from), to: name.to + 1 };
  const { actor } = name.form;
  const words = { from: name.from, to: name.nameTo };
  const group = { actor, naming: "compound", rule: "compound", ...words, phrase } as const;
  const place = reading.lexicon.isPlaceNoun(textAt(reading, name.to));
  return placedMention(reading, group, place ? "place" : "actor");
}

/** An adjective or genitive says where only beside a noun of place: "the Russian region". */
function standingOf(reading: Reading, name: FoundName, from: number): Standing {
  const attribute =
    name.form.naming === "adjective" || (name.genitive && name.to < reading.tokens.length);
  if (attribute && beforePlaceNoun(reading, name)) return "place";
  if (name.form.naming === "adjective") return "actor";
  return standingAt(reading, name.genitive ? name.from : from, kindOf(reading, name));
}

function howNamed(
  { form, genitive }: Pick<FoundName, "form" | "genitive">,
  kind: string,
): { readonly naming: Naming; readonly rule: string } {
  if (form.naming === "adjective") return { naming: "attribute", rule: "national-adjective" };
  if (form.naming === "capital") return { naming: "metonym", rule: "capital-of-state" };
  if (genitive && kind === "state") return { naming: "attribute", rule: "genitive-of-state" };
  if (form.naming === "surname") return { naming: "surname", rule: "surname" };
  return { naming: "name", rule: form.country === undefined ? "known-name" : "country-name" };
}

/** "das Vorgehen | der Ukraine", "the president | of Ukraine" */
function isGenitive(reading: Reading, { from }: FoundName): boolean {
  const { lexicon } = reading;
  if (!follows(reading, from)) return false;
  const word = wordAt(reading, from - 1);
  if (lexicon.lang === "en") {
    const of = word === "the" ? wordAt(reading, from - 2) : word;
    return of === "of";
  }
  if (word !== "der" && word !== "des") return false;
  return (
    follows(reading, from - 1) &&
    isCapitalAt(reading, from - 2) &&
    !opensSentence(reading, from - 2)
  );
}

/** English "a US official": behind "a" the short name is as good as an adjective. */
const isAdjunct = (reading: Reading, { from, to, form }: FoundName): boolean =>
  reading.lexicon.lang === "en" &&
  form.upper &&
  follows(reading, to) &&
  reading.lexicon.indefinite.has(wordAt(reading, from - 1));

/** Behind the noun that the adjective or genitive goes with. */
function nounBehind(reading: Reading, name: FoundName): number {
  const { tokens, lexicon } = reading;
  let place = name.to;
  for (let step = 0; step < 3; step += 1) {
    const token = tokens[place];
    if (token === undefined || !lexicon.isAdjective(token)) break;
    place += 1;
  }
  const noun = tokens[place];
  if (noun === undefined || !follows(reading, place)) return name.nameTo;
  if (lexicon.lang === "de") return noun.capital ? place + 1 : name.nameTo;
  // "the Russian offensive in": the last word that looks like an adjective was the noun
  return lexicon.prepositions.has(noun.text) ? place : place + 1;
}

function beforePlaceNoun({ tokens, lexicon }: Reading, name: FoundName): boolean {
  const sentence = tokens[name.from]?.sentence;
  for (let place = name.to; place < name.to + 3; place += 1) {
    const token = tokens[place];
    if (token === undefined || token.sentence !== sentence) return false;
    if (lexicon.isPlaceNoun(token.text)) return true;
    if (!lexicon.isAdjective(token)) return false;
  }
  return false;
}
