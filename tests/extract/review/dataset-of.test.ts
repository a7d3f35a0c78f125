import { expect, test } from "vitest";
import { readDataset, type Dataset } from "#src/domain/dataset.ts";
import { paragraphsOf } from "#src/domain/passage.ts";
import type { KnownActor } from "#src/domain/known-actor.ts";
import { articleOf } from "#src/extract/every-language.ts";
import { sourceTextOf } from "#src/extract/review/article-layout.ts";
import { datasetOf } from "#src/extract/review/dataset-of.ts";
import { extractionOf, GAZETTEER, sourceOf } from "./made-up.ts";
import type { ExtractedSource } from "#src/extract/review/proposals.ts";

const GERMAN = extractionOf(
  "de",
  [
    ["Am Freitag hat Anna Bert getroffen.", "Bert nannte das Echo zufolge „einen Anfang“."],
    ["Danach reiste Anna ab."],
  ],
  [
    {
      sentence: 0,
      type: "meeting",
      kind: "meeting",
      trigger: "getroffen",
      actors: [
        ["anna", "participant", "Anna"],
        ["bert", "participant", "Bert"],
      ],
      day: ["2024-03-01", "Am Freitag"],
    },
    {
      sentence: 1,
      type: "statement",
      kind: "statement",
      trigger: "nannte",
      actors: [["bert", "speaker", "Bert"]],
      quotes: ["einen Anfang"],
      chain: [["echo", "Echo"]],
      as: "part",
      of: 0,
    },
  ],
);

const ENGLISH = extractionOf(
  "en",
  [["On Friday Anna met Bert.", "Bert called it “a start”, Echo said."], ["Then Anna left."]],
  [
    {
      sentence: 1,
      type: "statement",
      kind: "statement",
      trigger: "called",
      actors: [["bert", "speaker", "Bert"]],
      quotes: ["a start"],
      chain: [["echo", "Echo"]],
      as: "part",
      of: 1,
    },
    {
      sentence: 0,
      type: "meeting",
      kind: "meeting",
      trigger: "met",
      actors: [
        ["anna", "participant", "Anna"],
        ["bert", "participant", "Bert"],
      ],
      day: ["2024-03-01", "On Friday"],
    },
    {
      sentence: 2,
      type: "visit",
      kind: "meeting",
      trigger: "left",
      actors: [["anna", "agent", "Anna"]],
    },
  ],
);

function read(sources: readonly ExtractedSource[]): Dataset {
  const json: unknown = JSON.parse(
    JSON.stringify(datasetOf({ title: { en: "Test" }, sources, known: GAZETTEER })),
  );
  const reading = readDataset(json);
  if (!reading.ok) throw new Error(reading.fault.kind);
  expect(reading.problems).toEqual([]);
  return reading.dataset;
}

test("what both languages state is one claim with a passage and phrases in each", () => {
  const { claims } = read([sourceOf("blatt", [GERMAN, ENGLISH])]);
  expect([...claims.keys()]).toEqual([
    "blatt-s01-meeting-1",
    "blatt-s02-statement-1",
    "blatt-s03-meeting-1",
  ]);
  const meeting = claims.get("blatt-s01-meeting-1");
  expect(meeting?.passages.map(({ text, exact }) => [text, exact])).toEqual([
    ["de", "Am Freitag hat Anna Bert getroffen."],
    ["en", "On Friday Anna met Bert."],
  ]);
  expect(meeting?.actors[1]).toEqual({
    actor: "bert",
    role: "participant",
    phrase: {
      de: { start: 20, end: 24, exact: "Bert" },
      en: { start: 19, end: 23, exact: "Bert" },
    },
  });
  expect(meeting?.when?.published).toMatchObject({
    edtf: "2024-03-01",
    words: { de: { exact: "Am Freitag" }, en: { exact: "On Friday" } },
    uses: [{ source: "blatt" }],
  });
});

test("a quote is given as the source's own language prints it, with its translation", () => {
  const quote = read([sourceOf("blatt", [ENGLISH, GERMAN])]).claims.get("blatt-s02-statement-1");
  expect(quote?.quotes[0]).toMatchObject({
    exact: "einen Anfang",
    phrase: { de: { exact: "einen Anfang" }, en: { exact: "a start" } },
  });
  expect(quote?.chain[0]?.phrase?.["en"]?.exact).toBe("Echo");
});

