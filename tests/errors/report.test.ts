import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { errorNamed } from "#src/domain/error-codes.ts";
import { reportOf, type Reported } from "#src/errors/report.ts";
import { VERSION } from "#src/errors/version.ts";

const about = { browser: "Browser/1.0", lang: "de" };

/** No word of any language, so that it can't be in a report by chance. */
const word = fc
  .array(fc.constantFrom("q", "x", "zh", "Ö", "v"), { minLength: 3, maxLength: 8 })
  .map((parts) => `zqx${parts.join("")}`);

/** The same word as it may stand in each field: bare, in a sentence, dressed up as what is let through. */
const dressed = fc
  .tuple(
    word,
    fc.constantFrom<(word: string) => string>(
      (own) => own,
      (own) => `${own}.${own}`,
      (own) => `${own}.csv`,
      (own) => `https://example.org/${own}/timeline.json?${own}`,
      (own) => `claims[3].${own}`,
      (own) => `${own}[3]`,
      (own) => `claims[3]\n${own}`,
      (own) => `${own}Error`,
      (own) => `TypeError: ${own}`,
      (own) => `${own}\nTypeError`,
    ),
  )
  .map(([own, dress]) => ({ own, text: dress(own) }));

test("nothing that stood in a text, a title, an address or a name is in a report", () => {
  fc.assert(
    fc.property(fc.array(dressed, { minLength: 4, maxLength: 4 }), fc.nat(), (texts, number) => {
      const [name, place, detail, kind] = texts.map(({ text }) => text);
      const others = { field: kind, column: name, title: place, text: detail };
      const facts = { name, place, detail, kind, line: number, size: number };
      const errors: readonly Reported[] = [
        { error: errorNamed("value.bad-date"), facts: { ...others, ...facts, column: number } },
      ];
      const report = reportOf(errors, about);
      for (const { own } of texts) expect(report).not.toContain(own);
      expect(report).toContain("DL-723");
    }),
    { numRuns: 2000 },
  );
});

test("it says what happened, where, and in which program", () => {
  const errors: readonly Reported[] = [
    { error: errorNamed("import.not-json"), facts: { name: "my notes.JSON", line: 3, column: 7 } },
    { error: errorNamed("record.shape"), facts: { place: "claims[3]" } },
    { error: errorNamed("record.shape"), facts: { place: "events[12]" } },
    { error: errorNamed("library.failed"), facts: { detail: "QuotaExceededError: full" } },
  ];
  expect(reportOf(errors, about)).toBe(
    [
      `Dateline ${VERSION}`,
      "Browser: Browser/1.0",
      "Language: de",
      "DL-701 import.not-json",
      "  line: 3, column: 7, file: json",
      "DL-201 record.shape, 2 times",
      "  place: claims[3]",
      "  place: events[12]",
      "DL-409 library.failed",
      "  cause: QuotaExceededError",
      "",
    ].join("\n"),
  );
});

test("a thousand errors of a kind make a short report", () => {
  const errors = Array.from({ length: 1000 }, (_, n): Reported => ({
    error: errorNamed("value.no-date"),
    facts: { row: n + 1 },
  }));
  const lines = reportOf(errors, about).split("\n");
  expect(lines).toHaveLength(10);
  expect(lines).toContain("DL-722 value.no-date, 1000 times");
});

test("the version is that of package.json", () => {
  expect(JSON.parse(readFileSync("package.json", "utf8"))).toHaveProperty("version", VERSION);
});
