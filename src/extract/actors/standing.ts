/** Whether a name acts or only says where: what stands before it decides. */
import type { KnownActor } from "#src/domain/known-actor.ts";
import type { Standing } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { isPlaceOfReport } from "./dateline.ts";
import { follows, wordAt } from "./reading.ts";

const ONLY_STATES: ReadonlySet<string> = new Set(["state", "organisation"]);

/** `place` is where the noun phrase begins. */
export function standingAt(reading: Reading, place: number, kind: KnownActor["kind"]): Standing {
  if (!ONLY_STATES.has(kind)) return "actor";
  if (isPlaceOfReport(reading, place)) return "place";
  const preposition = prepositionBefore(reading, place);
  if (kind === "organisation") return isInside(reading, place, preposition) ? "place" : "actor";
  if (reading.lexicon.isPartBefore(reading, place) || isVisited(reading, place)) return "place";
  if (isSeat(reading, place)) return "place";
  return preposition !== undefined && saysWhere(reading, place, preposition) ? "place" : "actor";
}

/** "in the EU", but "shares in Example Group" */
function isInside(reading: Reading, place: number, preposition = ""): boolean {
  const own = reading.startingAt.get(place) ?? reading.startingAt.get(place + 1);
  return INSIDE.has(preposition) && reading.compiled.countryOf.has(own?.form.actor ?? "");
}

/** "die Polizei Berlin", "am Flughafen Wien", "in der Hauptstadt Wien" */
const isSeat = (reading: Reading, place: number): boolean =>
  SEATED.test(wordAt(reading, place - 1)) && follows(reading, place);

const SEATED = /(?:polizei|feuerwehr|hafen|hafens|messe|hauptstadt)$/u;

/** "visited Moscow": the verb before it goes to a place. */
const isVisited = (reading: Reading, place: number): boolean =>
  reading.lexicon.visits.has(wordAt(reading, place - 1));

function saysWhere(reading: Reading, place: number, preposition: string): boolean {
  const { lexicon } = reading;
  if (lexicon.lang === "en" && preposition === "to") return !turnsTo(reading, place);
  if (lexicon.placePrepositions.has(preposition)) return true;
  return TOWARDS.has(preposition) && lexicon.isPlaceNoun(wordAt(reading, place - 2));
}

const INSIDE: ReadonlySet<string> = new Set(["in", "im", "ins", "inside"]);
const TOWARDS: ReadonlySet<string> = new Set(["zu", "zur", "zum", "mit", "with"]);

/** The preposition that governs the phrase, in small letters. */
export function prepositionBefore(reading: Reading, place: number): string | undefined {
  const before = reading.tokens[place - 1];
  const own = reading.tokens[place];
  if (before === undefined || before.sentence !== own?.sentence || !/^\s/u.test(own.gap)) {
    return undefined;
  }
  const word = before.lower;
  return reading.lexicon.prepositions.has(word) ? word : undefined;
}

/** "referred the question to Pyongyang": the verb or noun stands close before. */
function turnsTo(reading: Reading, place: number): boolean {
  for (let back = 2; back <= 6; back += 1) {
    if (reading.lexicon.turnsTo.has(wordAt(reading, place - back))) return true;
  }
  return false;
}
