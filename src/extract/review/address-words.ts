/** The words by which a decision finds its claim's sentence again. */
import type { Claim, LocalText, Phrase } from "#src/domain/model.ts";
import type { Span } from "#src/domain/passage.ts";
import { scenesOfClaim, withWords, type ReadSentence, type SearchedSource } from "./scenes.ts";
import { inWholeWords, windowsRound } from "./words-for.ts";

/**
 * Words of a claim's sentence in each language that it has a passage in, that stand in no other sentence
 * of the text: as few as will do, round the word that tells what happens, and without those of `others`,
 * which tell of other claims. A sentence that the text repeats word for word is given whole. `undefined`
 * for a claim without a passage in the source.
 */
export function addressWords(
  claim: Pick<Claim, "passages">,
  trigger: Phrase,
  source: SearchedSource,
  others: readonly Phrase[] = [],
): LocalText | undefined {
  const words = scenesOfClaim(claim, source).flatMap((scene): readonly [string, string][] => {
    const sentences = source.texts.find(({ lang }) => lang === scene.lang)?.sentences ?? [];
    const passage = claim.passages.find(({ text }) => text === scene.lang);
    const avoided = others.flatMap((phrase) => phrase[scene.lang] ?? []);
    const own = wordsOfSentence(trigger[scene.lang] ?? passage, scene, sentences, avoided);
    return own === undefined ? [] : [[scene.lang, own]];
  });
  return words.length === 0 ? undefined : Object.fromEntries(words);
}

function wordsOfSentence(
  place: Span | undefined,
  scene: ReadSentence,
  sentences: readonly ReadSentence[],
  avoided: readonly Span[],
): string | undefined {
  const { paragraph, sentence } = scene;
  const whole = paragraph.slice(sentence.start, sentence.end);
  const start = inWholeWords(firstWords(within(place ?? sentence, sentence), paragraph), paragraph);
  if (start === undefined) return whole.trim() === "" ? undefined : whole;
  let unique: string | undefined;
  for (const window of windowsRound(start, paragraph, sentence)) {
    const words = paragraph.slice(window.start, window.end);
    if (!standsOnce(words, scene, sentences)) continue;
    const touches = avoided.some(({ start: from, end }) => from < window.end && end > window.start);
    if (!touches) return words;
    unique ??= words;
  }
  return unique ?? whole;
}

/** Where the claim's words leave its sentence, those in it count. */
function within(place: Span, sentence: Span): Span {
  const start = Math.max(place.start, sentence.start);
  const end = Math.min(place.end, sentence.end);
  return start < end ? { start, end } : sentence;
}

/** UTF-16 units; a longer stretch is a clause, and its beginning is enough to start from */
const LONG_WORDS = 40;

function firstWords({ start, end }: Span, paragraph: string): Span {
  if (end - start <= LONG_WORDS) return { start, end };
  const space = paragraph.indexOf(" ", start + 1);
  return { start, end: space < 0 || space > end ? end : space };
}

function standsOnce(
  words: string,
  scene: ReadSentence,
  sentences: readonly ReadSentence[],
): boolean {
  return (
    withWords(scene, words) !== undefined &&
    !sentences.some(
      (other) => other.number !== scene.number && withWords(other, words) !== undefined,
    )
  );
}
