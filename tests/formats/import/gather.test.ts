import { describe, expect, it } from "vitest";
import { readDataset } from "#src/domain/dataset.ts";
import { recordsOf } from "#src/domain/record.ts";
import type {
  Import,
  ImportedEvent,
  ImportHead,
  ImportPiece,
} from "#src/formats/import/imported.ts";
import { gathered } from "./gathered.ts";

const HEAD: ImportHead = { format: "table", unread: [] };

function imported(events: readonly Partial<ImportedEvent>[]): Import {
  const whole = events.map((event, n): ImportedEvent => ({
    place: { row: n + 2 },
    title: "Bridge opened",
    actors: [],
    sources: [],
    ...event,
  }));
  const pieces: readonly ImportPiece[] = [
    { events: whole.slice(0, 1), problems: [], done: 0.5 },
    {
      events: whole.slice(1),
      problems: [{ place: { row: 9 }, reason: "no-title", detail: "", leftOut: true }],
      done: 1,
    },
  ];
  return { head: () => HEAD, pieces: () => pieces };
}

/** The records as the page reads them from the file that is written. */
function read(file: Import) {
  const json: unknown = JSON.parse(JSON.stringify(gathered(file).dataset));
  const reading = readDataset(json);
  if (!reading.ok) throw new Error("no data file");
  return { ...reading, records: recordsOf(reading.dataset) };
}

it("makes a data file that reads back without a problem", () => {
  const { problems, records, dataset } = read(
    imported([
      {
        id: "B 1",
        title: "Bridge opened",
        label: "Bridge",
        summary: "The mayor cut the ribbon.",
        edtf: "2024-05-03T10:30",
        kind: "meeting",
        actors: [{ name: "Jane Doe", kind: "person", role: "agent" }, { name: "Town Council" }],
        where: "Newtown",
        sources: [
          { publisher: "Evening Paper", headline: "A bridge", url: "https://example.org/bridge" },
        ],
      },
      { title: "Bridge closed", edtf: "2025" },
    ]),
  );
  expect(problems).toEqual([]);
  expect(records.map(({ event }) => event.id)).toEqual(["b-1", "bridge-closed-2025"]);
  const [opened] = records;
  expect(opened?.time.place).toMatchObject({ layer: "text", edtf: "2024-05-03T10:30" });
  expect(opened?.actors).toEqual(["jane-doe", "town-council"]);
  expect(opened?.evidence[0]?.claim).toMatchObject({
    passages: [],
    place: { name: { en: "Newtown" } },
    when: { text: { rule: "day" } },
  });
  const [source] = opened?.sources ?? [];
  expect(dataset.sources.get(source ?? "")).toMatchObject({
    kind: "reference",
    publisher: "Evening Paper",
    headline: "A bridge",
    url: "https://example.org/bridge",
  });
});

it("names the file as the source of what names none", () => {
  const { dataset, records } = read(imported([{}, {}]));
  const sources = records.map((record) => [...record.sources]);
  expect(sources[0]).toEqual(sources[1]);
  expect([...dataset.sources.values()].map(({ publisher }) => publisher)).toEqual(["bridges.csv"]);
});

it("keeps the words of a date that has no value, and leaves the event undated", () => {
  const { records } = read(imported([{ dateWords: "in the dry years" }]));
  expect(records[0]?.time.place).toBeUndefined();
  expect(records[0]?.time.values[0]?.dated).toMatchObject({
    stated: "in the dry years",
    rule: "vague",
  });
});

describe("ids", () => {
  it("are the same for the same file, and unlike each other", () => {
    const file = () => imported([{ id: "x" }, { id: "X" }, { id: "x-2" }, { id: "--" }, {}, {}]);
    const ids = read(file()).dataset.events.map(({ id }) => id);
    expect(new Set(ids).size).toBe(6);
    expect(read(file()).dataset.events.map(({ id }) => id)).toEqual(ids);
    expect(ids.slice(0, 3)).toEqual(["x", "x-2", "x-2-2"]);
  });

  it("of a hundred thousand events of one name are made in no time that grows with the square", () => {
    const many = Array.from({ length: 100_000 }, () => ({ edtf: "2024" }));
    const { dataset } = gathered(imported(many));
    expect(new Set(dataset.events.map(({ id }) => id)).size).toBe(100_000);
  });

  it("of actors are none of those that stand for something else", () => {
    const names = ["None", "Own", "none"].map((name) => ({ name }));
    const { problems, dataset } = read(imported([{ actors: names }]));
    expect(problems).toEqual([]);
    expect(dataset.actors.size).toBe(3);
  });
});

it("names an actor once who is named twice in one role", () => {
  const actors = [{ name: "Jane" }, { name: "Jane" }, { name: "Jane", role: "agent" as const }];
  const { records } = read(imported([{ actors }]));
  expect(records[0]?.evidence[0]?.claim.actors.map(({ role }) => role)).toEqual([
    "participant",
    "agent",
  ]);
});

it("tells how far it is, and gives every problem back", () => {
  const { steps, problems } = gathered(imported([{}, {}, {}]));
  expect(steps).toEqual([
    { done: 0.5, events: 1 },
    { done: 1, events: 3 },
  ]);
  expect(problems.map(({ reason }) => reason)).toEqual(["no-title"]);
});

it("words that show nothing are left out, and cost no event", () => {
  const hidden = "\u200f\u2060";
  const { dataset, problems } = read(
    imported([
      {
        label: hidden,
        summary: hidden,
        where: hidden,
        actors: [{ name: hidden }, { name: "Ida" }],
      },
      {},
    ]),
  );
  expect(problems).toEqual([]);
  expect(dataset.events).toHaveLength(2);
  expect(dataset.events[0]).not.toHaveProperty("summary");
  expect([...dataset.actors.values()].map(({ name }) => name)).toEqual([{ en: "Ida" }]);
});
