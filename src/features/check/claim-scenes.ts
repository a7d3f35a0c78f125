/** The sentences of a claim, and words in them as an editor's decision names them. */
import type { Claim, Source } from "#src/domain/model.ts";
import type { Span } from "#src/domain/passage.ts";
import { passageWords } from "#src/extract/review/authored-fields.ts";
import { findWords } from "#src/extract/review/find-words.ts";
import { scenesOfClaim, searchedSource } from "#src/extract/review/scenes.ts";

export interface ClaimScene {
  readonly lang: string;
  readonly paragraph: string;
  readonly sentence: Span;
}

export function claimScenes(
  claim: Pick<Claim, "passages">,
  source: Source | undefined,
): readonly ClaimScene[] {
  return source === undefined ? [] : scenesOfClaim(claim, searchedSource(source));
}

/** The words in the notation of decisions; `undefined` where they aren't found, or not just once. */
export function foundWords(words: string, { paragraph, sentence }: ClaimScene): string | undefined {
  return [words, `¶${words}`].find((own) => findWords(own, paragraph, sentence).ok);
}

/** The same for the words that make the claim: they stand in its sentence, or reach out of it. */
export function foundPassage(typed: string, scene: ClaimScene): string | undefined {
  const words = typed.trim();
  const { paragraph, sentence } = scene;
  if (words === "") return undefined;
  const inside = paragraph.indexOf(words, sentence.start);
  const start =
    inside >= 0 && inside < sentence.end ? inside : paragraph.lastIndexOf(words, sentence.start);
  const end = start + words.length;
  return start < 0 || end <= sentence.start ? undefined : passageWords({ start, end }, scene);
}
