/** Names of bodies that show it themselves: by a noun that is written large in a name, or by their form. */
import type { KnownActor } from "#src/domain/known-actor.ts";
import type { LinkedHead } from "./heads.ts";
import type { BodyWords } from "./lexicon.ts";
import { BODY_HEADS } from "./lexicon.ts";
import type { Places } from "./placed.ts";
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
import { isApostrophe, joined } from "./tokens.ts";
import type { FoundName } from "./scan.ts";
import { nameOf } from "./unknown-names.ts";

export interface NamedBody {
  /** behind its last word */
  readonly to: number;
  readonly kind: KnownActor["kind"];
  readonly name: string;
  /** what the text may call it elsewhere */
  readonly aliases: readonly string[];
  /** the state before it: "Kenya’s High Court" */
  readonly owner: string | undefined;
}

const MOST_WORDS = 6;

/** Each body once for each place where its name stands in full. */
export function namedBodies(reading: Reading, heads: readonly LinkedHead[]): readonly NamedBody[] {
  // "the Dutch navy" is a body of that state, and has its own rules
  const ofStates = new Set(
    heads
      .filter(({ head, owners }) => BODY_HEADS.has(head.type) && owners.length > 0)
      .flatMap(({ at, end }) => Array.from({ length: end - at }, (_, offset) => at + offset)),
  );
  const { bodies, ofWords } = reading.lexicon;
  // "secretary of the Example Council" only says what somebody is
  const ofOffices = new Set(
    heads
      .filter(({ head }) => head.type === "office" && head.branch !== "spokesperson")
      .filter(({ to }) => ofWords.has(wordAt(reading, to)))
      .flatMap(({ to }) => [to + 1, to + 2, to + 3]),
  );
  const found: NamedBody[] = [];
  let place = 0;
  while (place < reading.tokens.length) {
    const run = ofStates.has(place) ? undefined : runAt(reading, bodies, place);
    if (run !== undefined && !ofOffices.has(run.from)) found.push(bodyOf(reading, bodies, run));
    place = Math.max(run?.to ?? 0, place + 1);
  }
  return found;
}

interface Run extends Places {
  /** where its noun is */
  readonly noun: number;
}

function runAt(reading: Reading, bodies: BodyWords, noun: number): Run | undefined {
  const text = textAt(reading, noun);
  if (!bodies.mayName(text)) return undefined;
  if (bodies.alone.test(text)) return { from: noun, to: noun + 1, noun };
  const isForm = bodies.form.test(text);
  if (!isForm && !bodies.noun.test(text) && !bodies.seated.test(text)) return undefined;
  const run = {
    from: bodyStart(reading, bodies, noun, isForm),
    to: bodyEnd(reading, bodies, noun),
    noun,
  };
  const isWhole = run.to > noun + 1 || isForm || opensBody(reading, bodies, run);
  return isWhole && isName(reading, run) ? run : undefined;
}

function isName(reading: Reading, { from, to, noun }: Run): boolean {
  if (to - from < 2 || noun - from === MOST_WORDS || isListed(reading, to)) return false;
  // "eine Vereinigung der Winzer" is one of many
  const { lang, indefinite } = reading.lexicon;
  if (lang === "de" && indefinite.has(wordAt(reading, from - 1))) return false;
  // "GmbH & Co KG" is what it is, and no name
  return reading.tokens[from]?.gap.includes("&") !== true;
}

function isListed(reading: Reading, to: number): boolean {
  const known = reading.endingAt.get(to);
  return known !== undefined && kindOf(reading, known) !== "state";
}

/** German compounds with a hyphen name nothing of their own: "Fußball-Verband", but "EU-Gericht". */
function opensBody(reading: Reading, bodies: BodyWords, { from, noun }: Run): boolean {
  const { lang, partBefore, ofState } = bodies;
  if (lang === "en" || partBefore.test(textAt(reading, from))) return true;
  const state = reading.startingAt.get(from);
  return (
    state?.form.naming === "adjective" ||
    (state !== undefined && ofState.test(wordAt(reading, noun)))
  );
}

/** Behind "of England", "für Weltwirtschaft", "München". */
function bodyEnd(reading: Reading, bodies: BodyWords, noun: number): number {
  const end = noun + 1;
  if (!goesOn(reading, end)) return linkedEnd(reading, bodies, noun);
  const seat = textAt(reading, end);
  const isSeat =
    bodies.seated.test(textAt(reading, noun)) &&
    !reading.lexicon.isCommonNoun(seat) &&
    reading.startingAt.get(end)?.genitive !== true &&
    !bodies.notSeats.has(seat.toLowerCase());
  return isSeat ? end + 1 : end;
}

function linkedEnd(reading: Reading, bodies: BodyWords, noun: number): number {
  const end = noun + 1;
  const takes = bodies.links.get(wordAt(reading, end));
  if (!follows(reading, end) || takes?.test(wordAt(reading, noun)) !== true) return end;
  const inner = wordAt(reading, end + 1) === "the" ? end + 2 : end + 1;
  let last = inner;
  while (last - inner < bodies.mostBehind && goesOn(reading, last)) last += 1;
  return last > inner ? pairEnd(reading, last) : end;
}

