import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSentences } from "#src/extract/sentences.ts";

/** "|" stands where a sentence ends; the text itself has a space there. */
function sentences(marked: string): readonly string[] {
  return marked.split("|").map((sentence) => sentence.trim());
}

function split(marked: string, lang: string): readonly string[] {
  const text = sentences(marked).join(" ");
  return splitSentences(text, lang).map((span) => span.text);
}

describe("German", () => {
  test.each([
    "Er kam. | Sie ging.",
    "Das Treffen fand am 12. Juli statt. | Es dauerte lange.",
    "Am 3. Gipfel nahmen alle teil.",
    "Der 2. Weltkrieg endete 1945. | Danach kam der Frieden.",
    "Im Jahr 2024. | Neues begann.",
    "Es waren mindestens 40. | Andere flohen.",
    "Papst Johannes XXIII. war alt.",
    "Das gilt z. B. für Kursk. | Mehr weiß man nicht.",
    "Das gilt z.B. für Kursk. | Mehr weiß man nicht.",
    "Laut Dr. Müller und Prof. Schmidt ist das so.",
    "Rund 50 Mio. Dollar kostete es, rd. 20 davon sofort.",
    "George W. Bush war da.",
    "Er traf zum 0:3. | In der Pause regnete es.",
    "Es war ein Unfall dieser Art. | Danach kam keiner mehr.",
    "„Was nun?“, fragte er. | Niemand antwortete.",
    "„Das ist gut!“ – so der Minister. | Er ging.",
    "Er sagte: „Das ist gut.“ | Dann ging er.",
    'Er sagte: "Das ist gut." | Dann ging er.',
    "„Das ist gut.“ | Das sagte er.",
    "Er sagte: „Das ist gut. “",
    "Sie half: „Wir haben einen Plan.“ | Er nickte.",
    "Das Gericht (Az. 3 B. 12 von 2024) entschied. | Er legte Berufung ein.",
    "Er ging. (Das war spät.) | Sie blieb.".replace(" (", " | ("),
    "Die Stadt usw. | Das ist alles.",
  ])("%s", (marked) => {
    expect(split(marked, "de")).toEqual(sentences(marked));
  });
});

describe("English", () => {
  test.each([
    "He came. | She left.",
    "Mr. Smith met Dr. Jones. | They talked.",
    "He arrived on Aug. 6. | It rained.",
    "Gen. Valery Gerasimov reported. | Nobody asked.",
    '"What now?" he asked. | Nobody answered.',
    "“It is good.” | He left.",
    "He said: “It is good.” | Then he left.",
    "George W. Bush was there.",
    "It happened in 2024. | Then came peace.",
  ])("%s", (marked) => {
    expect(split(marked, "en")).toEqual(sentences(marked));
  });
});

test("a line break ends a sentence, with or without a full stop", () => {
  const text = "Eine Überschrift\n\nDer erste Satz am 3.\nJuli ist warm.";
  expect(splitSentences(text, "de").map((span) => span.text)).toEqual([
    "Eine Überschrift",
    "Der erste Satz am 3.",
    "Juli ist warm.",
  ]);
});

test("positions are those of the text, and nothing but white space lies between sentences", () => {
  const pieces = constantFrom("Er kam.", " ", "\n", "„Ja!“", "am 3. Juli", "z. B.", "(", ")", "🗞");
  assert(
    property(array(pieces, { maxLength: 20 }), constantFrom("de", "en"), (parts, lang) => {
      const text = parts.join(" ");
      let end = 0;
      for (const span of splitSentences(text, lang)) {
        expect(text.slice(span.start, span.end)).toBe(span.text);
        expect(span.text).toBe(span.text.trim());
        expect(text.slice(end, span.start).trim()).toBe("");
        end = span.end;
      }
      expect(text.slice(end).trim()).toBe("");
    }),
  );
});

test("a full stop inside brackets ends nothing, also after brackets that were closed", () => {
  const text =
    "Das Gericht (Az. 3 B. Kammer zwei) [Red. Anm.] entschied. Es (war. So [ganz. Recht]. Ja) gut. Ende.";
  expect(splitSentences(text, "de").map((span) => span.text)).toEqual([
    "Das Gericht (Az. 3 B. Kammer zwei) [Red. Anm.] entschied.",
    "Es (war. So [ganz. Recht]. Ja) gut.",
    "Ende.",
  ]);
});

test("a bracket that nobody closes is given up after a while", () => {
  const spans = splitSentences(`Er kam (und blieb. ${"Es regnete den Tag. ".repeat(50)}`, "de");
  expect(spans[0]?.text.length).toBeGreaterThan(250);
  expect(spans[0]?.text.length).toBeLessThan(400);
  expect(spans.length).toBeGreaterThan(30);
});

test("a long text with such a bracket is split in a moment", { timeout: 5_000 }, () => {
  const text = `Er kam (und blieb. ${"Es regnete den ganzen Tag lang. ".repeat(20_000)}`;
  expect(splitSentences(text, "de").length).toBeGreaterThan(19_000);
});

test("a text of many pieces is split like one of few", () => {
  const paragraph =
    "Er kam am 12. Juli. „Was nun?“, fragte sie. Es waren z. B. 3.5 Tage 🗞 (oder so. Ja). ";
  const long = splitSentences(paragraph.repeat(500), "de").map((span) => span.text);
  const short = splitSentences(paragraph, "de").map((span) => span.text);
  expect(long).toEqual(Array.from({ length: 500 }, () => short).flat());
  expect(splitSentences("x".repeat(50_000), "de")).toHaveLength(1);
});

test("no text has no sentences", () => {
  expect(splitSentences("", "de")).toEqual([]);
  expect(splitSentences(" \n ", "en")).toEqual([]);
});
