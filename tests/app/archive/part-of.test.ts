import { describe, expect, it } from "vitest";
import { archiveNames } from "#src/app/archive/archive-names.ts";
import { createPartMaker } from "#src/app/archive/part-of.ts";
import { partWords, timelineEvent } from "#src/app/archive/part-words.ts";
import type { PictureAnswer, PictureItem, ShownEvent } from "#src/archive/questions.ts";
import { dayFromIso } from "#src/domain/calendar.ts";
import type { Lang } from "#src/domain/model.ts";
import { addArchiveWords } from "#src/i18n/archive-words.ts";
import { i18n } from "#src/i18n/i18n.ts";
import type { PartNeed } from "#src/timeline/contract.ts";

addArchiveWords();

const day = (iso: string) => dayFromIso(iso) ?? Number.NaN;
const on = (iso: string) => ({
  beginEarliest: day(iso),
  beginLatest: day(iso),
  endEarliest: day(iso),
  endLatest: day(iso),
});

const NAMES = archiveNames(
  {
    actors: [
      { id: "north", kind: "state", name: { en: "Northland", de: "Nordland" }, aliases: [] },
    ],
    sides: [],
    sources: [
      { id: "post-1", publisher: "Morning Post", headline: "First", lang: "en" },
      { id: "post-2", publisher: "Morning Post", headline: "Second", lang: "en" },
      { id: "echo", publisher: "Echo", headline: "Only", lang: "en" },
    ],
    speakers: [],
  },
  "en",
);

const NEED: PartNeed = {
  from: 0,
  to: 10,
  dayWidth: 12,
  plotWidth: 900,
  height: 400,
  laneAir: 20,
  rowHeight: 24,
  cursor: undefined,
};

function shown(id: string, more: Partial<ShownEvent> = {}): ShownEvent {
  return {
    position: 0,
    kind: "meeting",
    bounds: on("2024-08-06"),
    layer: "text",
    text: { id, title: { en: `Title of ${id}`, de: `Titel von ${id}` }, passages: 2 },
    ...more,
  };
}

const wordsIn = (lang: Lang) => partWords(lang, i18n.getFixedT(lang));

function part(
  answer: Partial<PictureAnswer>,
  lanes: "kind" | "actor" | "source" | "none" = "kind",
) {
  const make = createPartMaker(wordsIn("en"), NAMES);
  return make({ lanes: [], filtered: 0, items: [], marked: [], ...answer }, NEED, lanes);
}

const nameIn = (event: ShownEvent, lang: Lang) =>
  timelineEvent(event, ["meeting"], wordsIn(lang)).name;

describe("an event of an archive", () => {
  it("has its title, its date, its kind and its passages for a name, in either language", () => {
    const event = shown("treaty", {
      text: { ...shown("treaty").text, edtf: "2024-08", label: { en: "Treaty" } },
    });
    expect(nameIn(event, "en")).toBe("Title of treaty, August 2024, Meeting or visit, 2 passages");
    expect(nameIn(event, "de")).toContain("Titel von treaty, August 2024, Treffen");
  });

  it("without passages makes no words of that", () => {
    const bare = shown("row", { text: { ...shown("row").text, passages: 0 } });
    expect(nameIn(bare, "en")).toBe("Title of row, 6 August 2024, Meeting or visit");
    expect(nameIn(bare, "de")).toBe("Titel von row, 6. August 2024, Treffen oder Besuch");
  });

  it("is dated by its bounds where the file writes no other date", () => {
    expect(nameIn(shown("a"), "en")).toContain("6 August 2024");
    const open = { ...on("2024-08-06"), endLatest: Number.POSITIVE_INFINITY };
    expect(nameIn(shown("a", { bounds: open }), "en")).toContain("6 August 2024 – …");
  });

  it("is hollow where only an editor's date places it, and says so", () => {
    const event = timelineEvent(shown("a", { layer: "editor" }), ["meeting"], wordsIn("en"));
    expect(event.standing).toBe("hollow");
    expect(event.name).toContain("by an editor’s date");
  });

  it("without a place on the line stands in no lane", () => {
    const event = timelineEvent(
      shown("a", { bounds: undefined, layer: "none" }),
      [""],
      wordsIn("en"),
    );
    expect([event.bounds, event.lanes]).toEqual([undefined, []]);
  });

  it("knows every lane that it has an item in", () => {
    const items = ["north", "rest"].map((lane): PictureItem => {
      return { key: `${lane} 0`, lane, row: 0, event: shown("a"), rank: 0 };
    });
    const [first] = part({ items }, "actor").items;
    expect(first !== undefined && "event" in first && first.event.lanes).toEqual(["north", "rest"]);
  });
});

