/** What `times` and `quotes` share: documents as JSON Lines in, one line of findings out for each. */
import { createReadStream } from "node:fs";
import { parseArgs } from "node:util";
import type { Article, Span } from "#src/extract/article.ts";
import { articleOfText } from "#src/extract/every-language.ts";
import { cleanText } from "#src/extract/clean-text.ts";
import { byteLines } from "./byte-lines.ts";
import { isLangTag, readDocument } from "./document-line.ts";
import { fileFault, programFault } from "./file-fault.ts";
import { givenSpan } from "./given-span.ts";
import { messageLine } from "./message-line.ts";
import { EXIT, UsageError, type Terminal } from "./terminal.ts";

/** Gives a span of the text that was read as one of the text that was given. */
export type ToGiven = (span: Span) => Span;

/** The fields of the line besides the document's id. */
type Tag = (article: Article, toGiven: ToGiven) => Readonly<Record<string, unknown>>;

/** What both commands say of their call. */
export const TAGGER_OPTIONS = `Reads JSON Lines, one document on each:
  {"id": "a1", "lang": "de", "published": "2025-07-12", "text": "…"}
"published" may be absent where it is unknown. "domain": "narrative" counts
from the date last mentioned, as a history does. Positions are UTF-16 units in
"text". Without a file, or where it is "-", standard input is read. A line
that can't be read is named on standard error and left out.

  --lang TAG  the language of documents that don't name theirs`;

const STANDARD_INPUT = "-";

/** Runs the command; one bad line never stops the rest. */
export async function tagLines(
  args: readonly string[],
  terminal: Terminal,
  tag: Tag,
): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: "string" } },
  });
  const { lang } = values;
  if (lang !== undefined && !isLangTag(lang)) {
    throw new UsageError(`--lang: "${lang}" is no language tag, as "de" is`);
  }
  let code: number = EXIT.done;
  for (const file of positionals.length === 0 ? [STANDARD_INPUT] : positionals) {
    const right = await tagFile(file, lang, terminal, tag);
    if (!right) code = EXIT.wrong;
  }
  return code;
}

/** Whether all of it could be read. */
async function tagFile(
  file: string,
  lang: string | undefined,
  { input, out, err }: Terminal,
  tag: Tag,
): Promise<boolean> {
  const name = file === STANDARD_INPUT ? "standard input" : file;
  const bytes = file === STANDARD_INPUT ? input : createReadStream(file);
  let right = true;
  try {
    for await (const line of byteLines(bytes ?? noInput())) {
      if (isBlank(line.bytes)) continue;
      const result = taggedLine(line.bytes, lang, tag);
      if (result.ok) {
        out(result.json);
      } else {
        right = false;
        err(messageLine(name, result.message, { line: line.number, column: result.column }));
      }
    }
  } catch (error) {
    err(messageLine(name, fileFault(error)));
    return false;
  }
  return right;
}

function taggedLine(bytes: Uint8Array, lang: string | undefined, tag: Tag) {
  const reading = readDocument(bytes, lang);
  if (!reading.ok) return reading;
  const { id, text, ...document } = reading.document;
  try {
    const clean = cleanText(text);
    const article = articleOfText({ ...document, text: clean.text });
    const found = tag(article, (span) => givenSpan(clean, text, span));
    return { ok: true, json: JSON.stringify({ id, ...found }) } as const;
  } catch (error) {
    return { ok: false, message: programFault(error), column: 1 } as const;
  }
}

async function* noInput(): AsyncGenerator<Uint8Array> {
  // there is nothing to read
}

/** White space alone, as between documents that a person has typed. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
