/** Where the grammar shows the name of somebody or something that no list has. */
import { isInDateline } from "./dateline.ts";
import type { LinkedHead } from "./heads.ts";
import type { Head } from "./lexicon.ts";
import type { Places } from "./placed.ts";
import type { Reading } from "./reading.ts";
import { follows, followsHyphen, isCapitalAt, opensSentence, textAt, wordAt } from "./reading.ts";
import { keyOf } from "./tokens.ts";
import { isNameWord, nameRunEnd, nameRunStart } from "./unknown-names.ts";

/** "the agency KCNA": bodies may have a name in capitals. */
export function acronymBehind({ tokens, startingAt }: Reading, place: number): Places | undefined {
  const isName = ACRONYM.test(tokens[place]?.text ?? "") && !startingAt.has(place);
  return isName ? { from: place, to: place + 1 } : undefined;
}

/** English: "the Interfax news agency" */
export function agencyBefore(reading: Reading, { at }: LinkedHead): Places | undefined {
  const { tokens, lexicon, endingAt } = reading;
  const before = tokens[at - 1];
  if (lexicon.lang !== "en" || !follows(reading, at) || endingAt.has(at)) return undefined;
  const isName = before?.capital === true && !lexicon.isCommonNoun(before.text);
  return isName ? { from: at - 1, to: at } : undefined;
}

const ACRONYM = /^\p{Lu}{2,6}$/u;

/** "SPD-Chef", "Hisbollah-Miliz": the first part is a body that somebody speaks for or belongs to. */
export function hyphenatedBody(reading: Reading, { at, head }: LinkedHead): Places | undefined {
  const first = reading.tokens[at - 1];
  if (first === undefined || !isFirstPart(reading, at)) return undefined;
  const isBody =
    head.type === "office"
      ? ACRONYM.test(first.text) || isLed(reading, at, head)
      : head.type === "organisation" && first.capital;
  if (!isBody) return undefined;
  // "Weber-Institut" is the whole name, "Hisbollah-Miliz" isn't
  const isWhole = WHOLE.test(textAt(reading, at));
  return { from: at - 1, to: isWhole ? at + 1 : at };
}

const WHOLE = /(?:[Vv]erband|[Ii]nstitut|[Ss]tiftung|[Gg]esellschaft|[Gg]ruppe)$/u;

const isLed = (reading: Reading, at: number, { base, branch }: Head): boolean =>
  LEADS.test(base ?? branch) &&
  !NARROWS.test(textAt(reading, at - 1)) &&
  isNameWord(reading, at - 1);

const isFirstPart = (reading: Reading, at: number): boolean =>
  followsHyphen(reading, at) &&
  !followsHyphen(reading, at - 1) &&
  !reading.endingAt.has(at) &&
  !isNoBody(reading, at - 1);

const isNoBody = ({ lexicon, tokens }: Reading, place: number): boolean =>
  lexicon.bodies.notBodies.has(tokens[place]?.text ?? "");

const LEADS = /^(?:chair|spokesperson)$/u;
/** First parts that say what kind of head it is, and no name. */
const NARROWS =
  /^(?:Vize|Ex|Co|Ko|Ob|Polizei|Konzern|Firmen|Armee|Militär|Opposition|Feuerwehr|Geheimdienst|Behörden|Terror|Rebellen|Milizen|Team|Vereins|Klub|Pflege|Finanz|Wirtschaft|Personal)|[nht][gst]s$/u;

/** "die GDL rief", "the liberal VVD": where the short form comes again, or an adjective says what it is. */
export function* definiteShortForms(reading: Reading): Generator<Places> {
  const counts = acronymsIn(reading);
  for (const [place, { text }] of reading.tokens.entries()) {
    const count = counts.get(text) ?? 0;
    if (count === 0 || text.length < 3 || isNoBody(reading, place)) continue;
    if (isFreeNoun(reading, place) && isDefinite(reading, place, count > 1)) {
      yield { from: place, to: place + 1 };
    }
  }
}

