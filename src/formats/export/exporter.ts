/** What all formats share: nothing withheld is written, and what is lost is counted event by event. */
import type { EventRecord } from "#src/domain/record.ts";
import type { Exported, Exporter, Loss, ToExport } from "./exported.ts";
import type { BeginParts } from "./parts.ts";
import { withheld } from "./withheld.ts";

type What = Loss["what"];

/** Both are asked about what may be passed on. */
interface Format extends Omit<Exported, "text"> {
  readonly lost: (record: EventRecord, input: ToExport) => readonly (What | false)[];
  readonly mayLose: readonly What[];
  readonly inParts: BeginParts;
  /** the text of a collection that is there as a whole, where that is another than its one piece gives */
  readonly textOf?: (input: ToExport) => string;
}

export function exporterOf({ lost, mayLose, inParts, textOf, ...format }: Format): Exporter {
  const textOfOnePiece = (input: ToExport) => {
    const writer = inParts({ input, events: input.records.length }, (text) => text);
    writer.add([input]);
    return writer.finish().join("");
  };
  return {
    ...format,
    mayLose: LOSSES.filter((what) => mayLose.includes(what)),
    inParts: (about, aside) => {
      const writer = inParts({ ...about, input: withheld(about.input) }, aside);
      return { ...writer, add: (piece) => writer.add(piece.map(withheld)) };
    },
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
    write: (input) => ({ ...format, text: (textOf ?? textOfOnePiece)(withheld(input)) }),
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
  "evidence",
  "sources",
  "actors",
  "roles",
  "places",
  "kinds",
  "labels",
  "notes",
  "other-languages",
  "texts",
  "mark-up",
] as const satisfies readonly What[];
