/** A title in the words that state the happening, where its type and its actors say too little. */
import { afterDateline } from "../actors/dateline.ts";
import type { Article, Span } from "../article.ts";
import { contains } from "../spans.ts";
import type { EventLanguage } from "./event-language.ts";
import { SPEECH } from "./event-types.ts";
import type { FoundClaim } from "./found-claim.ts";

/** UTF-16 units; more would not fit two lines of a list. */
const LONGEST = 100;
/** A title that is cut shorter at a comma would say too little. */
const SHORTEST = 30;

/** A date in the words that open a sentence, where it can't be left out since the verb stands after it. */
export type OpeningDate = (edtf: string, words: string) => string | undefined;

/** `undefined` where the language has no grammar, or nothing is left of the words. */
export function titleInWords(
  claim: FoundClaim,
  article: Article,
  openingDate: OpeningDate | undefined,
): string | undefined {
  const language = article.grammar?.events;
  if (language === undefined) return undefined;
  const stated = statedIn(claim, article, language);
  const opened = withoutOpening(
    withoutDate(claim, stated, article.text, language, openingDate),
    openingOf(stated, claim, article),
    language,
  );
  const title = withoutLoneMark(
    cutShort(opened.replace(/\s+/gu, " ").replace(/[\s.!?,;:–—]+$/u, "")),
  ).trim();
  return title === "" ? undefined : title.charAt(0).toUpperCase() + title.slice(1);
}

/**
 * The passage, or its sentence: where the passage begins with its verb ("… and flew to the region"), or is
 * too short to say what ("the club announced").
 */
function statedIn(
  { type, passage, sentence, trigger }: FoundClaim,
  { text, sentences }: Article,
  { clause }: EventLanguage,
): Span {
  const before = text.slice(passage.start, Math.max(passage.start, trigger.start)).trim();
  const isVerbFirst = before === "" || clause.joiners.has(before);
  const isShort = SPEECH.has(type) || passage.end - passage.start < SHORTEST;
  const isWhole = !isVerbFirst && !isShort;
  return (isWhole ? undefined : sentences[sentence]) ?? passage;
}

// ----- the day stands beside every title ----- //

function withoutDate(
  { when }: FoundClaim,
  stated: Span,
  text: string,
  language: EventLanguage,
  openingDate: OpeningDate | undefined,
): string {
  const { words, edtf = "/" } = when?.published ?? when?.text ?? {};
  const whole = text.slice(stated.start, stated.end);
  // "since May" says more than the day
  if (words === undefined || !contains(stated, words) || /^\/|\/$/u.test(edtf)) return whole;
  const before = text.slice(stated.start, words.start);
  const after = text.slice(words.end, stated.end);
  const date = text.slice(words.start, words.end);
  if (before !== "") {
    return mayGo(before, date, after, language) ? before.trimEnd() + after : whole;
  }
  // a German verb stays in second place: "Im Mai stieg …"
  if (!language.verbFinal) return after.replace(/^,?\s/u, "");
  return openedBy(when, date, openingDate) + after;
}

/** The words of a date that can't go: "Im Mai" stays, "gestern" is true on one day only. */
function openedBy(
  when: FoundClaim["when"],
  date: string,
  openingDate: OpeningDate | undefined,
): string {
  const { edtf, usesPublication } = when?.published ?? {};
  const isRelative = when?.text?.edtf === undefined && usesPublication === true;
  return (isRelative && edtf !== undefined ? openingDate?.(edtf, date) : undefined) ?? date;
}

/** Not where what stands beside it needs it: "für den 5. Mai", "am Montag und Dienstag", "(1911)". */
function mayGo(before: string, date: string, after: string, language: EventLanguage): boolean {
  const { prepositions, determiners } = language.phrase;
  const last = before.trimEnd().split(" ").at(-1) ?? "";
  return (
    /\p{L}\s$/u.test(before) &&
    /^(?:\s\p{L}|[.!?,]|$)/u.test(after) &&
    !isJoined(after, language) &&
    !prepositions.has(last) &&
    !determiners.has(last) &&
    !language.isDatedNoun(before, date, after)
  );
}

const JOINED = /^,?\s(?<by>und|oder|bis|and|or|to|until)\s(?<next>[\p{L}\d]+)/u;
const DAY_WORDS =
  /^(?:heute|gestern|morgen|today|yesterday|tomorrow|last|this|next|again|erneut)$/u;

/** Whether another date follows: not in "on Monday and visited a school". */
function isJoined(after: string, { phrase }: EventLanguage): boolean {
  const { by = "", next = "" } = JOINED.exec(after)?.groups ?? {};
  const isVerb =
    /^(?:und|oder|and|or)$/u.test(by) &&
    /^\p{Ll}/u.test(next) &&
    !DAY_WORDS.test(next) &&
    !phrase.prepositions.has(next) &&
    !phrase.determiners.has(next);
  return by !== "" && !isVerb;
}

// ----- what else isn't needed ----- //

type Opening = "paragraph" | "sentence" | "clause";

function openingOf(
  { start }: Span,
  { sentence }: FoundClaim,
  { sentences, paragraphs }: Article,
): Opening {
  const own = sentences[sentence];
  if (own?.start !== start) return "clause";
  return paragraphs[own.paragraph]?.start === start ? "paragraph" : "sentence";
}

/** Without the place of the report, and without the word that joins it to what stands before. */
function withoutOpening(words: string, opening: Opening, { clause }: EventLanguage): string {
  if (opening === "paragraph") return afterDateline(words);
  const [first = ""] = words.split(" ", 1);
  const joins = clause.joiners.has(first) || clause.subordinators.has(first);
  return opening === "clause" && joins ? words.slice(first.length + 1) : words;
}

function cutShort(words: string): string {
  if (words.length <= LONGEST) return words;
  const start = words.slice(0, LONGEST - 1);
  const comma = Math.max(...[",", ";", " –", " —", " ("].map((mark) => start.lastIndexOf(mark)));
  return `${start.slice(0, comma > SHORTEST ? comma : start.lastIndexOf(" ")).trimEnd()} …`;
}

const MARKS = /[„“”"»«]/gu;

/** A quotation that begins or ends elsewhere. */
function withoutLoneMark(words: string): string {
  return (words.match(MARKS)?.length ?? 0) % 2 === 0 ? words : words.replaceAll(MARKS, "");
}
