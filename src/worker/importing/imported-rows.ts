/**
 * Imported events as rows of an archive. Each stands on one claim of its own, without chain, passages or
 * other events that its date is counted from: what is worked out for any collection is known here, and
 * a hundred thousand events are taken in within seconds.
 */
import type { Bounds } from "#src/domain/bounds.ts";
import { boundsOfEdtf } from "#src/domain/edtf-bounds.ts";
import { anchorDay, hasPosition } from "#src/domain/event-time.ts";
import type { Claim } from "#src/domain/model.ts";
import { clockOf } from "#src/domain/record.ts";
import { OWN_WORDS, takesPart } from "#src/domain/vocabulary.ts";
import type { ImportedRecords } from "#src/formats/import/import-book.ts";
import type { ArchiveRow } from "#src/formats/parquet/archive-writer.ts";
import type { DetailedRow } from "#src/formats/parquet/rows-of-dataset.ts";
import { isSaidByRow } from "#src/formats/parquet/said-by-row.ts";

interface KeptRow extends DetailedRow {
  readonly anchor: number;
  readonly clock: string;
}

export interface RowBook {
  readonly add: (records: ImportedRecords) => void;
  /** in the order of time, as `recordsOf` has them */
  readonly rows: () => readonly DetailedRow[];
}

export function createRowBook(): RowBook {
  const boundsOf = createBounds();
  const rolesOf = createRoles();
  const kept: KeptRow[] = [];
  return {
    add: (records) => {
      const row = rowOf(records, boundsOf, rolesOf);
      const { bounds, edtf } = row;
      kept.push({
        row,
        detail: isSaidByRow(row, records.claim, records.sources) ? undefined : detailOf(records),
        anchor: bounds === undefined ? Infinity : anchorDay(bounds),
        clock: edtf === undefined ? "" : clockOf(edtf),
      });
    },
    rows: () => kept.toSorted(byTime),
  };
}

/** As a text at once: that is nothing that memory has to be searched through. */
function detailOf({ event, claim, sources }: ImportedRecords): () => string {
  const json = JSON.stringify({ event, claims: [claim], sources });
  return () => json;
}

function byTime(a: KeptRow, b: KeptRow): number {
  return (
    order(Number(a.row.bounds === undefined), Number(b.row.bounds === undefined)) ||
    order(a.anchor, b.anchor) ||
    order(b.row.bounds?.endLatest ?? 0, a.row.bounds?.endLatest ?? 0) ||
    order(a.clock, b.clock) ||
    order(a.row.id, b.row.id)
  );
}

const SPEAKERS = [OWN_WORDS];

function rowOf(
  { event, claim }: ImportedRecords,
  boundsOf: (edtf: string) => Bounds | undefined,
  rolesOf: (actors: Claim["actors"]) => ArchiveRow["roles"],
): ArchiveRow {
  const { id, title, label, summary, kind } = event;
  const { when, actors, place, sources = [] } = claim;
  const edtf = when?.text?.edtf;
  const named = whoAct(actors);
  return {
    id,
    title,
    label,
    summary,
    bounds: edtf === undefined ? undefined : boundsOf(edtf),
    // a year beyond the axis has no place, and is worded all the same
    edtf,
    layer: "text",
    kind,
    saying: "stated",
    actors: named,
    roles: named.length === actors.length ? rolesOf(actors) : undefined,
    place: place?.name,
    sources,
    speakers: SPEAKERS,
    passages: 0,
  };
}

/** Each of them once, in the order of the claim. */
function whoAct(actors: Claim["actors"]): readonly string[] {
  const [first, second] = actors;
  const ids = actors.map(({ actor }) => actor);
  // most events name two, and a set costs more than all the rest of a row
  const differ = actors.length < 2 || (actors.length === 2 && first?.actor !== second?.actor);
  return differ ? ids : [...new Set(ids)];
}

/** Absent where all of them are what a row without roles makes of them. Few ever differ: each is kept once. */
function createRoles(): (actors: Claim["actors"]) => ArchiveRow["roles"] {
  const known = new Map<string, ArchiveRow["roles"]>();
  return (actors) => {
    const roles = actors.map(({ role }) => role).filter(takesPart);
    if (roles.every((role) => role === "participant")) return undefined;
    const key = roles.join(" ");
    const kept = known.get(key) ?? roles;
    known.set(key, kept);
    return kept;
  };
}

/** The same days come many times. */
function createBounds(): (edtf: string) => Bounds | undefined {
  const known = new Map<string, Bounds | undefined>();
  return (edtf) => {
    if (!known.has(edtf)) {
      const bounds = boundsOfEdtf(edtf);
      known.set(edtf, bounds !== undefined && hasPosition(bounds) ? bounds : undefined);
    }
    return known.get(edtf);
  };
}

function order<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
