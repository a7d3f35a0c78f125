/** The place that a report comes from, before its first words: "Berlin/Paris –", "KYIV, 3 May (AP) —". */
import { kept } from "../kept.ts";
import type { Reading } from "./reading.ts";

/** Every run is bounded, and so is the text that it is tried on. */
const DATELINE =
  /^\P{L}?(?<first>\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,30}){0,3})(?:(?: ?\/ ?|, )\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,30}){0,2}){0,3}(?<date>,? ?(?:\d{1,2}\.? ?\p{Lu}\p{L}{2,8}\.?|\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2}\.\d{1,2}\.)(?:,? ?\d{4})?)?(?<agency> ?\([\p{L}/ ,.]{2,30}\))?(?: ?[–—]| ?--? |: |(?<=\)) (?=\p{Lu}))/u;
const MOST_LETTERS = 100;

interface Dateline {
  /** of the first place */
  readonly from: number;
  readonly to: number;
  /** where the last place ends at the latest */
  readonly end: number;
  /** behind all of it */
  readonly over: number;
  /** capitals, a date or an agency: it isn't the heading of the paragraph ("Analyse – ") */
  readonly sure: boolean;
}

function datelineOf({ article, tokens }: Reading, place: number): Dateline | undefined {
  const token = tokens[place];
  const start = article.paragraphs[token?.paragraph ?? 0]?.start ?? 0;
  if (token === undefined || token.start - start > 60) return undefined;
  const line = datelineIn(article.text.slice(start, start + MOST_LETTERS));
  return (
    line && {
      from: start + line.from,
      to: start + line.to,
      end: start + line.end,
      over: start + line.over,
      sure: line.sure,
    }
  );
}

/** Where it stands in the opening letters of a paragraph, of which each word asks again. */
const datelineIn = kept((opening): Dateline | undefined => {
  const found = DATELINE.exec(opening);
  if (found === null) return undefined;
  const { 0: all, groups: { first = "", date, agency } = {} } = found;
  const behind = date ?? agency;
  const from = all.indexOf(first);
  const isUpper = first.length > 2 && first === first.toUpperCase();
  return {
    from,
    to: from + first.length,
    over: all.length,
    end: behind === undefined ? all.length : all.indexOf(behind),
    sure: isUpper || behind !== undefined,
  };
});

/** Whether the word stands in the dateline of its paragraph. */
export function isPlaceOfReport(reading: Reading, place: number): boolean {
  return (reading.tokens[place]?.end ?? Infinity) <= (datelineOf(reading, place)?.end ?? 0);
}

/** "(Reuters)" of a dateline is nobody's short name. */
export const isInDateline = (reading: Reading, place: number): boolean =>
  (reading.tokens[place]?.end ?? Infinity) <= (datelineOf(reading, place)?.over ?? 0);

/** Behind the name that opens a dateline, though no list has it. */
export function unknownPlaceEnd(reading: Reading, place: number): number | undefined {
  const { tokens } = reading;
  const line = datelineOf(reading, place);
  if (line?.sure !== true || tokens[place]?.start !== line.from) return undefined;
  let end = place + 1;
  while ((tokens[end]?.end ?? Infinity) <= line.to) end += 1;
  return end;
}

/** The first sentence of a paragraph without its dateline: what follows begins with a capital. */
export function afterDateline(words: string): string {
  const found = DATELINE.exec(words.slice(0, MOST_LETTERS));
  const rest = words.slice(found?.[0].length ?? 0).trimStart();
  return found !== null && /^[„“"»«‚'(]?[\p{Lu}\d]/u.test(rest) ? rest : words;
}
