import { describe, expect, it } from "vitest";
import { timelineModel } from "#src/app/timeline-model.ts";
import { dayFromIso } from "#src/domain/calendar.ts";
import type { Lang } from "#src/domain/model.ts";
import { i18n } from "#src/i18n/i18n.ts";
import { addressOf } from "#tests/support/address.ts";
import {
  article,
  collectionFrom,
  dated,
  editorsDate,
  passageOf,
} from "#tests/support/collection.ts";

const paper = article("paper", { en: [["It was so.", "And so."]] }, { publisher: "Morgenblatt" });
const collection = collectionFrom({
  sources: [paper],
  events: [
    {
      id: "treaty",
      title: { en: "The treaty", de: "Der Vertrag" },
      label: { en: "Treaty" },
      kind: "agreement",
      editor: editorsDate("2024-06-19"),
      claims: [
        {
          when: { text: dated("2024") },
          actors: ["anna", "bert"],
          passages: [passageOf(paper, "It was so.")],
        },
        { passages: [passageOf(paper, "It was so.")] },
      ],
    },
    {
      id: "edited",
      title: { de: "Nur deutsch" },
      kind: "meeting",
      editor: editorsDate("2025-01-02"),
    },
    { id: "undated", kind: "meeting" },
  ],
});

function modelOf(query = "", lang: Lang = "en", from = collection) {
  return timelineModel({
    collection: from,
    filtered: from.records,
    publications: new Map([["paper", dayFromIso("2025-06-05") ?? 0]]),
    address: addressOf(query).address,
    lang,
    window: undefined,
    extent: { from: 0, to: 1 },
    t: i18n.getFixedT(lang),
  });
}

const eventOf = (id: string, lang?: Lang) =>
  modelOf("", lang).events.find((event) => event.id === id);

describe("an event on the timeline", () => {
  it("is named in full for those who can't see it", () => {
    expect(eventOf("undated")?.name).toBe("Title of undated, Undated, Meeting or visit");
  });

  it("is named with the editor's date that hangs below it, after the words that are seen", () => {
    expect(eventOf("treaty")?.name).toBe(
      "The treaty, 2024 (19 June 2024, editor’s date), Agreement, 1 passage",
    );
    expect(eventOf("treaty", "de")?.name).toBe(
      "Treaty: Der Vertrag, 2024 (19. Juni 2024, ergänztes Datum), Abkommen, 1 Textstelle",
    );
  });

  it("is labelled in short, with the language of the label", () => {
    expect(eventOf("treaty")).toMatchObject({ label: "Treaty", labelLang: "en" });
    expect(eventOf("edited")).toMatchObject({ label: "Nur deutsch", labelLang: "de" });
  });

  it("is solid where the sources date it, with the editor's date on its stem", () => {
    expect(eventOf("treaty")).toMatchObject({
      standing: "solid",
      stem: {
        label: "19 June 2024, editor’s date",
        bounds: { beginEarliest: dayFromIso("2024-06-19") },
      },
    });
  });

  it("is hollow where an editor's date alone does, and says so", () => {
    expect(eventOf("edited")).toMatchObject({ standing: "hollow" });
    expect(eventOf("edited")).not.toHaveProperty("stem");
    expect(eventOf("edited")?.name).toContain("by an editor’s date");
  });

  it("is there without a date, last and in no lane, to be walked to", () => {
    expect(modelOf().events.map(({ id }) => id)).toEqual(
      collection.records.map(({ event }) => event.id),
    );
    expect(eventOf("undated")).toMatchObject({ bounds: undefined, lanes: [] });
    expect(modelOf().events.at(-1)?.id).toBe("undated");
  });

  it("has no place where no clock can hold its date, and makes no lane", () => {
    const old = collectionFrom({
      events: [{ id: "old", kind: "fighting", claims: [{ when: { text: dated("Y-66000000") } }] }],
    });
    const model = modelOf("", "en", old);
    expect(model.events[0]).toMatchObject({ id: "old", bounds: undefined, lanes: [] });
    expect(model.lanes).toEqual([]);
  });
});

describe("the lanes", () => {
  const lanesOf = (query: string) => {
    const { lanes, events } = modelOf(query);
    const treaty = events.find(({ id }) => id === "treaty");
    return [lanes.map(({ label }) => label), treaty?.lanes];
  };

  it("by kind are those that hold something", () => {
    expect(lanesOf("")).toEqual([["Meetings and visits", "Agreements"], ["agreement"]]);
  });

  it("by actor are the sides, and an event stands in each that acts in it", () => {
    expect(lanesOf("lanes=actor")).toEqual([
      ["Northland", "Southland", "None named"],
      ["north", "south"],
    ]);
  });

  it("by actor are the chosen actors where some are chosen", () => {
    expect(lanesOf("lanes=actor&actor=anna")).toEqual([["Anna"], ["anna"]]);
  });

  it("by source", () => {
    expect(lanesOf("lanes=source")).toEqual([["Morgenblatt"], ["paper"]]);
  });

  it("none is one for all", () => {
    expect(lanesOf("lanes=none")).toEqual([["All events"], ["all"]]);
  });
});

it("the days on which the articles appeared stand beside the events", () => {
  expect(modelOf().publications).toEqual([
    { source: "paper", day: dayFromIso("2025-06-05"), label: "Published 5 June 2025: Morgenblatt" },
  ]);
});
