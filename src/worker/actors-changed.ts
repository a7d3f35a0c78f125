/** Which articles another gazetteer could read otherwise. */
import { fold } from "#src/domain/fold.ts";
import type { KnownActor } from "#src/domain/known-actor.ts";

/** Beginnings of words, folded; `everything` where no word tells which texts are concerned. */
export type ActorsChanged = "everything" | ReadonlySet<string>;

export function actorsChanged(
  before: readonly KnownActor[],
  after: readonly KnownActor[],
): ActorsChanged {
  if (before === after) return new Set();
  const earlier = new Map(before.map((actor) => [actor.id, actor]));
  const later = new Map(after.map((actor) => [actor.id, actor]));
  const beginnings = new Set<string>();
  for (const id of new Set([...earlier.keys(), ...later.keys()])) {
    const [old, now] = [earlier.get(id), later.get(id)];
    if (old === now || JSON.stringify(old) === JSON.stringify(now)) continue;
    if (isWide(old, now)) return "everything";
    for (const actor of [old, now]) {
      for (const word of actor === undefined ? [] : wordsOf(actor)) beginnings.add(word);
    }
  }
  return beginnings;
}

export function concerns(changed: ActorsChanged, text: string): boolean {
  if (changed === "everything") return true;
  if (changed.size === 0) return false;
  const folded = fold(text);
  return [...changed].some((beginning) => folded.includes(beginning));
}

/**
 * States are also read out of their capitals and their people, armed forces out of their state; and
 * what somebody is part of decides who "the minister" is.
 */
function isWide(old: KnownActor | undefined, now: KnownActor | undefined): boolean {
  const wide = [old, now].some(
    (actor) => actor?.kind === "state" || actor?.kind === "armed-forces",
  );
  const moved = old !== undefined && now !== undefined && old.partOf !== now.partOf;
  return wide || moved || (old !== undefined && now !== undefined && old.kind !== now.kind);
}

/** Letters of a word that its inflected forms share; German adjectives change up to two. */
const SHORTEST = 3;
const ENDING = 2;

function wordsOf({ name, aliases, inflections }: KnownActor): readonly string[] {
  const forms: readonly string[] = [
    ...Object.values(name),
    ...Object.values(aliases).flat(),
    ...Object.values(inflections).flat(),
  ];
  return forms.flatMap((form) =>
    (form.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => {
      const folded = fold(word);
      return folded.slice(0, Math.max(SHORTEST, folded.length - ENDING));
    }),
  );
}
