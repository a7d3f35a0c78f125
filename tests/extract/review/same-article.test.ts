import { expect, test } from "vitest";
import type { Source } from "#src/domain/model.ts";
import { digestWords, sharedWordings } from "#src/extract/review/same-article.ts";

const LONG = [
  "Der Hafen von Kras bleibt nach dem Brand bis zum Sommer geschlossen.",
  "Die Feuerwehr war mit achtzig Leuten die ganze Nacht im Einsatz.",
  "Verletzt wurde nach den Worten der Bürgermeisterin niemand.",
] as const;

function paper(id: string, ...sentences: readonly string[]): Source {
  return {
    id,
    kind: "article",
    publisher: id,
    headline: "Brand",
    lang: "de",
    texts: [
      { lang: "de", rendition: "original", paragraphs: [sentences.map((text) => ({ text }))] },
    ],
  };
}

test("a copy with other marks, spaces and capitals is the same article; another word is another", () => {
  const own = digestWords(["Er sagte: „Nein“.", "Dann ging  er."]);
  expect(digestWords(['er sagte: "Nein".', "", "Dann ging er. "])).toBe(own);
  expect(digestWords(["Er sagte: „Nie“.", "Dann ging er."])).not.toBe(own);
  expect(digestWords(["Er sagte: „Nein“. Dann ging er."])).not.toBe(own);
});

test("sentences that two papers print alike are counted, as a share of the shorter one", () => {
  const a = paper("a", ...LONG, "Ja.");
  const b = paper("b", LONG[1], "Im Kurpark von Lindau blühen schon im Februar die Krokusse.");
  expect(sharedWordings([a, b])).toEqual([{ sources: ["a", "b"], share: 0.5, sentences: 1 }]);
});

test("short sentences stand in many papers, and other words in each", () => {
  const short = [paper("a", "Er schwieg dazu."), paper("b", "Er schwieg dazu.")];
  expect(sharedWordings(short)).toEqual([]);
  expect(sharedWordings([paper("a", LONG[0]), paper("b", LONG[1])])).toEqual([]);
});

test("of three papers each two that share something are named", () => {
  const papers = [paper("a", ...LONG), paper("b", LONG[0]), paper("c", LONG[2], LONG[0])];
  expect(sharedWordings(papers)).toEqual([
    { sources: ["a", "b"], share: 1, sentences: 1 },
    { sources: ["a", "c"], share: 1, sentences: 2 },
    { sources: ["b", "c"], share: 1, sentences: 1 },
  ]);
});
