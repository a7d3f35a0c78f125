import { expect, test } from "vitest";
import { buildCollection } from "#src/cli/build-collection.ts";
import type { Claim, Passage, Phrase } from "#src/domain/model.ts";
import { sharedOrigins } from "#src/domain/origin.ts";
import { paragraphsOf } from "#src/domain/passage.ts";
import { recordsOf } from "#src/domain/record.ts";
import { authoringFiles, bundled, fileText, reading } from "./bundled-files.ts";

const ALONE = [
  "kursk-offensive",
  "kursk-recapture",
  "partnership-treaty",
  "shoigu-visit",
  "shoigu-earlier-visit",
  "lavrov-visit",
  "lavrov-meets-choe",
  "lavrov-meets-kim",
  "north-korea-deployment",
  "north-korea-deliveries",
  "deployment-confirmed",
  "night-attack",
  "poltava-attack",
  "air-base-attacks",
  "trump-putin-call",
];

test("timeline.json is what its files build", () => {
  const built = buildCollection(authoringFiles);
  expect(built.ok ? [] : built.problems).toEqual([]);
  expect(built.ok && built.json === fileText("timeline.json")).toBe(true);
});

test("the app reads it without leaving anything out", () => {
  expect(reading).toMatchObject({ ok: true, problems: [] });
});

test("every claim says who found it: the program most of them, by rules that are named", () => {
  const found = [...bundled().claims.values()].map((claim) => claim.found);
  expect(found).not.toContain(undefined);
  const byProgram = found.filter((each) => each?.by === "program");
  expect(byProgram.filter((each) => each?.rules.length === 0)).toEqual([]);
  expect(byProgram.length).toBeGreaterThanOrEqual(41);
});

test("at least 22 events, and each of the main ones stands alone", () => {
  const ids = bundled().events.map((event) => event.id);
  expect(ids.length).toBeGreaterThanOrEqual(22);
  expect(ids).toEqual(expect.arrayContaining(ALONE));
});

test("titles, labels, summaries, notes and names are in both languages", () => {
  const { events, actors, title } = bundled();
  const texts = [
    title,
    ...[...actors.values()].map((actor) => actor.name),
    ...events.flatMap((event) => [
      event.title,
      ...(event.label === undefined ? [] : [event.label]),
      ...(event.summary === undefined ? [] : [event.summary]),
      ...event.notes.map((note) => note.text),
    ]),
  ];
  for (const text of texts) expect(Object.keys(text).toSorted()).toEqual(["de", "en"]);
});

test("labels are short enough for the timeline", () => {
  const labels = bundled().events.flatMap((event) => Object.values(event.label ?? event.title));
  expect(labels.filter((label) => label.length > 32)).toEqual([]);
});

// ----- texts and positions ----- //

test("German and English agree paragraph by paragraph and sentence by sentence", () => {
  for (const { texts } of bundled().sources.values()) {
    const [german, english] = ["de", "en"].map((lang) => texts.find((text) => text.lang === lang));
    const places = (text: typeof german) =>
      text?.paragraphs.map((sentences) => sentences.map((sentence) => sentence.original));
    expect(places(german)).toBeDefined();
    expect(places(german)).toEqual(places(english));
    expect(texts.every((text) => text.rendition === "retold")).toBe(true);
  }
});

test("every sentence carries the place and the hash of its original", () => {
  const sentences = [...bundled().sources.values()]
    .flatMap((source) => source.texts)
    .flatMap((text) => text.paragraphs.flat());
  expect(sentences.length).toBeGreaterThan(0);
  expect(sentences.filter((sentence) => sentence.original === undefined)).toEqual([]);
});

const claims = [...bundled().claims.values()];

function phrasesOf(claim: Claim): readonly Phrase[] {
  const whens = [claim.when, ...claim.chain.map((link) => link.when)];
  return [
    ...claim.actors.map((actor) => actor.phrase),
    claim.place?.phrase,
    ...claim.quotes.map((quote) => quote.phrase),
    ...claim.chain.flatMap((link) => [link.phrase, link.cue]),
    ...whens.flatMap((when) => [when?.text?.words, when?.published?.words]),
    claim.bounds?.notBefore?.words,
    claim.bounds?.notAfter?.words,
  ].filter((phrase) => phrase !== undefined);
}

function paragraphOf({ source, text: lang, paragraph }: Passage): string {
  const text = bundled()
    .sources.get(source)
    ?.texts.find((each) => each.lang === lang);
  return (text && paragraphsOf(text)[paragraph]) ?? "";
}

test.each(claims)("$id: its passages stand where they say, in both languages", ({ passages }) => {
  expect(passages.map((passage) => passage.text)).toEqual(["de", "en"]);
  for (const passage of passages) {
    const paragraph = paragraphOf(passage);
    const { start, end, exact, prefix, suffix } = passage;
    expect(paragraph.slice(start, end)).toBe(exact);
    expect(paragraph.slice(0, start).endsWith(prefix)).toBe(true);
    expect(paragraph.slice(end).startsWith(suffix)).toBe(true);
  }
});

