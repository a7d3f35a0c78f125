import { KINDS } from "#src/domain/model.ts";
import { SAYINGS, type EventRecord } from "#src/domain/record.ts";
import { columnDay } from "#src/archive/column-day.ts";
import { PLACE_LAYERS, type Columns, type Lists, type Names } from "#src/archive/columns.ts";

/** Records as columns; `firstRow` is the row of the first of them. */
export function columnsOf(
  records: readonly EventRecord[],
  firstRow: number,
  names: Names,
): Columns {
  const days = (dayOf: (record: EventRecord) => number | undefined) =>
    Int32Array.from(records, (record) => columnDay(dayOf(record) ?? 0));
  const lists = (list: readonly string[], idsOf: (record: EventRecord) => Iterable<string>) =>
    listsOf(records.map(idsOf), new Map(list.map((id, number) => [id, number])));
  const ids = (named: readonly { readonly id: string }[]) => named.map(({ id }) => id);
  return {
    count: records.length,
    beginEarliest: days(({ time }) => time.place?.bounds.beginEarliest),
    beginLatest: days(({ time }) => time.place?.bounds.beginLatest),
    endEarliest: days(({ time }) => time.place?.bounds.endEarliest),
    endLatest: days(({ time }) => time.place?.bounds.endLatest),
    layer: Uint8Array.from(records, ({ time }) =>
      PLACE_LAYERS.indexOf(time.place?.layer ?? "none"),
    ),
    kind: Uint8Array.from(records, ({ event }) => KINDS.indexOf(event.kind)),
    saying: Uint8Array.from(records, ({ saying }) => SAYINGS.indexOf(saying)),
    actors: lists(ids(names.actors), ({ actors }) => actors),
    sources: lists(ids(names.sources), ({ sources }) => sources),
    speakers: lists(names.speakers, ({ speakers }) => speakers),
    row: Uint32Array.from(records, (_, place) => firstRow + place),
  };
}

function listsOf(lists: readonly Iterable<string>[], numbers: ReadonlyMap<string, number>): Lists {
  const offsets = new Uint32Array(lists.length + 1);
  const values: number[] = [];
  for (const [place, list] of lists.entries()) {
    for (const id of list) {
      const number = numbers.get(id);
      if (number !== undefined) values.push(number);
    }
    offsets[place + 1] = values.length;
  }
  return { offsets, values: Uint32Array.from(values) };
}
