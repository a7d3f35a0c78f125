/**
 * Sentences of German and English news prose. `Intl.Segmenter` proposes boundaries; a repair layer
 * takes back those that stand inside a sentence. It never adds one: a wrong join costs a reader less
 * than half a sentence.
 */
import { wordSet } from "./word-set.ts";

/** A sentence within its text: UTF-16 code units, end exclusive, no white space at either end. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

// what the repair needs to know of a language, besides the segmenter's own rules
interface Lexicon {
  /** end with a full stop and are followed by more of the same sentence, whatever comes */
  readonly abbreviations: ReadonlySet<string>;
  /** "12." before one of these is a day of the month; elsewhere it may end the sentence */
  readonly afterOrdinal: RegExp;
  readonly ordinals: boolean;
}

// titles and measures that a name, a number or a noun follows; "usw.", "Chr." or "Art." may end a
// sentence and are left to the segmenter
const GERMAN: Lexicon = {
  abbreviations: wordSet(
    "Abs Abt bspw bzw Ca ca Dipl Dr ehem ev evtl Frh geb gest ggf Hg Hl hl Hr Hrn Hrsg inkl insb Jr jr kath Lt lt Maj max Mio mind Mrd Nr nr Oltn Prof rd Sog sog Sr St Std Str techn Tsd verh Vgl vgl vs z zit zzgl",
  ),
  afterOrdinal:
    /^(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jänner|Feber|Jahrhundert|Jahrestag|Jahrtausend|Geburtstag|Todestag|Mal|Armee|Division|Brigade|Bundestag|Parteitag|Platz|Runde|Minute|Spieltag|Klasse|Stock|Bezirk|Auflage|Etappe|Weltkrieg|Tag|Woche|Monat|Jahr|Lebensjahr|Kongress|Gipfel|Paket|Sanktionspaket|Verfassungszusatz)/u,
  ordinals: true,
};

const ENGLISH: Lexicon = {
  abbreviations: wordSet(
    "Mr Mrs Ms Dr Prof Rev Gen Col Lt Sgt Capt Maj Sen Rep Gov Pres Sr St Mt Ft No no vs ca approx Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec e.g i.e cf al",
  ),
  afterOrdinal: /^(?!)/u,
  ordinals: false,
};

const CLOSING = /^["'”’“‘»«›‹)\]]+/u;
const BRACKETS = /[()[\]]/gu;

/** UTF-16 units; the segmenter of V8 takes time with the square of what has many line breaks. */
const PIECE = 2000;

/** What decides about a boundary stands within so many UTF-16 units before it. */
const LOOK_BACK = 300;

/** UTF-16 units before a full stop; those of the lexica are shorter. */
const LONGEST_ABBREVIATION = 40;

/** The sentences of one paragraph or of several, in order; every letter of the text is in one. */
export function splitSentences(text: string, lang: string): readonly SentenceSpan[] {
  const lexicon = lang.toLowerCase().startsWith("de") ? GERMAN : ENGLISH;
  const spans: { start: number; end: number }[] = [];
  const brackets = new OpenBrackets();
  for (const { segment, index } of proposedSentences(text, lang)) {
    const previous = spans.at(-1);
    const end = index + segment.length;
    const before = text.slice(Math.max(previous?.start ?? 0, index - LOOK_BACK), index);
    if (previous !== undefined && joins(before, segment, lexicon, brackets.openAt(index))) {
      previous.end = end;
    } else {
      spans.push({ start: index, end });
      brackets.clear();
    }
    brackets.read(segment, index);
  }
  return spans.flatMap((span) => trimmed(text, span.start, span.end));
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Making one takes as long as cutting a page. */
function segmenterOf(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known !== undefined) return known;
  const segmenter = new Intl.Segmenter(isTag(lang) ? lang : "en", { granularity: "sentence" });
  segmenters.set(lang, segmenter);
  return segmenter;
}

/** `Intl` throws at what is no language tag. */
function isTag(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length === 1;
  } catch {
    return false;
  }
}

