/** How far a noun phrase reaches round a name or a noun, in places of the list of tokens. */
import type { Reading } from "./reading.ts";
import { hasArticle } from "../places/german-article.ts";
import { follows, followsHyphen, isCapitalAt, isPerson, kindOf, wordAt } from "./reading.ts";
import type { FoundName } from "./scan.ts";
import { nameOf } from "./unknown-names.ts";

/** A phrase longer than this is rather a misreading. */
const MOST_WORDS = 12;

/**
 * Left over adjectives and names that own it up to the article, which belongs to it. Adjectives count
 * only behind an article, a preposition or such a name: "bestätigte Nordkorea" has a verb there.
 */
export function phraseStart(reading: Reading, from: number): number {
  const { lexicon, tokens } = reading;
  let place = from;
  let sure = from;
  for (let step = 0; step < MOST_WORDS; step += 1) {
    const before = tokens[place - 1];
    if (before === undefined || !(follows(reading, place) || followsHyphen(reading, place))) break;
    const word = before.lower;
    if (lexicon.determiners.has(word)) return takesArticle(reading, place, from) ? place - 1 : sure;
    const owner = ownerStart(reading, place);
    if (owner !== undefined) {
      place = owner;
      sure = owner;
    } else if (lexicon.isAdjective(before)) place -= 1;
    else return lexicon.prepositions.has(word) ? place : sure;
  }
  return sure;
}

/** Where a genitive, an adjective of a state or the first part of a compound begins. */
function ownerStart(reading: Reading, place: number): number | undefined {
  const name = reading.endingAt.get(place);
  if (name !== undefined && (name.genitive || name.form.naming === "adjective")) return name.from;
  const compound = followsHyphen(reading, place) && isCapitalAt(reading, place - 1);
  return compound ? (name?.from ?? place - 1) : undefined;
}

/**
 * "die Ukraine", "der Kreml", but "das Russlands Armee verbreitet": before a genitive, a person or a
 * country without article stands a pronoun or a conjunction.
 */
function takesArticle(reading: Reading, place: number, from: number): boolean {
  const name = reading.startingAt.get(place);
  if (name === undefined) return true;
  if (name.form.naming === "adjective") return true;
  const word = wordAt(reading, place - 1);
  if (reading.lexicon.lang === "en") return word === "the";
  if (name.genitive && name.to > from) return false;
  if (name.genitive || isPerson(reading, name)) return false;
  return kindOf(reading, name) !== "state" || hasArticle(nameOf(reading, name.from, name.nameTo));
}

/** Right over genitives and "of": "secretary | of the National Security Council". */
export function phraseEnd(reading: Reading, to: number): number {
  let place = to;
  for (let step = 0; step < 4; step += 1) {
    const next = attributeEnd(reading, place);
    if (next === place) return place;
    place = next;
  }
  return place;
}

function attributeEnd(reading: Reading, place: number): number {
  if (!follows(reading, place)) return place;
  const { lexicon, startingAt } = reading;
  const name = startingAt.get(place);
  if (name?.genitive === true && lexicon.lang === "de") return name.to;
  const word = wordAt(reading, place);
  return lexicon.ofWords.has(word) && word !== "the" ? afterOf(reading, place) : place;
}

function afterOf(reading: Reading, place: number): number {
  let inner = place + 1;
  for (let step = 0; step < 5 && follows(reading, inner); step += 1) {
    const named = reading.startingAt.get(inner);
    if (named !== undefined && !ownsMore(named)) return named.to;
    if (named === undefined && !isModifier(reading, inner)) break;
    inner = named?.to ?? inner + 1;
  }
  return nounEnd(reading, inner, place);
}

const ownsMore = ({ genitive, form }: FoundName): boolean =>
  genitive || form.naming === "adjective";

function isModifier({ lexicon, tokens }: Reading, place: number): boolean {
  const token = tokens[place];
  if (token === undefined) return false;
  return lexicon.determiners.has(token.lower) || lexicon.isAdjective(token);
}

const isPlaceBehind = (reading: Reading, place: number): boolean =>
  reading.lexicon.lang === "en" &&
  follows(reading, place) &&
  reading.lexicon.isPlaceNoun(wordAt(reading, place));

/** A run of nouns: German one, English as many as are written large. */
function nounEnd(reading: Reading, from: number, otherwise: number): number {
  const { lexicon, tokens } = reading;
  const most = lexicon.lang === "de" ? 3 : 5;
  let place = from;
  while (place - from < most && goesOn(reading, from, place)) place += 1;
  // "the Belgorod region"
  if (place > from) return isPlaceBehind(reading, place) ? place + 1 : place;
  const head = lexicon.headAt(tokens, from);
  return head === undefined ? otherwise : from + head.length;
}

function goesOn(reading: Reading, from: number, place: number): boolean {
  if (!isCapitalAt(reading, place)) return false;
  if (place === from) return true;
  const isName = reading.lexicon.lang === "de" && reading.startingAt.has(place);
  return follows(reading, place) && !isName;
}
