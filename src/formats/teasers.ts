/**
 * Teasers of other stories: they follow a heading such as "Empfohlen" or the end of the article, a
 * headline each and often one paragraph. What they say is true of another day.
 */
import { teaserHeading } from "./aside-boxes.ts";
import { wordsOf } from "./aside-rule.ts";
import type { Block } from "./block.ts";
import { looksLikeHeadline } from "./headline.ts";
import type { AsideReason } from "./read-article.ts";

export interface Judged {
  readonly block: Block;
  /** why it is no part of the article; `undefined` for what is one, as far as is known */
  readonly reason?: AsideReason | undefined;
}

/** Of its text, how much a block of links has; a paragraph with links in it stays far below. */
const LINKED = 0.8;
/** UTF-16 units: a teaser that is one sentence without a headline. */
const LONGEST_LINE = 300;
/** What ends an article where a teaser has no heading. */
const ENDS: ReadonlySet<AsideReason> = new Set(["author-code", "legal", "pager"]);

const isLinked = ({ linked = 0 }: Block) => linked >= LINKED;

/** Below a heading of teasers any line of links or without a full stop is a headline. */
function headsTeaser({ block, reason }: Judged): boolean {
  return reason === undefined && (looksLikeHeadline(block) || isLinked(block));
}

/** Long words of a text without their endings. */
function stemsOf(text: string): ReadonlySet<string> {
  const long = wordsOf(text.toLowerCase()).filter((word) => word.length >= 5);
  return new Set(long.map((word) => word.slice(0, 6)));
}

function tellsOf(paragraph: Block, headline: Block): boolean {
  const stems = stemsOf(headline.text);
  return [...stemsOf(paragraph.text)].filter((stem) => stems.has(stem)).length >= 2;
}

/** The indices of all teasers, and of the headings over them. */
export function teasersIn(blocks: readonly Judged[]): ReadonlySet<number> {
  const teasers = new Set<number>();
  let article = 0;
  for (let index = 0; index < blocks.length; index++) {
    const judged = blocks[index];
    if (judged === undefined || teasers.has(index)) continue;
    const sureness = beginsTeasers(judged, article);
    if (sureness === undefined) {
      if (judged.reason === undefined) article += judged.block.text.length;
      continue;
    }
    if (judged.reason === undefined || judged.reason === "teaser") teasers.add(index);
    for (const at of runAfter(blocks, index, sureness, article)) teasers.add(at);
  }
  return teasers;
}

type Sureness = "strong" | "weak" | "end";

function beginsTeasers({ block, reason }: Judged, article: number): Sureness | undefined {
  if (reason !== undefined && ENDS.has(reason)) return article > 0 ? "end" : undefined;
  return reason === undefined || reason === "page-control" || reason === "subheading"
    ? teaserHeading(block.text)
    : undefined;
}

/** The teasers that follow the heading at `from`. */
function runAfter(
  blocks: readonly Judged[],
  from: number,
  sureness: Sureness,
  article: number,
): readonly number[] {
  const run = new Run(blocks, from + 1);
  const taken = run.groups(false);
  if (run.atEnd && (sureness !== "weak" || taken.surely)) return taken.indices;
  if (sureness === "strong" && taken.indices.length === 0) return run.lines(article);
  // the article goes on below the box: only what surely belongs to it is a teaser
  return new Run(blocks, from + 1).groups(true).indices;
}

class Run {
  readonly #blocks: readonly Judged[];
  #at: number;

  constructor(blocks: readonly Judged[], at: number) {
    this.#blocks = blocks;
    this.#at = at;
  }

  get atEnd(): boolean {
    this.#skipAsides();
    return this.#at >= this.#blocks.length;
  }

  /** What was set aside for itself interrupts nothing: controls, credits, dates. */
  #skipAsides(): void {
    while (this.#blocks[this.#at]?.reason !== undefined) this.#at++;
  }

  /** Headlines, each with at most one paragraph; `strictly` only one that tells of its headline. */
  groups(strictly: boolean): { readonly indices: readonly number[]; readonly surely: boolean } {
    const indices: number[] = [];
    let surely = true;
    for (;;) {
      this.#skipAsides();
      const headline = this.#blocks[this.#at];
      if (headline === undefined || !headsTeaser(headline)) return { indices, surely };
      indices.push(this.#at);
      this.#at++;
      this.#skipAsides();
      const paragraph = this.#blocks[this.#at];
      if (paragraph === undefined || headsTeaser(paragraph)) continue;
      const told = tellsOf(paragraph.block, headline.block);
      if (strictly && !told) return { indices, surely };
      surely &&= told;
      indices.push(this.#at);
      this.#at++;
    }
  }

  /** Teasers of one sentence without headlines, where they reach to the end and are the lesser part. */
  lines(article: number): readonly number[] {
    const indices: number[] = [];
    let length = 0;
    for (; !this.atEnd; this.#at++) {
      const { text = "" } = this.#blocks[this.#at]?.block ?? {};
      length += text.length;
      if (text.length > LONGEST_LINE || length > article) return [];
      indices.push(this.#at);
    }
    return indices;
  }
}
