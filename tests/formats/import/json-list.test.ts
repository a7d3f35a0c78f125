/** Lists of records in JSON, as tables. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJsonList } from "#src/formats/import/json-list.ts";
import { cellsOf, guessed, opened, problemsOf } from "./read-whole.ts";

const list = (value: unknown) => readJsonList(JSON.stringify(value));

describe("a list of records", () => {
  test("has a column for each path, and lists side by side", () => {
    const table = opened(
      list([
        {
          a: 1,
          b: { c: true },
          source: [{ url: "u1", name: "n1" }, { url: "u2" }],
          tags: ["x", "y"],
        },
        { a: null, d: "later" },
      ]),
    );
    expect(table.columns).toEqual(["a", "b.c", "source[].url", "source[].name", "tags[]", "d"]);
    expect(cellsOf(table)).toEqual([
      ["1", "true", ["u1", "u2"], ["n1", ""], ["x", "y"], ""],
      ["", "", "", "", "", "later"],
    ]);
  });

  test("comes to events by the names of its paths", () => {
    const { events } = guessed(
      list({
        count: 1,
        data: [
          {
            date: "2015-09-01",
            description: "A thing happened.",
            entity: [{ name: "One" }, { name: "Two" }],
            source: [
              { url: "https://example.org/a" },
              { url: "https://example.org/b", sourceName: "Paper" },
            ],
          },
        ],
      }),
    );
    expect(events).toMatchObject([
      {
        title: "A thing happened.",
        edtf: "2015-09-01",
        actors: [{ name: "One" }, { name: "Two" }],
        sources: [
          { publisher: "example.org", url: "https://example.org/a" },
          { publisher: "Paper", url: "https://example.org/b" },
        ],
        place: { path: "data[0]" },
      },
    ]);
  });

  test("of places on a map, below their properties", () => {
    const features = [
      { type: "Feature", properties: { title: "A", date: "2020" }, geometry: null },
    ];
    const { events } = guessed(list({ type: "FeatureCollection", features }));
    expect(events).toMatchObject([{ title: "A", edtf: "2020" }]);
  });

  test("one on each line; a line that is none is named", () => {
    const table = opened(readJsonList('{"title":"A","date":2020}\r\n\n{"title":\n{"title":"B"}\n'));
    expect(cellsOf(table)).toEqual([
      ["A", "2020"],
      ["B", ""],
    ]);
    expect(problemsOf(table)).toMatchObject([
      { reason: "bad-record", place: { line: 3 }, leftOut: true },
    ]);
  });

  test("what stands among the records and is none is named", () => {
    const table = opened(list([{ title: "A" }, 7, { title: "B" }]));
    expect(cellsOf(table)).toHaveLength(2);
    expect(problemsOf(table)).toMatchObject([{ place: { path: "[1]" }, detail: "7" }]);
  });
});

describe("files that are none", () => {
  test("ten thousand levels are too deep, whatever they hold", () => {
    for (const [open, close] of [
      ["[", "]"],
      ['{"a":', "}"],
    ] as const) {
      const text = open.repeat(10_000) + "1" + close.repeat(10_000);
      const reading = readJsonList(text);
      expect(reading).toMatchObject({ ok: false, fault: { kind: "too-deep", line: 1 } });
    }
  });

  test("brackets within words are not levels", () => {
    expect(readJsonList(JSON.stringify([{ title: "[".repeat(10_000) }])).ok).toBe(true);
  });

  test.each([
    ["", "empty"],
    ["[]", "not-this-format"],
    ["7", "not-this-format"],
    ['{"a": "b"}', "not-this-format"],
    ["[{}]", "empty"],
    ['[{"a": 1},', "cut-off"],
    ["[{'a': 1}]", "not-json"],
  ])("%j is %s", (text, kind) => {
    expect(readJsonList(text)).toMatchObject({ ok: false, fault: { kind } });
  });

  test("names that objects have of themselves are columns like others", () => {
    const table = opened(
      readJsonList('[{"__proto__":{"title":"x"},"constructor":"c","title":"T","toString":1}]'),
    );
    expect(table.columns).toEqual(["__proto__.title", "constructor", "title", "toString"]);
    expect(guessed(readJsonList('[{"__proto__":{"title":"x"},"title":"T"}]')).events).toMatchObject(
      [{ title: "T" }],
    );
    expect(Object.hasOwn(Object.prototype, "title")).toBe(false);
  });

  test("a text of millions of escapes is a text", () => {
    const name = String.raw`\u0041`.repeat(3_000_000) + String.raw`\n`.repeat(3_000_000);
    const { sample } = opened(readJsonList(`[{"name":"${name}"}]`));
    expect(String(sample[0]?.cells[0])).toHaveLength(6_000_000);
  });

  test("a line that ends otherwise than a record is named, and the next one is read", () => {
    const table = opened(readJsonList('{"a":1}\n{"a":2} and more\n{\n{"a":3}\n'));
    expect(cellsOf(table)).toEqual([["1"], ["3"]]);
    expect(problemsOf(table).map(({ place }) => place.line)).toEqual([2, 3]);
  });

  test("any JSON is read to its end", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const reading = list(value);
        const events = reading.ok ? guessed(reading).events : [];
        expect(events.every(({ title }) => title !== "")).toBe(true);
      }),
    );
  });
});
