/**
 * From time mentions to dates of the timeline: TIMEX3 becomes EDTF, and the words round a mention
 * ("bis", "seit", "zwischen … und …") make it an end, a beginning or a span. The layers stay apart: what
 * the words alone say, and what follows with the day of publication.
 */
import { isoOfDay } from "#src/domain/calendar.ts";
import type { Article, Span } from "../article.ts";
import type { FoundDate, FoundWhen } from "../events/found-claim.ts";
import { FRAME_SIGHT, type TimeFrames } from "./frames.ts";
import { ruleOfDate } from "./date-rule.ts";
import { spanOf } from "./date-span.ts";
import type { DatedWords, FrameRelation } from "./dated-words.ts";
import { dayIn, readEdtf } from "./kept-edtf.ts";
import type { TimeMention } from "./mention.ts";
import { edtfBefore, edtfOfTimex, lengthOfTimex } from "./timex-edtf.ts";

/**
 * All dates of an article in the order of its text; sets ("every Monday") date no single happening, and
 * without rules for the language nobody knows whether a date is one or the end of something.
 */
export function datesIn(article: Article, times: readonly TimeMention[]): readonly DatedWords[] {
  if (article.grammar === undefined) return [];
  const { frames } = article.grammar.time;
  const dates: DatedWords[] = [];
  for (let index = 0; index < times.length; index += 1) {
    const mention = times[index];
    const next = times[index + 1];
    if (mention === undefined || mention.type === "SET") continue;
    const span = next && spanOf(article, mention, next, frames);
    if (span !== undefined) {
      dates.push(span);
      index += 1;
    } else {
      dates.push(dateOf(article, mention, frames));
    }
  }
  return [...dates, ...vagueWords(article, frames, dates)].toSorted((a, b) => a.start - b.start);
}

// ----- one mention ----- //

function dateOf(article: Article, mention: TimeMention, frames: TimeFrames): DatedWords {
  const before = article.text.slice(Math.max(0, mention.start - FRAME_SIGHT), mention.start);
  if (mention.type === "DURATION") return lengthOf(article, mention, before, frames);
  const frame = frameIn(article, mention, frameOf(before, frames));
  const start = mention.start - frame.words.length;
  const words = { start, end: mention.end };
  const reasons = mention.reasons;
  const { end } = mention;
  if (mention.value.endsWith("_REF")) {
    return { start, end, relation: "vague", when: { text: vague(words) }, reasons };
  }
  const when = layersOf(article, mention, words, frame);
  if (when.text?.edtf === undefined && when.published?.edtf === undefined) {
    const text: FoundDate = { words, rule: "open", usesPublication: false };
    return { start, end, relation: "open", when: { text }, reasons };
  }
  return { start, end, relation: frame.relation, when, reasons };
}

interface Frame {
  readonly relation: FrameRelation;
  readonly words: string;
  /** the date is only near */
  readonly isAbout?: boolean;
}

/** The words of the frame that end right before the mention; none is "at" without words. */
function frameOf(before: string, frames: TimeFrames): Frame {
  const about = frames.about.exec(before)?.[0];
  if (about !== undefined) return { relation: "at", words: withoutEdge(about), isAbout: true };
  for (const relation of ["until", "since", "before", "after", "at"] as const) {
    const words = frames[relation].exec(before)?.[0];
    if (words !== undefined) return { relation, words: withoutEdge(words) };
  }
  return { relation: "at", words: "" };
}

/** "Bis Ende 2024 hatte sie zwei Brücken gebaut": by then it was done. */
function frameIn({ text, grammar }: Article, mention: Span, frame: Frame): Frame {
  if (grammar === undefined || frame.relation !== "until") return frame;
  const { tense, frames } = grammar.time;
  const [after = ""] = text.slice(mention.end, mention.end + CLAUSE_SIGHT).split(CLAUSE_ENDS);
  const before = text.slice(Math.max(0, mention.start - CLAUSE_SIGHT), mention.start);
  const clause = `${before.split(CLAUSE_ENDS).at(-1) ?? ""} ${after}`;
  const isDone =
    frames.pluperfect?.test(clause) === true &&
    clause.split(/\s+/u).some((word) => tense.participle.test(word) && !tense.others.has(word));
  return isDone ? { ...frame, relation: "before" } : frame;
}

const CLAUSE_ENDS = /[.,;:!?()](?:\s|$)/u;

/** UTF-16 units to either side of a date. */
const CLAUSE_SIGHT = 160;

