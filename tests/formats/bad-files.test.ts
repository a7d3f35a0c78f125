import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readArticleFile } from "#src/formats/read-article-file.ts";

const FERRY = "Die Fähre nach Süden fällt am Montag aus, weil ein Sturm über die Küste zieht.";
const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const single = (text: string) => Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
function utf16(text: string, little: boolean): Uint8Array {
  const marked = `\ufeff${text}`;
  const file = new Uint8Array(marked.length * 2);
  const view = new DataView(file.buffer);
  for (let at = 0; at < marked.length; at++) view.setUint16(at * 2, marked.charCodeAt(at), little);
  return file;
}

describe("encodings", () => {
  test.each([
    ["UTF-8", utf8(FERRY)],
    ["UTF-8 with a mark", utf8(`\ufeff${FERRY}`)],
    ["UTF-16, little end first", utf16(FERRY, true)],
    ["UTF-16, big end first", utf16(FERRY, false)],
    ["UTF-16 without a mark", utf16(FERRY, true).subarray(2)],
  ])("%s", (_, file) => {
    expect(readArticleFile("a.txt", file)).toMatchObject({
      paragraphs: [{ text: FERRY }],
      problems: [],
    });
  });

  test("windows-1252 is read and told, with the place where it shows", () => {
    expect(readArticleFile("a.txt", single(`Eins.\n\n${FERRY}`))).toMatchObject({
      paragraphs: [{ text: "Eins." }, { text: FERRY }],
      problems: [{ kind: "encoding", detail: "windows-1252", line: 3, column: 6 }],
    });
  });

  test("a page's own word for its encoding counts", () => {
    const page = single(
      `<html><head><meta charset="iso-8859-1"></head><body><p>${FERRY}</p></body></html>`,
    );
    expect(readArticleFile("a.html", page)).toMatchObject({
      paragraphs: [{ text: FERRY }],
      problems: [],
    });
  });

  test("a file of two encodings loses nothing", () => {
    const file = Uint8Array.from([...utf8(`${FERRY}\n\n`), ...single(FERRY)]);
    const read = readArticleFile("a.txt", file);
    expect(read.paragraphs.map(({ text }) => text)).toEqual([FERRY, FERRY]);
    expect(read.problems).toMatchObject([{ kind: "encoding", line: 3 }]);
  });

  test("letters that were misread before are told", () => {
    expect(
      readArticleFile("a.txt", FERRY.replaceAll("ä", "Ã¤").replaceAll("ü", "Ã¼")).problems,
    ).toMatchObject([{ kind: "encoding" }]);
  });
});

describe("formats", () => {
  test.each([
    ["a.txt", FERRY],
    ["a.md", `## Sturm\n\n${FERRY}`],
    ["a.html", `<p>${FERRY}</p>`],
    ["https://example.org/seite", `<!DOCTYPE html><html><body><p>${FERRY}</p></body></html>`],
    ["ohne-endung", `<div><p>${FERRY}</p></div>`],
    ["a.txt", `<html><body><p>${FERRY}</p></body></html>`],
  ])("%s", (name, content) => {
    expect(readArticleFile(name, content).paragraphs.map(({ text }) => text)).toEqual([FERRY]);
  });

  test("Markdown's marks go, its words stay", () => {
    const read = readArticleFile(
      "a.md",
      `---\ntitle: Sturm\nlang: de\n---\n\n# Sturm\n\nDie **Fähre** [fährt](https://example.org) nicht,\nsagte sie.\n\n> „Wir warten hier seit Tagen.“\n\n- Die Brücke ist zu.\n\n\`\`\`\ncode\n\`\`\`\n\n![Bild](a.png)\n`,
    );
    expect(read.title).toBe("Sturm");
    expect(read.paragraphs.map(({ text }) => text)).toEqual([
      "Die Fähre fährt nicht, sagte sie.",
      "„Wir warten hier seit Tagen.“",
      "Die Brücke ist zu.",
    ]);
  });
});

