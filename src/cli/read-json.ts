/** Reads an authoring file of JSON by its schema; what is wrong is named with its record. */
import type { z } from "zod";
import { jsonFaultAt } from "#src/domain/json-fault.ts";
import { placeIn } from "#src/domain/text-place.ts";
import { placeInJson } from "./json-place.ts";
import type { Report } from "./problem.ts";

/** The content by its schema, or `undefined` with the reasons reported. */
export function readJson<S extends z.ZodType>(
  file: string,
  content: string | undefined,
  schema: S,
  report: Report,
): z.output<S> | undefined {
  if (content === undefined) {
    report({ file, message: "is missing" });
    return undefined;
  }
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    const message = "is not JSON: look at this place, or at what stands right before it";
    report({ file, message, place: placeIn(content, jsonFaultAt(content)) });
    return undefined;
  }
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  reportIssues(file, undefined, read.error, report, { text: content, json });
  return undefined;
}

/** Names every issue of a record, or of the innermost one on the way to it in a file, with its place there. */
export function reportIssues(
  file: string,
  record: string | undefined,
  error: z.ZodError,
  report: Report,
  from?: { readonly text: string; readonly json: unknown },
): void {
  for (const { path, message } of error.issues) {
    const place = path.map(String).join(".");
    const id = record ?? idAt(from?.json, path);
    report({
      file,
      record: id ?? place,
      message: id === undefined ? message : `${place}: ${message}`,
      ...(from && { place: placeInJson(from.text, path) }),
    });
  }
}

/** A record goes by its id, a decision by that of the claim it is about. */
function idAt(json: unknown, path: readonly PropertyKey[]): string | undefined {
  let at = json;
  let id: string | undefined;
  for (const key of path) {
    if (typeof at !== "object" || at === null) break;
    at = Reflect.get(at, key);
    id = ownId(at) ?? id;
  }
  return id;
}

function ownId(record: unknown): string | undefined {
  if (typeof record !== "object" || record === null) return undefined;
  if ("id" in record && typeof record.id === "string") return record.id;
  if ("decision" in record && "claim" in record && typeof record.claim === "string")
    return record.claim;
  return undefined;
}
