/** Markdown, with or without front matter. */
import { fromMarkdown } from "mdast-util-from-markdown";
import { cleanText } from "#src/extract/clean-text.ts";
import type { Block, BlockKind } from "./block.ts";
import { composeArticle, type SaidByFile } from "./compose-article.ts";
import type { ReadArticle } from "./read-article.ts";
import type { ReadingHints } from "./reading-hints.ts";
import { standsAlone } from "./sort-blocks.ts";
import { textBlocks } from "./text-blocks.ts";
import { dayOfStamp } from "./written-day.ts";

/** Code and images are dropped; of a link its words stay. Longer files are read as plain text. */
export function readMarkdown(markdown: string, hints: ReadingHints = {}): ReadArticle {
  const { text } = cleanText(markdown);
  const { fields, front, body } = splitFrontMatter(text);
  const said = saidBy(fields, front);
  if (body.length > LONGEST) {
    const problems = [{ kind: "too-large", detail: `Markdown > ${LONGEST}` } as const];
    return composeArticle(
      textBlocks(body, standsAlone).map(withoutPlaces),
      { ...said, problems },
      hints,
    );
  }
  const blocks = piecesOf(body).flatMap(blocksOfPiece);
  const title = said.title ?? blocks.find(({ kind }) => kind === "heading")?.text;
  return composeArticle(blocks, { ...said, title }, hints);
}

/** UTF-16 units; prose takes a second for 3 million, pathological lists 30 times as long. */
const LONGEST = 1_000_000;
/** UTF-16 units that are parsed at a time: some input takes the parser time with the square of it. */
const PIECE = 20_000;
/** Quotes and lists within each other, in one line; each costs the parser a pass over the line. */
const TOO_DEEP = /^(?:[ \t]{0,4}(?:>|[*+-][ \t]|\d{1,9}[.)][ \t])){30}/mu;
const CODE_FENCE = /^ {0,3}(?:```|~~~)/u;

/** The text in pieces that end at empty lines outside of code. */
function piecesOf(body: string): readonly string[] {
  if (body.length <= PIECE) return [body];
  const pieces: string[] = [];
  let lines: string[] = [];
  let length = 0;
  let inCode = false;
  for (const line of body.split("\n")) {
    if (CODE_FENCE.test(line)) inCode = !inCode;
    lines.push(line);
    length += line.length + 1;
    if (line.trim() === "" && !inCode && length > PIECE / 2) {
      pieces.push(lines.join("\n"));
      lines = [];
      length = 0;
    }
  }
  return [...pieces, lines.join("\n")];
}

/** What the parser would take too long for is read as plain text. */
function blocksOfPiece(piece: string): readonly Block[] {
  const parsed = piece.length > PIECE * 2 || TOO_DEEP.test(piece) ? undefined : parsedBlocks(piece);
  return parsed ?? textBlocks(piece, standsAlone).map(withoutPlaces);
}

/** The file's own positions mean nothing once its front matter is gone. */
function withoutPlaces({ kind, text }: Block): Block {
  return { kind, text };
}

type Node = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>["children"][number];

function parsedBlocks(body: string): readonly Block[] | undefined {
  try {
    return blocksOf(fromMarkdown(body));
  } catch {
    return undefined;
  }
}

/** In the order of the text; iterative, since quotes may stand in quotes a thousand deep. */
function blocksOf(root: Node): readonly Block[] {
  const blocks: Block[] = [];
  const open: { readonly node: Node; readonly kind: BlockKind }[] = [
    { node: root, kind: "paragraph" },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node } = next;
    if (node.type === "heading" || node.type === "paragraph") {
      const kind = node.type === "heading" ? "heading" : next.kind;
      const text = wordsIn(node);
      if (text !== "") blocks.push({ kind, text });
    } else if ("children" in node) {
      const kind = node.type === "listItem" ? "item" : next.kind;
      open.push(...node.children.toReversed().map((child) => ({ node: child, kind })));
    }
  }
  return blocks;
}

function wordsIn(root: Node): string {
  const words: string[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ("children" in node) open.push(...node.children.toReversed());
    else if (node.type === "text" || node.type === "inlineCode") words.push(node.value);
    else if (node.type === "break") words.push(" ");
  }
  return words.join("").replace(/\s+/gu, " ").trim();
}

interface FrontMatter {
  readonly fields: ReadonlyMap<string, string>;
  readonly front: string | undefined;
  readonly body: string;
}

const FENCE = /^---[ ]{0,9}$/u;
/** Lines; a rule at the head of a text and another far below are no front matter. */
const MOST_FIELDS = 200;

function splitFrontMatter(text: string): FrontMatter {
  const head = text.trimStart();
  const lines = head.slice(0, 100_000).split("\n", MOST_FIELDS);
  const close = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  const within = lines.slice(1, close);
  if (close < 0 || !FENCE.test(lines[0] ?? "") || !within.some((line) => FIELD.test(line))) {
    return { fields: new Map(), front: undefined, body: text };
  }
  const length = lines.slice(0, close + 1).reduce((sum, line) => sum + line.length + 1, 0);
  return { fields: fieldsOf(within), front: within.join("\n"), body: head.slice(length) };
}

const FIELD = /^(?<key>[A-Za-z][\w.-]{0,40}):\s{1,9}(?<value>\S.{0,500})$/u;

function fieldsOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const fields = lines.flatMap((line): readonly (readonly [string, string])[] => {
    const { key = "", value = "" } = FIELD.exec(line)?.groups ?? {};
    return key === ""
      ? []
      : [[key.toLowerCase(), value.replace(/^["']|["']\s{0,9}$/gu, "").trim()]];
  });
  return new Map(fields);
}

function saidBy(fields: ReadonlyMap<string, string>, front: string | undefined): SaidByFile {
  const field = (...keys: readonly string[]) =>
    keys.map((key) => fields.get(key)).find((value) => value !== undefined);
  const stamp = field("published", "date", "pubdate", "datepublished", "datum");
  const day = stamp === undefined ? undefined : dayOfStamp(stamp);
  return {
    title: field("title", "headline", "titel"),
    byline: field("author", "byline", "autor"),
    publisher: field("publisher", "site", "source"),
    lang: field("lang", "language"),
    url: field("url", "link", "canonical"),
    days: stamp === undefined || day === undefined ? [] : [{ ...day, basis: "meta", words: stamp }],
    aside: front === undefined ? [] : [{ text: front, reason: "front-matter" }],
  };
}
