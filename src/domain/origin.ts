/**
 * Corroboration that is honest: passages that print the same wording are one origin, however many
 * papers print it. Retold passages are compared by the hash of the original sentence.
 */
import type { Passage, Source } from "./model.ts";
import { textIn, type SourcesById } from "./passage.ts";

/** The key is equal for two passages exactly where their originals have the same wording. */
export function originKey(passage: Passage, sources: SourcesById): string {
  const source: Source | undefined = sources.get(passage.source);
  const text = source === undefined ? undefined : textIn(source, passage.text);
  const sentence = text?.paragraphs[passage.paragraph]?.[passage.sentence];
  return sentence?.original?.sha256 ?? passage.exact.normalize("NFC").toLowerCase();
}

/** The sources that share one origin, largest group first; only groups of more than one source. */
export function sharedOrigins(
  passages: readonly Passage[],
  sources: SourcesById,
): readonly (readonly string[])[] {
  const groups = new Map<string, Set<string>>();
  for (const passage of passages) {
    const key = originKey(passage, sources);
    groups.set(key, (groups.get(key) ?? new Set()).add(passage.source));
  }
  return [...groups.values()]
    .filter((group) => group.size > 1)
    .map((group) => [...group])
    .toSorted((a, b) => b.length - a.length);
}
