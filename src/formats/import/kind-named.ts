/** A kind by the word that a file has for it. */
import { KINDS, type Kind } from "#src/domain/vocabulary.ts";
import { KIND_WORDS } from "#src/domain/vocabulary-words.ts";

/** Besides our own ids, and what the page calls them: German words that one of a kind is called by. */
const BY_WORD: ReadonlyMap<string, Kind> = new Map([
  ...KINDS.flatMap((kind) =>
    [kind, KIND_WORDS.de[kind], KIND_WORDS.en[kind]].map(
      (word) => [word.toLowerCase(), kind] as const,
    ),
  ),
  ["treffen", "meeting"],
  ["kampf", "fighting"],
  ["truppen", "troops"],
  ["äußerung", "statement"],
  ["erklärung", "statement"],
]);

export function kindNamed(word: string): Kind | undefined {
  return BY_WORD.get(word.trim().toLowerCase());
}
