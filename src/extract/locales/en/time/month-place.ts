/** Whether an English month without day and year is meant: not "may", "April Jones", "the March". */
import { DASH, MONTH } from "./words.ts";

const PLACE =
  /(?:^|[\s(–—-])(?:in|on|by|since|until|till|til|of|from|between|through|throughout|during|last|next|this|that|past|previous|following|before|after|around|about|every|each|coming|late|early|mid|into|for|and|to|or)[\s-]$/iu;
const MODAL_AFTER = /^\s(?:have|be|not|also|never|well|yet|still|the|he|she|it|they|we|you|I)\b/u;
const SURE_OF_MAY = /(?:in|by|since|until|during)\s$/iu;
const CHAINED = /(?:and|to|or|for|on)\s$/iu;
const OTHER_MONTH_BEFORE = new RegExp(
  `${MONTH}(?:\\s\\d{1,2})?,?\\s(?:and|to|or|through)\\s$`,
  "u",
);
const OTHER_MONTH_AFTER = new RegExp(`^\\s?(?:${DASH}|to|until)\\s?${MONTH}`, "u");
const TITLE_BEFORE = /(?:Mrs?|Ms|Theresa|Brian|James|Miss|Sir|Lady|Dr)\.?\s$/u;

const GIVEN_NAMES: ReadonlySet<string> = new Set(["April", "June", "August"]);
const SURE_MONTH_BEFORE =
  /(?:^|[\s(–—-])(?:in|by|since|until|till|from|between|through|throughout|during|last|next|this|before|after|around|early|late|mid|end|beginning|middle|start|of|every|the)[\s-]$/iu;

/** "April said", "June Carter" */
const PERSON_AFTER =
  /^\s(?:\p{Lu}[\p{Ll}'’]|(?:said|says|told|tells|asked|asks|thinks|thought|smiled|laughed|who)\b)/u;

/** "August Wilson", "April said" */
export function isGivenName(word: string | undefined, after: string): boolean {
  return GIVEN_NAMES.has(word ?? "") && PERSON_AFTER.test(after);
}

export function isBareMonth(word: string, before: string, after: string): boolean {
  if (TITLE_BEFORE.test(before)) return false;
  if (word !== "May" && word !== "March") {
    return !isGivenName(word, after) || SURE_MONTH_BEFORE.test(before);
  }
  if (MODAL_AFTER.test(after) && !SURE_OF_MAY.test(before)) return false;
  if (CHAINED.test(before)) return OTHER_MONTH_BEFORE.test(before);
  return PLACE.test(before) || OTHER_MONTH_AFTER.test(after);
}
