/** Reads a backup record by record: what is wrong is left out and named, and the rest is kept. */
import { z } from "#src/domain/zod.ts";
import { DecisionRecord } from "#src/domain/decisions.ts";
import { jsonFaultAt } from "#src/domain/json-fault.ts";
import { Instant, OwnArticle, OwnCollection } from "#src/domain/own-collection.ts";
import { placeIn, type Place } from "#src/domain/text-place.ts";
import type { ArchivedCollection, ArchivedCorrections } from "./archive.ts";
import { BACKUP, BACKUP_VERSION, type Backup } from "./backup.ts";
import { fromBase64 } from "./file-bytes.ts";
import { StoredOriginal } from "./library.ts";
import { fieldOf, idOf } from "./stored-record.ts";

/** Why a file can't be restored at all. */
export type BackupFault =
  | { readonly kind: "empty" }
  /** `cut` where it only lacks its end: a download or a copy that broke off */
  | ({ readonly kind: "not-json"; readonly cut: boolean } & Place)
  /** JSON of another kind; `format` is what it says of itself, such as "dateline/1" for a data file */
  | { readonly kind: "not-a-backup"; readonly format: string | undefined }
  /** written by a newer Dateline */
  | { readonly kind: "newer"; readonly version: number }
  | { readonly kind: "frame"; readonly field: string };

/** A record that is left out. */
export interface BackupProblem {
  /** "collections[0].articles[3]" */
  readonly place: string;
  readonly reason: "shape" | "duplicate-id" | "unknown-collection";
  /** of a shape the field that is wrong, else the id */
  readonly detail: string;
}

export type BackupReading =
  | { readonly ok: true; readonly backup: Backup; readonly problems: readonly BackupProblem[] }
  | { readonly ok: false; readonly fault: BackupFault };

const Frame = z.object({
  made: Instant,
  collections: z.array(z.unknown()),
  corrections: z.array(z.unknown()),
  originals: z.array(z.unknown()),
  leftOut: z.array(z.object({ store: z.string(), key: z.string(), field: z.string() })).default([]),
});

const CollectionFrame = z
  .object({
    collection: OwnCollection,
    base: z.unknown().refine(isShallow).optional(),
    file: z.string().optional(),
    articles: z.array(z.unknown()),
    decisions: z.array(z.unknown()),
  })
  // no pattern reads a text of many megabytes
  .refine(({ collection, file }) => collection.file?.bytes === sizeOf(file), { path: ["file"] });

/** Bytes; `undefined` where there is no file, and never that of another one where it can't be read. */
function sizeOf(file: string | undefined): number | undefined {
  return file === undefined ? undefined : (fromBase64(file)?.byteLength ?? 0);
}

const CorrectionsFrame = z.object({
  address: z.string().min(1),
  decisions: z.array(z.unknown()),
});

/** Lists and objects within each other: what is deeper, no browser copies into its store. */
const DEEPEST = 200;

function isShallow(value: unknown, depth = 0): boolean {
  if (typeof value !== "object" || value === null) return true;
  return depth < DEEPEST && Object.values(value).every((each) => isShallow(each, depth + 1));
}

/** Never throws. */
export function readBackup(text: string): BackupReading {
  if (text.trim() === "") return { ok: false, fault: { kind: "empty" } };
  const parsed = parse(text);
  if ("fault" in parsed) return { ok: false, fault: parsed.fault };
  const format = formatOf(parsed.json);
  const version = versionOf(format);
  if (version === undefined) return { ok: false, fault: { kind: "not-a-backup", format } };
  if (version > BACKUP_VERSION) return { ok: false, fault: { kind: "newer", version } };
  const frame = Frame.safeParse(parsed.json);
  if (!frame.success) {
    return { ok: false, fault: { kind: "frame", field: fieldOf(frame.error) } };
  }
  const problems: BackupProblem[] = [];
  const collections = readCollections(frame.data.collections, problems);
  const { made, leftOut } = frame.data;
  return {
    ok: true,
    problems,
    backup: {
      format: `${BACKUP}/${String(version)}`,
      made,
      collections,
      corrections: readCorrections(frame.data.corrections, problems),
      originals: readOriginals(frame.data.originals, collections, problems),
      leftOut,
    },
  };
}

function parse(text: string): { readonly json: unknown } | { readonly fault: BackupFault } {
  try {
    return { json: JSON.parse(text) };
  } catch {
    const at = jsonFaultAt(text);
    const cut = at >= text.trimEnd().length;
    return { fault: { kind: "not-json", cut, ...placeIn(text, at) } };
  }
}

function formatOf(json: unknown): string | undefined {
  return z.object({ format: z.string() }).safeParse(json).data?.format;
}

function versionOf(format: string | undefined): number | undefined {
  const [name, version = ""] = format?.split("/") ?? [];
  return name === BACKUP && /^[1-9]\d*$/u.test(version) ? Number(version) : undefined;
}

// ----- lists of records ----- //

function readCollections(
  entries: readonly unknown[],
  problems: BackupProblem[],
): readonly ArchivedCollection[] {
  return readList("collections", entries, CollectionFrame, problems).map(({ record, place }) => {
    const articles = readList(`${place}.articles`, record.articles, OwnArticle, problems);
    return {
      collection: record.collection,
      base: record.base,
      ...(record.file !== undefined && { file: record.file }),
      articles: unlike(articles, ({ id }) => id, problems),
      decisions: readDecisions(`${place}.decisions`, record.decisions, problems),
    };
  });
}

function readCorrections(
  entries: readonly unknown[],
  problems: BackupProblem[],
): readonly ArchivedCorrections[] {
  const read = readList("corrections", entries, CorrectionsFrame, problems);
  return read.map(({ record: { address, decisions }, place }) => ({
    address,
    decisions: readDecisions(`${place}.decisions`, decisions, problems),
  }));
}

function readDecisions(
  place: string,
  entries: readonly unknown[],
  problems: BackupProblem[],
): readonly DecisionRecord[] {
  const read = readList(place, entries, DecisionRecord, problems);
  return unlike(read, (record) => `${record.on} ${idOf(record)}`, problems);
}

function readOriginals(
  entries: readonly unknown[],
  collections: readonly ArchivedCollection[],
  problems: BackupProblem[],
): readonly StoredOriginal[] {
  const ids = new Set(collections.map(({ collection }) => collection.id));
  return readList("originals", entries, StoredOriginal, problems).flatMap(({ record, place }) => {
    const { shelf } = record;
    if (shelf.of === "data" || ids.has(shelf.id)) return [record];
    problems.push({ place, reason: "unknown-collection", detail: shelf.id });
    return [];
  });
}

interface Placed<T> {
  readonly record: T;
  readonly place: string;
}

function readList<S extends z.ZodType>(
  list: string,
  entries: readonly unknown[],
  schema: S,
  problems: BackupProblem[],
): readonly Placed<z.output<S>>[] {
  return entries.flatMap((entry, index) => {
    const place = `${list}[${String(index)}]`;
    const reading = schema.safeParse(entry);
    if (reading.success) return [{ record: reading.data, place }];
    problems.push({ place, reason: "shape", detail: fieldOf(reading.error) });
    return [];
  });
}

/** The first of those that have the same id. */
function unlike<T>(
  read: readonly Placed<T>[],
  nameOf: (record: T) => string,
  problems: BackupProblem[],
): readonly T[] {
  const names = new Set<string>();
  return read.flatMap(({ record, place }) => {
    const name = nameOf(record);
    if (!names.has(name)) {
      names.add(name);
      return [record];
    }
    problems.push({ place, reason: "duplicate-id", detail: name });
    return [];
  });
}