describe("nothing to read", () => {
  const files = ["", " \n\t ", "\ufeff"].flatMap((text) =>
    ["a.txt", "a.md", "a.html"].map((name) => ({ name, text })),
  );
  const pages = ["<html><body></body></html>", "<script>x()</script>"].map((text) => ({
    name: "a.html",
    text,
  }));

  test.each([...files, ...pages])("$name with $text", ({ name, text }) => {
    expect(readArticleFile(name, text)).toMatchObject({
      paragraphs: [],
      problems: [{ kind: "empty" }],
    });
  });

  test("a picture", () => {
    const file = bytes(
      0x89,
      0x50,
      0x4e,
      0x47,
      ...Array.from({ length: 4000 }, (_, at) => (at * 7919) % 251),
    );
    const { paragraphs, problems } = readArticleFile("a.txt", file);
    expect(paragraphs).toEqual([]);
    expect(problems.map(({ kind }) => kind)).toContain("no-article");
  });

  test("a language without rules is told", () => {
    const dutch =
      "De veerboot vaart niet omdat de storm de kade heeft beschadigd, en dat is voor de stad een ramp.";
    expect(readArticleFile("a.txt", dutch)).toMatchObject({
      lang: "nl",
      paragraphs: [{ text: dutch }],
      problems: [{ kind: "unread-language", detail: "nl" }],
    });
    const russian =
      "Паром не ходит, потому что шторм повредил причал, и город ждёт помощи. ".repeat(4);
    expect(readArticleFile("a.txt", russian).problems).toEqual([
      { kind: "unread-language", detail: "und" },
    ]);
  });
});

/** Milliseconds; a busy machine takes ten times as long as an idle one. */
const PATIENCE = 60_000;

describe("whatever the file holds", { timeout: PATIENCE }, () => {
  test("reading returns", () => {
    const files = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: "binary", maxLength: 200 }),
      fc
        .array(
          fc.constantFrom(
            "<p>",
            "</p>",
            "<div hidden>",
            "<!--",
            "-->",
            "<html",
            ">",
            "<li>",
            "&nbsp;",
            "# ",
            "> ",
            "---\n",
            "\n\n",
            FERRY,
            "<script type=application/ld+json>",
            "{",
            "</script>",
            "<time datetime=2025-02-31>",
            "<body",
          ),
          { maxLength: 25 },
        )
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(files, fc.constantFrom("a.txt", "a.md", "a.html", "a"), (content, name) => {
        const { paragraphs } = readArticleFile(name, content);
        for (const { text } of paragraphs) expect(text).toBe(text.replace(/\s+/gu, " ").trim());
      }),
      { numRuns: 200 },
    );
  });

  test("ten thousand elements within each other", () => {
    const page = `${"<div>".repeat(10_000)}<p>${FERRY}</p>${"</div>".repeat(10_000)}`;
    expect(readArticleFile("a.html", page).paragraphs).toEqual([{ text: FERRY }]);
    const worse = `${"<b>".repeat(100_000)}${FERRY}`;
    expect(readArticleFile("a.html", worse).paragraphs).toEqual([{ text: FERRY }]);
  });

  test("ten megabytes of text", () => {
    const { paragraphs } = readArticleFile("a.txt", `${FERRY}\n\n`.repeat(120_000));
    expect(paragraphs).toHaveLength(120_000);
  });

  test("a page that is too large says so", () => {
    const page = `<p>${FERRY}</p>`.repeat(60_000);
    expect(readArticleFile("a.html", page)).toMatchObject({
      paragraphs: [],
      problems: [{ kind: "too-large" }, { kind: "empty" }],
    });
    const pictures = `<body><p>${FERRY}</p><img src="data:image/png;base64,${"A".repeat(6_000_000)}"></body>`;
    expect(readArticleFile("a.html", pictures).paragraphs).toEqual([{ text: FERRY }]);
  });
});
