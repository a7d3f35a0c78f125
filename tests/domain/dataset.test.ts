import { describe, expect, it } from "vitest";
import { readDataset } from "#src/domain/dataset.ts";
import { recordsOf } from "#src/domain/record.ts";
import {
  ACTORS,
  article,
  dated,
  datasetFrom,
  editorsDate,
  fileFrom,
  passageOf,
  type DataFile,
} from "#tests/support/collection.ts";

const paper = article("paper", { en: [["Anna came.", "Bert left."], ["The end."]] });

/** Two events, of which a test spoils one. */
function file(): DataFile {
  return fileFrom({
    sources: [paper],
    events: [
      { id: "arrival", claims: [{ passages: [passageOf(paper, "Anna came.")], actors: ["anna"] }] },
      { id: "parting", claims: [{ passages: [passageOf(paper, "Bert left.")], actors: ["bert"] }] },
    ],
  });
}

function read(json: unknown) {
  const reading = readDataset(json);
  if (!reading.ok) throw new Error(`fault in ${JSON.stringify(reading.fault)}`);
  return reading;
}

/** The file with the first record of a list changed. */
function spoiled(list: "sources" | "actors" | "claims" | "events", change: object): DataFile {
  const whole = file();
  const [first, ...rest] = whole[list];
  return { ...whole, [list]: [{ ...Object(first), ...change }, ...rest] };
}

const eventIds = (json: unknown) => read(json).dataset.events.map(({ id }) => id);

it("reads a valid file without a word", () => {
  expect(read(file()).problems).toEqual([]);
  expect(eventIds(file())).toEqual(["arrival", "parting"]);
});

describe("a file that is no data file names the field that is wrong", () => {
  it.each([
    ["no object at all", undefined, "."],
    ["a list", [], "."],
    ["another format", { ...fileFrom(), format: "dateline/99" }, "format"],
    ["events that are no list", { ...fileFrom(), events: {} }, "events"],
    ["a title in no language", { ...fileFrom(), title: {} }, "title"],
    ["a title that is a string", { ...fileFrom(), title: "Title" }, "title"],
  ])("%s", (_, json, field) => {
    expect(readDataset(json)).toEqual({ ok: false, fault: { kind: "frame", field } });
  });
});

describe("a bad claim is left out and named, its event with it, and the rest works", () => {
  const outside = { ...passageOf(paper, "Anna came."), end: 10_000 };
  const elsewhere = { ...passageOf(paper, "Anna came."), paragraph: 7 };
  const backwards = { ...passageOf(paper, "Anna came."), start: 5, end: 5 };
  const unwritten = { ...passageOf(paper, "Anna came."), text: "de" };
  it.each([
    ["a bad date in the words", { when: { text: dated("2024-13") } }, "bad-date", "2024-13"],
    [
      "a bad date by publication",
      { when: { published: dated("yesterday") } },
      "bad-date",
      "yesterday",
    ],
    [
      "a bad date of the utterance",
      { chain: [{ speakers: ["bert"], form: "direct", when: { text: dated("2025-02-30") } }] },
      "bad-date",
      "2025-02-30",
    ],
    ["a source that nobody knows", { sources: ["nobody"] }, "unknown-source", "nobody"],
    ["a bad bound", { bounds: { notAfter: dated("12.7.2025") } }, "bad-date", "12.7.2025"],
    [
      "an unknown actor",
      { actors: [{ actor: "nobody", role: "agent" }] },
      "unknown-actor",
      "nobody",
    ],
    [
      "an unknown speaker",
      { chain: [{ speakers: ["nobody"], form: "direct" }] },
      "unknown-actor",
      "nobody",
    ],
    [
      "a date counted from an unknown source",
      { when: { published: dated("2025", { uses: [{ source: "gone" }] }) } },
      "unknown-source",
      "gone",
    ],
    [
      "a passage of an unknown source",
      { passages: [{ ...outside, source: "gone" }] },
      "unknown-source",
      "gone",
    ],
    ["a passage beyond its paragraph", { passages: [outside] }, "passage-outside", "Anna came."],
    ["a passage of no paragraph", { passages: [elsewhere] }, "passage-outside", "Anna came."],
    ["a passage without length", { passages: [backwards] }, "passage-outside", "Anna came."],
    ["a passage of no text", { passages: [unwritten] }, "passage-outside", "Anna came."],
    ["a stance that there isn't", { stance: "shouted" }, "shape", "stance"],
    ["a negative position", { passages: [{ ...outside, start: -1 }] }, "shape", "passages.0.start"],
    ["an id that is no slug", { id: "Claim One" }, "shape", "id"],
  ])("%s", (_, change, reason, detail) => {
    const { problems, dataset } = read(spoiled("claims", change));
    expect(problems).toContainEqual(
      expect.objectContaining({ place: "claims[0]", reason, detail, leftOut: true }),
    );
    expect(problems).toContainEqual({
      place: "events[0]",
      id: "arrival",
      reason: "no-evidence",
      detail: "arrival-claim-1",
      leftOut: true,
    });
    expect(dataset.events.map(({ id }) => id)).toEqual(["parting"]);
  });
});

