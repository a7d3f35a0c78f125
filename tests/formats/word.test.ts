import { strToU8, zipSync } from "fflate";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFile } from "#src/formats/read-file.ts";
import { documentXml, paragraph, wordFile } from "./support/word-file.ts";

const freely = () => Promise.resolve();
const read = (bytes: Uint8Array<ArrayBuffer>, name = "a.docx") => readFile(name, bytes, {}, freely);

const FIRST = "Hafenstadt – Die Ministerin kam am Montag in die Stadt und gab die Brücke frei.";
const SECOND =
  "Am Dienstag reiste sie nach Oslo und sprach dort mit dem Präsidenten über die Fähren.";
const BODY = [
  paragraph("Brücke in Hafenstadt wieder offen", "Heading1"),
  paragraph(FIRST),
  paragraph("Bauarbeiten", "Heading2"),
  paragraph(SECOND),
].join("");

test("headings and paragraphs of a Word file are read", async () => {
  expect(await read(wordFile(BODY))).toMatchObject({
    ok: true,
    format: "docx",
    lang: "de",
    article: {
      title: "Brücke in Hafenstadt wieder offen",
      paragraphs: [{ text: FIRST }, { text: SECOND }],
      aside: [{ text: "Bauarbeiten", reason: "subheading" }],
    },
  });
});

test("a Word file is known by its bytes, whatever it is called", async () => {
  expect(await read(wordFile(BODY), "a.txt")).toMatchObject({ ok: true, format: "docx" });
});

describe("what the program that made the file says", () => {
  const core = (title: string) => ({
    "docProps/core.xml": `<c><dc:title>${title}</dc:title><dc:creator>admin</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2025-06-03T10:00:00Z</dcterms:created></c>`,
  });

  test("is a title where the words show none, a day to offer, and no byline", async () => {
    const reading = await read(
      wordFile(paragraph(FIRST) + paragraph(SECOND), core("Streit &amp; Einigung um die Fähre")),
    );
    expect(reading).toMatchObject({
      article: {
        title: "Streit & Einigung um die Fähre",
        otherDays: [{ edtf: "2025-06-03", basis: "made" }],
      },
    });
    expect(reading.ok && reading.article).not.toHaveProperty("published");
    expect(reading.ok && reading.article).not.toHaveProperty("byline");
  });

  test("never wins over the words, and a template's title is none", async () => {
    expect(await read(wordFile(BODY, core("Ein ganz anderer Titel")))).toMatchObject({
      article: { title: "Brücke in Hafenstadt wieder offen" },
    });
    const plain = await read(wordFile(paragraph(FIRST), core("Microsoft Word - Entwurf neu.docx")));
    expect(plain.ok && plain.article).not.toHaveProperty("title");
  });
});

test("pictures, links and what was crossed out bring no words and fetch nothing", async () => {
  const relationships = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://127.0.0.1:1/a.png" TargetMode="External"/></Relationships>`;
  const drawing = `<w:p><w:r><w:drawing xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="r1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
  const crossed = `<w:p><w:del><w:r><w:delText>Das stimmt nicht.</w:delText></w:r></w:del></w:p>`;
  const reading = await read(
    wordFile(BODY + drawing + crossed, { "word/_rels/document.xml.rels": relationships }),
  );
  expect(reading.ok && reading.article.paragraphs.map(({ text }) => text)).toEqual([FIRST, SECOND]);
});

test("notes follow the text, without their numbers", async () => {
  const notes = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="1">${paragraph("Das teilte die Stadt auf ihrer Seite mit.")}</w:footnote></w:footnotes>`;
  const referring = `<w:p><w:r><w:t>${FIRST}</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>`;
  const reading = await read(wordFile(referring, { "word/footnotes.xml": notes }));
  expect(reading.ok && reading.article.paragraphs.map(({ text }) => text)).toEqual([
    FIRST,
    "Das teilte die Stadt auf ihrer Seite mit.",
  ]);
});

