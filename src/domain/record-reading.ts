/** One record of a data file: what it is, or which of its fields is wrong. */
import type { z } from "zod";
import { inShort } from "./problem.ts";

export type RecordReading<T> =
  | { readonly ok: true; readonly record: T }
  | { readonly ok: false; readonly field: string; readonly id?: string };

export function readBySchema<T>(schema: z.ZodType<T>): (raw: unknown) => RecordReading<T> {
  return (raw) => {
    const parsed = schema.safeParse(raw);
    return parsed.success
      ? { ok: true, record: parsed.data }
      : { ok: false, field: fieldOf(parsed.error), ...idOf(raw) };
  };
}

/** A record that this program has just made has its shape. */
export function asMade<T>(record: T): RecordReading<T> {
  return { ok: true, record };
}

/** The path of the first field that is wrong; "." for the record as a whole. */
export function fieldOf(error: z.ZodError): string {
  const path = error.issues[0]?.path ?? [];
  return path.length === 0 ? "." : path.map(String).join(".");
}

function idOf(raw: unknown): { id: string } | Record<string, never> {
  const hasId = typeof raw === "object" && raw !== null && "id" in raw;
  return hasId && typeof raw.id === "string" ? { id: inShort(raw.id) } : {};
}
