/**
 * Imported events as rows of an archive. Each stands on one claim of its own, without chain, passages or
 * other events that its date is counted from: what is worked out for any collection is known here, and
 * a hundred thousand events are taken in within seconds.
 */
import type { Bounds } from "#src/domain/bounds.ts";
import { boundsOfEdtf } from "#src/domain/edtf-bounds.ts";
import { anchorDay, hasPosition } from "#src/domain/event-time.ts";
import type { Claim, Event, Source } from "#src/domain/model.ts";
import { clockOf } from "#src/domain/record.ts";
import { OWN_WORDS } from "#src/domain/vocabulary.ts";
import type { ArchiveRow } from "#src/formats/parquet/archive-writer.ts";
import type { DetailedRow } from "#src/formats/parquet/rows-of-dataset.ts";

interface KeptRow {
  readonly row: ArchiveRow;
  /** the JSON of event and claim: a text is nothing that memory has to be searched through */
  readonly json: string;
  readonly anchor: number;
  readonly clock: string;
}

export interface RowBook {
  readonly add: (event: Event, claim: Claim) => void;
  /** in the order of time, as `recordsOf` has them */
  readonly rows: (sources: ReadonlyMap<string, Source>) => readonly DetailedRow[];
}

export function createRowBook(): RowBook {
  const boundsOf = createBounds();
  const kept: KeptRow[] = [];
  return {
    add: (event, claim) => {
      const row = rowOf(event, claim, boundsOf);
      const { bounds, edtf } = row;
      kept.push({
        row,
        json: `{"event":${JSON.stringify(event)},"claims":[${JSON.stringify(claim)}]`,
        anchor: bounds === undefined ? Infinity : anchorDay(bounds),
        clock: edtf === undefined ? "" : clockOf(edtf),
      });
    },
    rows: (sources) => {
      const texts = new Map([...sources].map(([id, source]) => [id, JSON.stringify(source)]));
      return kept.toSorted(byTime).map(({ row, json }) => ({
        row,
        detail: () => `${json},"sources":[${row.sources.map((id) => texts.get(id)).join(",")}]}`,
      }));
    },
  };
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
  { id, title, label, summary, kind }: Event,
  { when, actors, sources = [] }: Claim,
  boundsOf: (edtf: string) => Bounds | undefined,
): ArchiveRow {
  const edtf = when?.text?.edtf;
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
    actors: [...new Set(actors.map(({ actor }) => actor))],
    sources,
    speakers: SPEAKERS,
    passages: 0,
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
