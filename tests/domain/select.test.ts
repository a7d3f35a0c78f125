import { describe, expect, it } from "vitest";
import { dayFromIso } from "#src/domain/calendar.ts";
import { countFacets, countInView, presence, select } from "#src/domain/select.ts";
import type { Choices } from "#src/domain/select.ts";
import { dated, editorsDate, recordsFrom } from "#tests/support/collection.ts";

const NOTHING: Choices = {
  actors: [],
  match: "any",
  kinds: [],
  sources: [],
  speakers: [],
  sayings: [],
  found: undefined,
};

const records = recordsFrom({
  events: [
    { id: "anna-alone", kind: "meeting", claims: [{ actors: ["anna"] }] },
    { id: "bert-alone", kind: "fighting", claims: [{ actors: ["bert"] }] },
    { id: "both", kind: "meeting", claims: [{ actors: ["anna", "bert"] }] },
    { id: "nobody", kind: "fighting", claims: [{ stance: "denied" }] },
    {
      id: "office",
      kind: "statement",
      claims: [{ actors: ["ministry"], chain: [{ speakers: ["wire"], form: "indirect" }] }],
    },
  ],
});

const idsOf = (choices: Partial<Choices>) =>
  select(records, { ...NOTHING, ...choices }).map(({ event }) => event.id);
const actorCounts = (choices: Partial<Choices>) =>
  Object.fromEntries(countFacets(records, { ...NOTHING, ...choices }).actors);

describe("choosing", () => {
  it("nothing leaves everything, in its order", () => {
    expect(idsOf({})).toEqual(records.map(({ event }) => event.id));
  });

  it("an actor finds all that is part of it", () => {
    expect(idsOf({ actors: ["anna"] })).toEqual(["anna-alone", "both"]);
    expect(idsOf({ actors: ["ministry"] })).toEqual(["anna-alone", "both", "office"]);
    expect(idsOf({ actors: ["north"] })).toEqual(["anna-alone", "both", "office"]);
  });

  it("two actors finds the events of either, or under all only those of both", () => {
    const actors = ["anna", "south"];
    expect(idsOf({ actors })).toEqual(["anna-alone", "bert-alone", "both"]);
    expect(idsOf({ actors, match: "all" })).toEqual(["both"]);
  });

  it("none finds the events that name nobody", () => {
    expect(idsOf({ actors: ["none"] })).toEqual(["nobody"]);
    expect(idsOf({ actors: ["none", "bert"] })).toEqual(["bert-alone", "both", "nobody"]);
    expect(idsOf({ actors: ["none", "bert"], match: "all" })).toEqual([]);
  });

  it("own finds what the paper itself states, a speaker what it reports", () => {
    expect(idsOf({ speakers: ["own"] })).not.toContain("office");
    expect(idsOf({ speakers: ["wire"] })).toEqual(["office"]);
  });

  it("values of one facet widen, further facets narrow", () => {
    expect(idsOf({ kinds: ["statement", "fighting"] })).toEqual(["bert-alone", "nobody", "office"]);
    expect(idsOf({ kinds: ["fighting"], sayings: ["denied"] })).toEqual(["nobody"]);
    expect(idsOf({ kinds: ["fighting"], found: new Set(["both", "nobody"]) })).toEqual(["nobody"]);
  });

  it("a text that is found nowhere leaves nothing", () => {
    expect(idsOf({ found: new Set() })).toEqual([]);
  });
});

describe("the counts", () => {
  it("follow the other facets and not their own", () => {
    const counts = countFacets(records, { ...NOTHING, kinds: ["fighting"], actors: ["bert"] });
    expect(Object.fromEntries(counts.kinds)).toEqual({ fighting: 1, meeting: 1 });
    expect(Object.fromEntries(counts.actors)).toEqual({ bert: 1, south: 1, none: 1 });
    expect(Object.fromEntries(counts.sayings)).toEqual({ stated: 1 });
    expect(Object.fromEntries(counts.speakers)).toEqual({ own: 1 });
  });

  it("of an actor ignore the other chosen actors under any", () => {
    expect(actorCounts({ actors: ["anna"] })).toEqual(actorCounts({}));
    expect(actorCounts({ actors: ["anna"] })).toMatchObject({ bert: 2, none: 1 });
  });

  it("of an actor include the other chosen actors under all", () => {
    expect(actorCounts({ actors: ["anna"], match: "all" })).toEqual({
      anna: 2,
      ministry: 2,
      north: 2,
      bert: 1,
      south: 1,
    });
  });

  it("of a whole count an event once, however many of its parts act in it", () => {
    const [record] = recordsFrom({
      events: [{ id: "a", claims: [{ actors: ["anna", "north"] }] }],
    });
    expect(countFacets(record ? [record] : [], NOTHING).actors.get("north")).toBe(1);
  });

  it("promise what choosing the value then shows", () => {
    const choices: Choices = { ...NOTHING, kinds: ["meeting"], match: "all", actors: ["anna"] };
    for (const [actor, count] of countFacets(records, choices).actors) {
      expect(idsOf({ ...choices, actors: ["anna", actor] })).toHaveLength(count);
    }
    for (const [kind, count] of countFacets(records, { ...NOTHING, actors: ["bert"] }).kinds) {
      const kinds = (["meeting", "fighting"] as const).filter((known) => known === kind);
      expect(idsOf({ actors: ["bert"], kinds })).toHaveLength(count);
    }
  });
});

describe("in a window", () => {
  const day = (iso: string) => dayFromIso(iso) ?? Number.NaN;
  const at = (id: string, edtf: string) => ({ id, claims: [{ when: { text: dated(edtf) } }] });
  const placed = recordsFrom({
    events: [
      at("day", "2024-08-06"),
      at("month", "2024-08"),
      at("lasting", "2024-07-01/2024-09-30"),
      at("later", "2025-01-01"),
      at("unknown-end", "2024-08-02/"),
      { id: "edited", editor: editorsDate("2024-08-07") },
      { id: "undated", claims: [{ bounds: { notAfter: dated("2024-08-05") } }] },
    ],
  });
  const [from, to] = [day("2024-08-05"), day("2024-08-10")];

  it("what must lie in it is certain, what can is possible, what has no date is undated", () => {
    const found = placed.map((record) => [record.event.id, presence(record, from, to)]);
    expect(Object.fromEntries(found)).toEqual({
      day: "certain",
      month: "possible",
      lasting: "certain",
      later: "outside",
      "unknown-end": "possible",
      edited: "certain",
      undated: "undated",
    });
  });

  it("each event counts once, and those outside not at all", () => {
    expect(countInView(placed, from, to)).toMatchObject({ certain: 3, possible: 2, undated: 1 });
  });

  it("a window as wide as the month is certain to hold its one day", () => {
    const [month] = placed.filter(({ event }) => event.id === "month");
    expect(month && presence(month, day("2024-08-01"), day("2024-08-31"))).toBe("certain");
  });
});
