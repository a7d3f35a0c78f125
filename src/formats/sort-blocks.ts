/**
 * Tells the article from what surrounds it, block by block, by pattern and by position; no rule knows
 * a site. What is set aside keeps its reason. Headlines between paragraphs are set aside too: they say
 * in a broken sentence what a paragraph says in full.
 */
import { teaserHeading } from "./aside-boxes.ts";
import { reasonOf } from "./aside-rules.ts";
import { wordsOf } from "./aside-rule.ts";
import type { Block } from "./block.ts";
import { datelineOf } from "./dateline.ts";
import {
  headlineKey,
  headlineOf,
  isLongHeadline,
  looksLikeHeadline,
  repeatsHeadline,
  withoutCredit,
} from "./headline.ts";
import type { AsideReason } from "./read-article.ts";
import { type Judged, teasersIn } from "./teasers.ts";

export interface Sorted {
  readonly title?: string;
  readonly paragraphs: readonly Block[];
  readonly aside: readonly { readonly text: string; readonly reason: AsideReason }[];
}

/** Words; a shorter line above the headline names a section ("Politik"). */
const FEWEST_HEADLINE_WORDS = 3;
/** UTF-16 units and words of a headline between two paragraphs of plain text. */
const LONGEST_SUBHEADING = 80;
const MOST_SUBHEADING_WORDS = 10;
/** UTF-16 units from which a block is running text, whatever it ends with. */
const LONG = 200;
/** Of a block's text, how much is links in a block that does nothing but lead elsewhere. */
const LINKED = 0.8;

/**
 * Whether a line of plain text is a block of its own, though no empty line parts it from the next. At the
 * head a day with a name is one too ("Abendblatt, 12.07.2025"), which elsewhere may be part of a sentence.
 */
export function standsAlone(line: string, atHead: boolean): boolean {
  if (reasonOf(line) !== undefined || teaserHeading(line) !== undefined) return true;
  const day = datelineOf(line);
  return day !== undefined && (day.sure || atHead);
}

/** `title` where the markup gives it; else it is looked for above the article. */
export function sortBlocks(blocks: readonly Block[], title?: string): Sorted {
  const judged = withDateLines(withText(blocks.map((block) => ({ block, reason: judge(block) }))));
  const first = firstRunning(judged);
  const headline = title ?? headlineAmong(judged.slice(0, first));
  const headed = judged.map((each, index) =>
    headline === undefined ? each : headedBy(headline, each, index < first),
  );
  const teasers = teasersIn(headed);
  const [firstTeaser = headed.length] = teasers;
  const lastRunning = headed.findLastIndex(
    ({ block, reason }, index) => reason === undefined && !teasers.has(index) && isRunning(block),
  );
  const isTail = (index: number) => index > lastRunning;
  const sorted = headed.map((each, index): Judged => {
    if (teasers.has(index)) return { ...each, reason: "teaser" };
    // a day among the teasers is one of theirs
    if (each.reason === "date-line" && index > firstTeaser && isTail(index)) {
      return { ...each, reason: "teaser" };
    }
    return isSubheading(headed, index) ? { ...each, reason: "subheading" } : each;
  });
  const own = sorted.findIndex(({ block }) => headline !== undefined && block.text === headline);
  return {
    ...(headline === undefined ? {} : { title: headline }),
    paragraphs: sorted.flatMap(({ block, reason }) => (reason === undefined ? [block] : [])),
    aside: sorted.flatMap(({ block, reason }, index) =>
      reason === undefined || index === own ? [] : [{ text: block.text, reason }],
    ),
  };
}

const MISTAKEN: ReadonlySet<AsideReason> = new Set(["caption", "photo-credit", "byline", "teaser"]);

/** A text of captions and boxes alone is an article after all: what is a sentence in it stays. */
function withText(blocks: readonly Judged[]): readonly Judged[] {
  if (blocks.some(({ reason }) => reason === undefined)) return blocks;
  return blocks.map(({ block, reason }) =>
    reason !== undefined && MISTAKEN.has(reason) && isRunning(block)
      ? { block }
      : { block, reason },
  );
}

function judge(block: Block): AsideReason | undefined {
  const reason = reasonOf(block.text);
  if (block.said !== undefined) return preferred(block.said, reason);
  if (reason !== undefined) return reason;
  if ((block.linked ?? 0) < LINKED) return undefined;
  return wordsOf(block.text).length > FEWEST_HEADLINE_WORDS ? "teaser" : "navigation";
}

