/**
 * The bundled articles' originals belong to their publishers and are not in the repository: where a
 * copy lies beside it, as on the machines that the collection is made on, they are opened here.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { collectionOf } from "#src/data/collection-query.ts";
import { openOriginal, type OpenedOriginal } from "#src/features/article/opened-original.ts";

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const json: unknown = JSON.parse(readFileSync(file("../../../public/data/timeline.json"), "utf8"));
const collection = collectionOf(json);
const ORIGINALS = file("../../../../shared/articles");

const texts = [
  ["dtz-2025-07-12", "dtz-2025-07-12-lawrow-kim.txt"],
  ["ovb-2025-06-05", "ovb-2025-06-05-schoigu-kim.txt"],
] as const;

async function open(text: string): Promise<OpenedOriginal> {
  const answer = await openOriginal(text, "de", collection, globalThis.crypto.subtle);
  if (answer === undefined || !("passages" in answer)) throw new Error("not recognised");
  return answer;
}

const idsBy = ({ passages }: OpenedOriginal, by: "sentence" | "quote" | "nothing") => [
  ...new Set(passages.filter((passage) => passage.by === by).map(({ claim }) => claim.id)),
];

describe.skipIf(!existsSync(ORIGINALS))("the printed article", () => {
  describe.each(texts)("%s", (source, name) => {
    const print = () => readFileSync(`${ORIGINALS}/${name}`, "utf8");

    it("is recognised, with every sentence and every passage of it", async () => {
      const opened = await open(print());
      expect(opened.source).toBe(source);
      expect(opened.recognition.found).toBe(opened.recognition.of);
      expect(idsBy(opened, "nothing")).toEqual([]);
      expect(idsBy(opened, "quote")).toEqual([]);
      expect(idsBy(opened, "sentence").length).toBeGreaterThanOrEqual(20);
    });

    it("with lines that end like those of Windows, and wrapped at sixty letters, as well", async () => {
      const wrapped = print()
        .replace(/(\S.{50,60}?) /gu, "$1\n")
        .replace(/\n/gu, "\r\n");
      const opened = await open(wrapped);
      expect(opened.recognition.found).toBe(opened.recognition.of);
    });

    it("without a sentence lists what stood in it, and finds the rest", async () => {
      const whole = await open(print());
      const gone = whole.passages.find(
        (passage) => passage.by === "sentence" && passage.claim.quotes.length === 0,
      );
      if (gone?.by !== "sentence") throw new Error("a passage without quotes");
      const { paragraph, start, end } = gone;
      const cut = whole.paragraphs.map((text, n) =>
        n === paragraph ? text.slice(0, start) + text.slice(end) : text,
      );
      const opened = await open(cut.join("\n\n"));
      const missing = idsBy(opened, "nothing");
      expect(missing).toContain(gone.claim.id);
      expect(missing.length).toBeLessThan(8);
      expect(opened.recognition.found).toBeLessThan(opened.recognition.of);
    });

    it("with a sentence edited finds it by its quoted words", async () => {
      const whole = await open(print());
      const quoted = whole.passages.find(
        (passage) => passage.by === "sentence" && passage.claim.quotes.length > 0,
      );
      if (quoted?.by !== "sentence") throw new Error("a passage with a quote");
      const edited = whole.paragraphs.map((text, n) =>
        n === quoted.paragraph
          ? `${text.slice(0, quoted.start)}Nun: ${text.slice(quoted.start)}`
          : text,
      );
      const opened = await open(edited.join("\n\n"));
      expect(idsBy(opened, "quote")).toContain(quoted.claim.id);
      for (const passage of opened.passages) {
        if (passage.by !== "quote") continue;
        const found = opened.paragraphs[passage.paragraph]?.slice(passage.start, passage.end);
        expect(passage.claim.quotes.map(({ exact }) => exact)).toContain(found);
      }
    });

    it("is taken for it with half of its sentences, and not with one less", async () => {
      const { paragraphs, passages, recognition } = await open(print());
      const sentences = passages.flatMap((passage) =>
        passage.by === "sentence"
          ? (paragraphs[passage.paragraph]?.slice(passage.start, passage.end) ?? [])
          : [],
      );
      const half = Math.ceil(recognition.of / 2);
      const reading = (count: number) => {
        const text = [...new Set(sentences)].slice(0, count).join("\n\n");
        return openOriginal(text, "de", collection, globalThis.crypto.subtle);
      };
      expect(await reading(half)).toMatchObject({ recognition: { found: half } });
      expect(await reading(half - 1)).toMatchObject({ found: half - 1, recognised: false });
    });
  });
});

it("a text that is no article of the collection is not taken for one", async () => {
  const text = "Der Hund bellt. Die Katze schläft.\n\nSonst geschieht nichts.";
  const answer = await openOriginal(text, "de", collection, globalThis.crypto.subtle);
  expect(answer).toMatchObject({ found: 0, recognised: false });
});

it("ends when it is told to, and lets the page have its turn meanwhile", async () => {
  const long = "Es regnete den ganzen Tag lang. ".repeat(20_000);
  const controller = new AbortController();
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
    if (turns === 3) controller.abort();
  });
  const { subtle } = globalThis.crypto;
  await expect(
    openOriginal(long, "de", collection, subtle, controller.signal),
  ).rejects.toMatchObject({ name: "AbortError" });
  clearInterval(timer);
});
