/** Parts of countries by the compass. */
import type { LocalText } from "#src/domain/model.ts";
import type { ActorMention } from "../actors/mention.ts";
import type { Reading } from "../actors/reading.ts";
import { actorWith, follows, textAt, wordAt } from "../actors/reading.ts";
import { formOfWord } from "../actors/name-forms.ts";
import type { FoundPlace } from "./found-place.ts";
import { partOf } from "./place-names.ts";
import type { PlaceWords } from "./place-words.ts";

export function stateName(reading: Reading, id: string): LocalText {
  return actorWith(reading, id)?.name ?? { und: id };
}

/** "im Norden der Ukraine", "northern Ukraine", "the north of the country" */
export function compassPart(
  reading: Reading,
  words: PlaceWords,
  states: ReadonlyMap<number, ActorMention>,
  place: number,
): FoundPlace | undefined {
  const compound = compoundPart(reading, words, place);
  if (compound !== undefined) return compound;
  const part = words.compass.get(wordAt(reading, place));
  if (part === undefined) return undefined;
  const inner = linksEnd(reading, place + 1);
  if (!follows(reading, inner)) return undefined;
  const name = reading.startingAt.get(inner);
  const mention = states.get(reading.tokens[inner]?.start ?? -1);
  if (name !== undefined && mention !== undefined && isWhole(mention)) {
    const whole = stateName(reading, mention.actor);
    return { from: place, to: name.nameTo, name: partOf(part, whole), rule: "part-by-compass" };
  }
  const refers = inner > place + 1 && words.country.has(wordAt(reading, inner));
  const whole = refers ? lastStateName(reading, states, place) : undefined;
  if (whole === undefined) return undefined;
  return { from: place, to: inner + 1, name: partOf(part, whole), rule: "part-of-the-country" };
}

/** "Ostukraine", "Südlibanon" */
function compoundPart(reading: Reading, words: PlaceWords, place: number): FoundPlace | undefined {
  const text = reading.startingAt.has(place) ? "" : textAt(reading, place);
  const prefix = words.compassPrefix.exec(text)?.[0] ?? "";
  const whole = prefix === "" ? undefined : nameOfState(reading, text.slice(prefix.length));
  if (whole === undefined) return undefined;
  const part = words.compass.get(`${prefix.toLowerCase()}en`) ?? "centre";
  return { from: place, to: place + 1, name: partOf(part, whole), rule: "part-by-compass" };
}

function nameOfState({ compiled, known }: Reading, word: string): LocalText | undefined {
  const form = formOfWord(compiled.index, word, "name");
  const country = form === undefined ? undefined : compiled.countryOf.get(form.actor);
  if (form === undefined || country === undefined) return undefined;
  return known.get(form.actor)?.name ?? { ...country.name };
}

/** Behind "of the", "der", "des". */
function linksEnd(reading: Reading, from: number): number {
  let place = from;
  while (place < from + 2 && follows(reading, place) && LINKS.has(wordAt(reading, place))) {
    place += 1;
  }
  return place;
}

const LINKS: ReadonlySet<string> = new Set(["der", "des", "von", "of", "the"]);

const isWhole = ({ naming }: ActorMention): boolean => naming === "name" || naming === "attribute";

/** Two sentences are seldom longer; the bound keeps the work linear. */
const MOST_WORDS_BACK = 120;

function lastStateName(
  reading: Reading,
  states: ReadonlyMap<number, ActorMention>,
  place: number,
): LocalText | undefined {
  const last = lastState(reading, states, place);
  return last === undefined ? undefined : stateName(reading, last);
}

/** The state last named within the two sentences before, or in this one. */
function lastState(
  reading: Reading,
  states: ReadonlyMap<number, ActorMention>,
  place: number,
): string | undefined {
  const here = reading.tokens[place]?.sentence ?? 0;
  for (let back = place - 1; back >= place - MOST_WORDS_BACK; back -= 1) {
    const token = reading.tokens[back];
    if (token === undefined || token.sentence < here - 2) return undefined;
    const mention = states.get(token.start);
    if (mention?.naming === "name" && isCountry(reading, mention.actor)) return mention.actor;
  }
  return undefined;
}

function isCountry(reading: Reading, id: string): boolean {
  return actorWith(reading, id)?.kind === "state";
}
