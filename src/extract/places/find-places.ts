/** Where a text says that something is: countries, capitals, cities, regions and parts of them. */
import type { LocalText } from "#src/domain/model.ts";
import type { Article, Span } from "../article.ts";
import { readActors } from "../actors/find-actors.ts";
import type { ReadActors } from "../actors/find-actors.ts";
import type { KnownActor } from "#src/domain/known-actor.ts";
import type { ActorMention, PlaceMention } from "../actors/mention.ts";
import { isPlaceOfReport, unknownPlaceEnd } from "../actors/dateline.ts";
import type { Reading } from "../actors/reading.ts";
import { follows, isCapitalAt, textAt, wordAt } from "../actors/reading.ts";
import { OPENS_TOWN } from "../actors/tokens.ts";
import { nameOf } from "../actors/unknown-names.ts";
import { compassPart, stateName } from "./compass-parts.ts";
import type { FoundPlace } from "./found-place.ts";
import { citiesIn } from "./place-names.ts";
import type { PlaceWords } from "./place-words.ts";

export function findPlaces(
  article: Article,
  known: readonly KnownActor[],
): readonly PlaceMention[] {
  const read = readActors(article, known);
  if (read === undefined) return [];
  const { reading } = read;
  const words = reading.lexicon.places;
  const states = stateMentions(read);
  const steps = { reading, words, states };
  const first = placesOf({ ...steps, shown: new Map() });
  const shown = new Map(
    first.filter(({ shows }) => shows !== undefined).map(({ shows, name }) => [shows, name]),
  );
  const found = shown.size === 0 ? first : placesOf({ ...steps, shown });
  return found.map((each) => mentionOf(reading, each));
}

interface Steps {
  readonly reading: Reading;
  readonly words: PlaceWords;
  readonly states: ReadonlyMap<number, ActorMention>;
  /** names that the text shows to be places, by their keys: "Kursk" after "the Kursk region" */
  readonly shown: ReadonlyMap<string | undefined, LocalText>;
}

function placesOf({ reading, words, states, shown }: Steps): readonly FoundPlace[] {
  const found: FoundPlace[] = [];
  let place = 0;
  while (place < reading.tokens.length) {
    const here =
      compassPart(reading, words, states, place) ??
      regionAt(reading, words, place) ??
      cityAt(reading, words, place) ??
      stateAt(reading, states, place) ??
      shownAt(reading, words, shown, place) ??
      unknownAt(reading, words, place);
    if (here !== undefined) found.push(here);
    place = Math.max(here?.to ?? reading.startingAt.get(place)?.to ?? 0, place + 1);
  }
  return found;
}

/** After any preposition of place, what the text has called a region or a town elsewhere. */
function shownAt(
  reading: Reading,
  words: PlaceWords,
  shown: Steps["shown"],
  place: number,
): FoundPlace | undefined {
  const token = reading.tokens[place];
  if (token === undefined || !follows(reading, place)) return undefined;
  const name = shown.get(token.key);
  if (name === undefined || !words.locative.has(wordAt(reading, place - 1))) return undefined;
  return { from: place, to: place + 1, name, rule: "place-again" };
}

function mentionOf({ tokens }: Reading, { from, to, name, rule }: FoundPlace): PlaceMention {
  const span: Span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  return { ...span, name, reasons: [{ rule, at: span }] };
}

/** Mentions of states and capitals by where they begin in the text. */
function stateMentions({ mentions }: ReadActors): ReadonlyMap<number, ActorMention> {
  return new Map(mentions.map((mention) => [mention.start, mention]));
}

function stateAt(
  reading: Reading,
  states: ReadonlyMap<number, ActorMention>,
  place: number,
): FoundPlace | undefined {
  const token = reading.tokens[place];
  const name = reading.startingAt.get(place);
  const mention = token === undefined ? undefined : states.get(token.start);
  if (name === undefined || mention?.standing !== "place" || mention.naming === "attribute") {
    return undefined;
  }
  const to = name.nameTo;
  if (mention.naming === "metonym") {
    const city = cityNamed(reading, place, to);
    const own = { [reading.lexicon.lang]: nameOf(reading, place, to) };
    return { from: place, to, name: city ?? own, rule: "capital-as-place" };
  }
  return { from: place, to, name: stateName(reading, mention.actor), rule: "state-as-place" };
}

function cityNamed(reading: Reading, from: number, to: number): LocalText | undefined {
  const { tokens, lexicon } = reading;
  const cities = citiesIn(lexicon.lang);
  const key = tokens
    .slice(from, to)
    .map((token) => token.key)
    .join(" ");
  const found = cities.get(key) ?? cities.get(key.replace(/s$/u, ""));
  return found === undefined ? undefined : { ...found.name };
}

