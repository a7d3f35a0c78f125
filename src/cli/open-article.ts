/** Reads one file and extracts from it. */
import { readFile } from "node:fs/promises";
import type { KnownActor } from "#src/domain/known-actor.ts";
import { articleOf } from "#src/extract/every-language.ts";
import type { Extraction } from "#src/extract/events/extraction.ts";
import { extract } from "#src/extract/extract.ts";
import { readArticleFile } from "#src/formats/read-article-file.ts";
import type { ReadArticle, ReadProblem } from "#src/formats/read-article.ts";
import { readActorsFile } from "./actors-file.ts";
import { allBytes } from "./byte-lines.ts";
import { coded } from "./coded.ts";
import { fileFault, programFault } from "./file-fault.ts";
import { STANDARD_INPUT, type ReadingCall } from "./reading-call.ts";
import type { Terminal } from "./terminal.ts";
import { messageLine } from "./message-line.ts";

/** BCP 47 */
const UNKNOWN_LANG = "und";

export interface OpenedArticle {
  /** what a message calls it */
  readonly name: string;
  readonly reading: ReadArticle;
  /** BCP 47; "und" where neither the file nor its words show one */
  readonly lang: string;
  readonly extraction: Extraction;
}

/** The actors to read with; `undefined` where they can't be read, which is said. */
export async function openActors(
  { actors }: ReadingCall,
  { actorsFile, err }: Terminal,
): Promise<readonly KnownActor[] | undefined> {
  const file = actors ?? actorsFile;
  if (file === undefined) return [];
  const reading = await readActorsFile(file);
  if (reading.ok) return reading.actors;
  for (const message of reading.messages) err(message);
  return undefined;
}

/** The article; `undefined` where there is none in the file. Whatever is wrong with it is said. */
export async function openArticle(
  file: string,
  call: ReadingCall,
  actors: readonly KnownActor[],
  { input, err }: Terminal,
): Promise<OpenedArticle | undefined> {
  const name = file === STANDARD_INPUT ? "standard input" : file;
  let bytes: Uint8Array;
  try {
    bytes = file === STANDARD_INPUT ? await allBytes(input) : await readFile(file);
  } catch (error) {
    err(messageLine(name, fileFault(error)));
    return undefined;
  }
  try {
    return read(name, bytes, call, actors, err);
  } catch (error) {
    err(messageLine(name, programFault(error)));
    return undefined;
  }
}

function read(
  name: string,
  bytes: Uint8Array,
  { published, lang, narrative }: ReadingCall,
  actors: readonly KnownActor[],
  err: Terminal["err"],
): OpenedArticle | undefined {
  const reading = readArticleFile(name, bytes, {
    ...(published === undefined ? {} : { published }),
    ...(lang === undefined ? {} : { lang }),
  });
  for (const problem of reading.problems) {
    err(messageLine(name, coded(wordsOf(problem, reading), `article.${problem.kind}`), problem));
  }
  if (reading.paragraphs.length === 0) return undefined;
  const spoken = lang ?? reading.lang ?? UNKNOWN_LANG;
  const article = articleOf({
    lang: spoken,
    paragraphs: reading.paragraphs.map(({ text }) => text),
    published: reading.published?.edtf,
    mode: narrative ? "narrative" : "news",
  });
  return { name, reading, lang: spoken, extraction: extract(article, actors) };
}

/** What is wrong and what to do. */
function wordsOf({ kind, detail }: ReadProblem, { published, otherDays }: ReadArticle): string {
  switch (kind) {
    case "empty":
      return "has no text: there is nothing to extract";
    case "no-article":
      return "shows no article: save its text alone and try that";
    case "encoding":
      return `is not in UTF-8${inBrackets(detail)}: look for odd letters, or save it as UTF-8`;
    case "dates-disagree": {
      const others = otherDays.map(({ edtf, basis }) => `${edtf} (${basis})`).join(", ");
      const won = published === undefined ? "none" : `${published.edtf} (${published.basis})`;
      return `gives several days of publication: ${won} was taken, not ${others}; --published says which is right`;
    }
    case "impossible-day":
      return `gives a day of publication that no calendar has${inBrackets(detail)}: it was left out, and --published gives another`;
    case "too-large":
      return `is too large${inBrackets(detail)}: split it`;
    case "unread-language":
      return `is in a language without rules${inBrackets(detail)}: only dates that need no language are found; --lang de or --lang en if that is wrong`;
  }
}

function inBrackets(detail: string | undefined): string {
  return detail === undefined ? "" : ` (${detail})`;
}
