/** A collection of one's own made of a story, and editors' acts on it, one after the other. */
import {
  applied,
  isConflict,
  NO_DECISIONS,
  type Change,
  type Decisions,
} from "#src/domain/decisions.ts";
import { checkCollection, type CollectionToCheck } from "#src/extract/review/check-collection.ts";
import type { Card } from "#src/extract/review/checked-collection.ts";
import type { ExtractedSource } from "#src/extract/review/proposals.ts";
import type { Workbench } from "#src/extract/review/workbench.ts";
import { TITLE } from "./decisions.ts";
import { GAZETTEER } from "./made-up.ts";
import { STORY, told } from "./story.ts";

export const STORY_SOURCE: ExtractedSource = told(STORY);

export function benchOf(
  decisions: Decisions = NO_DECISIONS,
  more: Partial<CollectionToCheck> = {},
): Workbench {
  const checked = checkCollection({
    title: TITLE,
    sides: [],
    base: undefined,
    sources: [STORY_SOURCE],
    known: GAZETTEER,
    seen: new Map(),
    decisions,
    ...more,
  });
  return { checked, decisions };
}

/** The decisions after the change; a change that doesn't fit is a mistake. */
export function decided(decisions: Decisions, change: Change): Decisions {
  const after = applied(decisions, change);
  if (isConflict(after))
    throw new Error(`conflict on ${after.conflicts.map(({ id }) => id).join()}`);
  return after;
}

/** The collection after one act, or several. */
export function acted(
  bench: Workbench,
  ...acts: readonly ((bench: Workbench) => Change)[]
): Workbench {
  return acts.reduce((now, act) => benchOf(decided(now.decisions, act(now))), bench);
}

export function cardOf({ checked }: Workbench, claim: string): Card {
  const card = checked.cards.find((each) => each.claim.id === claim);
  if (card === undefined) throw new Error(`no card ${claim}`);
  return card;
}