it("an event is told with its place among all that the choices leave, however often that changes", () => {
  const make = createPartMaker(wordsIn("en"), NAMES);
  const asked = (rank: number, filtered: number) => {
    const item: PictureItem = { key: "a", lane: "all", row: 0, event: shown("a"), rank };
    return make({ lanes: [], filtered, items: [item], marked: [] }, NEED, "none");
  };
  expect(asked(41, 900)).toMatchObject({ count: 900, items: [{ event: { at: 42 } }] });
  expect(asked(2, 10)).toMatchObject({ count: 10, items: [{ event: { at: 3 } }] });
});

it("a single event keeps the part of its days that it is drawn over", () => {
  const drawn = { from: day("2024-08-01"), to: day("2024-08-09") };
  const item: PictureItem = { key: "a", lane: "all", row: 0, event: shown("a"), rank: 0, drawn };
  expect(part({ items: [item] }).items).toMatchObject([{ key: "a", drawn }]);
});

describe("a cluster", () => {
  const cluster = {
    span: { from: day("2024-08-01"), to: day("2024-08-31") },
    drawn: { from: day("2024-08-01"), to: day("2024-08-09") },
    count: 1204,
    kinds: [0, 0, 800, 0, 404, 0],
    fromBefore: false,
  };
  const clusterOf = (more: Partial<typeof cluster> = {}) => {
    const [item] = part({
      items: [{ key: "c", lane: "all", row: 1, cluster: { ...cluster, ...more } }],
    }).items;
    if (item === undefined || !("cluster" in item)) throw new Error("no cluster");
    return item.cluster;
  };

  it("says how many, from when to when, and of which kinds, the most frequent first", () => {
    expect(clusterOf().label).toBe("1,204 events, August 2024");
    const days = { span: { from: day("1800-01-08"), to: day("1800-01-10") }, count: 2 };
    expect(clusterOf(days).label).toBe("2 events, 8–10 January 1800");
    expect(clusterOf().name).toBe("1,204 events, August 2024: Fighting 800, Statements 404");
    expect(clusterOf().kinds).toEqual([
      { kind: "fighting", share: 800 / 1204 },
      { kind: "statement", share: 404 / 1204 },
    ]);
  });

  it("at the left edge says that its events begin earlier", () => {
    expect(clusterOf({ fromBefore: true }).name).toContain("events that begin earlier");
  });
});

describe("lanes", () => {
  const labels = (ids: readonly string[], lanes: "kind" | "actor" | "source" | "none") =>
    part({ lanes: ids.map((id) => ({ id, count: 1, rows: 2, shared: 8378 })) }, lanes).lanes.map(
      ({ label }) => label,
    );

  it("bear the names of what they stand for; the last says how many share it", () => {
    expect(labels(["meeting"], "kind")).toEqual(["Meetings and visits"]);
    expect(labels(["north", "none", "rest"], "actor")).toEqual([
      "Northland",
      "None named",
      "8,378 others",
    ]);
    expect(labels(["post-1", "echo"], "source")).toEqual(["Morning Post: First", "Echo"]);
    expect(labels(["all"], "none")).toEqual(["All events"]);
  });
});

it("what was asked for by its id is told with the item it is in, lane by lane", () => {
  const { standing, need } = part({
    marked: [{ event: shown("a"), rank: 6, places: [{ lane: "meeting", key: "cell 3" }] }],
  });
  expect(standing.get("a")?.event).toMatchObject({ id: "a", at: 7 });
  expect([...(standing.get("a")?.keys ?? [])]).toEqual([["meeting", "cell 3"]]);
  expect(need).toBe(NEED);
});

it("what two parts have in common is made once", () => {
  const make = createPartMaker(wordsIn("en"), NAMES);
  const picture = (ids: readonly string[]): PictureAnswer => ({
    lanes: [],
    filtered: 3,
    marked: [],
    items: ids.map((id, position) => {
      return {
        key: id,
        lane: "all",
        row: position,
        event: shown(id, { position }),
        rank: position,
      };
    }),
  });
  const eventIn = (id: string, ids: readonly string[]) => {
    const item = make(picture(ids), NEED, "none").items.find(({ key }) => key === id);
    return item !== undefined && "event" in item ? item.event : undefined;
  };
  const first = eventIn("a", ["a", "b"]);
  expect(eventIn("a", ["a", "c"])).toBe(first);
  eventIn("c", ["c"]);
  expect(eventIn("a", ["a"])).toBe(first);
});

it("two events that a file gives one id are each what they are", () => {
  const items = ["2024-08-06", "2024-09-01"].map((date, position): PictureItem => {
    const event = shown("a", { position, bounds: on(date) });
    return { key: String(position), lane: "all", row: 0, event, rank: position };
  });
  const names = part({ items }).items.map((item) => "event" in item && item.event.name);
  expect(names).toEqual([
    expect.stringContaining("6 August 2024"),
    expect.stringContaining("1 September 2024"),
  ]);
});

it("a title that is still being read is not taken for one", () => {
  const coming = shown("a", { text: { ...shown("a").text, title: { zxx: "" }, unread: "coming" } });
  expect(nameIn(coming, "en")).toContain("its title is being read");
});
