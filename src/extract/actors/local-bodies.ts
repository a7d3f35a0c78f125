/** Bodies of a town or a district: "Stadtrat von Talberg", "Polizei Talberg", "Talberg city council". */
import { foundIn } from "../lists.ts";
import { isPlaceOfReport } from "./dateline.ts";
import type { Places } from "./placed.ts";
import type { Reading } from "./reading.ts";
import { follows, wordAt } from "./reading.ts";
import { isNameWord } from "./unknown-names.ts";

/** Names of such bodies, each where it stands. The place may be one that no list has. */
export function localBodies(reading: Reading): readonly Places[] {
  const { lang, bodies } = reading.lexicon;
  const nouns = foundIn(reading.tokens, ({ text }, place) =>
    bodies.local.test(text) ? place : undefined,
  );
  if (nouns.length === 0) return [];
  if (lang === "de") return foundIn(nouns, (noun) => germanBody(reading, noun));
  const named = namesInside(reading);
  return foundIn(nouns, (noun) => englishBody(reading, noun, named));
}

/** UTF-16 units of `OPENS` at most. */
const LONGEST_OPENING = 40;
const OPENS =
  /(?:^|[.!?–—-]\s|\n)(?:(?:Nach Angaben|Laut|Eine? Sprecher(?:in)?|Bei) )?(?:[Dd](?:er|ie)|Im|Beim) $/u;

/**
 * German writes every noun large, so that "nahm die Polizei Verdächtige fest" looks the same. Before the
 * finite verb stands one phrase alone: "Die Polizei Talberg meldete", "Nach Angaben der Polizei Talberg war".
 */
function germanBody(reading: Reading, from: number): Places | undefined {
  const { text } = reading.article;
  const { start = 0 } = reading.tokens[from] ?? {};
  const isOf = wordAt(reading, from + 1) === "von";
  const to = from + (isOf ? 3 : 2);
  // "Stadtrat Peter Muster" is a member of one
  const isBody =
    wordAt(reading, from).endsWith("rat") === isOf &&
    isNamePart(reading, to - 1) &&
    follows(reading, to) &&
    reading.tokens[to]?.capital === false &&
    OPENS.test(text.slice(Math.max(0, start - LONGEST_OPENING), start));
  return isBody ? { from, to } : undefined;
}

const PARTS = /^(?:city|town|county|borough|district|village|fire)$/u;
/** "In Talberg police said": the name is where it happens. */
const WHERE = /^(?:in|at|near|on|outside|across)$/u;

function englishBody(
  reading: Reading,
  noun: number,
  named: ReadonlySet<string>,
): Places | undefined {
  const part = PARTS.test(wordAt(reading, noun - 1)) ? noun - 1 : noun;
  if (part === noun && wordAt(reading, noun) !== "police") return undefined;
  let from = part;
  while (part - from < 3 && follows(reading, from) && isNamePart(reading, from - 1)) from -= 1;
  const isName = from < part && isNamedBefore(reading, from, named);
  return isName ? { from, to: noun + 1 } : undefined;
}

/** "Two police officers" opens a sentence: written large whatever it is. */
const isNamedBefore = (reading: Reading, from: number, named: ReadonlySet<string>): boolean =>
  follows(reading, from)
    ? !WHERE.test(wordAt(reading, from - 1))
    : reading.startingAt.has(from) || named.has(reading.tokens[from]?.key ?? "");

/** Keys of words that are written large inside a sentence, or that a report comes from. */
function namesInside(reading: Reading): ReadonlySet<string> {
  return new Set(
    foundIn(reading.tokens, ({ capital, key }, at) =>
      capital && (follows(reading, at) || isPlaceOfReport(reading, at)) ? key : undefined,
    ),
  );
}

const isNamePart = (reading: Reading, place: number): boolean =>
  isNameWord(reading, place)
    ? !reading.lexicon.prepositions.has(wordAt(reading, place))
    : reading.startingAt.get(place)?.form.naming === "capital";
