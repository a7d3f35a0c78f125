import { expect, test } from "vitest";
import type { ReadLang } from "#src/extract/article.ts";
import { clausesOf } from "#src/extract/events/clauses.ts";
import { ENGLISH } from "#src/extract/locales/en/grammar.ts";
import { GERMAN } from "#src/extract/locales/de/grammar.ts";
import { tokensOf } from "#src/extract/tokens.ts";

const GRAMMARS = { de: GERMAN, en: ENGLISH };

/** "main: words | words": kind and pieces of each clause. */
function clauses(lang: ReadLang, text: string): readonly string[] {
  return clausesOf(tokensOf(text), GRAMMARS[lang].events).map(
    ({ kind, pieces }) =>
      `${kind}: ${pieces.map(({ start, end }) => text.slice(start, end)).join(" | ")}`,
  );
}

test("a clause goes on after the one that it encloses", () => {
  expect(clauses("de", "Rivas, der bis Mai Minister war, reiste nach Oslo.")).toEqual([
    "main: Rivas | reiste nach Oslo",
    "relative: der bis Mai Minister war",
  ]);
  expect(clauses("en", "Rivas, who was minister until May, travelled to Oslo.")).toEqual([
    "main: Rivas | travelled to Oslo",
    "relative: who was minister until May",
  ]);
});

test("what is said, who says it and who reports it are clauses of their own", () => {
  expect(clauses("de", "Rivas habe gesagt, dass er komme, meldete Nordia.")).toEqual([
    "main: Rivas habe gesagt",
    "subordinate: dass er komme",
    "main: meldete Nordia",
  ]);
});

test("English needs no comma before a clause, and a preposition opens none", () => {
  expect(clauses("en", "Berg said that Rivas had come after a meeting in Oslo.")).toEqual([
    "main: Berg said",
    "subordinate: that Rivas had come after a meeting in Oslo",
  ]);
});

test("a subject behind a comma and “and” opens a clause, though its verb comes later", () => {
  expect(clauses("en", "Berg left, and the envoy, Juan Rivas, was dismissed.")).toEqual([
    "main: Berg left",
    "main: and the envoy | Juan Rivas | was dismissed",
  ]);
});

test("an aside interrupts and ends nothing", () => {
  expect(clauses("en", "Chile, it added, had also agreed.")).toEqual([
    "main: Chile | had also agreed",
    "main: it added",
  ]);
});

test("short brackets say nothing of what happens", () => {
  expect(clauses("de", "Paula Berg (Grüne) reiste nach Chile.")).toEqual(
    ["main: Paula Berg | reiste nach Chile"].map((clause) => clause.replace(" | ", " (Grüne) ")),
  );
});
