import { expect, test } from "vitest";
import type { Span } from "#src/extract/article.ts";
import type { Extraction } from "#src/extract/events/extraction.ts";
import { proposeClaims } from "#src/extract/review/proposals.ts";
import { extractionOf, sourceOf } from "./made-up.ts";

const KRAS = { de: "Kras", en: "Kras" };

const GERMAN = extractionOf(
  "de",
  [["Dort blieb es still.", "Am Freitag traf Anna in Kras Bert, meldete das Echo."]],
  [
    {
      sentence: 1,
      type: "meeting",
      kind: "meeting",
      trigger: "traf",
      actors: [
        ["anna", "participant", "Anna"],
        ["bert", "participant", "Bert"],
      ],
      place: [KRAS, "Kras"],
      chain: [["echo", "das Echo"]],
      day: ["2024-03-01", "Am Freitag"],
    },
  ],
);

const ENGLISH_TEXT = extractionOf(
  "en",
  [["All stayed quiet there.", "Echo has Anna in Kras on Friday, with a guest."]],
  [],
);

/** What other steps of the pipeline found in the English text, which states no claim of its own. */
const ENGLISH: Extraction = {
  ...ENGLISH_TEXT,
  actors: [mention("echo", "Echo"), mention("anna", "Anna")],
  places: [{ ...spanOf("Kras"), name: KRAS, reasons: [] }],
  dates: [
    {
      ...spanOf("on Friday"),
      relation: "at",
      when: {
        published: { edtf: "2024-03-01", rule: "weekday-of-publication", usesPublication: true },
      },
      reasons: [],
    },
  ],
};

function spanOf(words: string): Span {
  const start = ENGLISH_TEXT.article.text.indexOf(words);
  return { start, end: start + words.length };
}

function mention(actor: string, words: string): Extraction["actors"][number] {
  const span = spanOf(words);
  return { ...span, actor, naming: "name", standing: "actor", phrase: span, reasons: [] };
}

test("a claim of one text points at the same actors, place, day and speaker in the other", () => {
  const [proposal] = proposeClaims([sourceOf("blatt", [GERMAN, ENGLISH])]);
  const claim = proposal?.claim;
  expect(claim?.passages.map(({ text, sentence }) => [text, sentence])).toEqual([
    ["de", 1],
    ["en", 1],
  ]);
  const english = [...(claim?.actors ?? []), claim?.place, claim?.chain[0]].map(
    (each) => each?.phrase?.["en"]?.exact,
  );
  expect(english).toEqual(["Anna", undefined, "Kras", "Echo"]);
  expect(claim?.when?.published?.words?.["en"]?.exact).toBe("on Friday");
});

test("positions are those of the other text's own paragraph", () => {
  const [proposal] = proposeClaims([sourceOf("blatt", [GERMAN, ENGLISH])]);
  const { start, end, exact } = proposal?.claim.actors[0]?.phrase?.["en"] ?? {};
  expect(ENGLISH.article.text.slice(start, end)).toBe(exact);
});

test("a sentence and its counterpart quote the same things, in the same order", () => {
  const german = extractionOf(
    "de",
    [["„Gut“ und „klug“ nannte Anna das."]],
    [{ sentence: 0, type: "statement", kind: "statement", trigger: "nannte", quotes: ["klug"] }],
  );
  const quoted = (english: string) =>
    proposeClaims([sourceOf("blatt", [german, extractionOf("en", [[english]], [])])])[0]?.claim
      .quotes[0]?.phrase["en"]?.exact;
  expect(quoted("Anna called it “good” and “clever”.")).toBe("clever");
  expect(quoted("Anna called it good and “clever”.")).toBeUndefined();
});
