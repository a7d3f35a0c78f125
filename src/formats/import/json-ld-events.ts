/**
 * JSON-LD in the words of schema.org: events, what fact-checkers say of claims, and articles, in a file
 * of their own or in a saved page.
 */
import { inShort } from "#src/domain/problem.ts";
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
import { CONTAINERS, linkedNodes, textBelow, type LinkedNode } from "./json-ld-nodes.ts";
import { readLinkedEvent, readLinkedStatement, type LinkedReading } from "./json-ld-records.ts";

const EVENT = /(?:Event|Festival|Hackathon|EventSeries)$/u;
const STATEMENT = /^(?:ClaimReview|Claim)$|(?:Article|Posting|Report)$/u;
/** Records around the others, which are read through. */
const AROUND =
  /^(?:Dataset|DataFeed|DataFeedItem|ItemList|ListItem|BreadcrumbList|WebSite|WebPage|CollectionPage)$/u;

export function readJsonLdEvents(text: string): ImportReading {
  const isPage = /^\ufeff?\s*</u.test(text);
  const scripts = isPage ? scriptsOf(text) : [];
  const parsed = scripts.map(parseScript);
  const reading = isPage ? ({ ok: true, value: parsed } as const) : parseShallowJson(text);
  if (!reading.ok) return reading;
  const nodes = linkedNodes(reading.value);
  const kinds = new Set(nodes.flatMap(({ types }) => types));
  if (![...kinds].some((type) => EVENT.test(type) || STATEMENT.test(type))) {
    const detail = [...kinds].slice(0, 5).join(", ");
    return { ok: false, fault: { kind: "not-this-format", detail } };
  }
  return { ok: true, file: importOf(nodes, brokenIn(scripts, parsed)) };
}

/** Of several scripts of a page one may be no JSON. */
function brokenIn(
  scripts: readonly string[],
  parsed: readonly unknown[],
): readonly ImportProblem[] {
  return scripts.flatMap((script, index) =>
    script.trim() === "" || parsed[index] !== undefined
      ? []
      : [
          {
            place: { path: `[${index}]` },
            reason: "bad-record",
            detail: inShort(script.trim()),
            leftOut: true,
          },
        ],
  );
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
  const END = /<\/script/giu;
  for (const { 0: tag, index } of html.matchAll(SCRIPT)) {
    // what stands within the one before is its content
    if (index < END.lastIndex) continue;
    const start = index + tag.length;
    END.lastIndex = start;
    const end = END.exec(html)?.index;
    // never closed, and so is none behind it
    if (end === undefined) break;
    if (end - start <= LONGEST_SCRIPT) scripts.push(html.slice(start, end));
  }
  return scripts;
}

const SCRIPT = /<script\b[^>]{0,400}?application\/ld\+json[^>]{0,400}>/giu;
const LONGEST_SCRIPT = 1_000_000;

const READ: ReadonlySet<string> = new Set(
  (
    "@context @type @id name headline alternateName inLanguage eventStatus previousStartDate description abstract keywords " +
    "startDate endDate temporalCoverage datePublished organizer performer performers actor attendee attendees participant " +
    "contributor about location subjectOf appearance firstAppearance citation isBasedOn url text author creator publisher " +
    "sourceOrganization mainEntityOfPage identifier itemReviewed reviewRating claimReviewed reviewBody"
  ).split(" "),
);
const MOST_UNREAD = 50;

/** Types of records that are none of ours, and fields of ours that nothing is taken from. */
function unreadIn(node: LinkedNode): readonly string[] {
  if (!isLinkedEvent(node) && !isLinkedStatement(node)) {
    return node.types.filter((type) => !AROUND.test(type));
  }
  return [...node.fields.keys()].filter((name) => !READ.has(name) && !CONTAINERS.has(name));
}

function importOf(nodes: readonly LinkedNode[], broken: readonly ImportProblem[]): Import {
  const around = nodes.find(({ types }) => types.some((type) => AROUND.test(type)));
  const title = around && textBelow(around, ["name", "headline"])?.text;
  const description = around && textBelow(around, ["description"])?.text;
  const lang = around && textBelow(around, ["inLanguage"])?.text;
  const unread = [...new Set(nodes.flatMap(unreadIn))].slice(0, MOST_UNREAD);
  return {
    head: () => ({
      format: "json-ld",
      unread,
      ...(title !== undefined && { title }),
      ...(description !== undefined && { description }),
      ...(lang !== undefined && isLangTag(lang) && { lang }),
    }),
    *pieces(): Generator<ImportPiece> {
      const seen = new Set<string>();
      const records = nodes.filter((node) => isLinkedEvent(node) || isLinkedStatement(node));
      for (let at = 0; at < records.length; at += PIECE) {
        const { events, problems } = pieceOf(records.slice(at, at + PIECE), seen);
        yield {
          events,
          problems: at === 0 ? [...broken, ...problems] : problems,
          done: Math.min(1, (at + PIECE) / records.length),
        };
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