test("what one language alone states has its counterpart's sentence as its other passage", () => {
  const { claims } = read([sourceOf("blatt", [GERMAN, ENGLISH])]);
  const left = claims.get("blatt-s03-meeting-1");
  expect(left?.passages.map(({ text, exact }) => [text, exact])).toEqual([
    ["de", "Danach reiste Anna ab."],
    ["en", "Then Anna left."],
  ]);
  expect(left?.found?.rules).toEqual(["visit-verb", "counterpart-sentence"]);
});

test("where the texts don't agree sentence by sentence it keeps its one passage", () => {
  const longer = extractionOf("de", [["Vorab.", "Am Freitag hat Anna Bert getroffen."]], []);
  const claims = [...read([sourceOf("blatt", [longer, ENGLISH])]).claims.values()];
  expect(claims.map(({ passages }) => passages.map(({ text }) => text))).toEqual([
    ["en"],
    ["en"],
    ["en"],
  ]);
});

test("every claim says by which rules it was found", () => {
  const { claims } = read([sourceOf("blatt", [GERMAN])]);
  expect(claims.get("blatt-s01-meeting-1")?.found).toEqual({
    by: "program",
    rules: ["meeting-verb"],
    corrected: [],
  });
});

test("a part is evidence of the event of its whole, in whatever order they were found", () => {
  for (const extractions of [[GERMAN], [ENGLISH], [GERMAN, ENGLISH]]) {
    const { events } = read([sourceOf("blatt", extractions)]);
    expect(events[0]?.evidence).toEqual([
      { claim: "blatt-s01-meeting-1", as: "states" },
      { claim: "blatt-s02-statement-1", as: "part" },
    ]);
  }
});

test("an agency's report is background to what it reports", () => {
  const text = [["Echo meldete am Freitag, Anna habe Bert getroffen."]];
  const { events } = read([
    sourceOf("blatt", [
      extractionOf("de", text, [
        {
          sentence: 0,
          type: "report",
          kind: "statement",
          trigger: "meldete",
          actors: [["echo", "reporter", "Echo"]],
        },
        {
          sentence: 0,
          type: "meeting",
          kind: "meeting",
          trigger: "getroffen",
          actors: [
            ["anna", "participant", "Anna"],
            ["bert", "participant", "Bert"],
          ],
          chain: [["echo", "Echo"]],
        },
      ]),
    ]),
  ]);
  expect(events.map(({ evidence }) => evidence)).toEqual([
    [
      { claim: "blatt-s01-meeting-1", as: "states" },
      { claim: "blatt-s01-statement-1", as: "background" },
    ],
  ]);
});

test("only actors that a claim names are in the data set, with what they are part of", () => {
  expect([...read([sourceOf("blatt", [GERMAN])]).actors.keys()]).toEqual([
    "nordland",
    "anna",
    "bert",
    "echo",
  ]);
});

test("an actor that the gazetteer doesn't have is marked as proposed", () => {
  const found = extractionOf(
    "en",
    [["Anna met Dora."]],
    [
      {
        sentence: 0,
        type: "meeting",
        kind: "meeting",
        trigger: "met",
        actors: [
          ["anna", "participant", "Anna"],
          ["dora", "participant", "Dora"],
        ],
      },
    ],
  );
  const name = { en: "Dora" };
  const dora: KnownActor = { id: "dora", kind: "person", name, aliases: {}, inflections: {} };
  const { actors } = read([sourceOf("blatt", [{ ...found, proposed: [dora] }])]);
  expect([...actors.values()].map(({ id, proposed }) => [id, proposed])).toEqual([
    ["nordland", undefined],
    ["anna", undefined],
    ["dora", true],
  ]);
});

test("positions are exact in paragraphs that were given in one piece, whatever parts the sentences", () => {
  const paragraphs = ["Er kam.  Sie ging. Dann war Ruhe.", "   ", "Ende.\nSchluss."];
  const article = articleOf({ lang: "de", paragraphs });
  const text = sourceTextOf(article, "de");
  expect(text && paragraphsOf(text)).toEqual([paragraphs[0], paragraphs[2]]);
  expect(sourceTextOf(articleOf({ lang: "de", paragraphs: [" "] }), "de")).toBeUndefined();
});