/** "für Polar- und Meeresforschung", "der Chemischen Industrie" */
function pairEnd(reading: Reading, end: number): number {
  const { tokens, lexicon } = reading;
  if (lexicon.lang === "en") return end;
  const isPair = tokens[end]?.gap === "- " && goesOn(reading, end + 1);
  if (isPair) return end + 2;
  const isAdjective = /(?:isch|lich|ig)en$/u.test(tokens[end - 1]?.text ?? "");
  return isAdjective && goesOn(reading, end) ? end + 1 : end;
}

const goesOn = (reading: Reading, place: number): boolean =>
  follows(reading, place) &&
  isCapitalAt(reading, place) &&
  // "the Party of President X"
  (reading.lexicon.lang === "de" ||
    reading.lexicon.headAt(reading.tokens, place)?.type !== "office");

/** Before the noun: other words of the name, all written large. */
function bodyStart(reading: Reading, bodies: BodyWords, noun: number, isForm: boolean): number {
  let from = noun;
  while (noun - from < MOST_WORDS && isPartBefore(reading, bodies, from, isForm)) from -= 1;
  // "Last Security Council": the first word of a sentence is written large whatever it is
  const opens = opensSentence(reading, from);
  return opens && from < noun && bodies.opens.test(wordAt(reading, from)) ? from + 1 : from;
}

function isPartBefore(
  reading: Reading,
  bodies: BodyWords,
  place: number,
  isForm: boolean,
): boolean {
  const before = reading.tokens[place - 1];
  const own = reading.tokens[place];
  if (before === undefined || own === undefined) return false;
  const owns = ownsNext(reading, place);
  if (owns !== undefined) return owns;
  const hyphen = followsHyphen(reading, place);
  if (!before.capital || !(hyphen || isNextPart(reading, place))) return false;
  const name = reading.endingAt.get(place);
  if (name !== undefined) return isPartOfName(reading, name, hyphen);
  if (isNoPart(reading, place - 1)) return false;
  if (!isForm) return hyphen || bodies.partBefore.test(before.text);
  // "des Stahlhändlers Kranzer AG", but "Daimler AG"
  return own.text === own.text.toUpperCase() || !reading.lexicon.isAgentNoun(before.text);
}

/** A state opens the name of a body ("US Supreme Court"), and a person has none. */
function isPartOfName(reading: Reading, name: FoundName, hyphen: boolean): boolean {
  if (name.genitive || kindOf(reading, name) === "person") return false;
  return reading.lexicon.lang === "en" || hyphen || name.form.naming === "adjective";
}

function isNoPart({ tokens, lexicon }: Reading, place: number): boolean {
  const text = tokens[place]?.text ?? "";
  return (
    lexicon.isCommonNoun(text) ||
    lexicon.determiners.has(text.toLowerCase()) ||
    lexicon.prepositions.has(text.toLowerCase()) ||
    lexicon.headAt(tokens, place)?.type === "office"
  );
}

/** At the "s" of "People’s", or behind it or "and"; `undefined` elsewhere. */
function ownsNext(reading: Reading, place: number): boolean | undefined {
  const { tokens, endingAt, lexicon } = reading;
  const own = tokens[place];
  if (own?.text === "s") return isApostrophe(own.gap);
  const before = tokens[place - 1]?.text;
  if (before === "s") return PEOPLE.test(tokens[place - 2]?.text ?? "");
  if (before !== "and" || lexicon.lang === "de") return undefined;
  // "the Seas and Rivers Commission"
  const isPair = tokens[place - 2]?.capital === true && !endingAt.has(place - 1);
  return isPair && wordAt(reading, place - 3) === "the";
}

/** "Sailors’ Union" is one name too. */
const isNextPart = (reading: Reading, place: number): boolean =>
  follows(reading, place) || joined(reading.tokens, place);

/** "European People’s Party" is one name, "Kenya’s High Court" isn’t. */
const PEOPLE = /^(?:People|Children|Women|Workers|Farmers)$/u;
const FIRM = /^(?:AG|SE|GmbH|KG|Inc|Ltd|Plc|PLC|Corp|Group|Holdings?)$/u;

function bodyOf(reading: Reading, bodies: BodyWords, { from, to, noun }: Run): NamedBody {
  const last = textAt(reading, noun);
  const state = reading.startingAt.get(from);
  const tail = state === undefined ? "" : nameOf(reading, state.to, to);
  const plain = FIRM.test(last) ? nameOf(reading, from, noun) : "";
  return {
    to,
    kind: bodies.media.test(last) ? "media" : "organisation",
    name: bodies.lemma(nameOf(reading, from, to), last),
    aliases: [tail.includes(" ") ? tail : "", plain].filter((each) => each !== ""),
    owner: ownerBefore(reading, from),
  };
}

function ownerBefore(reading: Reading, from: number): string | undefined {
  const before = reading.lexicon.lang === "en" ? reading.endingAt.get(from) : undefined;
  const owns = before?.genitive === true && kindOf(reading, before) === "state";
  return owns ? before.form.actor : undefined;
}
