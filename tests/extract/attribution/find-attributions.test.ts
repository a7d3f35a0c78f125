import { expect, test } from "vitest";
import { articleOf, articleOfText } from "#src/extract/every-language.ts";
import { findAttributions } from "#src/extract/attribution/find-attributions.ts";
import { saidIn } from "./support.ts";

const speakers = (text: string, lang?: string): readonly string[] =>
  saidIn(text, lang).map(({ speaker }) => speaker);

test("a chain is nested from the reporter inwards", () => {
  const said = saidIn(
    "Der Sender Nordfunk meldete, Minister Rolf Kern habe erklärt, der Präsident hoffe auf Gespräche.",
  );
  expect(said.map(({ speaker, stance, within }) => ({ speaker, stance, within }))).toEqual([
    { speaker: "Der Sender Nordfunk", stance: "asserted", within: undefined },
    { speaker: "Minister Rolf Kern", stance: "asserted", within: 0 },
    { speaker: "der Präsident", stance: "hoped", within: 1 },
  ]);
});

test("an English chain is nested the same way", () => {
  const said = saidIn(
    "North Radio reported that Rolf Kern said that the president hopes to visit Oslo in spring.",
    "en",
  );
  expect(said.map(({ speaker, stance, within }) => ({ speaker, stance, within }))).toEqual([
    { speaker: "North Radio", stance: "asserted", within: undefined },
    { speaker: "Rolf Kern", stance: "asserted", within: 0 },
    { speaker: "the president", stance: "hoped", within: 1 },
  ]);
});

test.each([
  ["Die Bahn kündigte an, mehr Züge einzusetzen.", "announced"],
  ["Der Fahrer bestritt, zu schnell gewesen zu sein.", "denied"],
  ["Die Stadt hofft, dass der Regen bald aufhört.", "hoped"],
  ["Der Richter fragte, ob jemand den Wagen gesehen habe.", "asked"],
  ["Die Bäuerin sagte, die Ernte sei gut.", "asserted"],
])("the verb gives the stance: %s", (text, stance) => {
  expect(saidIn(text).map((said) => said.stance)).toContain(stance);
});

test.each([
  ["The railway promised to run more trains.", "announced"],
  ["The driver denied that he had been drunk.", "denied"],
  ["The town hopes that the rain will stop.", "hoped"],
  ["The judge asked whether anybody had seen the car.", "asked"],
  ["The farmer said the harvest was good.", "asserted"],
])("the English verb gives the stance: %s", (text, stance) => {
  expect(saidIn(text, "en").map((said) => said.stance)).toContain(stance);
});

test("quoted words that run across sentences are one stretch", () => {
  expect(saidIn("„Es war kalt. Wir froren alle“, sagte Britta Lohse.")).toMatchObject([
    { type: "Direct", words: "„Es war kalt. Wir froren alle“", speaker: "Britta Lohse" },
  ]);
});

test("all four styles of quotation marks hold speech", () => {
  for (const quoted of ["„Es ist aus“", "»Es ist aus«", '"Es ist aus"', "“Es ist aus”"]) {
    expect(speakers(`${quoted}, sagte die Wirtin.`)).toEqual(["die Wirtin"]);
  }
});

test("quoted words inside a reported clause stand within it", () => {
  expect(saidIn("Die Wirtin sagte, das Essen sei „viel zu kalt“ gewesen.")).toMatchObject([
    { type: "Indirect", speaker: "Die Wirtin" },
    { type: "Direct", words: "„viel zu kalt“", speaker: "Die Wirtin", within: 0 },
  ]);
});

test("a name in quotation marks is no speech", () => {
  expect(saidIn("Das Schiff „Seeadler“ liegt im Hafen von Emden.")).toEqual([]);
  expect(saidIn("Die „Emder Rundschau“ ist eine Zeitung.")).toEqual([]);
});

test("whoever adds something within a source's report is the one quoted", () => {
  const said = saidIn("Kanzlerin Ada Roth hat laut Nordfunk „volle Hilfe“ zugesagt.");
  expect(said.map(({ speaker }) => speaker)).toEqual(["Nordfunk", "Kanzlerin Ada Roth"]);
});

test("an apposition or a relative clause may stand between speaker and verb", () => {
  expect(speakers("Jana Pohl, Sprecherin der Werft, sagte, der Bau gehe weiter.")).toEqual([
    "Jana Pohl, Sprecherin der Werft",
  ]);
  expect(speakers("The mayor, who came late, said the road would open.", "en")).toEqual([
    "The mayor",
  ]);
});

test("several sentences in the subjunctive are one stretch of the same speaker", () => {
  const said = saidIn(
    "Die Ärztin sagte, er sei wach. Er habe gut geschlafen. Morgen gehe er heim.",
  );
  expect(said).toMatchObject([
    { speaker: "Die Ärztin" },
    {
      type: "IndirectFreeIndirect",
      words: "Er habe gut geschlafen. Morgen gehe er heim.",
      speaker: "Die Ärztin",
    },
  ]);
});

test("nobody is named where the words name nobody", () => {
  expect(speakers("Es hieß, der Hafen werde geschlossen.")).toEqual([""]);
  expect(speakers("It was reported that the harbour would close.", "en")).toEqual([""]);
});

test("a sentence that only tells what happened has no speaker", () => {
  expect(saidIn("Das Schiff lief am Montag aus. Es kam nie an.")).toEqual([]);
  expect(saidIn("The ship left on Monday. It never arrived.", "en")).toEqual([]);
});

test("every reason points at the words of saying", () => {
  const text = "Die Bäuerin sagte, die Ernte sei gut.";
  const [found] = findAttributions(articleOfText({ lang: "de", text }));
  const at = found?.reasons[0]?.at;
  expect(at === undefined ? "" : text.slice(at.start, at.end)).toBe("sagte");
});

test("positions count through the whole article", () => {
  const article = articleOf({
    lang: "de",
    paragraphs: [["Es regnete."], ["Die Wirtin klagte.", "Das Dach sei undicht, sagte sie."]],
  });
  const found = findAttributions(article).find(({ type }) => type === "Indirect");
  expect(article.text.slice(found?.start, found?.end)).toBe("Das Dach sei undicht");
});

test("a language without rules has no attributions", () => {
  expect(saidIn("« Il pleut », dit-elle.", "fr")).toEqual([]);
});
