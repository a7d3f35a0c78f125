/** Articles as they are pasted and dropped: read, asked about, kept, and opened as a collection. */
import { createElement } from "react";
import * as fc from "fast-check";
import { expect } from "vitest";
import { parseEdtf } from "#src/domain/edtf.ts";
import { OwnArticle } from "#src/domain/own-collection.ts";
import { DraftNotes } from "#src/features/add/DraftNotes.tsx";
import { givenAtFirst } from "#src/features/add/given.ts";
import { Refused } from "#src/features/add/Refused.tsx";
import { questionsOf } from "#src/formats/questions-of.ts";
import { ownArticleOf } from "#src/formats/source-of.ts";
import { createAnswerer } from "#src/worker/answer.ts";
import type { FileReading, ReadFault } from "#src/worker/protocol.ts";
import { pdfFile, column } from "#tests/formats/support/pdf-file.ts";
import { paragraph, wordFile } from "#tests/formats/support/word-file.ts";
import { wholeCollection } from "#tests/worker/own-articles.ts";
import { editedBytes, encoded, utf8 } from "../byte-edits.ts";
import { beginningOf, ARTICLE, MARKDOWN, PAGE } from "../seeds.ts";
import { fuzzed } from "../target.ts";
import { editedText } from "../text-edits.ts";
import { saidOf } from "../words.ts";

interface Given {
  readonly name: string;
  readonly content: ArrayBuffer | string;
  /** what was read is made a collection too, which takes longer than reading it */
  readonly isOpened: boolean;
}

const freely = () => Promise.resolve();
const KEEPS = { publisher: "Beispiel", headline: "Ein Artikel", order: 0, id: "a" };

async function check({ name, content, isOpened }: Given): Promise<void> {
  const answer = createAnswerer(globalThis.crypto.subtle);
  const reading = await answer({ kind: "read", name, content }, freely);
  if (!("article" in reading)) {
    expectRefusal("fault" in reading ? reading.fault : undefined);
    return;
  }
  expect(reading.article.paragraphs.length).toBeGreaterThan(0);
  expectNotes(reading);
  const own = kept(reading, name);
  expect(OwnArticle.safeParse(own).error).toBeUndefined();
  if (!isOpened) return;
  const opened = await answer({ kind: "open", whole: wholeCollection([own]) }, freely);
  expect(opened).toMatchObject({ dataset: { format: "dateline/1" } });
}

function expectRefusal(fault: { readonly kind: string } | undefined): void {
  if (!isFault(fault)) throw new Error(`no fault of an article: ${JSON.stringify(fault)}`);
  const draft = { key: 1, name: "", content: "" };
  const drafts = [{ ...draft, state: { stage: "refused" as const, refusal: fault } }];
  saidOf((lang) => createElement(Refused, { drafts, lang, onAgain() {}, onDismiss() {} }));
}

/** What breaks within the program is caught, and told as its own fault: here it is one. */
function isFault(fault: { readonly kind: string } | undefined): fault is ReadFault {
  return fault !== undefined && fault.kind !== "internal";
}

type Read = Extract<FileReading, { readonly ok: true }>;

function expectNotes(reading: Read): void {
  const { problems, published, otherDays } = reading.article;
  for (const day of [...(published ? [published] : []), ...otherDays]) {
    expect(parseEdtf(day.edtf).ok).toBe(true);
  }
  const told = problems.filter(({ kind }) => kind === "encoding" || kind === "impossible-day");
  if (told.length === 0) return;
  saidOf((lang) => createElement(DraftNotes, { reading, published: "", lang, onDay() {} }));
}

/** As its reader keeps it who changes nothing that was found. */
function kept({ article, lang, digest }: Read, name: string): OwnArticle {
  const given = givenAtFirst(questionsOf(article, lang));
  const isDay = parseEdtf(given.published).ok;
  const published = isDay ? given.published : undefined;
  return ownArticleOf(article, name, { ...KEEPS, published, lang, url: article.url }, digest, 0);
}

const TEXTS = [
  ARTICLE,
  MARKDOWN,
  PAGE,
  ...beginningOf("public/data/articles/dtz-2025-07-12.md", 4000),
  ...beginningOf("../shared/articles/dtz-2025-07-12-lawrow-kim.txt", 4000),
  ...beginningOf("../shared/articles/ovb-2025-06-05-schoigu-kim.txt", 4000),
];