describe("a bad Word file", () => {
  const zip = (parts: Record<string, Uint8Array>) => zipSync(parts).slice();

  test("that unpacks to gigabytes is refused at once", async () => {
    const bomb = new Uint8Array(60_000_000);
    const began = performance.now();
    expect(await read(zip({ "word/document.xml": bomb }))).toEqual({
      ok: false,
      fault: { kind: "docx-bomb" },
    });
    expect(performance.now() - began).toBeLessThan(5000);
  });

  test("that lies about what it unpacks to is found out", async () => {
    const file = zip({ "word/document.xml": new Uint8Array(12_000_000) });
    const view = new DataView(file.buffer);
    // the directory's own entry: its size when unpacked stands 24 bytes behind its mark
    const entry = file.findIndex(
      (_, at) => at + 4 <= file.length && view.getUint32(at) === 0x50_4b_01_02,
    );
    view.setUint32(entry + 24, 1000, true);
    expect(await read(file)).toEqual({ ok: false, fault: { kind: "docx-bomb" } });
  });

  test("holds more than fits, packed well or not", async () => {
    let seed = 1;
    const noise = Uint8Array.from({ length: 11_000_000 }, () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return 32 + ((seed >>> 16) % 64);
    });
    const stored = zipSync({ "word/document.xml": noise }, { level: 0 }).slice();
    const packed = zipSync({ "word/document.xml": noise }, { level: 1 }).slice();
    const picture = wordFile(BODY, { "word/media/a.emf": new Uint8Array(51_000_000) });
    for (const file of [stored, packed, picture]) {
      expect(await read(file)).toEqual({ ok: false, fault: { kind: "docx-bomb" } });
    }
  });

  test("whose picture repeats itself is none", async () => {
    const picture = strToU8("x".repeat(2_000_000));
    expect(await read(wordFile(BODY, { "word/media/a.emf": picture }))).toMatchObject({ ok: true });
  });

  test.each([
    ["cut in half", (whole: Uint8Array<ArrayBuffer>) => whole.slice(0, whole.length / 2)],
    ["with no markup in it", () => wordFile("<w:p><w:r><w:t>never closed")],
    ["without its text", () => zip({ "word/styles.xml": strToU8("<a/>") })],
    ["nested too deep", () => wordFile(`${"<w:p>".repeat(50_000)}${"</w:p>".repeat(50_000)}`)],
  ])("%s is told as broken", async (_, made) => {
    expect(await read(made(wordFile(BODY)))).toEqual({
      ok: false,
      fault: { kind: "broken-docx" },
    });
  });

  test("with entities that grow is broken, and they don't", async () => {
    const grown = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "${"x".repeat(1000)}"><!ENTITY b "${"&a;".repeat(1000)}"><!ENTITY c "${"&b;".repeat(1000)}">]>${documentXml(
      paragraph("&c;"),
    ).replace(/^<\?xml[^>]*\?>/u, "")}`;
    expect(await read(wordFile("", { "word/document.xml": grown }))).toMatchObject({ ok: false });
  });

  test("that is another format says which", async () => {
    const odt = zipSync({
      mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
      "content.xml": strToU8("<a/>"),
    }).slice();
    const kinds = await Promise.all([
      read(odt, "a.odt"),
      read(zip({ "xl/workbook.xml": strToU8("<a/>") })),
      read(zip({ "a.txt": strToU8("a") })),
      read(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "a.doc"),
      read(Uint8Array.from(strToU8("{\\rtf1 a}")), "a.rtf"),
    ]);
    expect(kinds.map((reading) => !reading.ok && reading.fault)).toEqual(
      ["odt", "xlsx", "zip", "doc", "rtf"].map((detail) => ({ kind: "unknown-format", detail })),
    );
  });

  test("with a password says so", async () => {
    const locked = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]);
    expect(await read(locked)).toEqual({
      ok: false,
      fault: { kind: "broken-docx", detail: "encrypted" },
    });
  });

  test("is never thrown at, whichever bytes are wrong", async () => {
    const whole = wordFile(BODY);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const damaged = whole.slice();
          for (const [at, byte] of changes) damaged[at] = byte;
          await expect(read(damaged)).resolves.toHaveProperty("ok");
        },
      ),
      { numRuns: 60 },
    );
  });
});