/** Without the space or the bracket that the words follow. */
function withoutEdge(words: string): string {
  return words.replace(/^[\s(]/u, "");
}

function layersOf(
  article: Article,
  mention: TimeMention,
  words: Span,
  { relation, isAbout = false }: Frame,
): FoundWhen {
  const layer = (value: string, usesPublication: boolean): FoundDate | undefined => {
    const plain = nightBefore(article, mention, usesPublication) ?? edtfOfTimex(value);
    // "um 10 Uhr" is near the hour, and on the day
    const near = isAbout && mention.type === "DATE";
    const edtf = plain === undefined ? undefined : near ? nearly(plain) : framed(plain, relation);
    if (edtf === undefined || !readEdtf(edtf).ok) return undefined;
    const rule = ruleOfDate({ article, mention, edtf: plain ?? edtf, relation, usesPublication });
    return { edtf, words, rule, usesPublication };
  };
  const published = mention.basis === "publication" ? layer(mention.value, true) : undefined;
  const text = layer(mention.basis === "words" ? mention.value : mention.stated, false);
  return {
    ...(text === undefined ? {} : { text }),
    ...(published === undefined ? {} : { published }),
  };
}

/** A night without a day, in a report of what has happened, is the one that ends on the day of publication. */
function nightBefore(
  { published }: Article,
  mention: TimeMention,
  usesPublication: boolean,
): string | undefined {
  if (!usesPublication || published === undefined) return undefined;
  if (!/^XXXX-XX-XXTNI$/u.test(mention.stated) || !mention.value.startsWith(published))
    return undefined;
  const day = dayIn(published);
  return day === undefined ? undefined : `${isoOfDay(day - 1)}/${published}`;
}

/** EDTF's "approximately", where it can say so. */
function nearly(edtf: string): string {
  return readEdtf(`${edtf}~`).ok ? `${edtf}~` : edtf;
}

/** An interval can't be an end of another one. A bound, "vor 2020", is the date that it names. */
function framed(edtf: string, relation: Frame["relation"]): string | undefined {
  if (relation === "at") return edtf;
  if (/[/[]/u.test(edtf)) return undefined;
  if (relation === "until") return `/${edtf}`;
  return relation === "since" ? `${edtf}/` : edtf;
}

// ----- lengths and vague words ----- //

function lengthOf(
  article: Article,
  mention: TimeMention,
  before: string,
  frames: TimeFrames,
): DatedWords {
  const { reasons } = mention;
  const within = frames.within.exec(before)?.[0];
  if (within !== undefined && isCounted(before.slice(0, -within.length), frames)) {
    const start = mention.start - within.trimStart().length;
    return { start, end: mention.end, relation: "count", when: {}, within: mention.value, reasons };
  }
  if (mention.at !== undefined) return ledTo(article, mention, before, frames);
  const since = frames.since.exec(before)?.[0].trimStart();
  const day = article.published === undefined ? undefined : dayIn(article.published);
  const begin = day === undefined ? undefined : edtfBefore(day, lengthOfTimex(mention.value));
  if (since === undefined || begin === undefined) {
    return { start: mention.start, end: mention.end, relation: "length", when: {}, reasons };
  }
  const words = { start: mention.start - since.length, end: mention.end };
  const published = { edtf: `${begin}/`, words, rule: "since-length", usesPublication: true };
  return { ...words, relation: "since", when: { published }, reasons };
}

/** "vor drei Jahren": the date that a length and its preposition lead to, at the grain of its unit. */
function ledTo(
  article: Article,
  { at = "", start, end, reasons }: TimeMention,
  before: string,
  frames: TimeFrames,
): DatedWords {
  const leading = (frames.before.exec(before) ?? frames.within.exec(before))?.[0].trimStart() ?? "";
  const words = { start: start - leading.length, end };
  const edtf = edtfOfTimex(at);
  if (edtf === undefined) return { ...words, relation: "length", when: {}, reasons };
  // the length itself rests on its words; what it is counted from is the mode's own
  const usesPublication = article.history === undefined;
  const date = { edtf, words, rule: "length-from", usesPublication };
  const when = usesPublication ? { published: date } : { text: date };
  return { ...words, relation: "at", when, reasons };
}

function isCounted(before: string, frames: TimeFrames): boolean {
  return frames.ordinalBefore.test(before.endsWith(" ") ? before : `${before} `);
}

function vague(words: Span): FoundDate {
  return { words, rule: "vague", usesPublication: false };
}

function vagueWords(
  { text }: Article,
  frames: TimeFrames,
  dates: readonly DatedWords[],
): readonly DatedWords[] {
  const { vague: pattern } = frames;
  const found: DatedWords[] = [];
  let next = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index;
    if (INSIDE_WORD.test(text.slice(Math.max(0, start - 2), start))) {
      pattern.lastIndex = start + 1;
      continue;
    }
    const end = start + match[0].length;
    while ((dates[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const isTaken = (dates[next]?.start ?? Number.POSITIVE_INFINITY) < end;
    if (isTaken) continue;
    const words = { start, end };
    const reasons = [{ rule: "vague-words", at: words }];
    found.push({ start, end, relation: "vague", when: { text: vague(words) }, reasons });
  }
  return found;
}

// a look-behind at the head of the pattern would be tried at every letter of the text
const INSIDE_WORD = /[\p{L}-]$/u;