const names = fc.constantFrom("a.txt", "a.md", "a.html", "", "https://example.org/2025/07/12/a");
const isOpened = fc.nat(9).map((number) => number === 0);
const words = editedText(TEXTS);
const content = fc.oneof(
  words,
  encoded(words).map((bytes) => bytes.buffer),
);

const LINE = "Am Montag kam die Ministerin nach Oslo, ".repeat(26_000);
const file = (name: string, text: string | Uint8Array<ArrayBuffer>): Given => ({
  name,
  content: typeof text === "string" ? text : text.buffer,
  isOpened: false,
});

export const articles = fuzzed<Given>({
  name: "articles",
  share: 15,
  cases: fc.record({ name: names, content, isOpened }),
  check,
  extremes: {
    "a line of a megabyte": () => file("a.txt", LINE),
    "a line of a megabyte in a page": () => file("a.html", `<p>${LINE}</p>`),
    "a line of a megabyte in Markdown": () => file("a.md", LINE),
    "a line of a megabyte without a blank": () => file("a.txt", "x".repeat(1_000_000)),
    "a line of a megabyte of bytes that are no text": () =>
      file(
        "a.txt",
        utf8(LINE).map((byte, at) => (at % 997 === 0 ? 0xfc : byte)),
      ),
    "a million commas": () => file("a.txt", ",".repeat(1_000_000)),
    "ten thousand levels of a page": () =>
      file("a.html", `${"<div>".repeat(10_000)}<p>Die Fähre fährt.</p>`),
    "ten thousand levels of quotation": () => file("a.md", `${"> ".repeat(10_000)}a`),
    "ten thousand levels of a list": () => file("a.md", `${"- ".repeat(10_000)}a`),
    "a hundred thousand brackets": () => file("a.md", "[".repeat(100_000)),
    "a hundred thousand stars": () => file("a.md", "*a ".repeat(100_000)),
    "a hundred thousand ends of comments": () => file("a.html", "<!-- --".repeat(100_000)),
    "a hundred thousand attributes": () => file("a.html", `<p ${"a=b ".repeat(100_000)}>a</p>`),
    "a hundred thousand entities": () => file("a.html", `<p>${"&amp;".repeat(100_000)}</p>`),
  },
});

// ----- files of other programs ----- //

const LINES = [
  "Bruecke in Hafenstadt wieder offen",
  "",
  "Die Ministerin kam am Montag in die Stadt und gab",
  "die Bruecke frei. Am 3. August 2024 war sie gesperrt.",
];
const WORD = wordFile(paragraph("Brücke offen", "Heading1") + paragraph(ARTICLE), {
  "docProps/core.xml": `<c><dc:title>Brücke</dc:title><dcterms:created>2025-06-03T10:00:00Z</dcterms:created></c>`,
});
const PDF = pdfFile([column(LINES), column(LINES.slice(2))], { info: "/Title (Ida)" });

/** A whole archive round parts that are spoilt. */
const repacked = editedText([
  paragraph("Brücke offen", "Heading1") + paragraph("Am Montag kam die Ministerin."),
]).map((body) => wordFile(body));

export const word = fuzzed<Given>({
  name: "word",
  share: 4,
  cases: fc.record({
    name: fc.constant("a.docx"),
    content: fc.oneof(editedBytes([WORD]), repacked).map((bytes) => bytes.buffer),
    isOpened: fc.constant(false),
  }),
  check,
  extremes: {
    "sixty megabytes in a few": () =>
      file("a.docx", wordFile("", { "word/document.xml": new Uint8Array(60_000_000) })),
    "ten thousand levels": () =>
      file("a.docx", wordFile("<w:p>".repeat(10_000) + "</w:p>".repeat(10_000))),
    "a line of a megabyte": () => file("a.docx", wordFile(paragraph(LINE))),
  },
});

export const pdf = fuzzed<Given>({
  name: "pdf",
  share: 3,
  cases: fc.record({
    name: fc.constant("a.pdf"),
    content: editedBytes([PDF]).map((bytes) => bytes.slice().buffer),
    isOpened: fc.constant(false),
  }),
  check,
  extremes: {
    "ten thousand levels": () =>
      file("a.pdf", pdfFile([column(LINES)], { info: `/Title ${"[".repeat(10_000)}` })),
    "a line of half a megabyte": () =>
      file("a.pdf", pdfFile([[{ x: 1, y: 1, text: LINE.slice(0, 500_000).replaceAll("ä", "a") }]])),
  },
});
