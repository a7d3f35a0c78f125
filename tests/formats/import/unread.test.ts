/** What a file has and nothing is taken from is named: a reader must know what is not there. */
import { expect, test } from "vitest";
import { readJsonLdEvents } from "#src/formats/import/json-ld-events.ts";
import { readTimelineJs } from "#src/formats/import/timelinejs.ts";
import { readTimelineJsSheet } from "#src/formats/import/timelinejs-sheet.ts";
import { onlyEvent } from "./made-calendar.ts";
import { imported } from "./read-whole.ts";

const slide = (more: object) => ({
  start_date: { year: "1900" },
  text: { headline: "Bridge opens" },
  ...more,
});
const unreadOf = (...events: readonly object[]) =>
  imported(readTimelineJs(JSON.stringify({ events }))).head.unread;

test("groups of TimelineJS that name none of our kinds", () => {
  expect(unreadOf(slide({ group: "Meetings" }))).toEqual(["group"]);
  expect(unreadOf(slide({ group: "meeting" }), slide({ group: "" }))).toEqual([]);
  const sheet = (group: string) =>
    imported(readTimelineJsSheet(`Year,Headline,Text,Group\n1900,Bridge,,${group}\n`)).head.unread;
  expect(sheet("Bridges")).toEqual(["Group"]);
  expect(sheet("meeting")).toEqual([]);
});

test("categories of a calendar that name none of our kinds", () => {
  const day = "DTSTART;VALUE=DATE:20240503";
  expect(onlyEvent(day, "CATEGORIES:Holiday").head.unread).toEqual(["CATEGORIES"]);
  expect(onlyEvent(day, "CATEGORIES:meeting").head.unread).toEqual([]);
});

test("types and fields of JSON-LD", () => {
  const reading = readJsonLdEvents(
    JSON.stringify([
      { "@type": "Event", name: "Fair", startDate: "2024-05-03", offers: { price: 1 }, image: "x" },
      { "@type": "Recipe", name: "Soup" },
    ]),
  );
  expect(imported(reading).head.unread).toEqual(["offers", "image", "Recipe"]);
});

test("a slide that is a film alone is called by where that is from", () => {
  const { events, problems } = imported(
    readTimelineJs(
      JSON.stringify({
        events: [slide({ text: { headline: "" }, media: { url: "https://film.example/1" } })],
      }),
    ),
  );
  expect(events).toMatchObject([{ title: "film.example", edtf: "1900" }]);
  expect(problems).toEqual([]);
});

test("a point instead of a date is no words for one", () => {
  const [event] = imported(
    readTimelineJs(JSON.stringify({ events: [slide({ display_date: "." })] })),
  ).events;
  expect(event).toMatchObject({ edtf: "1900" });
  expect(event?.dateWords).toBeUndefined();
});
