/** A title of one line, and the rest of the words below it. */

/** Longer titles are cut, and stand whole in the summary. */
const LONGEST_TITLE = 200;

export interface Titled {
  readonly title: string | undefined;
  readonly summary: string | undefined;
}

/** A row without a title takes the first sentence of what it says. */
export function titledRow(title: string | undefined, summary: string | undefined): Titled {
  if (title === undefined) return titledBy(summary);
  if (!SAYS_SOMETHING.test(title)) return titledBy(summary);
  const line = oneLine(title);
  if (line.length <= LONGEST_TITLE) return { title: line, summary };
  const whole = summary === undefined ? line : `${line}\n${summary}`;
  return { title: firstOf(line), summary: whole };
}

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

function titledBy(summary: string | undefined): Titled {
  if (summary === undefined || !SAYS_SOMETHING.test(summary)) return { title: undefined, summary };
  const first = summary.split("\n", 50).find((line) => SAYS_SOMETHING.test(line)) ?? "";
  const title = firstOf(oneLine(first));
  return title === summary.trim() ? { title, summary: undefined } : { title, summary };
}

function oneLine(text: string): string {
  return /\s\s|[^\S ]/u.test(text) ? text.replace(/\s+/gu, " ").trim() : text.trim();
}

const SENTENCE = /^.{20,}?[.!?…](?=["”’)]? \p{Lu})/u;

function firstOf(text: string): string {
  const sentence = SENTENCE.exec(text.slice(0, LONGEST_TITLE))?.[0] ?? text;
  if (sentence.length <= LONGEST_TITLE) return sentence;
  const cut = sentence.slice(0, LONGEST_TITLE - 1);
  const blank = cut.lastIndexOf(" ");
  return `${(blank > LONGEST_TITLE / 2 ? cut.slice(0, blank) : withoutHalf(cut)).trimEnd()}…`;
}

/** No half of a sign of two units. */
function withoutHalf(text: string): string {
  return text.replace(/[\ud800-\udbff]$/u, "");
}
