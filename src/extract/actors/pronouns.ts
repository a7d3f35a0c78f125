/** "he", "she", "er": the one person that can be meant, or nobody. */
import type { PlacedMention } from "./placed.ts";
import { placedMention } from "./placed.ts";
import { actorWith, type Reading } from "./reading.ts";
import { type Surroundings, surroundingsIn } from "./surroundings.ts";

export function pronounMentions(
  reading: Reading,
  placed: readonly PlacedMention[],
): readonly PlacedMention[] {
  const near = surroundingsIn(reading, placed);
  const found: PlacedMention[] = [];
  for (const [place, token] of reading.tokens.entries()) {
    if (!reading.lexicon.pronouns.has(token.lower)) continue;
    const actor = antecedent(reading, near, place);
    if (actor === undefined) continue;
    const places = { from: place, to: place + 1 };
    found.push(
      placedMention(reading, {
        actor,
        naming: "pronoun",
        rule: "pronoun",
        ...places,
        phrase: places,
      }),
    );
  }
  return found;
}

/**
 * The subject of the sentence so far, else of the sentence before. Where two persons stand free there, it
 * could be either; so it could in the paragraph before where it names two at all.
 */
function antecedent(reading: Reading, near: Surroundings, place: number): string | undefined {
  const sentence = near.sentenceOf(place);
  const paragraph = reading.tokens[place]?.paragraph;
  const before = near.before(place, 1).filter((each) => isPersonMention(reading, each));
  const isOfOther = before.some(({ from }) => reading.tokens[from]?.paragraph !== paragraph);
  if (isOfOther && new Set(before.map(({ mention }) => mention.actor)).size > 1) return undefined;
  const here = before.filter(({ from }) => near.sentenceOf(from) === sentence);
  const candidates = here.some((each) => near.isFree(each)) ? here : before;
  const free = new Set(
    candidates.filter((each) => near.isFree(each)).map(({ mention }) => mention.actor),
  );
  const [only] = free;
  return free.size === 1 ? only : undefined;
}

function isPersonMention(reading: Reading, { mention }: PlacedMention): boolean {
  return actorWith(reading, mention.actor)?.kind === "person";
}
