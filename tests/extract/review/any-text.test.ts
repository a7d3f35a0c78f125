import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { expect, test } from "vitest";
import { readDataset } from "#src/domain/dataset.ts";
import { articleOf } from "#src/extract/every-language.ts";
import { extract } from "#src/extract/extract.ts";
import { sourceTextOf } from "#src/extract/review/article-layout.ts";
import { datasetOf } from "#src/extract/review/dataset-of.ts";
import { GAZETTEER } from "./made-up.ts";

const words = oneof(
  constantFrom(
    "Anna traf Bert am Freitag in Kras",
    "Cara sagte: „Anna kommt",
    "in der Nacht griff Nordland Bert an",
    "im August 2024",
    "hieß es",
    "laut Echo“",
    ". ",
    "! ",
    "\n",
    "\n\n",
    "  ",
    "dem Minister Karl Sommer zufolge",
    "31. Februar",
    "“",
    "\u00ad",
    "Cara besuchte Kras zum zweiten Mal in weniger als drei Monaten",
  ),
  string({ maxLength: 8 }),
);

test("whatever the text, the data set can be read, and its words stand where it says", () => {
  assert(
    property(array(array(words, { maxLength: 9 }), { maxLength: 4 }), (paragraphs) => {
      const article = articleOf({
        lang: "de",
        paragraphs: paragraphs.map((parts) => parts.join(" ")),
        published: "2025-06-05",
      });
      const text = sourceTextOf(article, "de");
      if (text === undefined) return;
      const source = {
        id: "blatt",
        kind: "article" as const,
        publisher: "Morgenblatt",
        headline: "Probe",
        lang: "de",
        published: { edtf: "2025-06-05", basis: "given" as const },
        texts: [text],
      };
      const sources = [
        { source, texts: [{ lang: "de", extraction: extract(article, GAZETTEER) }] },
      ];
      const dataset = datasetOf({ title: { de: "Probe" }, sources, known: GAZETTEER });
      const json: unknown = JSON.parse(JSON.stringify(dataset));
      const reading = readDataset(json);
      expect(reading).toMatchObject({ ok: true, problems: [] });
    }),
  );
});
