/** What looks like a headline, and which of several is the article's. */
import type { Block } from "./block.ts";
import { wordsOf } from "./aside-rule.ts";

/** UTF-16 units and words: longer lines are sentences that lack their full stop. */
const LONGEST = 170;
const MOST_WORDS = 24;
/** UTF-16 units */
const LONGEST_OF_ALL = 400;
/** A headline has a verb or a thing and its place; fewer words are a section's name ("Politik"). */
const FEWEST_WORDS = 3;

/** The text without the agency in brackets that follows its last sentence: "sagte sie. (dpa/am)". */
export function withoutCredit(text: string): string {
  const open = text.endsWith(")") ? text.lastIndexOf("(") : -1;
  const isCredit =
    open > 0 &&
    text.length - open <= 30 &&
    /[.!?…]["'”“«»]{0,2}\s$/u.test(text.slice(Math.max(0, open - 5), open));
  return isCredit ? text.slice(0, open).trimEnd() : text;
}

/** Whether a block could be a headline: short, begun like one, and no sentence with its full stop. */
export function looksLikeHeadline(block: Block): boolean {
  const { text } = block;
  return text.length <= LONGEST && wordsOf(text).length <= MOST_WORDS && isLongHeadline(block);
}

/** As long as some papers write them; what stands round it has to show that it is no paragraph. */
export function isLongHeadline({ text, kind }: Block): boolean {
  if (kind === "caption" || kind === "item" || text.length > LONGEST_OF_ALL) return false;
  return (
    !/[.;,:…][)"'”’“»«›‹]{0,2}$/u.test(withoutCredit(text)) &&
    /^[\p{Lu}\p{Lo}\p{N}„“"'‘‚»«›‹¿¡(+#-]/u.test(text) &&
    /\p{L}/u.test(text)
  );
}

/** Letters and digits in lower case: headlines are the same whatever quotes and dashes they print. */
export function headlineKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Whether a line is the headline again, alone or with the site's name before or after it. */
export function repeatsHeadline(text: string, headline: string): boolean {
  const key = headlineKey(text);
  const own = headlineKey(headline);
  if (own === "" || key.length > own.length + 60) return false;
  if (key === own) return true;
  const separated = /\s[-–—|·:•/]\s|\s?[|»]\s?/u.test(text);
  return separated && (key.startsWith(`${own} `) || key.endsWith(` ${own}`));
}

/** The headline among the lines above the article: the one that is printed twice, else the first. */
export function headlineOf(lines: readonly string[]): string | undefined {
  const long = lines.filter((line) => wordsOf(line).length >= FEWEST_WORDS);
  const repeated = long.find((line, index) =>
    long.some((other, at) => at !== index && repeatsHeadline(other, line)),
  );
  return repeated ?? long[0] ?? lines[0];
}
