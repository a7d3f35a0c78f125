import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { expect, test } from "vitest";
import { textInLang } from "#src/domain/local-text.ts";
import { passageIn } from "#src/domain/passage.ts";
import type { ToExport } from "#src/formats/export/exported.ts";
import { toMarkdown } from "#src/formats/export/to-markdown.ts";
import { dateInWords } from "#src/i18n/dates.ts";
import { article, dated, passageOf } from "#tests/support/collection.ts";
import { bundled, collections, exportOf } from "./made-exports.ts";

type Root = ReturnType<typeof fromMarkdown>;
type Nodes = Root | Root["children"][number];

const inWords: ToExport["dateInWords"] = (edtf, lang) => dateInWords(edtf, lang, "heading");

/** The blocks of a text, each with its words as a reader sees them. */
function blocksOf(input: ToExport) {
  const { children } = fromMarkdown(toMarkdown.write(input).text);
  return children.map((node) => ({
    type: node.type === "heading" ? `h${node.depth}` : node.type,
    words: wordsOf(node),
  }));
}

function wordsOf(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(wordsOf).join("") : "";
}

const headings = (input: ToExport) => blocksOf(input).filter(({ type }) => type.startsWith("h"));

test("events stand under their year and month, each with its date, its words and a footnote", () => {
  const herald = article("herald", { en: [["Anna met Bert."]] });
  const input = exportOf(
    {
      sources: [herald],
      events: [
        {
          id: "met",
          kind: "meeting",
          claims: [
            {
              when: { text: dated("2024-08-06") },
              passages: [passageOf(herald, "Anna met Bert.")],
              actors: ["anna", "bert"],
              chain: [{ speakers: ["wire"], form: "indirect" }],
              place: { name: { en: "Harbour" } },
            },
          ],
        },
      ],
    },
    { dateInWords: inWords },
  );
  expect(toMarkdown.write(input).text.split("\n\n").slice(2)).toEqual([
    "## 2024",
    "### August 2024",
    "#### Title of met",
    "6 August 2024 · Meetings and visits · Anna, Bert · Harbour",
    "> Anna met Bert.[^1]\n>\n> — The Wire, reported",
    "## Sources",
    "[^1]: Paper herald: Headline of herald, 5 June 2025, <https://herald.example/article>\n",
  ]);
});

test("an event of a year stands below the year, also behind a month, and the undated at the end", () => {
  const on = (id: string, edtf: string) => ({ id, claims: [{ when: { text: dated(edtf) } }] });
  const events = [
    on("spring", "2024-03-02"),
    on("later", "2024-04/2024-06"),
    on("between", "[2024-05-02..2024-06-05]"),
    { id: "some-time" },
  ];
  const input = exportOf({ events }, { dateInWords: inWords });
  expect(
    headings(input)
      .map(({ words }) => words)
      .slice(1),
  ).toEqual([
    "2024",
    "March 2024",
    "Title of spring",
    "April 2024",
    "Title of later",
    "2024",
    "Title of between",
    "Undated",
    "Title of some-time",
  ]);
});

test("foreign words show as they are and make no mark-up", () => {
  fc.assert(
    fc.property(collections, (input) => {
      const blocks = blocksOf(input);
      expect(
        blocks.filter(({ type }) => !/^(?:h\d|paragraph|blockquote|definition)$/u.test(type)),
      ).toEqual([]);
      const plain = (type: string) =>
        blocks.filter((block) => block.type === type).map(({ words }) => words);
      expect(plain("h4")).toEqual(
        input.records.map(({ event }) => textInLang(event.title, input.lang)),
      );
      const summaries = input.records.flatMap(({ event: { summary } }) =>
        summary === undefined ? [] : [textInLang(summary, input.lang)],
      );
      expect(plain("paragraph")).toEqual(expect.arrayContaining(summaries));
      const quoted = input.records.flatMap(({ evidence }) =>
        evidence.flatMap(({ claim }) => passageIn(claim, input.lang)?.exact ?? []),
      );
      const quotes = plain("blockquote");
      expect(quoted.filter((words) => !quotes.some((each) => each.startsWith(words)))).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

test("in the bundled collection every mark has one footnote, and every footnote a mark", () => {
  const { text } = toMarkdown.write(bundled());
  const marks = new Set([...text.matchAll(/\[\^(\d+)\](?!:)/gu)].map(([, number]) => number));
  const notes = [...text.matchAll(/^\[\^(\d+)\]: /gmu)].map(([, number]) => number);
  expect(notes).toEqual(["1", "2"]);
  expect(marks).toEqual(new Set(notes));
});
