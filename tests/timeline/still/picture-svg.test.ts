import { readFileSync } from "node:fs";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import type { TimelineEvent, TimelineModel } from "#src/timeline/contract.ts";
import { pictureSvg } from "#src/timeline/still/picture-svg.ts";
import { STILL_COLOURS, type StillColours } from "#src/timeline/still/still-colours.ts";
import { brokenText, cutText, guessedWidth } from "#src/timeline/still/still-text.ts";
import { lasting, madeUp, modelOf, onDay, someDayOf, until } from "../made-up.ts";

const WORDS = { title: "Northland & <others>", below: "2024 · 3 events", foot: ["Sources: A"] };

function drawn(events: readonly TimelineEvent[], more: Partial<TimelineModel> = {}): string {
  const model = modelOf(events, more);
  return pictureSvg({ model, words: WORDS, theme: "light", measure: guessedWidth }).svg;
}

/** Texts in the order in which they are drawn. */
function textsIn(svg: string): readonly string[] {
  const { document } = parseHTML(`<html><body>${svg.slice(svg.indexOf("<svg"))}</body></html>`);
  return [...document.querySelectorAll("text")].map(({ textContent }) => textContent ?? "");
}

test("title, axis, lanes, events and sources stand in it as words", () => {
  const svg = drawn([
    madeUp("day", onDay("2024-08-06")),
    madeUp("month", someDayOf("2024-10-01", "2024-10-31")),
    madeUp("since", lasting("2025-01-01", "2025-03-31")),
  ]);
  const texts = textsIn(svg);
  for (const words of ["Northland & <others>", "2024", "2025", "All", "Sources: A"]) {
    expect(texts).toContain(words);
  }
  for (const id of ["day", "month", "since"]) {
    expect(texts.some((text) => text.startsWith(`Label of ${id}`))).toBe(true);
    expect(svg).toContain(`<title>Name of ${id}</title>`);
  }
});

test("only what is in view is drawn", () => {
  const events = [madeUp("early", onDay("2024-02-01")), madeUp("late", onDay("2025-06-01"))];
  const svg = drawn(events, { window: { from: 20_000, to: 20_300 } });
  expect(svg).not.toContain("Name of early");
  expect(svg).toContain("Name of late");
});

test("a crowd tells how many it stands for", () => {
  const events = Array.from({ length: 40 }, (_, index) =>
    madeUp(`e${String(index)}`, onDay("2024-08-06")),
  );
  expect(textsIn(drawn(events))).toContain("+39");
});

test("nothing in it is a script, an address or markup of somebody else's", () => {
  const evil = '</text><script>alert(1)</script>"><image href="https://evil.example"/>';
  const svg = drawn([madeUp("evil", onDay("2024-08-06"), { label: evil, name: evil })]);
  expect(svg).not.toMatch(/<script|<image|<foreignObject|<a\b/u);
});

test("whatever the words are, it is one element with balanced tags", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.boolean(), (label, isOpen) => {
      const bounds = isOpen ? until("2024-06-01") : onDay("2024-06-01");
      const svg = drawn([madeUp("one", bounds, { label, name: label })]);
      expect(svg.match(/<text\b/gu)?.length).toBe(svg.match(/<\/text>/gu)?.length);
      expect(svg.match(/<g\b/gu)?.length).toBe(svg.match(/<\/g>/gu)?.length);
      // XML has no such characters, not even written as numbers
      const controls = Array.from(svg.matchAll(/\p{Cc}/gu), ([sign]) => sign);
      expect(controls.filter((sign) => sign < " " && !"\t\n\r".includes(sign))).toEqual([]);
    }),
  );
});

test("its colours are the page's", () => {
  // the first rule: what follows it is for readers who ask for more contrast, and for paper
  const [css = ""] = readFileSync("src/styles/tokens.css", "utf8").split("@media");
  const tokens = new Map(
    [...css.matchAll(/--(?<name>[a-z0-9]+): light-dark\((?<light>#\w+), (?<dark>#\w+)\)/gu)].map(
      ({ groups }) => [groups?.["name"], [groups?.["light"], groups?.["dark"]]],
    ),
  );
  const flat = ({ kinds, ...rest }: StillColours) => Object.entries({ ...rest, ...kinds });
  const dark = new Map(flat(STILL_COLOURS.dark));
  for (const [name, colour] of flat(STILL_COLOURS.light)) {
    expect([name, tokens.get(name)]).toEqual([name, [colour, dark.get(name)]]);
  }
});

describe("words that are too long", () => {
  test("are cut between letters", () => {
    expect(cutText("Ministers meet", "label", 60, guessedWidth)).toBe("Ministe…");
    expect(cutText("short", "label", 60, guessedWidth)).toBe("short");
  });

  test("are broken into lines, and the last line is cut", () => {
    expect(brokenText("Meetings and visits", "lane", 70, guessedWidth, 3)).toEqual([
      "Meetings",
      "and visits",
    ]);
    expect(brokenText("a b c d e f", "lane", 13, guessedWidth, 2)).toEqual(["a", "b…"]);
  });
});
