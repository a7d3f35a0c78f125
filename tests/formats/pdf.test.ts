import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFile } from "#src/formats/read-file.ts";
import { Stopped } from "#src/formats/step.ts";
import { column, pdfFile, type PdfWords } from "./support/pdf-file.ts";

const freely = () => Promise.resolve();
const read = (bytes: Uint8Array<ArrayBuffer>, name = "a.pdf") => readFile(name, bytes, {}, freely);

async function paragraphs(...pages: (readonly PdfWords[])[]): Promise<unknown> {
  const reading = await read(pdfFile(pages));
  return reading.ok ? reading.article.paragraphs.map(({ text }) => text) : reading;
}

const FIRST = [
  "Die Ministerin reiste am Montag nach Hafen-",
  "stadt und gab dort die neue Brücke frei.",
];
const FIRST_TEXT =
  "Die Ministerin reiste am Montag nach Hafenstadt und gab dort die neue Brücke frei.";
const SECOND = [
  "Am Dienstag sprach sie in Oslo mit dem Prä-",
  "sidenten über die Fähren im Norden.",
];
const SECOND_TEXT = "Am Dienstag sprach sie in Oslo mit dem Präsidenten über die Fähren im Norden.";

describe("the text layer of a PDF", () => {
  test("becomes a headline and paragraphs", async () => {
    const title = { x: 72, y: 800, size: 20, text: "Brücke in Hafenstadt offen" };
    // programs end a paragraph with a blank in the size of the headline that follows
    const blank = { x: 260, y: 745.7, size: 20, text: "  " };
    const page = [title, ...column(FIRST), blank, ...column(SECOND, { y: 720 })];
    expect(await read(pdfFile([page]))).toMatchObject({
      ok: true,
      format: "pdf",
      lang: "de",
      article: {
        title: "Brücke in Hafenstadt offen",
        paragraphs: [{ text: FIRST_TEXT }, { text: SECOND_TEXT }],
      },
    });
  });

  test("is parted by indents where no gap parts it", async () => {
    const [first = "", ...rest] = SECOND;
    const page = [
      ...column(FIRST, { y: 760 }),
      { x: 84, y: 760 - 2 * 14.3, text: first },
      ...column(rest, { y: 760 - 3 * 14.3 }),
    ];
    expect(await paragraphs(page)).toEqual([FIRST_TEXT, SECOND_TEXT]);
  });

  test("is parted where a line ends though the next word would have fitted", async () => {
    expect(await paragraphs(column(["Von Ida Ihle, Hafenstadt", ...FIRST]))).toEqual([FIRST_TEXT]);
    expect(await paragraphs(column([...FIRST, "", "Im Norden", ...SECOND]))).toEqual([
      FIRST_TEXT,
      SECOND_TEXT,
    ]);
  });

  test("goes on in the next column and on the next page in the middle of a sentence", async () => {
    const [a = "", b = ""] = FIRST;
    const [c = "", d = ""] = SECOND;
    const left = column([a], { y: 200 });
    const right = column([b, "", c], { x: 320, y: 760 });
    expect(await paragraphs([...left, ...right], column([d]))).toEqual([FIRST_TEXT, SECOND_TEXT]);
  });

  test("keeps the hyphens that are no ends of lines", async () => {
    const lines = [
      "Nach Angaben aus dem Kreml wurde die gut-",
      "gemeinte Einladung der deutsch-norwegischen Vor-",
      "und Nachteile wegen vom Nordsee-",
      "Ausschuss und von deutsch-",
      "norwegischen Stellen abgelehnt.",
    ];
    expect(await paragraphs(column(lines))).toEqual([
      "Nach Angaben aus dem Kreml wurde die gutgemeinte Einladung der deutsch-norwegischen Vor- und Nachteile wegen vom Nordsee-Ausschuss und von deutsch-norwegischen Stellen abgelehnt.",
    ]);
  });

  test("joins the pieces of a line, and a large first letter to its word", async () => {
    const pieces = [
      { x: 72, y: 746, text: "D", size: 36 },
      { x: 100, y: 760, text: "ie Ministerin" },
      { x: 166, y: 760, text: "reiste am Montag" },
      { x: 100, y: 745.7, text: "nach Hafenstadt." },
    ];
    expect(await paragraphs(pieces)).toEqual(["Die Ministerin reiste am Montag nach Hafenstadt."]);
  });

  test("leaves out running heads, page numbers and what a browser prints at the edges", async () => {
    const framed = (number: number, lines: readonly string[]) => [
      { x: 72, y: 815, text: "12.07.25, 10:15", size: 8 },
      { x: 300, y: 815, text: "Küstenblatt am Sonntag", size: 8 },
      ...column(lines),
      { x: 72, y: 20, text: "https://kueste.example/2025/06/03/bruecke", size: 8 },
      { x: 500, y: 20, text: `${number}/2`, size: 8 },
    ];
    const reading = await read(pdfFile([framed(1, FIRST), framed(2, SECOND)]));
    expect(reading).toMatchObject({
      article: {
        url: "https://kueste.example/2025/06/03/bruecke",
        published: { edtf: "2025-06-03", basis: "address" },
        paragraphs: [{ text: FIRST_TEXT }, { text: SECOND_TEXT }],
      },
    });
    expect(reading.ok && reading.article.aside.map(({ text, reason }) => [reason, text])).toEqual([
      ["page-control", "12.07.25, 10:15"],
      ["page-control", "Küstenblatt am Sonntag"],
      ["page-control", "https://kueste.example/2025/06/03/bruecke"],
      ["pager", "1/2"],
    ]);
  });

  test("is kept where its pages are nothing but edges", async () => {
    expect(await paragraphs(column(FIRST), column(FIRST))).toEqual([FIRST_TEXT, FIRST_TEXT]);
  });

  test("shows no title of its own where its maker gives one, and a day of making to offer", async () => {
    const info = "/Title (Streit um die neue Nordbruecke) /CreationDate (D:20250603101500+02'00')";
    expect(await read(pdfFile([column(FIRST)], { info }))).toMatchObject({
      article: {
        title: "Streit um die neue Nordbruecke",
        otherDays: [{ edtf: "2025-06-03", basis: "made" }],
      },
    });
  });
});

