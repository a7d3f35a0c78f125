/** A file that is written event by event, each with a dataset of its own, is the one that is written at once. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { datasetOfEvent } from "#src/domain/dataset-of-event.ts";
import { readDataset } from "#src/domain/dataset.ts";
import { recordsOf } from "#src/domain/record.ts";
import { EXPORT_FORMATS, type Exporter, type ToExport } from "#src/formats/export/exported.ts";
import { exporterFor } from "#src/formats/export/exporters.ts";
import { toCsv } from "#src/formats/export/to-csv.ts";
import { toJson } from "#src/formats/export/to-json.ts";
import { dated } from "#tests/support/collection.ts";
import { bundled, collections, exportOf } from "./made-exports.ts";

/** As an archive gives them: what one event needs, and nothing else. */
function eventByEvent(input: ToExport): readonly ToExport[] {
  return input.records.map(({ event }) => {
    const reading = readDataset(structuredClone(datasetOfEvent(event, input.dataset)));
    if (!reading.ok) throw new Error(reading.fault.kind);
    const { dataset } = reading;
    const record = recordsOf(dataset).find((one) => one.event.id === event.id);
    if (record === undefined) throw new Error(event.id);
    return { ...input, dataset, records: [record] };
  });
}

/** How often all had to be given, and what it made. */
function writtenInParts(exporter: Exporter, input: ToExport, events = eventByEvent(input)) {
  const about = { input: { ...input, records: [] }, events: input.records.length };
  const writer = exporter.inParts(about, (text) => text);
  for (let rounds = 1; ; rounds += 1) {
    if (events.every((event) => writer.add([event]))) {
      return { rounds, text: writer.finish().join("") };
    }
  }
}

const OTHERS = EXPORT_FORMATS.filter((format) => format !== "json");

describe.each(OTHERS)("%s", (format) => {
  test("the bundled collection", async () => {
    const exporter = await exporterFor(format);
    expect(writtenInParts(exporter, bundled()).text).toBe(exporter.write(bundled()).text);
  });

  test("any collection", async () => {
    const exporter = await exporterFor(format);
    fc.assert(
      fc.property(collections, (input) => {
        expect(writtenInParts(exporter, input).text).toBe(exporter.write(input).text);
      }),
      { numRuns: 30 },
    );
  });

  test("what it loses of any event is among what it says that it may lose", async () => {
    const exporter = await exporterFor(format);
    fc.assert(
      fc.property(collections, (input) => {
        const lost = exporter.losses(input).map(({ what }) => what);
        expect(exporter.mayLose.filter((what) => lost.includes(what))).toEqual(lost);
      }),
      { numRuns: 60 },
    );
  });
});

/** Lists in the order of their ids: pieces come in the order of time. */
function sortedRecords(text: string) {
  const reading = readDataset(JSON.parse(text));
  if (!reading.ok) throw new Error(reading.fault.kind);
  const { dataset, problems } = reading;
  const byId = (list: Iterable<{ readonly id: string }>) =>
    [...list].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    problems,
    ...dataset,
    sources: byId(dataset.sources.values()),
    actors: byId(dataset.actors.values()),
    claims: byId(dataset.claims.values()),
    events: byId(dataset.events),
  };
}

describe("json", () => {
  /** Without what no event uses: nobody asks for that event by event. */
  const used = (input: ToExport) => {
    const [first] = input.records;
    const others = input.records.filter((record) => record !== first);
    return { ...input, records: others.length === 0 ? input.records : others };
  };

  test("the bundled collection", () => {
    const input = used(bundled());
    const { text } = writtenInParts(toJson, input);
    expect(sortedRecords(text)).toEqual(sortedRecords(toJson.write(input).text));
    // as it is indented at once
    expect(text).toContain(`\n    {\n      "id": `);
    expect(text.endsWith("\n  ]\n}\n")).toBe(true);
  });

  test("two events of one id stay two, each with its own claims", () => {
    const of = (day: string) =>
      exportOf({ events: [{ id: "same", claims: [{ when: { text: dated(day) } }] }] });
    const [one, other] = [of("2024-01-01"), of("2024-02-02")];
    const { text } = writtenInParts(toJson, one, [one, other]);
    const reading = readDataset(JSON.parse(text));
    if (!reading.ok) throw new Error(reading.fault.kind);
    const read = recordsOf(reading.dataset);
    expect(read.map(({ event, time }) => [event.id, time.place?.edtf])).toEqual([
      ["same", "2024-01-01"],
      ["same-2", "2024-02-02"],
    ]);
  });
});

test("a language that comes late gets its column in every row", () => {
  const input = exportOf({
    events: [
      { id: "a", title: { en: "One" } },
      { id: "b", title: { en: "Two", de: "Zwei" } },
    ],
  });
  const { rounds, text } = writtenInParts(toCsv, input);
  expect(rounds).toBe(2);
  expect(text).toBe(toCsv.write(input).text);
});
