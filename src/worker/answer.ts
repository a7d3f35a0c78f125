/** What the worker answers, without the worker: tasks in, answers out, and nothing of the platform. */
import { readDataset } from "#src/domain/dataset.ts";
import type { KnownActor } from "#src/domain/known-actor.ts";
import type { Digest } from "#src/domain/original-hash.ts";
import type { WholeCollection } from "#src/domain/own-collection.ts";
import { part, PartMissing } from "#src/domain/part-missing.ts";
import type { FileFault } from "#src/domain/problem.ts";
import { knownActorOf } from "#src/extract/review/base-actors.ts";
import { checkCollection } from "#src/extract/review/check-collection.ts";
import type { CheckedCollection } from "#src/extract/review/checked-collection.ts";
import { recordsOfDataset } from "#src/extract/review/corrected-dataset.ts";
import type { DatasetRecords } from "#src/extract/review/dataset-of.ts";
import type { ExtractedSource } from "#src/extract/review/proposals.ts";
import { traceOf } from "#src/extract/review/trace.ts";
import { Stopped, type Step } from "#src/formats/step.ts";
import { digestOf } from "./digest-of.ts";
import { createExtractions } from "./extractions.ts";
import type { Importer } from "./importing/create-importer.ts";
import type { Answers, FileReading, ReadTask, Task } from "./protocol.ts";

export type Answer = Answers[Task["kind"]];

/**
 * Rejects with `Stopped` where `step` does, with `PartMissing`, and with an error that is a mistake in the
 * program.
 */
export type Answerer = (task: Task, step: Step) => Promise<Answer>;

/** The collection that later tasks are about. */
interface Opened {
  readonly whole: WholeCollection;
  readonly base: Base;
  readonly checked: CheckedCollection;
  readonly sources: readonly ExtractedSource[];
}

/** What a collection was copied from, and the actors in it. */
interface Base {
  readonly records: DatasetRecords | undefined;
  readonly actors: readonly KnownActor[];
  /** why it can't be read */
  readonly fault?: string;
}

export function createAnswerer(crypto: Digest): Answerer {
  const importer = createLazyImporter();
  const extractions = createExtractions();
  let opened: Opened | undefined;

  const check = async (
    whole: WholeCollection,
    base: Base,
    step: Step,
  ): Promise<Answers["open"]> => {
    const { articles, decisions } = whole;
    const known = gazetteerOf(base, decisions.actors);
    const sources = await extractions.of(articles, known, step);
    const { title, description, sides } = whole.collection;
    const seen = new Map(articles.map((article) => [article.id, article.seen]));
    const about = { title, description, sides, base: base.records };
    const checked = checkCollection({ ...about, sources, known, decisions, seen });
    opened = { whole, base, checked, sources };
    return { ...checked, baseFault: base.fault };
  };

  return async (task, step) => {
    switch (task.kind) {
      case "read":
        return readArticle(task, step, crypto);
      case "open":
        return check(task.whole, baseOf(task.whole.base), step);
      case "decide": {
        const { whole, base } = whatIsOpen(opened);
        return check({ ...whole, decisions: task.decisions }, base, step);
      }
      case "look":
        return (await importer()).look(task, step);
      case "import":
        return (await importer()).takeIn(task, step);
      case "leave":
        return (await importer()).leave();
      case "trace": {
        const { checked, sources } = whatIsOpen(opened);
        return traceOf(task.claim, checked, sources);
      }
    }
  };
}

/** Whoever imports nothing loads no reader of foreign formats. */
function createLazyImporter(): () => Promise<Importer> {
  let made: Promise<Importer> | undefined;
  const make = async (): Promise<Importer> => {
    const { createImporter } = await part(() => import("./importing/create-importer.ts"));
    return createImporter();
  };
  return () => (made ??= make());
}

function whatIsOpen(opened: Opened | undefined): Opened {
  if (opened === undefined) throw new Error("No collection is open.");
  return opened;
}

async function readArticle(
  { name, content }: ReadTask,
  step: Step,
  crypto: Digest,
): Promise<FileReading> {
  const bytes = typeof content === "string" ? content : new Uint8Array(content);
  try {
    await step(0, 1);
    // whoever looks at a collection loads no reader of files
    const { readFile } = await part(() => import("#src/formats/read-file.ts"));
    const reading = await readFile(name, bytes, {}, step);
    if (!reading.ok) return reading;
    const texts = reading.article.paragraphs.map(({ text }) => text);
    const digest = await digestOf(texts, crypto);
    // where letters stood in the file is of no use to the page, and as long as the text
    const paragraphs = texts.map((text) => ({ text }));
    return { ...reading, article: { ...reading.article, paragraphs }, digest };
  } catch (error) {
    if (error instanceof Stopped || error instanceof PartMissing) throw error;
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { ok: false, fault: { kind: "internal", detail } };
  }
}

/** Records that no reader would see are left out, as they were where it was copied from. */
function baseOf(base: unknown): Base {
  const nothing = { records: undefined, actors: [] };
  if (base === undefined || base === null) return nothing;
  const reading = readDataset(base);
  if (!reading.ok) return { ...nothing, fault: inWords(reading.fault) };
  const { dataset } = reading;
  return {
    records: recordsOfDataset(dataset),
    actors: [...dataset.actors.values()].map(knownActorOf),
  };
}

function inWords(fault: FileFault): string {
  return fault.kind === "frame" ? fault.field : fault.kind;
}

/** The actors of the base, and those that the editor made or knows better. */
function gazetteerOf(
  { actors }: Base,
  decided: ReadonlyMap<string, KnownActor>,
): readonly KnownActor[] {
  return [...new Map([...actors.map((actor) => [actor.id, actor] as const), ...decided]).values()];
}
