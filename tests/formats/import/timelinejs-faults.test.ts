import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseEdtf } from "#src/domain/edtf.ts";
import { readTimelineJs } from "#src/formats/import/timelinejs.ts";
import { imported } from "./read-whole.ts";

const deck = (...events: readonly unknown[]) => readTimelineJs(JSON.stringify({ events }));

describe("what is none", () => {
  test.each([
    ["", { kind: "empty" }],
    ["\ufeff  \n", { kind: "empty" }],
    ["[]", { kind: "not-this-format" }],
    ['{"a": 1}', { kind: "not-this-format", detail: "a" }],
    ['{\n "events": [}', { kind: "not-json", line: 2, column: 13 }],
    ['{"events": [', { kind: "cut-off", line: 1, column: 13 }],
    ['data = {"events": [}', { kind: "not-json", line: 1, column: 20 }],
    ['data = {\n "events": [}', { kind: "not-json", line: 2, column: 13 }],
  ])("%j", (text, fault) => {
    const reading = readTimelineJs(text);
    expect(reading).toMatchObject({ ok: false, fault });
  });

  test("ten thousand levels are refused, with the place where they go too far", () => {
    const deep = `${"[".repeat(10_000)}${"]".repeat(10_000)}`;
    expect(readTimelineJs(`{"events":\n[${deep}]}`)).toMatchObject({
      ok: false,
      fault: { kind: "too-deep", line: 2 },
    });
  });

  test("keys of a prototype do no harm", () => {
    const text = `{"events": [{"__proto__": {"start_date": {"year": "1"}}, "text": []}, {"constructor": 1,
      "start_date": {"year": "1900", "__proto__": {"month": "5"}}, "text": {"headline": "Kept"}}]}`;
    const { events } = imported(readTimelineJs(text));
    expect(events.map(({ title, edtf }) => [title, edtf])).toStrictEqual([["Kept", "1900"]]);
    expect(Object.prototype).not.toHaveProperty("start_date");
  });

  test("no JSON makes it throw, and every event that is read has a title and a date that can be read", () => {
    const value = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.double(),
      fc.constant(null),
      fc.constant("1900"),
      fc.array(fc.string()),
    );
    const part = fc.record(
      { year: value, month: value, day: value, hour: value, minute: value },
      { requiredKeys: [] },
    );
    const record = fc.record(
      {
        start_date: fc.oneof(part, value),
        end_date: fc.oneof(part, value),
        text: fc.oneof(value, fc.record({ headline: value, text: value })),
        media: fc.oneof(value, fc.record({ url: value, credit: value, caption: value })),
        unique_id: value,
        group: value,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(record, value)), (events) => {
        const { events: read, problems } = imported(deck(...events));
        expect(read.length + problems.filter(({ leftOut }) => leftOut).length).toBe(events.length);
        for (const { title, edtf } of read) {
          expect(title).not.toBe("");
          expect(edtf === undefined || parseEdtf(edtf).ok).toBe(true);
        }
      }),
    );
  });
});
