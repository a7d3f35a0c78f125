import { describe, expect, it } from "vitest";
import { dayFromIso } from "#src/domain/calendar.ts";
import { anchorDay } from "#src/domain/event-time.ts";
import {
  acting,
  collectionFrom,
  dated,
  editorsDate,
  recordFrom,
  type ClaimParts,
  type EventParts,
} from "#tests/support/collection.ts";

const day = (iso: string) => dayFromIso(iso) ?? Number.NaN;

/** The time of an event with these claims. */
function timeOf(claims: readonly ClaimParts[], more: Partial<EventParts> = {}) {
  return recordFrom("it", { events: [{ id: "it", ...more, claims }] }).time;
}

const text = (edtf: string | undefined) => ({ when: { text: dated(edtf) } });
const published = (edtf: string) => ({ when: { published: dated(edtf) } });

describe("the best layer that has a date places the event", () => {
  it("the words, before what follows from the publication, before the editor", () => {
    const when = { text: dated("2024-08"), published: dated("2024-08-06") };
    const editor = editorsDate("2024-08-07");
    expect(timeOf([{ when }], { editor }).place).toMatchObject({ layer: "text", edtf: "2024-08" });
    expect(timeOf([published("2024-08-06")], { editor }).place).toMatchObject({
      layer: "published",
      edtf: "2024-08-06",
    });
    expect(timeOf([{}], { editor }).place).toMatchObject({ layer: "editor", edtf: "2024-08-07" });
  });

  it("words without a year give way to what follows with the publication date", () => {
    const when = { text: dated("XXXX-04"), published: dated("2025-04") };
    expect(timeOf([{ when }]).place).toMatchObject({ layer: "published", edtf: "2025-04" });
  });

  it("the words of one claim go before the publication of another", () => {
    expect(timeOf([published("2025-04"), text("2025")]).place).toMatchObject({
      layer: "text",
      edtf: "2025",
    });
  });

  it("an editor's date beside a place that the sources support is kept beside it", () => {
    const { editor } = timeOf([text("2024")], { editor: editorsDate("2024-06-19") });
    expect(editor).toMatchObject({ layer: "editor", edtf: "2024-06-19" });
    expect(timeOf([{}], { editor: editorsDate("2024-06-19") }).editor).toBeUndefined();
    // one that only confirms the place is no second date
    expect(timeOf([text("2024")], { editor: editorsDate("2024") }).editor).toBeUndefined();
  });

  it.each([
    ["no date", undefined],
    ["a month of no year", "XXXX-04"],
    ["no end that can be pointed at", "../.."],
  ])("%s is undated", (_, edtf) => {
    expect(timeOf([text(edtf)]).place).toBeUndefined();
  });
});

describe("only what states an event dates it", () => {
  it.each(["part", "background", "implies"] as const)("not what is %s", (as) => {
    expect(timeOf([{ ...text("2024-08"), as }]).place).toBeUndefined();
  });

  it("an event that is only implied is bounded by what implies it", () => {
    const bounds = { notAfter: dated("2025-06-05") };
    expect(timeOf([{ as: "implies", bounds }]).notAfter).toMatchObject([
      { dated: bounds.notAfter, day: day("2025-06-05") },
    ]);
    expect(timeOf([{}, { as: "implies", bounds }]).notAfter).toEqual([]);
  });
});

describe("a bound alone", () => {
  it("draws no band", () => {
    const bounds = { notBefore: dated("2024-01-01"), notAfter: dated("2025-07-12") };
    const time = timeOf([{ bounds }]);
    expect(time.place).toBeUndefined();
    expect(time.notBefore).toMatchObject([{ dated: bounds.notBefore, byEditor: false }]);
    expect(time.notAfter).toMatchObject([{ dated: bounds.notAfter, byEditor: false }]);
  });

  it("of several the tightest comes first, and what gives no day last", () => {
    const claims = ["2025-07-12", undefined, "2025-06", "2025-08"].map((edtf) => ({
      bounds: { notBefore: dated(edtf), notAfter: dated(edtf) },
    }));
    const { notBefore, notAfter } = timeOf(claims);
    const months = ["2025-06", "2025-07-12", "2025-08"];
    expect(notAfter.map((bound) => bound.dated.edtf)).toEqual([...months, undefined]);
    expect(notBefore.map((bound) => bound.dated.edtf)).toEqual([...months.toReversed(), undefined]);
    expect(notAfter[0]?.day).toBe(day("2025-06-30"));
    expect(notBefore[0]?.day).toBe(day("2025-08-01"));
  });

  it("rests on an editor's date where the event that it is counted from does", () => {
    const notBefore = dated("2025-03-04", { uses: [{ event: "visit" }] });
    const bounded = { id: "it", claims: [{ bounds: { notBefore } }] };
    const byEditor = (visit: Partial<EventParts>) =>
      recordFrom("it", { events: [bounded, { id: "visit", ...visit }] }).time.notBefore[0]
        ?.byEditor;
    const editor = editorsDate("2025-06-04");
    expect(byEditor({ editor })).toBe(true);
    expect(byEditor({ claims: [text("2025-06-04")], editor })).toBe(false);
  });
});

