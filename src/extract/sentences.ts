/**
 * Sentences of German and English news prose. `Intl.Segmenter` proposes boundaries; a repair layer
 * takes back those that stand inside a sentence. It never adds one: a wrong join costs a reader less
 * than half a sentence.
 */

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

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

// titles and measures that a name, a number or a noun follows; "usw.", "Chr." or "Art." may end a
// sentence and are left to the segmenter
const GERMAN: Lexicon = {
  abbreviations: words(
    "Abs Abt bspw bzw Ca ca Dipl Dr ehem ev evtl Frh geb gest ggf Hg Hl hl Hr Hrn Hrsg inkl insb Jr jr kath Lt lt Maj max Mio mind Mrd Nr nr Oltn Prof rd Sog sog Sr St Std Str techn Tsd verh Vgl vgl vs z zit zzgl",
  ),
  afterOrdinal:
    /^(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jänner|Feber|Jahrhundert|Jahrestag|Jahrtausend|Geburtstag|Todestag|Mal|Armee|Division|Brigade|Bundestag|Parteitag|Platz|Runde|Minute|Spieltag|Klasse|Stock|Bezirk|Auflage|Etappe|Weltkrieg|Tag|Woche|Monat|Jahr|Lebensjahr|Kongress|Gipfel|Paket|Sanktionspaket|Verfassungszusatz)/u,
  ordinals: true,
};

const ENGLISH: Lexicon = {
  abbreviations: words(
    "Mr Mrs Ms Dr Prof Rev Gen Col Lt Sgt Capt Maj Sen Rep Gov Pres Sr St Mt Ft No no vs ca approx Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec e.g i.e cf al",
  ),
  afterOrdinal: /^(?!)/u,
  ordinals: false,
};

const CLOSING = /^["'”’“‘»«›‹)\]]+/u;
const OPENING_BRACKET = /[([]/gu;
const CLOSING_BRACKET = /[)\]]/gu;

/** The sentences of one paragraph or of several, in order; every letter of the text is in one. */
export function splitSentences(text: string, lang: string): readonly SentenceSpan[] {
  const lexicon = lang.toLowerCase().startsWith("de") ? GERMAN : ENGLISH;
  const spans: { start: number; end: number }[] = [];
  for (const { segment, index } of new Intl.Segmenter(lang, { granularity: "sentence" }).segment(
    text,
  )) {
    const previous = spans.at(-1);
    const end = index + segment.length;
    if (previous !== undefined && joins(text.slice(previous.start, index), segment, lexicon)) {
      previous.end = end;
    } else {
      spans.push({ start: index, end });
    }
  }
  return spans.flatMap((span) => trimmed(text, span.start, span.end));
}

/** Whether the proposed boundary between what came and what comes is none. */
function joins(before: string, after: string, lexicon: Lexicon): boolean {
  if (/[\n\r\u2028\u2029]\s*$/u.test(before)) return false;
  const came = before.trimEnd();
  const comes = after.trimStart();
  if (came === "" || comes === "") return true;
  return (
    onlyClosing(comes) ||
    continuesInLowerCase(came, comes) ||
    endsInAbbreviation(came, lexicon) ||
    endsInOrdinal(came, comes, lexicon) ||
    opensBracket(came)
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
  const word = /([\p{L}.]+)\.$/u.exec(came)?.[1];
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
  if (!/(?<![\p{L}\p{N}.,:])\d{1,2}\.$|(?<![\p{L}])[IVX]{1,5}\.$/u.test(came)) return false;
  return (
    lexicon.afterOrdinal.test(comes) ||
    /(?:^|\s)(?:am|der|die|das|dem|den|des|vom|zum|im|beim|bis)\s+\S+$/iu.test(came)
  );
}

// a full stop inside brackets: "(Az. 3 B 12. Kammer)"
function opensBracket(came: string): boolean {
  return (came.match(OPENING_BRACKET)?.length ?? 0) > (came.match(CLOSING_BRACKET)?.length ?? 0);
}

function trimmed(text: string, start: number, end: number): readonly SentenceSpan[] {
  const raw = text.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  const sentence = raw.trim();
  return sentence === "" ? [] : [{ start: from, end: from + sentence.length, text: sentence }];
}
