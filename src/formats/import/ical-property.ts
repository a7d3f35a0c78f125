/** One line of a calendar as its value and parameters, by ical.js. */
import ICAL from "ical.js";
import { fieldsOf } from "../parquet/file-words.ts";
import type { ContentLine } from "./ical-parts.ts";

export interface CalendarProperty {
  readonly line: number;
  /** escapes of the format decoded; as ical.js writes them where they are no texts */
  readonly values: readonly string[];
  /** as it stands behind the colon */
  readonly raw: string;
  /** by their names in lower case */
  readonly parameter: (name: string) => string | undefined;
}

/** Undefined for a line that ical.js can't read. */
export function readProperty(content: ContentLine): CalendarProperty | undefined {
  const { name, text, line } = content;
  const raw = text.slice(valueAt(text));
  // without parameters and escapes there is nothing to decode, and most lines are such
  if (text.charAt(name.length) === ":" && !raw.includes("\\") && !LISTS.has(name)) {
    return { line, raw, values: [raw], parameter: () => undefined };
  }
  let read: unknown;
  try {
    read = ICAL.parse.property(text, ICAL.design.icalendar);
  } catch {
    return undefined;
  }
  const [, given, type, ...values] = listOf(read);
  const words = values.map(wordsOf);
  const parameters = fieldsOf(given);
  return {
    line,
    raw,
    // of names that it doesn't know ical.js leaves the escapes
    values: type === "unknown" ? words.map(unescaped) : words,
    parameter: (wanted) => {
      const value = parameters[wanted];
      const first = Array.isArray(value) ? listOf(value)[0] : value;
      return typeof first === "string" && first !== "" ? first : undefined;
    },
  };
}

const LISTS: ReadonlySet<string> = new Set(["CATEGORIES"]);

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function wordsOf(value: unknown): string {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}

function unescaped(words: string): string {
  return words.replace(/\\([\\;,nN])/gu, (_, sign: string) => (/n/iu.test(sign) ? "\n" : sign));
}

/** Some programs write a name as addresses are written: "Port%20Office". */
export function unpercented(name: string): string {
  if (!/%[\dA-F]{2}/iu.test(name) || name.includes(" ")) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Behind the first colon that stands in no quotation marks. */
function valueAt(text: string): number {
  if (!text.includes('"')) return text.indexOf(":") + 1;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === '"') quoted = !quoted;
    else if (letter === ":" && !quoted) return at + 1;
  }
  return text.length;
}
