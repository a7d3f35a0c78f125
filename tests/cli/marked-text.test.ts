import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markedText, type Mark } from "#src/cli/marked-text.ts";
import { painter, wrapped } from "#src/cli/wrap.ts";

const TEXT = "Ida said on Monday that Karl left. He did.";
const plain = painter(false);

function mark(words: string, looks: Mark["looks"], tag: string): Mark {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, looks, tag };
}

const whole = { start: 0, end: TEXT.length };

describe("marks in a text", () => {
  test("each kind has its brackets, and its tag behind them", () => {
    const marks = [
      mark("Ida", "name", "a1"),
      mark("on Monday", "time", "t1"),
      mark("Karl left", "speech", "s1"),
    ];
    expect(markedText(TEXT, whole, marks, plain)).toBe(
      "{Ida}a1 said [on Monday]t1 that <Karl left>s1. He did.",
    );
  });

  test("one inside another is closed first, also where they begin or end together", () => {
    const marks = [
      mark("Karl left. He did.", "speech", "s1"),
      mark("Karl", "name", "a1"),
      mark("did.", "time", "t1"),
    ];
    expect(markedText(TEXT, whole, marks, plain)).toContain("<{Karl}a1 left. He [did.]t1>s1");
  });

  test("a mark that reaches out of the window shows the bracket that lies in it", () => {
    const speech = mark("Karl left. He did.", "speech", "s1");
    const first = { start: 0, end: TEXT.indexOf(" He") };
    const second = { start: first.end + 1, end: TEXT.length };
    expect(markedText(TEXT, first, [speech], plain)).toMatch(/that <Karl left\.$/u);
    expect(markedText(TEXT, second, [speech], plain)).toBe("He did.>s1");
  });

  test("what ends where the next begins is closed before", () => {
    const marks = [mark("Ida ", "name", "a1"), mark("said", "time", "t1")];
    expect(markedText(TEXT, { start: 0, end: 8 }, marks, plain)).toBe("{Ida }a1[said]t1");
  });
});

describe("lines", () => {
  test("have at most 80 columns, and lose no word", () => {
    const word = fc.stringMatching(/^[a-zäß]{1,30}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.nat(12), (words, indent) => {
        const lines = wrapped(words.join(" "), { first: " ".repeat(indent) });
        expect(lines.filter((line) => line.length > 80)).toEqual([]);
        expect(lines.map((line) => line.trim()).join(" ")).toBe(words.join(" "));
      }),
    );
  });

  test("hang below the first one's beginning", () => {
    expect(wrapped(`${"word ".repeat(20)}end`, { first: " 12  " })).toEqual([
      ` 12  ${"word ".repeat(15).trim()}`,
      `     ${"word ".repeat(5)}end`,
    ]);
  });

  test("colours take no room", () => {
    const paint = painter(true);
    const [line, ...more] = wrapped(`${paint("a".repeat(40), "tag")} ${"b".repeat(39)}`, {
      first: "",
    });
    expect(more).toEqual([]);
    expect(line).toContain("\u001B[36m");
  });
});
