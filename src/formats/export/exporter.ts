/** What all formats share: nothing withheld is written, and what is lost is counted event by event. */
import type { EventRecord } from "#src/domain/record.ts";
import type { Exported, Exporter, Loss, ToExport } from "./exported.ts";
import { withheld } from "./withheld.ts";

type What = Loss["what"];

/** `lost` and `write` are asked about what may be passed on. */
interface Format {
  readonly lost: (record: EventRecord, input: ToExport) => readonly (What | false)[];
  readonly write: (input: ToExport) => Exported;
}

export function exporterOf({ lost, write }: Format): Exporter {
  return {
    losses: (input) => {
      const given = withheld(input);
      const events = new Map<What, number>();
      for (const [index, record] of given.records.entries()) {
        const found = lost(record, given).filter((what) => what !== false);
        const all = new Set([...found, ...heldBack(input.records[index] ?? record, input)]);
        for (const what of all) events.set(what, (events.get(what) ?? 0) + 1);
      }
      return LOSSES.flatMap((what) => {
        const count = events.get(what);
        return count === undefined ? [] : [{ what, events: count }];
      });
    },
    write: (input) => write(withheld(input)),
  };
}

/** Words that there are, and that are not written because they may not be passed on. */
function heldBack(
  { evidence, sources }: EventRecord,
  { dataset, withoutTexts = new Set() }: ToExport,
): readonly What[] {
  const silent = evidence.some(({ claim }) =>
    claim.passages.some(({ source }) => withoutTexts.has(source)),
  );
  const bare = [...sources].some(
    (id) => withoutTexts.has(id) && (dataset.sources.get(id)?.texts.length ?? 0) > 0,
  );
  return [...(silent ? (["passages"] as const) : []), ...(bare ? (["texts"] as const) : [])];
}

/** In the order in which they are told: what is gone altogether first. */
const LOSSES = [
  "undated",
  "without-passage",
  "far-years",
  "open-ends",
  "uncertain-dates",
  "clock-times",
  "bounds",
  "layers",
  "passages",
  "chain",
  "stance",
  "sources",
  "actors",
  "roles",
  "places",
  "kinds",
  "labels",
  "notes",
  "other-languages",
  "texts",
] as const satisfies readonly What[];
