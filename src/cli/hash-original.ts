/** The `## original` section of an article file, made from a copy of the original. */
import { sentenceHash, type Digest } from "#src/domain/original-hash.ts";
import { splitSentences } from "#src/extract/sentences.ts";

/** One line per sentence, an empty line between paragraphs; places count from 1. */
export async function originalSection(
  paragraphs: readonly string[],
  lang: string,
  crypto: Digest,
): Promise<string> {
  const blocks = paragraphs.map(async (paragraph, p) => {
    const lines = splitSentences(paragraph, lang).map(
      async ({ text }, s) => `${p + 1}.${s + 1} ${await sentenceHash(text, crypto)}`,
    );
    return (await Promise.all(lines)).join("\n");
  });
  return `## original\n\n${(await Promise.all(blocks)).join("\n\n")}\n`;
}

/** The lines of a text whose 1-based numbers are given; all that are not empty where none is. */
export function paragraphLines(content: string, numbers: readonly number[]): readonly string[] {
  const lines = content.split(/\r?\n/u).map((line) => line.trim());
  const chosen = numbers.length === 0 ? lines : numbers.map((number) => lines[number - 1] ?? "");
  return chosen.filter((line) => line !== "");
}
