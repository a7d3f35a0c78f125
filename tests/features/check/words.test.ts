import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  markedSpan,
  markingAt,
  markingByClick,
  markingByKey,
  type Marking,
} from "#src/features/check/marking.ts";
import {
  movedByWords,
  movedTo,
  wholeWords,
  wordsIn,
  type Edge,
} from "#src/features/check/word-spans.ts";

const TEXT = "Am 3. März traf sich, wie es hieß, der Rat.";
const words = wordsIn(TEXT, "de");
const slice = (span: { start: number; end: number } | undefined) =>
  span === undefined ? undefined : TEXT.slice(span.start, span.end);
const spanOf = (part: string) => {
  const start = TEXT.indexOf(part);
  return { start, end: start + part.length };
};

describe("the ends of a span", () => {
  test("move over words, whatever stands between them", () => {
    const span = spanOf("traf sich");
    expect(slice(movedByWords(words, span, "end", 1))).toBe("traf sich, wie");
    expect(slice(movedByWords(words, span, "end", -1))).toBe("traf");
    expect(slice(movedByWords(words, span, "start", -1))).toBe("März traf sich");
    expect(slice(movedByWords(words, span, "start", 1))).toBe("sich");
  });

  test("stop at the last word that is left, and at the paragraph's ends", () => {
    const span = spanOf("traf sich");
    expect(slice(movedByWords(words, span, "end", -9))).toBe("traf");
    expect(slice(movedByWords(words, span, "start", 9))).toBe("sich");
    expect(slice(movedByWords(words, span, "start", -99))).toBe("Am 3. März traf sich");
    expect(slice(movedByWords(words, span, "end", 99))).toBe("traf sich, wie es hieß, der Rat");
  });

  test("go to the word under the pointer", () => {
    const span = spanOf("traf sich");
    expect(slice(movedTo(words, span, "end", TEXT.indexOf("hieß") + 1))).toBe(
      "traf sich, wie es hieß",
    );
    expect(slice(movedTo(words, span, "start", 1))).toBe("Am 3. März traf sich");
  });

  test("of any text: a moved span begins and ends with whole words, and holds one at least", () => {
    const piece = fc.constantFrom("Rat", "3.", " ", ", ", "müde", "–", "it’s", "日本", "🎈");
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.nat(),
        fc.nat(),
        fc.constantFrom<Edge>("start", "end"),
        fc.integer({ min: -9, max: 9 }),
        (pieces, a, b, edge, by) => {
          const text = pieces.join("");
          const all = wordsIn(text, "en");
          const start = a % (text.length + 1);
          const whole = wholeWords(all, { start, end: start + (b % (text.length + 1)) });
          const moved = whole && movedByWords(all, whole, edge, by);
          if (moved === undefined) return;
          expect(all.some((word) => word.start === moved.start)).toBe(true);
          expect(all.some((word) => word.end === moved.end)).toBe(true);
          expect(moved.start).toBeLessThan(moved.end);
        },
      ),
    );
  });

  test("a text without words has nothing to move over", () => {
    expect(wholeWords(wordsIn("… –", "de"), { start: 0, end: 3 })).toBeUndefined();
    expect(movedByWords([], { start: 0, end: 1 }, "end", 1)).toBeUndefined();
  });
});

describe("marking by keys and clicks", () => {
  const text = { paragraphs: ["One two three.", "", "Four five."], lang: "en" };
  const begin = markingAt(text, { paragraph: 0, offset: 4 }, { kind: "other" });
  const press = (from: Marking, ...keys: readonly string[]) =>
    keys.reduce<Marking>((marking, key) => {
      const shiftKey = key.startsWith("+");
      return markingByKey(marking, { key: key.replace("+", ""), shiftKey }, text) ?? marking;
    }, from);
  const chosen = (marking: Marking) => {
    const span = markedSpan(marking, text);
    return span && text.paragraphs[span.paragraph]?.slice(span.start, span.end);
  };

  test.each([
    [[], undefined],
    [["ArrowRight"], "two"],
    [["ArrowRight", "ArrowRight"], "three"],
    [["+ArrowRight"], "two three"],
    [["+ArrowLeft"], "One two"],
    [["ArrowLeft", "ArrowLeft"], "One"],
    [["Home", "+End"], "One two three"],
    [["+ArrowRight", "+ArrowRight", "+ArrowRight"], "two three"],
    [["ArrowDown", "ArrowDown", "+ArrowRight"], "Four five"],
    [["ArrowDown", "ArrowDown", "ArrowUp", "ArrowUp"], "One"],
    [["ArrowUp"], "two"],
  ])("%j chooses %j", (keys, expected) => {
    expect(chosen(press(begin, ...keys))).toBe(expected);
  });

  test("a paragraph without words has nothing to choose", () => {
    expect(chosen(press(begin, "ArrowDown"))).toBeUndefined();
  });

  test.each([
    [[[0, 5]], "two"],
    [
      [
        [0, 5],
        [0, 10],
      ],
      "two three",
    ],
    [
      [
        [0, 10],
        [0, 1],
      ],
      "One two three",
    ],
    [
      [
        [0, 1],
        [0, 5],
        [0, 10],
      ],
      "three",
    ],
    [
      [
        [0, 5],
        [2, 1],
      ],
      "Four",
    ],
    [
      [
        [0, 5],
        [1, 0],
      ],
      "two",
    ],
  ] as const)("clicks at %j choose %j", (clicks, expected) => {
    const after = clicks.reduce<Marking>(
      (marking, [paragraph, offset]) => markingByClick(marking, { paragraph, offset }, text),
      begin,
    );
    expect(chosen(after)).toBe(expected);
  });

  test("other keys are not its own", () => {
    expect(markingByKey(begin, { key: "a", shiftKey: false }, text)).toBeUndefined();
  });
});
