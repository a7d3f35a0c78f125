/** What each format says that it loses of one event: of each thing that it has no words for, and no more. */
import { expect, test } from "vitest";
import { EXPORT_FORMATS, type ExportFormat } from "#src/formats/export/exported.ts";
import { exporterFor } from "#src/formats/export/exporters.ts";
import {
  acting,
  article,
  dated,
  editorsDate,
  passageOf,
  type ClaimParts,
  type EventParts,
} from "#tests/support/collection.ts";
import { exportOf } from "./made-exports.ts";

const HERALD = article("herald", { en: [["It rained."], ["It stopped."]] });
const BARE = { ...article("bare", {}), texts: [] };
const ON_A_DAY: ClaimParts = { when: { text: dated("2024-08-06") } };

async function losing(what: string, event: Omit<EventParts, "id">): Promise<readonly string[]> {
  const input = exportOf({
    sources: [HERALD, BARE],
    events: [{ claims: [ON_A_DAY], ...event, id: "one" }],
  });
  const found = await Promise.all(
    EXPORT_FORMATS.map(async (format) => {
      const losses = (await exporterFor(format)).losses(input);
      return losses.some((loss) => loss.what === what && loss.events === 1) ? [format] : [];
    }),
  );
  return found.flat();
}

const claims = (claim: ClaimParts): Omit<EventParts, "id"> => ({
  claims: [{ ...ON_A_DAY, ...claim }],
});
const on = (edtf: string) => claims({ when: { text: dated(edtf) } });
const passages = [passageOf(HERALD, "It rained.")];

const STORIES: readonly ExportFormat[] = ["timelinejs", "timelinejs-sheet"];
const EVENTS: readonly ExportFormat[] = [...STORIES, "icalendar", "json-ld"];
const FLAT: readonly ExportFormat[] = [...EVENTS, "markdown"];

test.each<readonly [string, string, Omit<EventParts, "id">, readonly ExportFormat[]]>([
  ["undated", "an event without a date", { claims: [{}] }, [...STORIES, "icalendar"]],
  ["without-passage", "one that no passage states", {}, ["annotations"]],
  ["far-years", "a year of six digits", on("Y-300000"), [...STORIES, "icalendar"]],
  ["far-years", "the Ides of March", on("-0043-03-15"), ["icalendar"]],
  ["open-ends", "what still lasts", on("2024-05-01/.."), [...STORIES, "icalendar"]],
  ["uncertain-dates", "a day that is not certain", on("2024-08-06?"), STORIES],
  ["uncertain-dates", "some day of a year", on("2024"), ["icalendar"]],
  ["clock-times", "a time with its zone", on("2024-08-06T09:30:00Z"), STORIES],
  ["clock-times", "a time without one", on("2024-08-06T09:30:00"), []],
  ["bounds", "what bounds it", claims({ bounds: { notAfter: dated("2025-01-01") } }), FLAT],
  ["layers", "an editor's date besides", { editor: editorsDate("2024-08-07") }, EVENTS],
  ["labels", "a shorter title", { label: { en: "Short" } }, FLAT],
  ["notes", "a note", { notes: [{ about: "context", text: { en: "Later." } }] }, EVENTS],
  ["places", "a place", claims({ place: { name: { en: "Harbour" } } }), STORIES],
  ["roles", "somebody in a role", claims({ actors: ["anna"] }), ["csv", ...FLAT]],
  ["actors", "somebody who acts", claims({ actors: ["anna"] }), [...STORIES, "icalendar"]],
  [
    "actors",
    "somebody of the background",
    { claims: [ON_A_DAY, { as: "background", actors: [acting("bert", "subject")] }] },
    ["csv", ...FLAT],
  ],
  [
    "evidence",
    "what is background",
    { claims: [ON_A_DAY, { as: "background" }] },
    ["csv", ...FLAT],
  ],
  [
    "mark-up",
    "a title with brackets",
    { title: { en: "A <b> c" } },
    ["csv", "icalendar", "json-ld"],
  ],
  ["mark-up", "a title with other brackets", { title: { en: "A<Int> & x < y" } }, []],
  ["stance", "what is denied", claims({ stance: "denied" }), EVENTS],
  [
    "chain",
    "what one says that another says",
    claims({
      chain: [
        { speakers: ["wire"], form: "indirect" },
        { speakers: ["anna"], form: "direct" },
      ],
    }),
    ["csv", ...FLAT],
  ],
  [
    "passages",
    "a second passage",
    { claims: [{ ...ON_A_DAY, passages }, { passages: [passageOf(HERALD, "It stopped.")] }] },
    ["csv"],
  ],
  ["texts", "a whole article", claims({ passages }), ["csv", ...FLAT, "annotations"]],
  ["texts", "an article of which no text is kept", claims({ sources: ["bare"] }), []],
  ["other-languages", "a title in two languages", { title: { en: "Rain", de: "Regen" } }, FLAT],
  ["kinds", "its kind", { kind: "meeting" }, []],
  ["sources", "who states it", claims({ sources: ["bare"] }), []],
])("%s: %s", async (what, _, event, formats) => {
  const losers = await losing(what, event);
  expect(losers).toEqual(EXPORT_FORMATS.filter((format) => formats.includes(format)));
});

test("of a plain event nothing is lost, but where the format holds passages alone", async () => {
  const input = exportOf({
    sources: [BARE],
    events: [{ id: "one", kind: "troops", claims: [{ ...ON_A_DAY, sources: ["bare"] }] }],
  });
  for (const format of EXPORT_FORMATS) {
    const losses = (await exporterFor(format)).losses(input);
    const expected = format === "annotations" ? [{ what: "without-passage", events: 1 }] : [];
    expect(losses).toEqual(expected);
  }
});