describe("a PDF that can't be read", () => {
  const fault = async (bytes: Uint8Array<ArrayBuffer>) => {
    const reading = await read(bytes);
    return reading.ok ? undefined : reading.fault.kind;
  };

  test("is a scan without text", async () => {
    expect(await fault(pdfFile([[], []]))).toBe("pdf-without-text");
    expect(await fault(pdfFile([column(["Seite 1"])]))).toBe("pdf-without-text");
  });

  test("is locked", async () => {
    expect(await fault(pdfFile([column(FIRST)], { encrypted: true }))).toBe("pdf-encrypted");
  });

  test("is broken", async () => {
    expect(await fault(pdfFile([column(FIRST)]).slice(0, 300))).toBe("broken-pdf");
    expect(await fault(new TextEncoder().encode("%PDF-1.4 and nothing else"))).toBe("broken-pdf");
  });

  test("has more pages than any paper", async () => {
    const pages = Array.from({ length: 501 }, () => []);
    expect(await fault(pdfFile(pages))).toBe("too-large");
  });

  test("is given up between two pages where nobody wants it any more", async () => {
    let steps = 0;
    const step = () => {
      steps += 1;
      return steps === 3 ? Promise.reject(new Stopped()) : Promise.resolve();
    };
    const file = pdfFile([column(FIRST), column(SECOND), column(FIRST)]);
    await expect(readFile("a.pdf", file, {}, step)).rejects.toBeInstanceOf(Stopped);
    expect(steps).toBe(3);
  });

  test("is never thrown at, whichever bytes are wrong", async () => {
    const whole = pdfFile([column(FIRST)]);
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
