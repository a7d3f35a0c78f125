/** `dateline extract`: articles in, a data set out. */
import { writeFile } from "node:fs/promises";
import { readDataset } from "#src/domain/dataset.ts";
import type { LocalText } from "#src/domain/model.ts";
import type { KnownActor } from "#src/domain/known-actor.ts";
import { datasetOf, type DatasetRecords } from "#src/extract/review/dataset-of.ts";
import type { ExtractedSource } from "#src/extract/review/proposals.ts";
import { sourceId, sourceOf } from "#src/formats/source-of.ts";
import { coded } from "./coded.ts";
import { fileFault } from "./file-fault.ts";
import { openActors, openArticle } from "./open-article.ts";
import { READING_USAGE, readReadingCall, type ReadingCall } from "./reading-call.ts";
import { EXIT, type Command, type Terminal } from "./terminal.ts";
import { messageLine } from "./message-line.ts";

const USAGE = `dateline extract [options] <file ...>

Reads articles and writes one data set of their dated, attributed events as
JSON, which the page opens as it is. Every claim points at the words that state
it. A file that can't be read is named, and the others are done all the same.

${READING_USAGE}
  --out FILE       writes the data set there, and not to standard output`;

export const EXTRACT: Command = {
  usage: USAGE,
  run: async (args, terminal) => {
    const call = readReadingCall(args, true);
    const actors = await openActors(call, terminal);
    if (actors === undefined) return EXIT.wrong;
    const sources = await readSources(call, actors, terminal);
    if (sources.length === 0) return EXIT.wrong;
    const dataset = datasetOf({ title: titleOf(sources), sources, known: actors });
    const json = jsonOf(dataset);
    if (json === undefined) {
      const words = "these articles make too large a data set: take fewer at a time";
      terminal.err(coded(words, "cli.too-large"));
      return EXIT.wrong;
    }
    const right = checkAsReadersDo(json, terminal);
    const count = [
      counted(sources.length, "article"),
      counted(dataset.claims.length, "claim"),
      counted(dataset.events.length, "event"),
    ].join(", ");
    const written = await write(json, count, call, terminal);
    return right && written && sources.length === call.files.length ? EXIT.done : EXIT.wrong;
  },
};

async function readSources(
  call: ReadingCall,
  actors: readonly KnownActor[],
  terminal: Terminal,
): Promise<readonly ExtractedSource[]> {
  const { files } = call;
  const sources = new Map<string, ExtractedSource>();
  for (const [index, file] of files.entries()) {
    const opened = await openArticle(file, call, actors, terminal);
    if (opened === undefined) continue;
    const { name, lang, extraction } = opened;
    const source = sourceOf(opened, extraction.article, sourceId(name, new Set(sources.keys())));
    if (source !== undefined) {
      sources.set(source.id, { source, texts: [{ lang, extraction }] });
    }
    if (files.length > 1) {
      const claims = counted(extraction.claims.length, "claim");
      terminal.err(`${index + 1}/${files.length} ${name}: ${claims}`);
    }
  }
  return [...sources.values()];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** `undefined` where it is longer than a string can be. */
function jsonOf(dataset: DatasetRecords): string | undefined {
  try {
    return `${JSON.stringify(dataset, undefined, 2)}\n`;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function titleOf(sources: readonly ExtractedSource[]): LocalText {
  const [only, ...more] = sources;
  if (only !== undefined && more.length === 0) return { [only.source.lang]: only.source.headline };
  return { de: `${sources.length} Artikel`, en: `${sources.length} articles` };
}

/** What a reader of the file would leave out is said. */
function checkAsReadersDo(json: string, { err }: Terminal): boolean {
  const reading = readDataset(JSON.parse(json));
  if (!reading.ok) {
    err(coded("the data set can't be read back: please report this", "cli.program"));
    return false;
  }
  for (const { place, id, reason, detail } of reading.problems) {
    const record = `${place}${id === undefined ? "" : ` (${id})`}`;
    err(coded(`${record}: ${reason} "${detail}": please report this`, "cli.program"));
  }
  return reading.problems.length === 0;
}

async function write(
  json: string,
  count: string,
  { out }: ReadingCall,
  terminal: Terminal,
): Promise<boolean> {
  if (out === undefined) {
    terminal.out(json.trimEnd());
    return true;
  }
  try {
    await writeFile(out, json);
    terminal.out(`${out}: ${count}`);
    return true;
  } catch (error) {
    terminal.err(messageLine(out, fileFault(error)));
    return false;
  }
}
