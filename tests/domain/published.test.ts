import { expect, test } from "vitest";
import { correctionsOf, Published, publishedAgain } from "#src/domain/published.ts";
import { dated, recordsFrom, type EventParts } from "#tests/support/collection.ts";

const DAY = 86_400_000;
const on = (edtf: string) => ({ when: { text: dated(edtf) } });
const recordsOf = (...events: readonly EventParts[]) => recordsFrom({ events });

const MEETING: EventParts = { id: "meeting", title: { en: "Meeting" }, claims: [on("2024-06")] };
const TREATY: EventParts = { id: "treaty", title: { en: "Treaty" } };

const first = publishedAgain(undefined, recordsOf(MEETING, TREATY), DAY);

test("the first time there is nothing to correct", () => {
  expect(first).toMatchObject({ first: DAY, last: DAY, corrections: [] });
  expect(Published.parse(JSON.parse(JSON.stringify(first)))).toEqual(first);
});

test("publishing the same again corrects nothing", () => {
  const again = publishedAgain(first, recordsOf(MEETING, TREATY), 2 * DAY);
  expect(again).toEqual({ ...first, last: 2 * DAY });
});

test("what is new is no correction", () => {
  const more = recordsOf(MEETING, TREATY, { id: "new" });
  expect(publishedAgain(first, more, 2 * DAY).corrections).toEqual([]);
});

test("another date, another title, other words, and what is gone are told with the day", () => {
  const now = recordsOf(
    { ...MEETING, claims: [on("2024-06-19")] },
    { ...TREATY, title: { en: "The pact" } },
  );
  const second = publishedAgain(first, now, 2 * DAY);
  expect(second.corrections).toEqual([
    {
      at: 2 * DAY,
      changes: [
        {
          what: "date",
          event: "meeting",
          title: { en: "Meeting" },
          was: "2024-06",
          is: "2024-06-19",
        },
        {
          what: "title",
          event: "treaty",
          title: { en: "Treaty" },
          called: { en: "The pact" },
        },
      ],
    },
  ]);
  const said = { ...MEETING, claims: [{ ...on("2024-06-19"), stance: "denied" as const }] };
  const third = publishedAgain(second, recordsOf(said), 3 * DAY);
  expect(third.corrections.slice(0, 1)).toEqual(second.corrections);
  expect(third.corrections[1]).toEqual({
    at: 3 * DAY,
    changes: [
      { what: "said", event: "meeting", title: { en: "Meeting" } },
      { what: "removed", event: "treaty", title: { en: "The pact" } },
    ],
  });
});

test("a date that is found, or given up, is a correction", () => {
  const now = recordsOf({ ...MEETING, claims: [{}] }, TREATY);
  expect(publishedAgain(first, now, 2 * DAY).corrections[0]?.changes).toEqual([
    { what: "date", event: "meeting", title: { en: "Meeting" }, was: "2024-06" },
  ]);
});

test("each correction is told with its day, the latest last", () => {
  const later = publishedAgain(first, recordsOf(TREATY), 2 * DAY);
  const last = publishedAgain(later, [], 3 * DAY);
  expect(correctionsOf(last).map(({ day, event }) => [day, event])).toEqual([
    ["1970-01-03", "meeting"],
    ["1970-01-04", "treaty"],
  ]);
  expect(correctionsOf(undefined)).toEqual([]);
});
