import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Columns } from "#src/archive/columns.ts";
import { createColumnsBuilder } from "#src/archive/columns-builder.ts";
import {
  columnsOf,
  inOrder,
  lasting,
  namesWith,
  plainEvent,
  somePlainArchive,
} from "./plain-archive.ts";

/** Only what is read: a view may have more room behind it. */
function contents(columns: Columns) {
  return structuredClone({
    ...columns,
    actors: [columns.actors.offsets, columns.actors.values],
    sources: [columns.sources.offsets, columns.sources.values],
    speakers: [columns.speakers.offsets, columns.speakers.values],
  });
}

describe("events collected in pieces", () => {
  it("come out in the order of the page, however they came", () => {
    fc.assert(
      fc.property(somePlainArchive(40), fc.nat(50), fc.nat(10), (archive, expected, size) => {
        const builder = createColumnsBuilder(expected);
        for (let at = 0; at < archive.events.length; at += size + 1) {
          builder.add(columnsOf(archive.events.slice(at, at + size + 1), archive.names));
        }
        const wanted = columnsOf(inOrder(archive.events), archive.names);
        expect(contents(builder.columns())).toEqual(contents(wanted));
      }),
    );
  });

  it("a snapshot stays as it is when more is added", () => {
    fc.assert(
      fc.property(somePlainArchive(20), somePlainArchive(20), (first, second) => {
        const builder = createColumnsBuilder(0);
        builder.add(columnsOf(first.events, first.names));
        const snapshot = builder.columns();
        const before = contents(snapshot);
        builder.add(columnsOf(second.events, first.names));
        builder.columns();
        expect(contents(snapshot)).toEqual(before);
      }),
    );
  });

  it("nothing at all is an archive too", () => {
    expect(createColumnsBuilder(0).columns().count).toBe(0);
  });

  it("what is in order already is not copied for each snapshot", () => {
    const builder = createColumnsBuilder(10);
    builder.add(columnsOf([plainEvent(0), plainEvent(1)], namesWith()));
    const first = builder.columns();
    builder.add(columnsOf([plainEvent(2)], namesWith()));
    expect(builder.columns().row.buffer).toBe(first.row.buffer);
  });

  it("a part of larger columns is added as that part", () => {
    const names = namesWith();
    const all = columnsOf(
      [plainEvent(0, { actors: ["a1", "a2"] }), plainEvent(1, { actors: ["a3"] }), plainEvent(2)],
      names,
    );
    const lists = { offsets: all.actors.offsets.subarray(1, 3), values: all.actors.values };
    const builder = createColumnsBuilder(0);
    builder.add({ ...all, count: 1, row: all.row.subarray(1, 2), actors: lists });
    expect([...builder.columns().actors.values]).toEqual([3]);
    expect([...builder.columns().row]).toEqual([1]);
  });

  it("ten thousand actors of one event are kept", () => {
    const actors = Array.from({ length: 10_000 }, () => "a1");
    const builder = createColumnsBuilder(1);
    builder.add(columnsOf([plainEvent(0, { actors, bounds: lasting(5) })], namesWith()));
    expect(builder.columns().actors.values).toHaveLength(10_000);
  });
});
