/** The words by which a decision finds a sentence that somebody has marked. */
import type { LocalText, Source } from "#src/domain/model.ts";
import { paragraphsOf, textIn } from "#src/domain/passage.ts";
import { addressWords } from "#src/extract/review/address-words.ts";
import { searchedSource } from "#src/extract/review/scenes.ts";
import { sentenceAround, type TextSpan } from "./text-marks.ts";

export function addressAt(source: Source, lang: string, span: TextSpan): LocalText | undefined {
  const text = textIn(source, lang);
  const sentence = text && sentenceAround(text, span.paragraph, span.start);
  if (text === undefined || sentence === undefined) return undefined;
  const { paragraph, start, end } = span;
  const exact = (paragraphsOf(text)[paragraph] ?? "").slice(start, end);
  const passage = {
    source: source.id,
    text: lang,
    paragraph,
    sentence: sentence.index,
    start,
    end,
    exact,
    prefix: "",
    suffix: "",
  };
  return addressWords(
    { passages: [passage] },
    { [lang]: { start, end, exact } },
    searchedSource(source),
  );
}
