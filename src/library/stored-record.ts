/** Records as they come out of the store: each goes through its schema, and is named where it fails. */
import type { z } from "zod";
import type { DecisionRecord } from "#src/domain/decisions.ts";
import { OwnArticle } from "#src/domain/own-collection.ts";
import { LibraryError, type StoredProblem } from "./library.ts";
import { keyInWords, type StoredRecord, type StoreName } from "./stores.ts";

/** `undefined` where the record can't be read: it stays where it is, and `problems` names it. */
export function readStored<S extends z.ZodType>(
  store: StoreName,
  { key, value }: StoredRecord,
  schema: S,
  problems: StoredProblem[],
): z.output<S> | undefined {
  const reading = schema.safeParse(value);
  if (reading.success) return reading.data;
  problems.push({ store, key: keyInWords(key), field: fieldOf(reading.error) });
  return undefined;
}

export function readAllStored<S extends z.ZodType>(
  store: StoreName,
  records: readonly StoredRecord[],
  schema: S,
  problems: StoredProblem[],
): readonly z.output<S>[] {
  return records.flatMap((record) => {
    const read = readStored(store, record, schema, problems);
    return read === undefined ? [] : [read];
  });
}

/** In the order that their editor sees. */
export function readArticles(
  records: readonly StoredRecord[],
  problems: StoredProblem[],
): readonly OwnArticle[] {
  return readAllStored("articles", records, OwnArticle, problems).toSorted(
    (a, b) => a.order - b.order,
  );
}

/**
 * In the form in which it will be read again. What could not be read again is not kept: a page that
 * shows it as saved would be wrong.
 */
export function toStore<S extends z.ZodType>(
  store: StoreName,
  schema: S,
  value: unknown,
): z.output<S> {
  const reading = schema.safeParse(value);
  if (reading.success) return reading.data;
  const detail = `${store}: ${fieldOf(reading.error)}`;
  throw new LibraryError({ kind: "failed", detail });
}

/** The path to the first thing that is wrong; "record" where it is wrong as a whole. */
export function fieldOf(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue === undefined || issue.path.length === 0 ? "record" : issue.path.join(".");
}

// ----- decisions ----- //

export function idOf(record: DecisionRecord): string {
  return record.on === "claim" ? record.decision.claim : record.decision.id;
}
