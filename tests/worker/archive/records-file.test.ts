import { describe, expect, test } from "vitest";
import { NO_BEGIN, NO_END, PLACE_LAYERS } from "#src/archive/columns.ts";
import { collectionOf } from "#src/data/collection-query.ts";
import { readDataset } from "#src/domain/dataset.ts";
import { KINDS } from "#src/domain/model.ts";
import { recordsOf, SAYINGS } from "#src/domain/record.ts";
import { recordsFile } from "#src/worker/archive/records-file.ts";
import { article, dated, fileFrom, passageOf, type Parts } from "#tests/support/collection.ts";

const paper = article("paper", { en: [["Anna came on 3 May.", "Bert left two days later."]] });
const PARTS: Parts = {
  sources: [{ ...paper, published: { edtf: "2025-05-07", basis: "given" } }],
  events: [
    {
      id: "arrival",
      kind: "meeting",
      claims: [
        {
          passages: [passageOf(paper, "Anna came on 3 May.")],
          actors: ["anna"],
          when: { text: dated("2025-05-03") },
        },
      ],
    },
    {
      id: "leaving",
      summary: { en: "By the night train" },
      claims: [
        {
          passages: [passageOf(paper, "Bert left two days later.")],
          actors: ["bert", { actor: "wire", role: "reporter" }],
          stance: "announced",
          when: { text: { ...dated("2025-05-05"), uses: [{ event: "borrowed" }] } },
        },
      ],
    },
    {
      id: "borrowed",
      editor: {
        edtf: "2025-05-03",
        reference: { publisher: "Archive", url: "https://a.example/" },
      },
    },
    { id: "endless", claims: [{ when: { text: dated("2024/..") } }] },
    { id: "someday" },
  ],
};

function opened(parts: Parts = PARTS) {
  const reading = readDataset(fileFrom(parts));
  if (!reading.ok) throw new Error("not read");
  const file = recordsFile(reading.dataset, reading.problems, 1234);
  return { file, dataset: reading.dataset, records: recordsOf(reading.dataset) };
}

async function columnsIn(file: ReturnType<typeof opened>["file"]) {
  const batches = [];
  for await (const batch of file.batches({})) batches.push(batch);
  const [columns] = batches;
  if (columns === undefined) throw new Error("nothing came");
  return { columns, batches };
}

test("its columns say what its records do", async () => {
  const { file, records } = opened();
  const { columns } = await columnsIn(file);
  const { actors, sources, speakers } = file.names();
  const listed = (name: "actors" | "sources" | "speakers", n: number) => [
    ...columns[name].values.subarray(columns[name].offsets[n], columns[name].offsets[n + 1]),
  ];
  expect(columns.count).toBe(5);
  for (const [n, record] of records.entries()) {
    const { place } = record.time;
    expect(PLACE_LAYERS[columns.layer[n] ?? 0]).toBe(place?.layer ?? "none");
    const bounds = place?.bounds ?? { beginEarliest: 0, endLatest: 0 };
    expect(columns.beginEarliest[n]).toBe(bounds.beginEarliest);
    expect(columns.endLatest[n]).toBe(Math.min(NO_END, bounds.endLatest));
    expect(KINDS[columns.kind[n] ?? -1]).toBe(record.event.kind);
    expect(SAYINGS[columns.saying[n] ?? -1]).toBe(record.saying);
    expect(listed("actors", n).map((id) => actors[id]?.id)).toEqual(record.actors);
    expect(listed("sources", n).map((id) => sources[id]?.id)).toEqual([...record.sources]);
    expect(listed("speakers", n).map((id) => speakers[id])).toEqual([...record.speakers]);
    expect(columns.row[n]).toBe(n);
  }
});

test("an end without limit is told from a far one", async () => {
  const { file, records } = opened({
    events: [
      { id: "endless", claims: [{ when: { text: dated("2024/..") } }] },
      { id: "beginningless", claims: [{ when: { text: dated("../2024") } }] },
      { id: "far", claims: [{ when: { text: dated("Y20000000") } }] },
    ],
  });
  const { columns } = await columnsIn(file);
  const at = (id: string) => records.findIndex(({ event }) => event.id === id);
  expect(columns.endLatest[at("endless")]).toBe(NO_END);
  expect(columns.beginEarliest[at("beginningless")]).toBe(NO_BEGIN);
  expect(columns.endLatest[at("far")]).toBe(NO_END - 1);
});

test("many events come in several batches, and none twice", async () => {
  const events = Array.from({ length: 5000 }, (_, n) => ({ id: `event-${n}` }));
  const { file } = opened({ events });
  const { batches } = await columnsIn(file);
  expect(batches.map(({ count }) => count)).toEqual([4096, 904]);
  expect(batches[1]?.row[0]).toBe(4096);
  for await (const more of file.batches({})) expect(more).toBeUndefined();
});

describe("one event with all that bears on it", () => {
  test.each(["arrival", "leaving", "endless", "someday"])("%s opens as it is", async (id) => {
    const { file, records } = opened();
    const row = await file.rowOf(id);
    const detail = await file.detail(row ?? -1);
    expect(detail.event).toBe(id);
    const { byId, problems } = collectionOf(detail.dataset);
    expect(problems).toEqual([]);
    expect(byId.get(id)).toEqual(records.find(({ event }) => event.id === id));
  });

  test("an id that it doesn't have is of no row", async () => {
    expect(await opened().file.rowOf("nowhere")).toBeUndefined();
  });
});

test("what an event is called, its date as written, and its passages", async () => {
  const { file, records } = opened();
  const row = records.findIndex(({ event }) => event.id === "leaving");
  expect(await file.texts([row])).toEqual([
    {
      id: "leaving",
      title: { en: "Title of leaving" },
      label: undefined,
      edtf: "2025-05-05",
      passages: 1,
    },
  ]);
});

test("a search looks in all that is said of an event", async () => {
  const { file, records } = opened();
  const row = records.findIndex(({ event }) => event.id === "leaving");
  for await (const words of file.words({})) {
    if (words.row !== row) continue;
    const text = words.texts.join("\n");
    for (const part of ["Title of leaving", "night train", "two days later", "Bert"]) {
      expect(text).toContain(part);
    }
  }
});

test("what was left out of the file is told with what it cost", () => {
  const spoiled = fileFrom({
    events: [{ id: "kept" }, { id: "lost", claims: [{ actors: ["nobody"] }] }],
  });
  const reading = readDataset(spoiled);
  if (!reading.ok) throw new Error("not read");
  const found = recordsFile(reading.dataset, reading.problems, 1).problems();
  expect(found).toEqual([
    { reason: "unknown-actor", detail: "claims[1]: nobody", events: 0 },
    { reason: "bad-value", detail: "events[1]: lost-claim-1", events: 1 },
  ]);
});
