/** Two lines of a printed paragraph as one text: a word that was parted at the end of a line is whole. */

const PARTED = /(?<word>[\p{L}\p{N}]+)[-\u2010¬]$/u;
const SOFT = /\u00ad$/u;
/** "Vor- und Nachteile": the hyphen stands for the word that follows. */
const SHARED_PART = /^(?:und|oder|bis|sowie|beziehungsweise|bzw\.|and|or|to)(?!\p{L})/u;

/** `hyphened` are words that the text prints with a hyphen within a line: they keep it. */
export function joinLines(before: string, next: string, hyphened: ReadonlySet<string>): string {
  if (SOFT.test(before)) return before.slice(0, -1) + next;
  const word = PARTED.exec(before)?.groups?.["word"];
  if (word === undefined || SHARED_PART.test(next)) return `${before} ${next}`;
  const rest = /^\p{Ll}[\p{L}\p{N}]*/u.exec(next)?.[0];
  if (rest === undefined) return /^[\p{L}\p{N}]/u.test(next) ? before + next : `${before} ${next}`;
  const keeps = hyphened.has(`${word}-${rest}`.toLowerCase());
  return (keeps ? before : before.slice(0, -1)) + next;
}

/** In lower case, without the words that only the end of a line parts. */
export function wordsWithHyphens(lines: readonly string[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap((line) =>
      (line.match(/\p{L}+-\p{Ll}\p{L}*/gu) ?? []).map((word) => word.toLowerCase()),
    ),
  );
}
