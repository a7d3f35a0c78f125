/**
 * The paragraphs of a text that somebody pasted or saved. Paragraphs end at blank lines; where a text
 * has none, each line is one. Lines that were wrapped at a fixed width are joined again.
 */

/** Never empty paragraphs, white space at their ends removed. */
export function paragraphsOfCopy(text: string): readonly string[] {
  const plain = text.replace(/\r\n?/gu, "\n").trim();
  const separator = /\n[^\S\n]*\n/u.test(plain) ? /\n(?:[^\S\n]*\n)+/u : /\n/u;
  return plain
    .split(separator)
    .map((paragraph) => paragraph.replace(/\s+/gu, " ").trim())
    .filter((paragraph) => paragraph !== "");
}
