/** Finds names by the beginnings of their words, in any romanisation, among tens of thousands. */
import { fold, foldBeginning } from "#src/domain/fold.ts";

/** Folded words and names are kept: folding ten thousand names anew takes longer than a key press may. */
export class FoundNames {
  readonly #words = new Map<string, string>();
  readonly #names = new Map<string, string>();

  /** Whether each word typed begins a word of the names. */
  test(query: string): (names: string) => boolean {
    const wanted = wordsOf(query).map((word) => ` ${foldBeginning(word)}`);
    return (names) => {
      if (wanted.length === 0) return true;
      const folded = this.folded(names);
      return wanted.every((word) => folded.includes(word));
    };
  }

  /** The words of the names, each after a space. */
  folded(names: string): string {
    const known = this.#names.get(names);
    if (known !== undefined) return known;
    const folded = wordsOf(names)
      .map((word) => ` ${this.#fold(word)}`)
      .join("");
    this.#names.set(names, folded);
    return folded;
  }

  #fold(word: string): string {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const folded = fold(word);
    this.#words.set(word, folded);
    return folded;
  }
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== "");
}