describe("several dates of one layer", () => {
  it("that agree are the most precise of them, in whatever order", () => {
    const loose = [text("2024"), text("2024-08"), text("2024-08-06")];
    for (const claims of [loose, loose.toReversed()]) {
      const { place, disputed } = timeOf(claims);
      expect([place?.edtf, disputed]).toEqual(["2024-08-06", false]);
    }
  });

  it("that exclude each other are spanned, and said to be disputed", () => {
    const { place, disputed } = timeOf([text("2024-08-06"), text("2024-08-09")]);
    expect(disputed).toBe(true);
    expect(place?.edtf).toBe("[2024-08-06,2024-08-09]");
    expect(place?.bounds).toEqual({
      beginEarliest: day("2024-08-06"),
      beginLatest: day("2024-08-09"),
      endEarliest: day("2024-08-06"),
      endLatest: day("2024-08-09"),
    });
  });

  it("are in words what lies between them where a choice of intervals has none", () => {
    const { place } = timeOf([text("2024-08-01/2024-08-09"), text("2024-08-05/2024-08-20")]);
    expect(place?.edtf).toBe("[2024-08-01..2024-08-20]");
  });

  it.each([
    ["2024-06/2024-08", "2024-08/2024-10", "[2024-06..2024-10]"],
    ["2022/", "2024", "[2022..]"],
    ["/2024-05", "2024-03", "[..2024-05]"],
    ["2024-08-01/2024-08-09", "2024-08-05/2024-08-20", "[2024-08-01..2024-08-20]"],
  ])("that can both be true dispute nothing: %s and %s", (one, other, edtf) => {
    for (const claims of [
      [text(one), text(other)],
      [text(other), text(one)],
    ]) {
      const { place, disputed } = timeOf(claims);
      expect([place?.edtf, disputed]).toEqual([edtf, false]);
    }
  });

  it.each([
    ["2024-06/2024-07", "2024-08/2024-10"],
    ["2025/", "2024"],
    ["/2024-05", "2024-06"],
  ])("that can't are disputed: %s and %s", (one, other) => {
    expect(timeOf([text(one), text(other)]).disputed).toBe(true);
  });

  it("where two of three can't are disputed, though the third bridges them", () => {
    expect(timeOf([text("2024-06"), text("2024-06/2024-08"), text("2024-08")]).disputed).toBe(true);
  });

  it("of different layers never dispute each other", () => {
    const when = { text: dated("2024"), published: dated("2023") };
    expect(timeOf([{ when }]).disputed).toBe(false);
  });
});

describe("a statement stands at its utterance, never at the time it speaks of", () => {
  const speaker = [acting("bert", "speaker")];
  const utterance = { text: dated("2025-07-12") };
  const about = { text: dated("2024-08") };
  const chain = [
    { speakers: ["wire"], form: "indirect" as const, when: { text: dated("2025-07-13") } },
    { speakers: ["bert"], form: "direct" as const, when: utterance },
  ];

  it("at the link of the chain whose speaker makes it", () => {
    const claims = [{ actors: speaker, chain, when: about }];
    expect(timeOf(claims, { kind: "statement" }).place?.edtf).toBe("2025-07-12");
  });

  it("also where nobody says when that was", () => {
    const silent = [{ speakers: ["bert"], form: "direct" as const }];
    const claims = [{ actors: speaker, chain: silent, when: about }];
    expect(timeOf(claims, { kind: "statement" }).place).toBeUndefined();
  });

  it("and where somebody else reports that it was made, at the time they give for it", () => {
    const reported = [{ speakers: ["wire"], form: "indirect" as const, when: utterance }];
    const claims = [{ actors: speaker, chain: reported, when: about }];
    expect(timeOf(claims, { kind: "statement" }).place?.edtf).toBe("2024-08");
  });

  it("an event of any other kind stands where it happened, whoever says so", () => {
    const claims = [{ actors: speaker, chain, when: about }];
    expect(timeOf(claims, { kind: "meeting" }).place?.edtf).toBe("2024-08");
  });
});

describe("a date counted from another event", () => {
  const counted = (event: string): ClaimParts => ({
    when: { text: dated("2024-06-20", { uses: [{ event }] }) },
  });
  const later = { id: "later", claims: [counted("first")] };
  const layerOf = (...events: readonly EventParts[]) =>
    recordFrom("later", { events: [later, ...events] }).time.place?.layer;

  it("is an editor's date where that one is", () => {
    expect(layerOf({ id: "first", editor: editorsDate("2024-06-19") })).toBe("editor");
  });

  it("stays the text's where text or publication place that one", () => {
    const editor = editorsDate("2024-06-19");
    expect(layerOf({ id: "first", claims: [text("2024-06-19")], editor })).toBe("text");
  });

  it("is an editor's date through a third event too", () => {
    const third = { id: "third", editor: editorsDate("2024-06-18") };
    expect(layerOf({ id: "first", claims: [counted("third")] }, third)).toBe("editor");
  });

  it("is no better than an editor's where that one is missing", () => {
    const collection = collectionFrom({ events: [{ id: "later", claims: [counted("first")] }] });
    expect(collection.byId.get("later")?.time.place?.layer).toBe("editor");
  });

  it("is an editor's date at the end of a line of thousands", () => {
    const events = Array.from({ length: 5_000 }, (_, n) => ({
      id: `event-${String(n)}`,
      claims: [counted(`event-${String(n + 1)}`)],
    }));
    const last = { id: "event-5000", editor: editorsDate("2024-06-19") };
    const record = recordFrom("event-0", { events: [...events, last] });
    expect(record.time.place?.layer).toBe("editor");
  });

  it("comes to an end where events are counted from each other", () => {
    expect(layerOf({ id: "first", claims: [counted("later")] })).toBe("text");
  });
});

describe("the day an event is sorted and headed by", () => {
  it.each([
    ["2024-08", "2024-08-01"],
    ["2024-08-06/2024-08-09", "2024-08-06"],
    ["/2024-05-03", "2024-05-03"],
    ["2022/", "2022-01-01"],
  ])("of %s is %s", (edtf, iso) => {
    const bounds = timeOf([text(edtf)]).place?.bounds;
    expect(bounds && anchorDay(bounds)).toBe(day(iso));
  });
});
