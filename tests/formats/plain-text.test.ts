import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText } from "#src/extract/clean-text.ts";
import { readPlainText } from "#src/formats/read-plain-text.ts";

const FERRY =
  "Die Fähre nach Norden ist am Montag ausgefallen, weil der Sturm die Anlegestelle beschädigt hat.";
const BRIDGE =
  "Auch die Brücke blieb zunächst gesperrt, wie die Bürgermeisterin in einer Erklärung mitteilte.";
const SCHOOL = "Die Schulen öffnen am Mittwoch wieder, sagte sie der Zeitung nach einem Treffen.";

const article = (...blocks: readonly string[]) => blocks.join("\n\n");
const paragraphs = (text: string) => readPlainText(text).paragraphs.map((each) => each.text);
const reasons = (text: string) =>
  readPlainText(text).aside.map((each) => `${each.reason}: ${each.text}`);

describe("what stays", () => {
  test("an article without anything round it keeps every paragraph", () => {
    const blocks = [FERRY, "„Wir warten“, sagte sie.", "- Die Fähre fährt nicht.", "Nein.", BRIDGE];
    expect(paragraphs(article(...blocks))).toEqual(blocks);
  });

  test("the dateline stays in its paragraph", () => {
    const first = `Beispielstadt, 12. Juli 2025 – ${FERRY}`;
    expect(paragraphs(article("Sturm legt Fähre still", first, BRIDGE))).toEqual([first, BRIDGE]);
  });

  test("without a sentence there is no headline: every line is a paragraph", () => {
    expect(readPlainText("Hafen")).toMatchObject({ paragraphs: [{ text: "Hafen" }] });
    expect(paragraphs("Hafen\n\nBrücke nach Norden")).toEqual(["Hafen", "Brücke nach Norden"]);
  });

  test("a chronicle keeps the days above its paragraphs", () => {
    const blocks = ["1. Juli 2025", FERRY, "2. Juli 2025", BRIDGE, "3. Juli 2025", SCHOOL];
    expect(paragraphs(article(...blocks))).toEqual(blocks);
  });

  test("wrapped lines are joined, and paragraphs without empty lines told apart", () => {
    const wrapped = FERRY.replace(/(.{40,55}) /gu, "$1\n");
    expect(wrapped).toContain("\n");
    expect(paragraphs(`${wrapped}\n\n${BRIDGE}`)).toEqual([FERRY, BRIDGE]);
    expect(paragraphs(`${FERRY}\n${BRIDGE}\n${SCHOOL}`)).toEqual([FERRY, BRIDGE, SCHOOL]);
  });
});

describe("the headline", () => {
  test("is the line above the article, repetitions are set aside", () => {
    const read = readPlainText(
      article("Beispielblatt - Sturm legt Fähre still", "Sturm legt Fähre still", FERRY, BRIDGE),
    );
    expect(read.title).toBe("Sturm legt Fähre still");
    expect(read.aside).toEqual([
      { text: "Beispielblatt - Sturm legt Fähre still", reason: "repeated-headline" },
    ]);
  });

  test("is not the section's name above it", () => {
    const read = readPlainText(article("Politik", "Sturm legt Fähre still", FERRY));
    expect(read.title).toBe("Sturm legt Fähre still");
    expect(read.aside).toEqual([{ text: "Politik", reason: "navigation" }]);
  });

  test("between paragraphs is a subheading", () => {
    const text = article("Sturm legt Fähre still", FERRY, "Schäden an der Brücke", BRIDGE);
    expect(paragraphs(text)).toEqual([FERRY, BRIDGE]);
    expect(reasons(text)).toEqual(["subheading: Schäden an der Brücke"]);
  });
});

