import { describe, expect, test, vi } from "vitest";
import { LARGEST, MOST_LETTERS, tooLarge } from "#src/formats/limits.ts";
import { readFile } from "#src/formats/read-file.ts";

const freely = () => Promise.resolve();
const read = (content: Uint8Array<ArrayBuffer> | string, name = "a.txt") =>
  readFile(name, content, {}, freely);
const fault = async (content: Uint8Array<ArrayBuffer> | string, name?: string) => {
  const reading = await read(content, name);
  return reading.ok ? undefined : reading.fault;
};

const TEXT = "Die Fähre nach Süden fällt am Montag aus, weil ein Sturm über die Küste zieht.";
const utf8 = (text: string) => new TextEncoder().encode(text);

test.each([
  ["a.txt", TEXT, "text"],
  ["a.md", `# Fähre fällt aus\n\n${TEXT}`, "markdown"],
  ["a.html", `<html><body><p>${TEXT}</p></body></html>`, "html"],
  ["", `<!doctype html><html><body><p>${TEXT}</p></body></html>`, "html"],
])("%s is read as what it is", async (name, text, format) => {
  const article = { paragraphs: [{ text: TEXT }] };
  expect(await read(text, name)).toMatchObject({ ok: true, format, lang: "de", article });
  expect(await read(utf8(text), name)).toMatchObject({ ok: true, format, lang: "de", article });
});

test("what the reader knows wins, and a language that nobody knows is undetermined", async () => {
  const hints = { lang: "en", published: "2025-07-12" };
  expect(await readFile("", TEXT, hints, freely)).toMatchObject({
    lang: "en",
    article: { published: { edtf: "2025-07-12", basis: "given" } },
  });
  expect(await read("Ja. Nein.")).toMatchObject({ ok: true, lang: "und" });
});

describe("a file that is too large", () => {
  test("is refused by its size alone", () => {
    expect(tooLarge("a.txt", 200_000_000)).toEqual({
      kind: "too-large",
      detail: `200000000 bytes > ${LARGEST.other}`,
    });
    expect(tooLarge("A.PDF", LARGEST.pdf)).toBeUndefined();
    expect(tooLarge("a.docx", LARGEST.other + 1)).toBeDefined();
  });

  test("is refused before it is read, and an article longer than a book after", async () => {
    expect(await fault(new Uint8Array(LARGEST.other + 1))).toMatchObject({ kind: "too-large" });
    const book = `${TEXT}\n\n`.repeat(Math.ceil(MOST_LETTERS / TEXT.length) + 1);
    expect(await fault(book)).toMatchObject({ kind: "too-large", detail: /letters/u });
  });
});

describe("what is no text", () => {
  const noise = (length: number) => {
    let seed = 1;
    return Uint8Array.from({ length }, () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed >>> 16;
    });
  };

  test.each([
    ["noise", noise(10_000)],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...noise(999)])],
    ["zeros", new Uint8Array(5000)],
  ])("is told as binary whatever it is called: %s", async (_, bytes) => {
    expect(await fault(bytes)).toEqual({ kind: "binary" });
  });

  test("is told in a moment, however much there is of it", async () => {
    const bytes = new Uint8Array(LARGEST.other);
    const piece = noise(10_000);
    for (let at = 0; at < bytes.length; at += piece.length) bytes.set(piece, at);
    const began = performance.now();
    expect(await fault(bytes)).toEqual({ kind: "binary" });
    expect(performance.now() - began).toBeLessThan(2000);
  });

  test.each(["", " \n\n "])("is empty: %j", async (text) => {
    expect(await fault(text)).toEqual({ kind: "empty" });
  });

  test("is a page without an article", async () => {
    const page = "<html><body><nav><a href='/'>Start</a></nav></body></html>";
    expect(await fault(page, "a.html")).toEqual({ kind: "no-article" });
  });
});

test("a page that would do something does nothing", async () => {
  const fetching = vi.spyOn(globalThis, "fetch");
  const page = `<html><body onload="globalThis.ran = 1"><script>globalThis.ran = 2</script>
    <img src="http://127.0.0.1:1/a.png" onerror="globalThis.ran = 3"><link rel="stylesheet" href="http://127.0.0.1:1/a.css">
    <form action="http://127.0.0.1:1/"><input autofocus onfocus="globalThis.ran = 4"></form>
    <iframe src="javascript:globalThis.ran = 5"></iframe><p>${TEXT}</p></body></html>`;
  const reading = await read(page, "a.html");
  expect(reading.ok && reading.article.paragraphs).toEqual([{ text: TEXT }]);
  expect(fetching).not.toHaveBeenCalled();
  expect(Reflect.has(globalThis, "ran")).toBe(false);
});
