/**
 * Finds an author's words in a paragraph. The words must stand exactly once in the claim's sentence.
 * Three marks help where that is not so:
 *
 *     "Treffen mit [Kim]"   Kim, where these words stand round it
 *     "Russland … gewann"   from the first words to the last
 *     "¶in der Nacht"       looked for in the whole paragraph
 */
import type { Span } from "#src/domain/passage.ts";

export type Finding =
  | ({ readonly ok: true } & Span)
  | { readonly ok: false; readonly message: string };

/** `sentence` is the part of the paragraph that is looked in; positions are the paragraph's. */
export function findWords(words: string, paragraph: string, sentence: Span): Finding {
  if (words.startsWith("¶")) {
    return findWords(words.slice(1).trim(), paragraph, { start: 0, end: paragraph.length });
  }
  const ends = words.split(" … ");
  const [first, last] = [ends[0], ends[1]];
  if (first !== undefined && last !== undefined) {
    const from = findOnce(first, paragraph, sentence);
    if (!from.ok) return from;
    const to = findOnce(last, paragraph, { start: from.end, end: sentence.end });
    return to.ok ? { ok: true, start: from.start, end: to.end } : to;
  }
  return findOnce(words, paragraph, sentence);
}

function findOnce(words: string, paragraph: string, scope: Span): Finding {
  const {
    before = "",
    core = words,
    after = "",
  } = /^(?<before>.*)\[(?<core>[^[\]]+)\](?<after>.*)$/u.exec(words)?.groups ?? {};
  const found = occurrences(before + core + after, paragraph, scope);
  const [start] = found;
  if (start === undefined) {
    return {
      ok: false,
      message: `"${words}" does not stand in the sentence: copy it letter by letter`,
    };
  }
  if (found.length > 1) {
    return {
      ok: false,
      message: `"${words}" stands there ${found.length} times: write more of the sentence and put the words in [brackets]`,
    };
  }
  const from = start + before.length;
  return { ok: true, start: from, end: from + core.length };
}

const BEGINS_WORD = /^[\p{L}\p{N}]/u;
const ENDS_WORD = /[\p{L}\p{N}]$/u;

// whole words only: "Kim" is not found in "Kimchi", nor "Lawrow" in "Lawrows"
function occurrences(words: string, paragraph: string, { start, end }: Span): readonly number[] {
  // nothing stands everywhere
  if (words === "") return [];
  const text = paragraph.slice(0, end);
  const found: number[] = [];
  const [beginsWord, endsWord] = [BEGINS_WORD.test(words), ENDS_WORD.test(words)];
  for (let at = text.indexOf(words, start); at >= 0; at = text.indexOf(words, at + 1)) {
    const behind = at + words.length;
    // two units: a letter may be a surrogate pair
    const glued = beginsWord && ENDS_WORD.test(text.slice(Math.max(0, at - 2), at));
    const runsOn = endsWord && BEGINS_WORD.test(text.slice(behind, behind + 2));
    if (!glued && !runsOn) found.push(at);
  }
  return found;
}