/** What the segmenter takes for sentences: the whole text, cut piece by piece. */
function* proposedSentences(
  text: string,
  lang: string,
): Generator<{ readonly segment: string; readonly index: number }> {
  const segmenter = segmenterOf(lang);
  let length = PIECE;
  for (let start = 0; start < text.length;) {
    const segments = [...segmenter.segment(text.slice(start, start + length))];
    const isLast = start + length >= text.length;
    // the last of a piece may go on in the next one
    const whole = isLast ? segments : segments.slice(0, -1);
    for (const { segment, index } of whole) yield { segment, index: start + index };
    start += isLast ? text.length : (segments.at(-1)?.index ?? 0);
    length = whole.length > 0 ? PIECE : length * 2;
  }
}

/** Whether the proposed boundary between what came and what comes is none. */
function joins(before: string, after: string, lexicon: Lexicon, inBrackets: boolean): boolean {
  const came = before.trimEnd();
  if (/[\n\r\u2028\u2029]/u.test(before.slice(came.length))) return false;
  const comes = after.trimStart();
  if (came === "" || comes === "") return true;
  return (
    onlyClosing(comes) ||
    continuesInLowerCase(came, comes) ||
    endsInAbbreviation(came, lexicon) ||
    endsInOrdinal(came, comes, lexicon) ||
    inBrackets
  );
}

// a closing mark that the segmenter left at the head of the next segment: `… Ende." ` / `… end. )`
function onlyClosing(comes: string): boolean {
  return !/[\p{L}\p{N}]/u.test(comes) && CLOSING.test(comes);
}

// „Was nun?“, fragte er. / "What now?" he asked. / z. B. / etc. and so on
function continuesInLowerCase(came: string, comes: string): boolean {
  return /^\p{Ll}/u.test(comes) && !/[:;]$/u.test(came);
}

function endsInAbbreviation(came: string, lexicon: Lexicon): boolean {
  if (!came.endsWith(".")) return false;
  // read from the end: from the front each letter would be tried as the first
  const word = /\.$(?<=([\p{L}.]+)\.)/u.exec(came.slice(-LONGEST_ABBREVIATION))?.[1];
  if (word === undefined) return false;
  const last = word.split(".").at(-1) ?? word;
  // single capitals are initials: "George W. Bush"
  return (
    lexicon.abbreviations.has(word) || lexicon.abbreviations.has(last) || /^\p{Lu}$/u.test(last)
  );
}

// "am 12. Juli", "der 3. Gipfel"; a year or a big number before the full stop ends its sentence
function endsInOrdinal(came: string, comes: string, lexicon: Lexicon): boolean {
  if (!lexicon.ordinals) return false;
  const tail = came.slice(-LONGEST_ABBREVIATION);
  if (!/(?<![\p{L}\p{N}.,:])\d{1,2}\.$|(?<!\p{L})[IVX]{1,5}\.$/u.test(tail)) return false;
  return (
    lexicon.afterOrdinal.test(comes) ||
    /(?:^|\s)(?:am|der|die|das|dem|den|des|vom|zum|im|beim|bis)\s+\S+$/iu.test(came)
  );
}

/**
 * The brackets that a sentence has opened and not closed: a full stop inside them ends nothing, "(Az. 3
 * B 12. Kammer)". One that nobody closes is given up, or it would swallow the rest of the text.
 */
class OpenBrackets {
  /** positions in the text, in order */
  #open: number[] = [];

  read(segment: string, index: number): void {
    // `matchAll` would copy the pattern for every sentence
    BRACKETS.lastIndex = 0;
    for (let at = BRACKETS.exec(segment); at !== null; at = BRACKETS.exec(segment)) {
      if (at[0] === "(" || at[0] === "[") this.#open.push(index + at.index);
      else this.#open.pop();
    }
  }

  openAt(index: number): boolean {
    const last = this.#open.at(-1);
    return last !== undefined && index - last <= LOOK_BACK;
  }

  clear(): void {
    this.#open = [];
  }
}

function trimmed(text: string, start: number, end: number): readonly SentenceSpan[] {
  const raw = text.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  const sentence = raw.trim();
  return sentence === "" ? [] : [{ start: from, end: from + sentence.length, text: sentence }];
}
