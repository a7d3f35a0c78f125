/**
 * Which blocks of a page are its article. Readability finds the element that holds it; what it drops
 * from the midst of the article is looked at again, so that a reader sees what was set aside.
 */
import { Readability } from "@mozilla/readability";
import { reasonOf } from "./aside-rules.ts";
import type { Block } from "./block.ts";
import { datelineOf } from "./dateline.ts";
import type { PageBlock, WalkedPage } from "./html-blocks.ts";
import { isRunning } from "./sort-blocks.ts";

const MARK = "data-dateline-block";
/** Elements within elements; deeper pages take Readability time with the square of the depth. */
const DEEPEST = 250;
const MOST_ELEMENTS = 40_000;
const MOST_NODES = 150_000;
/** Headings, each of which it compares with the title and more. */
const MOST_HEADINGS = 500;
/** UTF-16 units; with less than this in hand Readability looks on in what it had dropped. */
const FEWEST_LETTERS = 200;
/** Blocks above the article that may belong to it on a page that doesn't mark the article. */
const NEAR = 12;
/** Of a paragraph's text, how much may be links. */
const MOST_LINKED = 0.4;

export interface MainBlocks {
  /** with `said` where they are no part of the article */
  readonly blocks: readonly Block[];
  readonly scope: Element | undefined;
  /** number of the first and the last block of the article among all of the page; -1 without one */
  readonly first: number;
}

/** Takes the page apart: nothing else may read it afterwards. */
export function mainBlocks(document: Document, page: WalkedPage): MainBlocks {
  const kept = keptByReadability(document, page) ?? keptByLength(page);
  const first = page.blocks.findIndex(
    (block, index) => kept.has(index) && block.said === undefined,
  );
  const last = page.blocks.findLastIndex((_, index) => kept.has(index));
  if (first < 0) return { blocks: [], scope: undefined, first };
  const scope = scopeOf(page, kept);
  const blocks = page.blocks.flatMap((block, index): readonly Block[] => {
    if (kept.has(index)) return [plainBlock(block)];
    if (scope !== undefined) return block.scope === scope ? [around(block, index < first)] : [];
    if (index > first && index < last) return [around(block, false)];
    return index < first && index >= first - NEAR && isAbout(block) ? [plainBlock(block)] : [];
  });
  return { blocks, scope, first };
}

/** The `<article>` or `<main>` that holds most of the text that is kept; `undefined` where none does. */
function scopeOf({ blocks }: WalkedPage, kept: ReadonlySet<number>): Element | undefined {
  const own = blocks.filter((block, index) => kept.has(index) && isText(block));
  return longestOf(own, ({ scope }) => scope)?.group;
}

/** The group whose blocks have most text together. */
function longestOf<Group>(
  blocks: readonly PageBlock[],
  groupOf: (block: PageBlock) => Group,
): { readonly group: Group } | undefined {
  const lengths = new Map<Group, number>();
  for (const block of blocks) {
    const group = groupOf(block);
    lengths.set(group, (lengths.get(group) ?? 0) + block.text.length);
  }
  const [longest] = [...lengths].toSorted(([, a], [, b]) => b - a);
  return longest === undefined ? undefined : { group: longest[0] };
}

/** Whether a line above the article says who wrote it and when, or is its headline. */
function isAbout({ kind, text, said, scope }: PageBlock): boolean {
  if (scope !== undefined) return false;
  const reason = said ?? reasonOf(text);
  return kind === "heading" || reason === "byline" || datelineOf(text) !== undefined;
}

function plainBlock({ kind, text, linked, said }: PageBlock): Block {
  return { kind, text, ...(linked === undefined ? {} : { linked }), ...(said && { said }) };
}

/** A block of the article's surroundings: paragraphs and what stands above the article are judged by their words. */
function around(block: PageBlock, above: boolean): Block {
  const plain = plainBlock(block);
  if (plain.said !== undefined || above) return plain;
  return isText(block) || block.kind === "heading" ? plain : { ...plain, said: "navigation" };
}

/** The numbers of the blocks that Readability takes for the article; `undefined` where it finds none. */
function keptByReadability(document: Document, page: WalkedPage): ReadonlySet<number> | undefined {
  if (isTooMuch(page)) return undefined;
  const numbers = new Map<string, number[]>();
  const marks = new Map<Element, string>();
  for (const [index, { holder }] of page.blocks.entries()) {
    const mark = marks.get(holder) ?? String(marks.size);
    marks.set(holder, mark);
    holder.setAttribute(MARK, mark);
    const own = numbers.get(mark);
    if (own === undefined) numbers.set(mark, [index]);
    else own.push(index);
  }
  const content = readable(document);
  if (content === undefined) return undefined;
  const kept = new Set<number>();
  for (const element of [content, ...content.querySelectorAll(`[${MARK}]`)]) {
    for (const index of numbers.get(element.getAttribute(MARK) ?? "") ?? []) kept.add(index);
  }
  return hasText(page, kept) ? kept : undefined;
}

/** Whether Readability would take seconds; no page that somebody reads is like that. */
function isTooMuch({ depth, nodes, blocks }: WalkedPage): boolean {
  const headings = blocks.filter(({ kind }) => kind === "heading").length;
  return depth > DEEPEST || nodes > MOST_NODES || headings > MOST_HEADINGS;
}

function readable(document: Document): Element | undefined {
  try {
    const article = new Readability<Element | undefined>(document, {
      serializer: (node) => (isElement(node) ? node : undefined),
      charThreshold: FEWEST_LETTERS,
      maxElemsToParse: MOST_ELEMENTS,
      disableJSONLD: true,
    }).parse();
    return article?.content ?? undefined;
  } catch {
    // it throws on pages with more elements, and on trees that no browser would build
    return undefined;
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function hasText({ blocks }: WalkedPage, kept: ReadonlySet<number>): boolean {
  return blocks.some(
    (block, index) => kept.has(index) && block.said === undefined && isText(block),
  );
}

function isText(block: PageBlock): boolean {
  return block.said === undefined && isRunning(block) && (block.linked ?? 0) <= MOST_LINKED;
}

/** The paragraphs of the element that has most running text directly in it or in its scope. */
function keptByLength({ blocks }: WalkedPage): ReadonlySet<number> {
  const groupOf = ({ scope, holder }: PageBlock): Node | null => scope ?? holder.parentNode;
  const longest = longestOf(blocks.filter(isText), groupOf);
  const kept = blocks.flatMap((block, index) => {
    const belongs =
      longest === undefined ? block.said === undefined : groupOf(block) === longest.group;
    return belongs ? [index] : [];
  });
  return new Set(kept);
}
