/** What programs write into cells: no value, lists, bytes. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { isEmptyCell, textOfCell, valuesOfCell } from "#src/formats/import/cell-values.ts";

test.each([
  "",
  " ",
  "NaN",
  "nan",
  "None",
  "null",
  "NA",
  "N/A",
  "<NA>",
  "NaT",
  "[]",
  "{}",
  "-",
  "\\N",
])("%j is no value", (cell) => {
  expect(isEmptyCell(cell)).toBe(true);
  expect(valuesOfCell(cell)).toEqual([]);
});

test.each([
  ["['a', 'b']", ["a", "b"]],
  ['["a, b", None, "c"]', ["a, b", "c"]],
  ["('only',)", ["only"]],
  ["{'x': 1, 'y': ['p', 'q']}", ["x: 1", "y: p, q"]],
  ["b'bytes'", ["bytes"]],
  [String.raw`['it\'s', "so"]`, ["it's", "so"]],
  ["[1, 2.5, nan]", ["1", "2.5"]],
  ["[sic] he said", ["[sic] he said"]],
  ["'quoted'", ["'quoted'"]],
  ["[2020-01-01..2020-02-01]", ["[2020-01-01..2020-02-01]"]],
])("the values of %s", (cell, values) => {
  expect(valuesOfCell(cell)).toEqual(values);
});

test("a separator divides plain text alone", () => {
  expect(valuesOfCell("A; B ;; NaN", ";")).toEqual(["A", "B"]);
  expect(valuesOfCell(["A; B", ""], ";")).toEqual(["A; B"]);
  expect(textOfCell("['a', 'b']")).toBe("a, b");
});

test("ten thousand opened brackets are words", () => {
  const deep = "[".repeat(10_000);
  expect(valuesOfCell(deep)).toEqual([deep]);
  const closed = "[".repeat(10_000) + "]".repeat(10_000);
  expect(valuesOfCell(closed)).toEqual([closed]);
});

test("any cell has values of its own letters", () => {
  const signs = fc.constantFrom(
    "[",
    "]",
    "'",
    '"',
    "\\",
    ",",
    ":",
    "{",
    "}",
    "a",
    "1",
    " ",
    "None",
  );
  fc.assert(
    fc.property(fc.string({ unit: signs, maxLength: 60 }), (cell) => {
      for (const value of valuesOfCell(cell))
        expect(value.length).toBeLessThanOrEqual(cell.length + 2);
    }),
  );
});
