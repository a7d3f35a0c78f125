/** Reads the reader's own copy of an article. It is kept in memory, and leaves the machine nowhere. */
import type { Collection } from "#src/data/collection-query.ts";
import { nextTask } from "#src/data/next-task.ts";
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

/** Sentences that are hashed at once, before the page gets its turn. */
const BATCH = 250;

/**
 * The copy with the passages of the source that it is recognised as, else what came nearest to it.
 * Rejects with the signal's reason once that is aborted.
 */
export async function openOriginal(
  text: string,
  lang: string,
  collection: Collection,
  crypto: Digest,
  signal?: AbortSignal,
): Promise<OpenedOriginal | Recognition | undefined> {
  const copy = await copyOf(text, lang, crypto, signal);
  const recognition = recognise(copy, collection.dataset.sources.values());
  if (recognition === undefined || !recognition.recognised) return recognition;
  const { source } = recognition;
  const passages = findPassages(copy, source, claimsOf(source, collection));
  return { source: source.id, recognition, paragraphs: copy.paragraphs, passages };
}

async function copyOf(
  text: string,
  lang: string,
  crypto: Digest,
  signal: AbortSignal | undefined,
): Promise<Copy> {
  const paragraphs = paragraphsOfCopy(text);
  const wanted = paragraphs.flatMap((words, paragraph) => spansToHash(words, paragraph, lang));
  const spans: HashedSpan[] = [];
  for (let first = 0; first < wanted.length; first += BATCH) {
    const hashing = wanted.slice(first, first + BATCH).map(async (span) => {
      const words = paragraphs[span.paragraph]?.slice(span.start, span.end) ?? "";
      return { ...span, sha256: await sentenceHash(words, crypto) };
    });
    spans.push(...(await Promise.all(hashing)));
    await nextTask();
    signal?.throwIfAborted();
  }
  return { paragraphs, spans };
}

function spansToHash(
  words: string,
  paragraph: number,
  lang: string,
): readonly Omit<HashedSpan, "sha256">[] {
  const sentences = splitSentences(words, lang);
  return sentences.flatMap(({ start }, first) =>
    sentences.slice(first, first + LONGEST_JOIN).map(({ end }) => ({ paragraph, start, end })),
  );
}

function claimsOf(source: Source, { dataset }: Collection) {
  return [...dataset.claims.values()].filter(({ passages }) =>
    passages.some((passage) => passage.source === source.id),
  );
}
