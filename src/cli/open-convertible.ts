/** A file of any format that is read, as the JSON of a data file. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { LangTag, type Claim, type Event } from "#src/domain/model.ts";
import { datasetOfGathered, gather } from "#src/formats/import/gather.ts";
import type { Import } from "#src/formats/import/imported.ts";
import { readMapped } from "#src/formats/import/mapped-table.ts";
import { openImport, type OpenedImport } from "#src/formats/import/open-import.ts";
import { readMapping, type TableMapping } from "#src/formats/import/table-mapping.ts";
import { coded } from "./coded.ts";
import { fileFault } from "./file-fault.ts";
import { faultWords, problemWords } from "./import-words.ts";
import { messageLine } from "./message-line.ts";
import { UsageError, type Terminal } from "./terminal.ts";

export interface ReadingOptions {
  readonly title: string | undefined;
  readonly lang: string | undefined;
  readonly encoding: string | undefined;
  /** files */
  readonly mapping: string | undefined;
  readonly saveMapping: string | undefined;
}

export interface Convertible {
  readonly json: unknown;
  /** no event was left out */
  readonly isWhole: boolean;
}

/** `undefined` where it can't be read, which is said. */
export async function openConvertible(
  file: string,
  options: ReadingOptions,
  err: Terminal["err"],
): Promise<Convertible | undefined> {
  const lang = options.lang ?? "en";
  if (!LangTag.safeParse(lang).success) throw new UsageError(`no language "${lang}"`);
  try {
    const bytes = await readFile(file);
    const { opened, encoding, text } = openImport(path.basename(file), bytes, options);
    if (encoding !== undefined) err(messageLine(file, `is read as ${encoding}`));
    if (opened.is === "other") return ownFile(file, opened.format, text, err);
    if (opened.is === "fault") {
      const { fault } = opened;
      err(messageLine(file, coded(faultWords(fault), `import.${fault.kind}`), fault));
      return undefined;
    }
    const events = opened.is === "events" ? opened.file : await mapped(file, opened, options, err);
    if (events === undefined) return undefined;
    const title = options.title ?? path.basename(file).replace(/\.gz$/iu, "");
    return gathered(file, events, { title, lang }, err);
  } catch (error) {
    err(messageLine(file, fileFault(error)));
    return undefined;
  }
}

/** Data files are read as they are; all else that is known is done by another command. */
function ownFile(
  file: string,
  format: string,
  text: string,
  err: Terminal["err"],
): Convertible | undefined {
  if (format === "dateline") {
    const json: unknown = JSON.parse(text);
    return { json, isWhole: true };
  }
  const hint =
    format === "article"
      ? coded("looks like an article: `dateline extract` reads articles", "import.article")
      : coded("is a large collection already: the page opens it as it is", "cli.large");
  err(messageLine(file, hint));
  return undefined;
}

async function mapped(
  file: string,
  { table, guess }: Extract<OpenedImport, { readonly is: "table" }>,
  { mapping: mappingFile, saveMapping }: ReadingOptions,
  err: Terminal["err"],
): Promise<Import | undefined> {
  const mapping = mappingFile === undefined ? guess.mapping : await openMapping(mappingFile, err);
  if (mapping === undefined) return undefined;
  if (mappingFile === undefined) {
    if (guess.shape !== undefined) err(messageLine(file, `has the columns of ${guess.shape}`));
    for (const { what, column, example } of guess.doubts) {
      const shown = [column, example].filter((part) => part !== undefined).join(": ");
      err(messageLine(file, `look at the mapping: ${what.replaceAll("-", " ")} ${shown}`.trim()));
    }
  }
  if (saveMapping !== undefined) {
    await writeFile(saveMapping, `${JSON.stringify(mapping, undefined, 2)}\n`);
  }
  return readMapped(table, mapping);
}

async function openMapping(file: string, err: Terminal["err"]): Promise<TableMapping | undefined> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  const mapping = readMapping(json);
  if (mapping === undefined)
    err(messageLine(file, coded("is no mapping: --save-mapping writes one", "cli.mapping")));
  return mapping;
}

function gathered(
  file: string,
  imported: Import,
  words: { readonly title: string; readonly lang: string },
  err: Terminal["err"],
): Convertible {
  const events: Event[] = [];
  const claims: Claim[] = [];
  const { title = words.title, lang = words.lang } = imported.head();
  const going = gather(imported, { title, lang }, ({ event, claim }) => {
    events.push(event);
    claims.push(claim);
  });
  let step = going.next();
  while (step.done !== true) step = going.next();
  const { head, problems } = step.value;
  for (const problem of problems) {
    const message = coded(problemWords(problem), `value.${problem.reason}`);
    err(messageLine(file, message, { line: problem.place.line }));
  }
  if (head.unread.length > 0) {
    err(messageLine(file, `nothing is taken from: ${head.unread.join(", ")}`));
  }
  const tag = head.lang ?? words.lang;
  const about = {
    title: { [tag]: head.title ?? words.title },
    description: head.description === undefined ? undefined : { [tag]: head.description },
  };
  const json = datasetOfGathered(about, step.value, { claims, events });
  return { json, isWhole: !problems.some(({ leftOut }) => leftOut) };
}
