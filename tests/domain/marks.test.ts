import * as fc from "fast-check";
import { expect, it } from "vitest";
import { segmentsOf } from "#src/domain/marks.ts";

it("marks that overlap come out as flat segments, each with all that cover it", () => {
  const marks = [
    { start: 0, end: 9, as: "time" },
    { start: 5, end: 14, as: "quote" },
  ];
  expect(segmentsOf("abcdefghijklmnop", marks)).toEqual([
    { start: 0, text: "abcde", marks: ["time"] },
    { start: 5, text: "fghi", marks: ["time", "quote"] },
    { start: 9, text: "jklmn", marks: ["quote"] },
    { start: 14, text: "op", marks: [] },
  ]);
});

it("a text without marks is one segment", () => {
  expect(segmentsOf("words", [])).toEqual([{ start: 0, text: "words", marks: [] }]);
});

it("marks are cut to the text, and those without length left out", () => {
  const marks = [
    { start: -5, end: 2, as: "before" },
    { start: 3, end: 3, as: "empty" },
    { start: 4, end: 99, as: "after" },
    { start: 9, end: 4, as: "backwards" },
  ];
  expect(segmentsOf("words", marks)).toEqual([
    { start: 0, text: "wo", marks: ["before"] },
    { start: 2, text: "rd", marks: [] },
    { start: 4, text: "s", marks: ["after"] },
  ]);
});

it("nothing of the text is lost or repeated, wherever the marks are", () => {
  const mark = fc.record({
    start: fc.integer({ min: -3, max: 20 }),
    end: fc.integer({ min: -3, max: 20 }),
    as: fc.string(),
  });
  fc.assert(
    fc.property(fc.string({ maxLength: 15 }), fc.array(mark), (text, marks) => {
      const segments = segmentsOf(text, marks);
      expect(segments.map((segment) => segment.text).join("")).toBe(text);
      for (const segment of segments) {
        expect(text.slice(segment.start, segment.start + segment.text.length)).toBe(segment.text);
      }
    }),
  );
});
