/** Reads the reader's own copy of an article. It is kept in memory, and leaves the machine nowhere. */
import type { Collection } from "#src/data/collection-query.ts";
import type { Source } from "#src/domain/model.ts";
import {
  findPassages,
  recognise,
  type Copy,
  type FoundPassage,
  type HashedSpan,
  type Recognition,
} from "#src/domain/original-copy.ts";
import { sentenceHash, type Digest } from "#src/domain/original-hash.ts";
import { paragraphsOfCopy } from "#src/extract/read-copy.ts";
import { splitSentences } from "#src/extract/sentences.ts";

export interface OpenedOriginal {
  readonly source: string;
  readonly recognition: Recognition;
  readonly paragraphs: readonly string[];
  readonly passages: readonly FoundPassage[];
}

/** A browser splits sentences a little differently from the next: neighbours are tried joined too. */
const LONGEST_JOIN = 3;

export async function openOriginal(
  text: string,
  lang: string,
  collection: Collection,
  crypto: Digest,
): Promise<OpenedOriginal | Recognition | undefined> {
  const copy = await copyOf(text, lang, crypto);
  const recognition = recognise(copy, collection.dataset.sources.values());
  if (recognition === undefined || !recognition.recognised) return recognition;
  const { source } = recognition;
  const passages = findPassages(copy, source, claimsOf(source, collection));
  return { source: source.id, recognition, paragraphs: copy.paragraphs, passages };
}

async function copyOf(text: string, lang: string, crypto: Digest): Promise<Copy> {
  const paragraphs = paragraphsOfCopy(text);
  const spans: HashedSpan[] = [];
  for (const [paragraph, words] of paragraphs.entries()) {
    const sentences = splitSentences(words, lang);
    for (const [first, { start }] of sentences.entries()) {
      for (const { end } of sentences.slice(first, first + LONGEST_JOIN)) {
        const sha256 = await sentenceHash(words.slice(start, end), crypto);
        spans.push({ paragraph, start, end, sha256 });
      }
    }
  }
  return { paragraphs, spans };
}

function claimsOf(source: Source, { dataset }: Collection) {
  return [...dataset.claims.values()].filter(({ passages }) =>
    passages.some((passage) => passage.source === source.id),
  );
}
