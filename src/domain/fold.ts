/**
 * Folds a word so that different romanisations of one name meet: Lawrow, Lavrow and Lavrov; Pjöngjang,
 * Pjongjang and Pyongyang; Selenskyj and Zelenskyy; Schoigu and Shoigu. It compares words, it does not
 * transliterate: a folded word is for an index, never shown.
 */

/** Order matters: groups of letters before the single letters that they are made of. */
const ROMANISATIONS: readonly (readonly [RegExp, string])[] = [
  [/ß/gu, "ss"],
  [/schtsch|shch/gu, "sh"],
  [/tsch|tch/gu, "ch"],
  [/sch/gu, "sh"],
  [/kh/gu, "ch"],
  [/ae/gu, "a"],
  [/oe/gu, "o"],
  [/ue/gu, "u"],
  [/ph/gu, "f"],
  [/x/gu, "ks"],
  [/w/gu, "v"],
  [/z/gu, "s"],
  [/[jy]/gu, "i"],
  [/(\p{L})\1+/gu, "$1"],
];

const MARKS = /\p{M}+/gu;

/** Lower case, without diacritics, romanised one way; empty where nothing is left to search by. */
export function fold(word: string): string {
  const plain = word.normalize("NFD").replace(MARKS, "").toLowerCase();
  return ROMANISATIONS.reduce((text, [from, to]) => text.replace(from, to), plain);
}

/** The same for a word that is still being typed: the "sc" of "sch" is not yet another sound. */
export function foldBeginning(word: string): string {
  return fold(word).replace(/sc$/u, "s");
}

/** Whether a text holds anything to search by: signs and white space alone find and filter nothing. */
export function isSearchable(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