/** How often each stands in the text. */
function acronymsIn({ tokens }: Reading): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text, capital } of tokens) {
    if (capital && ACRONYM.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

const isFreeNoun = (reading: Reading, place: number): boolean =>
  !reading.startingAt.has(place) &&
  !followsHyphen(reading, place + 1) &&
  follows(reading, place) &&
  !isJoined(reading, place);

function isDefinite(reading: Reading, place: number, again: boolean): boolean {
  const { lexicon, tokens } = reading;
  const before = tokens[place - 1];
  const described =
    before !== undefined && (lexicon.isAdjective(before) || POLITICAL.test(before.text));
  const article = wordAt(reading, described ? place - 2 : place - 1);
  return (described || again) && lexicon.definite.has(article);
}

const POLITICAL = /^(?:liberal|conservative|socialist|nationalist|populist)(?:e|er|en)?$/u;

/** "the SUV driver" is another noun's first part; a verb or a preposition may follow. */
function isJoined(reading: Reading, place: number): boolean {
  const next = reading.tokens[place + 1];
  if (next === undefined || !follows(reading, place + 1)) return false;
  return /^\d/u.test(next.text) || reading.lexicon.isFirstPart(next);
}

/** "Bahn-Personalvorstand Max Muster" without what goes before the name; "Hans-Peter Muster" is whole. */
export function withoutOffice(reading: Reading, { from, to }: Places): Places {
  const { lexicon } = reading;
  const first = textAt(reading, from);
  const second = textAt(reading, from + 1);
  // "Anwohner Max Muster": hardly a given name of that length ends as nouns for people do
  const isNoun = lexicon.lang === "de" && /^(?!Alexander).{8}/u.test(first);
  if (isNoun && to - from > 2 && lexicon.isAgentNoun(first)) return { from: from + 1, to };
  const isOffice =
    to - from > 3 &&
    followsHyphen(reading, from + 1) &&
    !followsHyphen(reading, from + 2) &&
    (second.length > 8 || lexicon.isAgentNoun(second));
  return isOffice ? { from: from + 2, to } : { from, to };
}

/**
 * "said Jane Example", "Jane Example said": two words at least, or one that the text has in full, and a
 * verb of saying beside them.
 */
export function* speakers(
  reading: Reading,
  inFull: ReadonlyMap<string, Places>,
): Generator<Places> {
  const { tokens, lexicon } = reading;
  for (const [place, token] of tokens.entries()) {
    if (!lexicon.says.has(token.text)) continue;
    const to = follows(reading, place + 1) ? nameRunEnd(reading, place + 1) : place;
    if (isTwoNames(reading, place + 1, to)) yield { from: place + 1, to };
    if (to === place + 2) yield* wholeName(reading, place + 1, inFull);
    if (!follows(reading, place)) continue;
    const from = nameRunStart(reading, place);
    if (from === place) yield* wholeName(reading, place - 1, inFull);
    // German has other capitalised words before a verb, but not two that open the sentence
    const opens = opensSentence(reading, from);
    if (from < place && (opens || lexicon.lang === "en")) yield { from, to: place };
  }
}

/** "Example said", where the text has "Jane Example" elsewhere. */
function wholeName(
  reading: Reading,
  place: number,
  inFull: ReadonlyMap<string, Places>,
): readonly Places[] {
  const whole = isNameWord(reading, place) ? inFull.get(textAt(reading, place)) : undefined;
  return whole === undefined ? [] : [whole];
}

/** "des Rezensenten Max Muster", "laut Max Muster": two names behind what goes before a person. */
export function* describedPersons(reading: Reading): Generator<Places> {
  const { tokens, lexicon } = reading;
  for (const [place, token] of tokens.entries()) {
    const described = token.capital && lexicon.isAgentNoun(token.text) && inPhrase(reading, place);
    const opens = described || lexicon.beforePersons.has(token.lower);
    if (!opens || !follows(reading, place + 1)) continue;
    const to = nameRunEnd(reading, place + 1);
    if (isTwoNames(reading, place + 1, to)) yield { from: place + 1, to };
  }
}

/** "Hans-Peter" alone is one. */
function isTwoNames(reading: Reading, from: number, to: number): boolean {
  for (let place = from + 1; place < to; place += 1) {
    if (!followsHyphen(reading, place)) return true;
  }
  return false;
}

/** Whether an article, an adjective or a preposition stands before the noun. */
function inPhrase({ tokens, lexicon, startingAt, compiled }: Reading, place: number): boolean {
  const before = tokens[place - 1];
  if (before === undefined || startingAt.has(place)) return false;
  // "die Wiener Linien Muster"
  if (compiled.index.has(keyOf(tokens[place]?.text.replace(/er$/u, "") ?? ""))) return false;
  const word = before.lower;
  return (
    lexicon.determiners.has(word) || lexicon.prepositions.has(word) || lexicon.isAdjective(before)
  );
}

/** "Weltpostverein (WPV)", "Max Muster (XYZ)": what the brackets hold is a body's short name. */
export function* bracketedBodies(reading: Reading): Generator<Places> {
  const { tokens, startingAt } = reading;
  for (const [place, token] of tokens.entries()) {
    if (token.gap !== " (" || !ACRONYM.test(token.text) || startingAt.has(place)) continue;
    if (isNoBody(reading, place)) continue;
    const closes = tokens[place + 1]?.gap.startsWith(")") ?? true;
    const named = tokens[place - 1]?.capital === true;
    if (closes && named && !isInDateline(reading, place)) {
      yield { from: place, to: place + 1 };
    }
  }
}

/** Names of two words, by the second: a surname that stands alone elsewhere is that person's. */
export function fullNames(reading: Reading): ReadonlyMap<string, Places> {
  const found = new Map<string, Places>();
  for (const [place, token] of reading.tokens.entries()) {
    if (!token.capital || found.has(token.text) || !follows(reading, place)) continue;
    const goesOn = follows(reading, place + 1) && isCapitalAt(reading, place + 1);
    const from = goesOn ? place : nameRunStart(reading, place + 1);
    if (from === place - 1 && !opensSentence(reading, from)) {
      found.set(token.text, { from, to: place + 1 });
    }
  }
  return found;
}
