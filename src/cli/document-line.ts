/** One line of the scorers' protocol: a document as JSON. */
import { jsonFaultAt } from "#src/domain/json-fault.ts";
import { parseEdtf } from "#src/domain/edtf.ts";
import type { Mode } from "#src/extract/article.ts";
import { coded } from "./coded.ts";

export interface Document {
  /** given back as it came */
  readonly id: string | number;
  readonly lang: string;
  readonly text: string;
  readonly mode: Mode;
  readonly published?: string;
}

export type DocumentReading =
  | { readonly ok: true; readonly document: Document }
  | {
      readonly ok: false;
      /** what is wrong and what to do */
      readonly message: string;
      /** UTF-16 units, counted from 1 */
      readonly column: number;
    };

/** Never throws; `lang` is taken where the document names no language. */
export function readDocument(bytes: Uint8Array, lang: string | undefined): DocumentReading {
  let line: string;
  try {
    line = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return fault("is not UTF-8: save the file in that encoding", 1);
  }
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return fault("is not JSON: write one whole document on each line", jsonFaultAt(line) + 1);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return fault('is no document: write an object such as {"id","lang","published","text"}', 1);
  }
  return fromFields(new Map(Object.entries(value)), line, lang);
}

function fromFields(
  fields: ReadonlyMap<string, unknown>,
  line: string,
  otherLang: string | undefined,
): DocumentReading {
  const wrong = (field: string, message: string) =>
    fault(`"${field}" ${message}`, Math.max(0, line.indexOf(`"${field}"`)) + 1);
  const id = fields.get("id");
  const text = fields.get("text");
  const lang = fields.get("lang") ?? otherLang;
  // a corpus writes an unknown day as null or as nothing
  const published = fields.get("published") ?? "";
  if (typeof id !== "string" && typeof id !== "number") return wrong("id", "must be a string");
  if (typeof text !== "string") return wrong("text", "must be a string");
  if (!isText(lang, isLangTag)) {
    return wrong(
      "lang",
      'must be a language tag such as "de"; --lang gives one to all that lack it',
    );
  }
  if (published !== "" && !isText(published, isDay)) {
    return wrong("published", 'must be a day such as "2025-07-12", or absent where it is unknown');
  }
  const mode = fields.get("domain") === "narrative" ? "narrative" : "news";
  return {
    ok: true,
    document: { id, text, lang, mode, ...(published === "" ? {} : { published }) },
  };
}

function isText<T>(value: T, fits: (text: string) => boolean): value is T & string {
  return typeof value === "string" && fits(value);
}

function fault(message: string, column: number): DocumentReading {
  return { ok: false, message: coded(message, "cli.document"), column };
}

/** An ISO 8601 day that the calendar has. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && parseEdtf(text).ok;
}

/** A tag that `Intl` takes. */
export function isLangTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
