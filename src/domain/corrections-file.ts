/**
 * Corrections of a collection as a file that another person applies: what an editor decided on somebody
 * else's claims and events, and which collection they are about. A bad record is named, and the others
 * are kept.
 */
import { z } from "#src/domain/zod.ts";
import {
  decisionsOf,
  DecisionRecord,
  recordsOfDecisions,
  sameRecord,
  type Change,
  type Decisions,
} from "./decisions.ts";
import { jsonFaultAt } from "./json-fault.ts";
import { LocalText } from "./model.ts";
import { placeIn } from "./text-place.ts";

export const CORRECTIONS_FORMAT = "dateline-corrections/1";

/** What the corrections are about: its title for people, and where it was loaded from, if anywhere. */
const Corrected = z.object({ title: LocalText, address: z.string().min(1).optional() });

const Frame = z.object({
  format: z.literal(CORRECTIONS_FORMAT),
  of: Corrected,
  records: z.array(z.unknown()),
});

export type Corrected = z.infer<typeof Corrected>;

export interface CorrectionsFile {
  readonly of: Corrected;
  readonly decisions: Decisions;
}

/** Why a file as a whole is none of corrections. */
export type CorrectionsFault =
  | { readonly kind: "empty" }
  /** both count from 1; `cut` where the text just ends */
  | {
      readonly kind: "not-json";
      readonly line: number;
      readonly column: number;
      readonly cut: boolean;
    }
  /** `format` is what the file says it is, where it says anything */
  | { readonly kind: "other-format"; readonly format: string | undefined }
  | { readonly kind: "newer"; readonly version: number }
  /** a field of the frame, "of.title" */
  | { readonly kind: "frame"; readonly field: string };

/** A record that is left out. */
export interface CorrectionsProblem {
  /** counts from 1 */
  readonly record: number;
  /** the claim's, event's or actor's, where it can be read */
  readonly id: string | undefined;
  /** the field that is wrong, "decision.words.de"; "." for the record as a whole */
  readonly field: string;
  /** `repeated`: an earlier record is on the same claim, event or actor, and is kept */
  readonly kind: "shape" | "repeated";
}

export type CorrectionsReading =
  | {
      readonly ok: true;
      readonly file: CorrectionsFile;
      readonly problems: readonly CorrectionsProblem[];
    }
  | { readonly ok: false; readonly fault: CorrectionsFault };

/** The same decisions always give the same bytes, whatever their order. */
export function writeCorrections({ of, decisions }: CorrectionsFile): string {
  const records = recordsOfDecisions(decisions)
    .map((record) => ({ key: keyOf(record), record }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ record }) => record);
  return `${JSON.stringify({ format: CORRECTIONS_FORMAT, of, records }, undefined, 2)}\n`;
}

/** Never throws. */
export function readCorrections(text: string): CorrectionsReading {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const fault = formatFault(parsed.json);
  if (fault !== undefined) return { ok: false, fault };
  const frame = Frame.safeParse(parsed.json);
  if (!frame.success) {
    return { ok: false, fault: { kind: "frame", field: fieldOf(frame.error) } };
  }
  const { of, records } = frame.data;
  const problems: CorrectionsProblem[] = [];
  const kept = new Map<string, DecisionRecord>();
  for (const [index, raw] of records.entries()) {
    const read = DecisionRecord.safeParse(raw);
    const key = read.success ? keyOf(read.data) : undefined;
    if (read.success && key !== undefined && !kept.has(key)) {
      kept.set(key, read.data);
    } else {
      problems.push({
        record: index + 1,
        id: idIn(raw),
        field: read.success ? "." : fieldOf(read.error),
        kind: read.success ? "repeated" : "shape",
      });
    }
  }
  return { ok: true, file: { of, decisions: decisionsOf([...kept.values()]) }, problems };
}

/**
 * Makes a file's decisions one's own. What stands there already and says otherwise is replaced, and
 * comes back when the change is undone.
 */
export function adopting(own: Decisions, { claims, events, actors }: Decisions): Change {
  const change: Change = [
    ...[...claims].map(([id, after]) => ({
      on: "claim" as const,
      id,
      before: own.claims.get(id),
      after,
    })),
    ...[...events].map(([id, after]) => ({
      on: "event" as const,
      id,
      before: own.events.get(id),
      after,
    })),
    ...[...actors].map(([id, after]) => ({
      on: "actor" as const,
      id,
      before: own.actors.get(id),
      after,
    })),
  ];
  return change.filter(({ before, after }) => !sameRecord(before, after));
}

type Parsed =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly fault: CorrectionsFault };

function parseJson(text: string): Parsed {
  const own = text.replace(/^\uFEFF/u, "");
  if (own.trim() === "") return { ok: false, fault: { kind: "empty" } };
  try {
    return { ok: true, json: JSON.parse(own) };
  } catch {
    const at = jsonFaultAt(own);
    const cut = own.slice(at).trim() === "";
    return { ok: false, fault: { kind: "not-json", ...placeIn(own, at), cut } };
  }
}

function formatFault(json: unknown): CorrectionsFault | undefined {
  const format =
    typeof json === "object" && json !== null && "format" in json ? json.format : undefined;
  if (format === CORRECTIONS_FORMAT) return undefined;
  const named = typeof format === "string" ? format : undefined;
  const version = /^dateline-corrections\/(?<version>\d{1,9})$/u.exec(named ?? "")?.groups?.[
    "version"
  ];
  return Number(version) > 1
    ? { kind: "newer", version: Number(version) }
    : { kind: "other-format", format: named };
}

function fieldOf(error: z.ZodError): string {
  const path = error.issues[0]?.path ?? [];
  return path.length === 0 ? "." : path.map(String).join(".");
}

function keyOf(record: DecisionRecord): string {
  return record.on === "claim"
    ? `claim ${record.decision.claim}`
    : `${record.on} ${record.decision.id}`;
}

const Named = z.object({
  decision: z.object({ claim: z.string().optional(), id: z.string().optional() }),
});

function idIn(raw: unknown): string | undefined {
  const named = Named.safeParse(raw);
  return named.success ? (named.data.decision.claim ?? named.data.decision.id) : undefined;
}
