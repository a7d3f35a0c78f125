/** Two dates of one happening, "2024 oder 2025", "on 3 May and 5 May": neither of them alone is its date. */
import type { Article } from "../article.ts";
import type { DatedWords } from "../time/dated-words.ts";
import { readEdtf } from "../time/kept-edtf.ts";
import type { FoundDate, FoundWhen } from "./found-claim.ts";

const EITHER = /^\s*,?\s*(?:oder|or)\s+$/iu;
const BOTH = /^\s*,?\s*(?:und|sowie|and)\s+$/iu;

/** `undefined` where they don't stand together; without layers where EDTF can't hold them together. */
export function joinedDates(
  { text }: Article,
  first: DatedWords,
  second: DatedWords,
): FoundWhen | undefined {
  if (first.relation !== "at" || second.relation !== "at") return undefined;
  const between = text.slice(first.end, second.start);
  const isEither = EITHER.test(between);
  if (!isEither && !BOTH.test(between)) return undefined;
  const words = { start: first.start, end: second.end };
  const layer = (a: FoundDate | undefined, b: FoundDate | undefined): FoundDate | undefined => {
    if (a?.edtf === undefined || b?.edtf === undefined) return undefined;
    const members = [a.edtf, b.edtf].toSorted().join(",");
    const edtf = isEither ? `[${members}]` : `{${members}}`;
    if (!readEdtf(edtf).ok) return undefined;
    const rule = isEither ? "either-date" : "both-dates";
    return { edtf, words, rule, usesPublication: a.usesPublication || b.usesPublication };
  };
  const published = layer(
    first.when.published ?? first.when.text,
    second.when.published ?? second.when.text,
  );
  const stated = layer(first.when.text, second.when.text);
  return {
    ...(stated && { text: stated }),
    ...(published?.usesPublication === true && { published }),
  };
}
