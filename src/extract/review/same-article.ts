/** Recognises the same article, and the same wording in another paper. */
import type { Source } from "#src/domain/model.ts";
import { foldedText } from "#src/domain/printed-words.ts";
import type { SharedWording } from "./checked-collection.ts";

/**
 * What the digest of an article is made from: its words alone, so that a copy from another browser or
 * with other quotation marks is the same article.
 */
export function digestWords(paragraphs: readonly string[]): string {
  return paragraphs
    .map((paragraph) => foldedText(paragraph).text.trim().toLowerCase())
    .filter((paragraph) => paragraph !== "")
    .join("\n");
}

/** Letters: shorter sentences stand in many articles by chance. */
const LONG_ENOUGH = 40;

interface Wording {
  readonly source: string;
  /** folded; without the short ones */
  readonly sentences: ReadonlySet<string>;
}

/** An agency's report may stand in a dozen papers: each is compared with each that has a sentence of it. */
export function sharedWordings(sources: readonly Source[]): readonly SharedWording[] {
  const wordings = sources.map(wordingOf);
  const holders = new Map<string, number[]>();
  const shared = new Map<string, number>();
  for (const [index, { sentences }] of wordings.entries()) {
    for (const sentence of sentences) {
      const others = holders.get(sentence) ?? [];
      for (const other of others) {
        const pair = `${other} ${index}`;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
      holders.set(sentence, [...others, index]);
    }
  }
  return [...shared].flatMap(([pair, sentences]) => {
    const [a, b] = pair.split(" ").map((index) => wordings[Number(index)]);
    return a === undefined || b === undefined ? [] : [sharing(a, b, sentences)];
  });
}

function sharing(a: Wording, b: Wording, sentences: number): SharedWording {
  const least = Math.min(a.sentences.size, b.sentences.size);
  return { sources: [a.source, b.source], share: sentences / least, sentences };
}

const known = new WeakMap<Source, Wording>();

function wordingOf(source: Source): Wording {
  const before = known.get(source);
  if (before !== undefined) return before;
  const sentences = source.texts
    .flatMap(({ paragraphs }) => paragraphs.flat())
    .map(({ text }) => foldedText(text).text.trim())
    .filter((sentence) => sentence.length >= LONG_ENOUGH);
  const wording = { source: source.id, sentences: new Set(sentences) };
  known.set(source, wording);
  return wording;
}