/** What stands in a caption or below an author's name says of itself more exactly what it is. */
function preferred(said: AsideReason, reason: AsideReason | undefined): AsideReason {
  const isVague = said === "caption" || said === "byline";
  return isVague && reason !== undefined ? reason : said;
}

/** Ends like a sentence, or is too long for anything else. */
export function isRunning({ text, kind }: Block): boolean {
  if (kind === "caption" || kind === "heading") return false;
  if (text.length >= LONG) return true;
  const ending = withoutCredit(text);
  const closed = /[.…。।۔]["'”’“‘»«›‹」』)\]]{0,3}$/u.test(ending);
  const asked = /[!?؟！？]["'”’“‘»«›‹)\]]{0,3}$/u.test(ending) && text.length >= LONGEST_SUBHEADING;
  return (
    (closed || asked) && (wordsOf(text).length >= FEWEST_HEADLINE_WORDS || /[。！？]/u.test(text))
  );
}

/** 0 where no block is running text: then there is nothing that a headline could stand above. */
function firstRunning(blocks: readonly Judged[]): number {
  const first = blocks.findIndex(
    ({ block, reason }, index) =>
      reason === undefined && isRunning(block) && !isAboveDay(block, blocks[index + 1]),
  );
  return Math.max(first, 0);
}

/** A headline may be as long as a paragraph: it has no full stop, and the day stands right below it. */
function isAboveDay(block: Block, below: Judged | undefined): boolean {
  return below !== undefined && datelineOf(below.block.text) !== undefined && isLongHeadline(block);
}

/**
 * Lines that give nothing but a day, above the article or below it. A chronicle has several of them
 * above its paragraphs; there they are the article.
 */
function withDateLines(blocks: readonly Judged[]): readonly Judged[] {
  const first = firstRunning(blocks);
  const last = blocks.findLastIndex(
    ({ block, reason }) => reason === undefined && isRunning(block),
  );
  const lines = blocks.map(({ block, reason }) =>
    reason === undefined || reason === "byline" ? datelineOf(block.text) : undefined,
  );
  const chronicle = lines.filter((line) => line !== undefined && !line.labelled).length > 2;
  return blocks.map((each, index): Judged => {
    const line = lines[index];
    const outside = index < first || index > last;
    const isOwn = line?.labelled === true || (line !== undefined && outside && !chronicle);
    return isOwn && each.reason === undefined ? { ...each, reason: "date-line" } : each;
  });
}

function headlineAmong(head: readonly Judged[]): string | undefined {
  const lines = head.filter(
    ({ block, reason }, index) =>
      reason === undefined && (looksLikeHeadline(block) || isAboveDay(block, head[index + 1])),
  );
  return headlineOf(lines.map(({ block }) => block.text));
}

/** What a headline above a block makes of it. */
function headedBy(headline: string, each: Judged, above: boolean): Judged {
  const { block, reason } = each;
  if (reason !== undefined) return each;
  const again = headlineKey(block.text) === headlineKey(headline);
  if (again && !isRunning(block)) return { block, reason: "repeated-headline" };
  if (!above) return each;
  if (repeatsHeadline(block.text, headline)) return { block, reason: "repeated-headline" };
  if (!looksLikeHeadline(block)) return each;
  const isLabel = wordsOf(block.text).length < FEWEST_HEADLINE_WORDS;
  return { block, reason: isLabel ? "navigation" : "subheading" };
}

function isSubheading(blocks: readonly Judged[], index: number): boolean {
  const judged = blocks[index];
  if (judged === undefined || judged.reason !== undefined) return false;
  const { block } = judged;
  if (datelineOf(block.text) !== undefined) return false;
  return block.kind === "heading" || (isShortLine(block) && isBetween(blocks, index));
}

function isShortLine(block: Block): boolean {
  return (
    block.kind === "line" &&
    block.text.length <= LONGEST_SUBHEADING &&
    !/[.!?]["'”’“‘»«›‹)\]]{0,3}$/u.test(block.text) &&
    wordsOf(block.text).length <= MOST_SUBHEADING_WORDS &&
    looksLikeHeadline(block)
  );
}

/** Whether a paragraph stands on both sides, the one below much longer than the line. */
function isBetween(blocks: readonly Judged[], index: number): boolean {
  const [before, line, after] = [blocks[index - 1], blocks[index], blocks[index + 1]];
  if (before === undefined || line === undefined || after === undefined) return false;
  const long = after.block.text.length >= line.block.text.length * 2;
  return isRunning(before.block) && isRunning(after.block) && long;
}
