/** Who states a row's event: publishers, headlines, addresses and days in columns of their own. */
import { inShort } from "#src/domain/problem.ts";
import { readCellDate } from "./cell-date.ts";
import { isEmptyCell, valuesOfCell } from "./cell-values.ts";
import type { DateOrder } from "./date-forms.ts";
import type { ImportedSource } from "./imported.ts";
import type { RowProblem } from "./mapped-date.ts";
import { plainLine } from "./plain-words.ts";
import type { Cell } from "./table.ts";
import type { SourceColumns, TableMapping } from "./table-mapping.ts";
import { siteOf, webAddress } from "./web-address.ts";

/** A row has no more sources, and a name no more letters. */
const MOST = 50;
const LONGEST = 300;

export type RowCell = (column: string) => Cell;

export interface RowSources {
  readonly sources: readonly ImportedSource[];
  readonly problems: readonly RowProblem[];
}

const NONE: RowSources = { sources: [], problems: [] };

export function sourcesOfRow(cell: RowCell, { sources, dateOrder }: TableMapping): RowSources {
  if (sources.length === 0) return NONE;
  const read = sources.map((columns) => sourcesIn(cell, columns, dateOrder));
  return {
    sources: read.flatMap((each) => each.sources),
    problems: read.flatMap((each) => each.problems),
  };
}

function sourcesIn(
  cell: RowCell,
  columns: SourceColumns,
  order: DateOrder | undefined,
): RowSources {
  const { url: column, publisher, headline, published, separator } = columns;
  const addresses = column === undefined ? [] : addressesIn(cell(column));
  const values = (name: string | undefined) =>
    name === undefined ? [] : eachOf(cell(name), separator, addresses.length);
  const [names, headlines, days] = [values(publisher), values(headline), values(published)];
  const urls = addresses.map((address) => webAddress(address?.url ?? ""));
  // one name in front of several addresses is that of all
  const nameAt = (n: number) => (names.length === 1 ? names[0] : names[n]);
  const count = Math.min(MOST, Math.max(names.length, headlines.length, addresses.length));
  const stated = Array.from({ length: count }, (_, n) =>
    sourceOf({
      publisher: nameAt(n),
      headline: headlines[n] ?? addresses[n]?.words,
      url: urls[n],
      published: readCellDate(days[n] ?? "", { order }).edtf,
    }),
  );
  const bad = addresses
    .filter((_, n) => urls[n] === undefined)
    .filter((each) => each !== undefined);
  return {
    sources: stated.filter((source) => source !== undefined),
    problems: bad.map(({ url }) => ({
      reason: "bad-address",
      detail: inShort(url),
      leftOut: false,
      column,
    })),
  };
}

/** Without a name it is its address's host; undefined where nothing is left. */
export function sourceOf(given: {
  readonly publisher?: string | undefined;
  readonly headline?: string | undefined;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
}): ImportedSource | undefined {
  const headline = nameOf(given.headline);
  const publisher = nameOf(given.publisher) ?? siteName(given.url) ?? headline;
  if (publisher === undefined) return undefined;
  const { url } = given;
  // of a publication the day is what counts
  const published = given.published?.replace(/T.*$/u, "");
  return {
    publisher,
    ...(headline !== undefined && headline !== publisher && { headline }),
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
  };
}

function siteName(url: string | undefined): string | undefined {
  return url === undefined ? undefined : nameOf(siteOf(url));
}

/** A name as one line, in plain words. */
export function nameOf(text: string | undefined): string | undefined {
  if (text === undefined || isEmptyCell(text)) return undefined;
  const line = plainLine(text);
  if (!/[\p{L}\p{N}]/u.test(line)) return undefined;
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}

interface Address {
  readonly url: string;
  /** what the address is called, in a link of Markdown, or in brackets behind it */
  readonly words?: string | undefined;
}

const MARKDOWN_LINK = /^\[(?<words>.{1,300}?)\]\((?<url>https?:\/\/[^\s"'<>]+)\)$/isu;
/** "https://example.org/video (aftermath)" */
const WORDS_BEHIND = /^(?<url>https?:\/\/[^\s"'<>]+) \((?<words>[^()]{1,300})\)$/iu;
const ADDRESS = /https?:\/\/[^\s"'<>|]+?(?=[;,]?(?:[\s"'<>|]|$|[;,]\s?https?:))/giu;

/** Several addresses in one text are told apart by what no address has; a list keeps its gaps. */
function addressesIn(cell: Cell): readonly (Address | undefined)[] {
  if (typeof cell !== "string") {
    return cell.map((text) => (isEmptyCell(text) ? undefined : addressOf(text)));
  }
  return valuesOfCell(cell).flatMap((text) => {
    const one = addressOf(text);
    const found = one.words === undefined ? text.match(ADDRESS) : null;
    return found === null ? [one] : found.map((url) => ({ url }));
  });
}

function addressOf(text: string): Address {
  const link = MARKDOWN_LINK.exec(text.trim()) ?? WORDS_BEHIND.exec(text.trim());
  const { words, url } = link?.groups ?? {};
  return url === undefined ? { url: text } : { url, words };
}

/** Divided only where that gives as many as there are addresses, or where there are none to count by. */
function eachOf(cell: Cell, separator: string | undefined, count: number): readonly string[] {
  // a list keeps its gaps
  if (typeof cell !== "string") return cell;
  const whole = valuesOfCell(cell);
  if (whole.length !== 1 || separator === undefined) return whole;
  const divided = valuesOfCell(cell, separator);
  return count === 0 || divided.length === count ? divided : whole;
}