describe("what is set aside", () => {
  test("each with its reason, and in the order of the text", () => {
    const text = article(
      "Sturm legt Fähre still",
      "Von Anna Muster",
      "Die Anlegestelle am Montag. Foto: © Karl Beispiel/dpa",
      FERRY,
      "Textgröße ändern:",
      BRIDGE,
      "Jetzt unseren kostenlosen Newsletter abonnieren!",
      "Artikel 2 von 4",
    );
    expect(paragraphs(text)).toEqual([FERRY, BRIDGE]);
    expect(reasons(text).map((each) => each.split(":")[0])).toEqual([
      "byline",
      "photo-credit",
      "page-control",
      "newsletter",
      "pager",
    ]);
  });

  test("a credit line without an empty line after it leaves the paragraph whole", () => {
    expect(paragraphs(`Foto: Anna Muster\n${FERRY}\n\n${BRIDGE}`)).toEqual([FERRY, BRIDGE]);
  });

  test("teasers of other stories after their heading, with their paragraphs", () => {
    const text = article(
      FERRY,
      BRIDGE,
      "Empfohlen",
      "Oslo wählt einen neuen Rat",
      "In Oslo hat am Donnerstag die Wahl des neuen Rates begonnen, wie die Stadt mitteilte.",
      "Streik am Flughafen beendet",
      "Am Flughafen arbeiten seit Freitag wieder alle Beschäftigten.",
      "Textgröße ändern:",
    );
    expect(paragraphs(text)).toEqual([FERRY, BRIDGE]);
    expect(reasons(text).filter((each) => each.startsWith("teaser"))).toHaveLength(5);
  });

  test("teasers that are sentences without headlines", () => {
    const text = article(
      FERRY,
      BRIDGE,
      "Related stories",
      "A strike at the airport ended on Friday.",
      "Oslo elected a new council on Thursday.",
    );
    expect(paragraphs(text)).toEqual([FERRY, BRIDGE]);
  });

  test("teasers after the author's code, where no heading stands over them", () => {
    const other = "In Oslo hat am Donnerstag die Wahl des neuen Rates begonnen, sagte die Stadt.";
    const text = article(FERRY, BRIDGE, "(A.Muster--ABC)", "Oslo wählt einen neuen Rat", other);
    expect(paragraphs(text)).toEqual([FERRY, BRIDGE]);
  });

  test("of a box in the midst of the article only the box", () => {
    const text = article(
      FERRY,
      "Lesen Sie auch",
      "Oslo wählt einen neuen Rat",
      "Streik am Flughafen beendet",
      BRIDGE,
      SCHOOL,
    );
    expect(paragraphs(text)).toEqual([FERRY, BRIDGE, SCHOOL]);
    expect(reasons(text)).toHaveLength(3);
    expect(paragraphs(article(FERRY, "Mehr zum Thema: Oslo wählt", BRIDGE))).toEqual([
      FERRY,
      BRIDGE,
    ]);
  });

  test("the last paragraph below such a box is the article's, unless it tells of the headline", () => {
    const other = "Der Rat von Oslo wird nach der Wahl im Herbst neu bestimmt, sagte der Rat.";
    const box = ["Lesen Sie auch", "Der Rat von Oslo wird neu gewählt"];
    expect(paragraphs(article(FERRY, ...box, BRIDGE))).toEqual([FERRY, BRIDGE]);
    expect(paragraphs(article(FERRY, ...box, SCHOOL))).toContain(SCHOOL);
    expect(paragraphs(article(FERRY, BRIDGE, "Empfohlen", box[1] ?? "", other))).toEqual([
      FERRY,
      BRIDGE,
    ]);
  });
});

describe("where the words stand in the given text", () => {
  const block = fc.constantFrom(
    FERRY,
    BRIDGE.replaceAll(" ", "\u00a0 "),
    SCHOOL.replaceAll("n", "n\u00ad"),
    "Pra\u0308sident Muster sagte am\r\nMontag, der Hafen  bleibe zu.",
    "Textgröße ändern:",
    "Foto: © dpa",
    "Empfohlen",
    "\ufeff„Ja.“",
    "- Punkt eins.",
  );
  const text = fc
    .array(fc.tuple(block, fc.constantFrom("\n\n", "\r\n\r\n", "\n \n", "\n", "\r")), {
      maxLength: 12,
    })
    .map((parts) => parts.flat().join(""));

  // thousands of texts on a busy machine
  test("the given text of every span says what the span says", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.oneof(text, fc.string({ unit: "binary", maxLength: 80 })),
        fc.nat(),
        fc.nat(),
        (raw, one, other) => {
          for (const { text: words, given = [] } of readPlainText(raw).paragraphs) {
            expect(given).toHaveLength(words.length + 1);
            const [start = 0, end = 0] = [
              one % (words.length + 1),
              other % (words.length + 1),
            ].toSorted((a, b) => a - b);
            const slice = cleanText(raw.slice(given[start], given[end])).text;
            expect(slice.replace(/\s+/gu, " ").trim()).toBe(words.slice(start, end).trim());
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test("no letter of the text is lost: it is in a paragraph, in the title or set aside", () => {
    const letters = (words: string) => words.replace(/[^\p{L}]/gu, "");
    fc.assert(
      fc.property(text, (raw) => {
        const { title = "", paragraphs: read, aside } = readPlainText(raw);
        const kept = [title, ...read.map((each) => each.text), ...aside.map((each) => each.text)];
        expect(letters(kept.join("")).length).toBe(letters(cleanText(raw).text).length);
      }),
    );
  });
});