test.each(claims)("$id: its phrases stand where they say, in both languages", (claim) => {
  for (const phrase of phrasesOf(claim)) {
    const sliced = claim.passages.map((passage) => {
      const { start, end } = phrase[passage.text] ?? { start: 0, end: 0 };
      return paragraphOf(passage).slice(start, end);
    });
    expect(sliced).toEqual([phrase["de"]?.exact, phrase["en"]?.exact]);
  }
});

test("quotes have at most five words", () => {
  const quotes = claims.flatMap((claim) => claim.quotes.map((quote) => quote.exact));
  expect(quotes.filter((quote) => quote.split(/\s+/u).length > 5)).toEqual([]);
});

// ----- what must not be mixed ----- //

const records = new Map(recordsOf(bundled()).map((record) => [record.event.id, record]));

test("the treaty is one event of two sources and one origin", () => {
  const evidence = records.get("partnership-treaty")?.evidence ?? [];
  expect([...(records.get("partnership-treaty")?.sources ?? [])].toSorted()).toEqual([
    "dtz-2025-07-12",
    "ovb-2025-06-05",
  ]);
  const stating = evidence.filter(({ as }) => as === "states");
  for (const lang of ["de", "en"]) {
    const passages = stating.flatMap(({ claim }) =>
      claim.passages.filter((passage) => passage.text === lang),
    );
    expect(new Set(passages.map((passage) => passage.exact)).size).toBe(1);
    expect(sharedOrigins(passages, bundled().sources)).toEqual([
      ["ovb-2025-06-05", "dtz-2025-07-12"],
    ]);
  }
});

test("each layer of a date places its event, and the editor's date stands beside it", () => {
  const places = [...records].map(([id, { time }]) => [
    id,
    time.place === undefined ? undefined : `${time.place.layer} ${time.place.edtf}`,
    time.editor?.edtf,
  ]);
  expect(places).toEqual(
    expect.arrayContaining([
      ["kursk-offensive", "text 2024-08", "2024-08-06"],
      ["partnership-treaty", "published 2024", "2024-06-19"],
      ["deployment-confirmed", "published 2025-04", "2025-04-28"],
      ["lavrov-visit", "published /2025-07-13", "2025-07-11/2025-07-13"],
      ["lavrov-praises-help", "published 2025-07-12", undefined],
      ["shoigu-defence-minister", "text /2024-05", "/2024-05-12"],
      ["shoigu-earlier-visit", "editor 2025-03-21", undefined],
      ["kursk-recapture", "editor 2025-04-26", undefined],
      ["north-korea-deployment", undefined, undefined],
      ["lavrov-conveys-hope", undefined, undefined],
    ]),
  );
});

test("vague words stay vague: they are kept, and give no date", () => {
  const vague = claims.flatMap((claim) => {
    const dated = claim.when?.text;
    return dated?.rule === "vague" ? [[dated.words?.["de"]?.exact, dated.edtf]] : [];
  });
  expect(vague).toEqual(
    expect.arrayContaining([
      ["in der Vergangenheit", undefined],
      ["schließlich", undefined],
      ["jüngsten", undefined],
      ["in sehr naher Zukunft", undefined],
      ["in Zukunft", undefined],
    ]),
  );
  expect(vague.filter(([, edtf]) => edtf !== undefined)).toEqual([]);
});

test("whoever makes a statement acts in its event; whoever passes it on does not", () => {
  expect(records.get("zelenskyy-names-victims")?.actors).toContain("zelenskyy");
  expect(records.get("lavrov-praises-help")?.actors).toContain("lavrov");
  const agencies = ["tass", "kcna", "nk-state-media", "ru-state-media"];
  for (const { actors } of records.values()) {
    expect(actors.filter((actor) => agencies.includes(actor))).toEqual([]);
  }
  expect(records.get("shoigu-visit")?.speakers).toContain("kcna");
});

test.each(["kursk-recapture", "lavrov-meets-kim"])("%s notes the disagreement", (id) => {
  expect(records.get(id)?.event.notes.map((note) => note.about)).toContain("disagreement");
});

test("only state media are labelled as such", () => {
  const references = bundled().events.flatMap((event) => [
    ...(event.editor === undefined ? [] : [event.editor.reference]),
    ...event.notes.flatMap((note) => note.reference ?? []),
  ]);
  const stateMedia = /^https?:\/\/(?:[\w-]+\.)*(?:tass\.com|tass\.ru|vok\.rep\.kp|kcna\.kp)\//u;
  for (const { url = "", stateMedia: labelled = false } of references) {
    expect([url, labelled]).toEqual([url, stateMedia.test(url)]);
  }
});