describe("a bad record of another kind", () => {
  it.each([
    ["an event with a bad editor's date", "events", { editor: editorsDate("2024-6") }, "bad-date"],
    ["an event without evidence", "events", { evidence: [] }, "shape"],
    ["an event without a title", "events", { title: {} }, "shape"],
    ["an event of an unknown kind", "events", { kind: "party" }, "shape"],
    [
      "a source with a bad day",
      "sources",
      { published: { edtf: "5.6.25", basis: "address" } },
      "bad-date",
    ],
    ["a source at a script", "sources", { url: "javascript:alert(1)" }, "shape"],
    ["a source at an address that is none", "sources", { url: "https://[" }, "shape"],
    ["a source in a language that is none", "sources", { lang: "en-a" }, "shape"],
    ["an actor that takes a reserved name", "actors", { id: "none" }, "shape"],
  ] as const)("%s is left out", (_, list, change, reason) => {
    const { problems } = read(spoiled(list, change));
    expect(problems[0]).toMatchObject({ place: `${list}[0]`, reason, leftOut: true });
  });

  it("a second record with an id keeps the first and names the second", () => {
    const whole = file();
    const again = { ...whole, events: [...whole.events, whole.events[0]] };
    expect(eventIds(again)).toEqual(["arrival", "parting"]);
    expect(read(again).problems).toEqual([
      {
        place: "events[2]",
        id: "arrival",
        reason: "duplicate-id",
        detail: "arrival",
        leftOut: true,
      },
    ]);
  });

  it.each([undefined, 7, "text", [], { id: 7 }])("%j is named by its place alone", (record) => {
    const { problems } = read({ ...file(), actors: [record, ...ACTORS] });
    expect(problems).toEqual([
      expect.objectContaining({ place: "actors[0]", reason: "shape", leftOut: true }),
    ]);
    expect(problems[0]).not.toHaveProperty("id");
  });
});

describe("what is doubtful is kept and named", () => {
  it("an event keeps what is left of its evidence", () => {
    const evidence = ["arrival-claim-1", "gone"].map((claim) => ({ claim, as: "states" }));
    const { dataset, problems } = read(spoiled("events", { evidence }));
    expect(dataset.events[0]?.evidence).toEqual([{ claim: "arrival-claim-1", as: "states" }]);
    expect(problems).toEqual([
      {
        place: "events[0]",
        id: "arrival",
        reason: "unknown-claim",
        detail: "gone",
        leftOut: false,
      },
    ]);
  });

  it("a date counted from an event that is not there", () => {
    const when = { text: dated("2024-06-20", { uses: [{ event: "gone" }] }) };
    const { dataset, problems } = read(spoiled("claims", { when }));
    expect(dataset.events).toHaveLength(2);
    expect(problems).toEqual([
      {
        place: "claims[0]",
        id: "arrival-claim-1",
        reason: "unknown-event",
        detail: "gone",
        leftOut: false,
      },
    ]);
  });

  it("a passage whose words stand elsewhere now, and one whose words are gone", () => {
    const moved = { ...passageOf(paper, "Anna came."), paragraph: 1, start: 0, end: 3 };
    const lost = { ...passageOf(paper, "Anna came."), exact: "Anna ran.." };
    const reasonOf = (passage: object) => read(spoiled("claims", { passages: [passage] })).problems;
    expect(reasonOf(moved)).toMatchObject([{ reason: "passage-changed", leftOut: false }]);
    expect(reasonOf(lost)).toMatchObject([{ reason: "passage-lost", leftOut: false }]);
  });

  it("a loop of actors is cut once, and who is part of it keeps its place", () => {
    const [north, ministry, anna, ...others] = ACTORS;
    const loop = [{ ...north, partOf: "anna" }, ministry, anna, ...others];
    const { dataset, problems } = read({ ...file(), actors: loop });
    expect(problems).toEqual([
      {
        place: "actors[0]",
        id: "north",
        reason: "actor-loop",
        detail: "north → anna → ministry",
        leftOut: false,
      },
    ]);
    expect(dataset.actors.get("north")).not.toHaveProperty("partOf");
    expect(dataset.actors.get("anna")?.partOf).toBe("ministry");
  });

  it("an actor that is part of itself, or of nobody known, stands alone", () => {
    const actors = ACTORS.map((actor) => {
      if (actor.id === "north") return { ...actor, partOf: "north" };
      return actor.id === "south" ? { ...actor, partOf: "gone" } : actor;
    });
    const { dataset, problems } = read({ ...file(), actors });
    expect(problems.map(({ reason }) => reason)).toEqual(["actor-loop", "unknown-actor"]);
    expect(["north", "south"].map((id) => dataset.actors.get(id)?.partOf)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe("what is valid, however odd", () => {
  it("HTML in a text is that text", () => {
    const title = { en: "<script>alert(1)</script><img src=x onerror=alert(1)>" };
    expect(datasetFrom({ events: [{ id: "a", title }] }).events[0]?.title).toEqual(title);
  });

  it("a title of ten thousand letters", () => {
    const title = { en: "long ".repeat(2_000) };
    expect(datasetFrom({ events: [{ id: "a", title }] }).events[0]?.title).toEqual(title);
  });

  it("dates far before and after our own", () => {
    const at = (edtf: string) => [{ when: { text: dated(edtf) } }];
    const dataset = datasetFrom({
      events: [
        { id: "late", claims: at("Y12000") },
        { id: "early", claims: at("-0500-03-01") },
      ],
    });
    expect(recordsOf(dataset).map(({ event }) => event.id)).toEqual(["early", "late"]);
  });
});
