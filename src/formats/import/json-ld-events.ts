/**
 * JSON-LD in the words of schema.org: events, what fact-checkers say of claims, and articles, in a file
 * of their own or in a saved page.
 */
import { isLangTag } from "../parquet/file-words.ts";
import { parseScript } from "../json-ld.ts";
import {
  PIECE,
  type Import,
  type ImportedEvent,
  type ImportPiece,
  type ImportProblem,
  type ImportReading,
} from "./imported.ts";
import { parseShallowJson } from "./json-depth.ts";
import { linkedNodes, textBelow, type LinkedNode } from "./json-ld-nodes.ts";
import { readLinkedEvent, readLinkedStatement, type LinkedReading } from "./json-ld-records.ts";

const EVENT = /(?:Event|Festival|Hackathon|EventSeries)$/u;
const STATEMENT = /^(?:ClaimReview|Claim)$|(?:Article|Posting|Report)$/u;
/** Records around the others, which are read through. */
const AROUND =
  /^(?:Dataset|DataFeed|DataFeedItem|ItemList|ListItem|BreadcrumbList|WebSite|WebPage|CollectionPage)$/u;

export function readJsonLdEvents(text: string): ImportReading {
  const isPage = /^\ufeff?\s*</u.test(text);
  const reading = isPage
    ? ({ ok: true, value: scriptsOf(text).map(parseScript) } as const)
    : parseShallowJson(text);
  if (!reading.ok) return reading;
  const nodes = linkedNodes(reading.value);
  const kinds = new Set(nodes.flatMap(({ types }) => types));
  if (![...kinds].some((type) => EVENT.test(type) || STATEMENT.test(type))) {
    const detail = [...kinds].slice(0, 5).join(", ");
    return { ok: false, fault: { kind: "not-this-format", detail } };
  }
  return { ok: true, file: importOf(nodes) };
}

export function isLinkedEvent({ types }: LinkedNode): boolean {
  return types.some((type) => EVENT.test(type));
}

export function isLinkedStatement({ types }: LinkedNode): boolean {
  return types.some((type) => STATEMENT.test(type));
}

/** The JSON-LD of a page, unparsed. */
export function scriptsOf(html: string): readonly string[] {
  const scripts: string[] = [];
  for (const { 0: tag, index } of html.matchAll(SCRIPT)) {
    const start = index + tag.length;
    const rest = html.slice(start, start + LONGEST_SCRIPT);
    const end = rest.search(/<\/script/iu);
    if (end !== -1) scripts.push(rest.slice(0, end));
  }
  return scripts;
}

const SCRIPT = /<script\b[^>]{0,400}?application\/ld\+json[^>]{0,400}>/giu;
const LONGEST_SCRIPT = 1_000_000;

function importOf(nodes: readonly LinkedNode[]): Import {
  const around = nodes.find(({ types }) => types.some((type) => AROUND.test(type)));
  const title = around && textBelow(around, ["name", "headline"])?.text;
  const description = around && textBelow(around, ["description"])?.text;
  const lang = around && textBelow(around, ["inLanguage"])?.text;
  const unread = new Set(
    nodes
      .filter((node) => !isLinkedEvent(node) && !isLinkedStatement(node))
      .flatMap(({ types }) => types.filter((type) => !AROUND.test(type))),
  );
  return {
    head: () => ({
      format: "json-ld",
      unread: [...unread],
      ...(title !== undefined && { title }),
      ...(description !== undefined && { description }),
      ...(lang !== undefined && isLangTag(lang) && { lang }),
    }),
    *pieces(): Generator<ImportPiece> {
      const seen = new Set<string>();
      const records = nodes.filter((node) => isLinkedEvent(node) || isLinkedStatement(node));
      for (let at = 0; at < records.length; at += PIECE) {
        const piece = pieceOf(records.slice(at, at + PIECE), seen);
        yield { ...piece, done: Math.min(1, (at + PIECE) / records.length) };
      }
    },
  };
}

function pieceOf(records: readonly LinkedNode[], seen: Set<string>): Omit<ImportPiece, "done"> {
  const events: ImportedEvent[] = [];
  const problems: ImportProblem[] = [];
  for (const node of records) {
    const reading: LinkedReading = isLinkedEvent(node)
      ? readLinkedEvent(node)
      : readLinkedStatement(node);
    problems.push(...reading.problems);
    if (reading.event === undefined) continue;
    const { id } = reading.event;
    const known = id !== undefined && seen.has(id);
    if (known) {
      const { place } = reading.event;
      problems.push({ place, reason: "duplicate-id", detail: id, leftOut: false });
    }
    if (id !== undefined) seen.add(id);
    events.push(known ? { ...reading.event, id: undefined } : reading.event);
  }
  return { events, problems };
}