function cityAt(reading: Reading, words: PlaceWords, place: number): FoundPlace | undefined {
  if (reading.startingAt.has(place) || !isCapitalAt(reading, place)) return undefined;
  const located =
    (follows(reading, place) && words.locative.has(wordAt(reading, place - 1))) ||
    isPlaceOfReport(reading, place);
  if (!located) return undefined;
  for (const length of [3, 2, 1]) {
    if (length > 1 && !follows(reading, place + length - 1)) continue;
    const name = cityNamed(reading, place, place + length);
    if (name !== undefined) return { from: place, to: place + length, name, rule: "city" };
  }
  return undefined;
}

/** "Region Kursk", "city of X", "Kursk region" */
function regionAt(reading: Reading, words: PlaceWords, place: number): FoundPlace | undefined {
  return nounFirst(reading, words, place) ?? nameFirst(reading, words, place);
}

function nounFirst(reading: Reading, words: PlaceWords, place: number): FoundPlace | undefined {
  if (!words.before.test(wordAt(reading, place)) || isDetached(reading, place)) return undefined;
  const of = words.lang === "en" ? 1 : 0;
  if (of === 1 && wordAt(reading, place + 1) !== "of") return undefined;
  const from = place + 1 + of;
  const to = placeNameEnd(reading, words, from);
  return to > from ? region(reading, place, to, from, to) : undefined;
}

function nameFirst(reading: Reading, words: PlaceWords, place: number): FoundPlace | undefined {
  if (!isCapitalAt(reading, place)) return undefined;
  const end = placeNameEnd(reading, words, place);
  const noun = wordAt(reading, end);
  if (end === place || !follows(reading, end) || !words.behind.test(noun)) return undefined;
  return region(reading, place, end + 1, place, words.partOfName.test(noun) ? end + 1 : end);
}

/** German nouns of place are written large; "Ort" inside another word isn't one. */
function isDetached({ tokens, lexicon }: Reading, place: number): boolean {
  return lexicon.lang === "de" && tokens[place]?.capital !== true;
}

function region(
  reading: Reading,
  from: number,
  to: number,
  nameFrom: number,
  nameTo: number,
): FoundPlace {
  const name = cityNamed(reading, nameFrom, nameTo) ?? {
    [reading.lexicon.lang]: nameOf(reading, nameFrom, nameTo),
  };
  const shows = nameTo - nameFrom === 1 ? reading.tokens[nameFrom]?.key : undefined;
  return { from, to, name, rule: "region", ...(shows === undefined ? {} : { shows }) };
}

/** Behind a run of capitalised words that no rule knows as anything else. */
function placeNameEnd(reading: Reading, words: PlaceWords, place: number): number {
  const most = words.lang === "de" ? 2 : 3;
  let end = place;
  while (end - place < most && isPlaceWord(reading, words, end)) {
    const runsOn =
      end > place &&
      !OPENS_NAME.has(wordAt(reading, end - 1)) &&
      words.looksCommonBehind.test(wordAt(reading, end));
    if (runsOn) break;
    end += 1;
  }
  return end;
}

function isPlaceWord(reading: Reading, words: PlaceWords, place: number): boolean {
  const { tokens, startingAt, lexicon } = reading;
  const token = tokens[place];
  if (token === undefined || !token.capital || startingAt.has(place)) return false;
  if (!follows(reading, place)) return false;
  const word = token.lower;
  if (words.notPlaces.has(word) || words.behind.test(word)) return false;
  return !lexicon.isCommonNoun(token.text) && lexicon.headAt(tokens, place) === undefined;
}

/** The next word belongs to the name whatever it looks like: "Bad Vilbel", "Den Haag". */
const OPENS_NAME: ReadonlySet<string> = new Set(
  "bad sankt st san santa new neu los las den la le el al port ho cape kap".split(" "),
);

/** "THE HAGUE, 14 October –" */
function reportedFrom(reading: Reading, place: number): FoundPlace | undefined {
  const to = reading.startingAt.has(place) ? undefined : unknownPlaceEnd(reading, place);
  if (to === undefined) return undefined;
  const printed = nameOf(reading, place, to);
  const small = (word: string) => word.charAt(0) + word.slice(1).toLowerCase();
  const isUpper = printed === printed.toUpperCase();
  const name = isUpper ? printed.split(" ").map(small).join(" ") : printed;
  return { from: place, to, name: { [reading.lexicon.lang]: name }, rule: "place-of-report" };
}

/** "in Wonsan": nothing but the preposition shows a place. */
function unknownAt(reading: Reading, words: PlaceWords, place: number): FoundPlace | undefined {
  const before = wordAt(reading, place - 1);
  if (reading.tokens[place - 1]?.paragraph !== reading.tokens[place]?.paragraph)
    return reportedFrom(reading, place);
  const isTown = OPENS_TOWN.test(textAt(reading, place)) && words.locative.has(before);
  if (!follows(reading, place) || !(isTown || words.unknownAfter.has(before))) return undefined;
  const to = placeNameEnd(reading, words, place);
  if (to === place || words.looksCommon.test(wordAt(reading, to - 1))) return undefined;
  const name = { [reading.lexicon.lang]: nameOf(reading, place, to) };
  return { from: place, to, name, rule: "unknown-after-preposition" };
}
