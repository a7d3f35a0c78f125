/** Texts that may not be passed on, in every format. */
import { describe, expect, test } from "vitest";
import { EXPORT_FORMATS } from "#src/formats/export/exported.ts";
import { exporterFor } from "#src/formats/export/exporters.ts";
import { acting, article, dated, passageOf, phraseIn } from "#tests/support/collection.ts";
import { bundled, exportOf } from "./made-exports.ts";

const SECRET = article(
  "secret",
  { en: [["Anna said on Monday in Harbourtown: stop.", "She left for the hills."]] },
  { aside: [{ text: "Picture: the quay", reason: "caption" }], headline: "A day at sea" },
);
const OPEN = article("open", { en: [["Bert stayed at home."]] });
const WORDS = [
  "Anna said on Monday",
  "Harbourtown: stop",
  "the hills",
  "the quay",
  "said",
  "Monday",
  "stop",
];

const input = exportOf({
  sources: [SECRET, OPEN],
  events: [
    {
      id: "told",
      kind: "statement",
      title: { en: "A word of Anna’s" },
      claims: [
        {
          passages: [passageOf(SECRET, "Anna said on Monday in Harbourtown: stop.")],
          actors: [{ ...acting("anna", "speaker"), phrase: phraseIn(SECRET, "Anna") }],
          place: { name: { en: "Harbour" }, phrase: phraseIn(SECRET, "Harbourtown") },
          quotes: [{ exact: "stop", phrase: phraseIn(SECRET, "stop") }],
          chain: [
            {
              speakers: ["anna"],
              form: "direct",
              cue: phraseIn(SECRET, "said"),
              when: { published: dated("2025-06-02", { words: phraseIn(SECRET, "Monday") }) },
            },
          ],
          when: { text: dated("2025-06", { words: phraseIn(SECRET, "Monday") }) },
          bounds: { notAfter: dated("2025-06-05", { words: phraseIn(SECRET, "Monday") }) },
        },
      ],
    },
    { id: "home", claims: [{ passages: [passageOf(OPEN, "Bert stayed at home.")] }] },
  ],
});

describe.each(EXPORT_FORMATS)("%s", (format) => {
  test("writes none of their words, and counts them as lost", async () => {
    const exporter = await exporterFor(format);
    const withoutTexts = new Set(["secret"]);
    const { text } = exporter.write({ ...input, withoutTexts });
    for (const words of WORDS) expect(text).not.toMatch(new RegExp(`\\b${words}\\b`, "u"));
    const lost = exporter.losses({ ...input, withoutTexts });
    const whats = lost.map(({ what }) => what);
    expect(whats).toEqual(expect.arrayContaining(["passages", "texts"]));
  });

  test("does without the words of the interface and a time, and names what it writes", async () => {
    const exporter = await exporterFor(format);
    const { text, mediaType, extension } = exporter.write(bundled());
    expect(text.length).toBeGreaterThan(1000);
    expect([mediaType, extension].join(" ")).toMatch(
      /^[a-z]+\/[a-z+]+ (?:json|jsonld|csv|ics|md)$/u,
    );
  });

  test("takes a collection without any event", async () => {
    const exporter = await exporterFor(format);
    const nothing = { ...input, records: [] };
    expect(exporter.losses(nothing)).toEqual([]);
    expect(exporter.write(nothing).text).not.toBe("");
  });
});

test.each(["json", "csv", "icalendar", "json-ld", "markdown"] as const)(
  "in %s the paper that says so is still named",
  async (format) => {
    const exporter = await exporterFor(format);
    const dates = { ...input, withoutTexts: new Set(["secret"]) };
    expect(exporter.write(dates).text).toContain("Paper secret");
  },
);
