/** Two mentions that are the ends of one span: "from 3 to 7 May", "zwischen Montag und Mittwoch". */
import type { Article, Span } from "../article.ts";
import type { FoundDate } from "../events/found-claim.ts";
import type { DatedWords } from "./dated-words.ts";
import { FRAME_SIGHT, type TimeFrames } from "./frames.ts";
import { readEdtf } from "./kept-edtf.ts";
import type { TimeMention } from "./mention.ts";
import { edtfOfTimex } from "./timex-edtf.ts";

export function spanOf(
  article: Article,
  first: TimeMention,
  last: TimeMention,
  frames: TimeFrames,
): DatedWords | undefined {
  const words = wordsOfSpan(article, first, last, frames);
  if (words === undefined) return undefined;
  const usesPublication = [first, last].some(({ basis }) => basis === "publication");
  const text = layerOf(statedValue(first), statedValue(last), words, false);
  const published = usesPublication ? layerOf(first.value, last.value, words, true) : undefined;
  if (text === undefined && published === undefined) return undefined;
  const when = { ...(text && { text }), ...(published && { published }) };
  return { ...words, relation: "span", when, reasons: [...first.reasons, ...last.reasons] };
}

function wordsOfSpan(
  { text }: Article,
  first: TimeMention,
  last: TimeMention,
  frames: TimeFrames,
): Span | undefined {
  const isNear = last.start - first.end <= FRAME_SIGHT;
  if (!isNear || [first, last].some(({ type }) => type === "DURATION")) return undefined;
  const between = text.slice(first.end, last.start);
  if (!frames.joinsSpan.test(between)) return undefined;
  const before = text.slice(Math.max(0, first.start - FRAME_SIGHT), first.start);
  const opening = frames.opensSpan.exec(before)?.[0].replace(/^[\s(]/u, "");
  // "Monday and Wednesday" are two days, "Monday–Wednesday" is one span
  if (opening === undefined && !/^\s?[–—-]\s?$/u.test(between)) return undefined;
  return { start: first.start - (opening?.length ?? 0), end: last.end };
}

function statedValue({ basis, value, stated }: TimeMention): string {
  return basis === "words" ? value : stated;
}

function layerOf(
  first: string,
  last: string,
  words: Span,
  usesPublication: boolean,
): FoundDate | undefined {
  const [begin, end] = [edtfOfTimex(first), edtfOfTimex(last)];
  if (begin === undefined || end === undefined || /[/[]/u.test(begin + end)) return undefined;
  const edtf = `${begin}/${end}`;
  if (!readEdtf(edtf).ok) return undefined;
  const rule = usesPublication ? "span-and-publication" : "span";
  return { edtf, words, rule, usesPublication };
}
