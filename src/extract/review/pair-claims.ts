/**
 * Brings the claims of an article's languages together: what a sentence and its counterpart both
 * state is one claim with a passage in each.
 */
import type { Claim, Link, Phrase, When } from "#src/domain/model.ts";
import type { DraftClaim } from "./draft-claim.ts";

type Body = DraftClaim["claim"];

/** Drafts of one language after the other; those of the first lead, and come first. */
export function pairClaims(languages: readonly (readonly DraftClaim[])[]): readonly DraftClaim[] {
  return languages.reduce<readonly DraftClaim[]>(
    (before, drafts) => (before.length === 0 ? drafts : pairTwo(before, drafts)),
    [],
  );
}

interface Pair {
  readonly first: number;
  readonly second: number;
  readonly likeness: number;
}

function pairTwo(
  firsts: readonly DraftClaim[],
  seconds: readonly DraftClaim[],
): readonly DraftClaim[] {
  const partners = new Map<number, number>();
  const taken = new Map<number, number>();
  for (const { first, second } of likelyPairs(firsts, seconds)) {
    if (partners.has(first) || taken.has(second)) continue;
    partners.set(first, second);
    taken.set(second, first);
  }
  const merged = firsts.map((draft, index) => {
    const partner = seconds[partners.get(index) ?? -1];
    return partner === undefined ? draft : merge(draft, partner);
  });
  const rest = seconds.flatMap((draft, index) => (taken.has(index) ? [] : [{ draft, index }]));
  // `of` counts in the seconds' own list: it is told again in the list of both
  const places = new Map(taken);
  for (const [position, { index }] of rest.entries()) places.set(index, merged.length + position);
  const added = rest.map(({ draft }) => ({
    ...draft,
    of: draft.of === undefined ? undefined : places.get(draft.of),
  }));
  return [...merged, ...added];
}

/** The likest first; of equal ones those that come first in their texts. */
function likelyPairs(
  firsts: readonly DraftClaim[],
  seconds: readonly DraftClaim[],
): readonly Pair[] {
  const bySentence = new Map<number, number[]>();
  for (const [index, { sentence }] of seconds.entries()) {
    const others = bySentence.get(sentence);
    if (others === undefined) bySentence.set(sentence, [index]);
    else others.push(index);
  }
  return firsts
    .flatMap((draft, first) =>
      (bySentence.get(draft.sentence) ?? []).flatMap((second): readonly Pair[] => {
        const other = seconds[second];
        const likeness = other === undefined ? 0 : likenessOf(draft, other);
        return likeness === 0 ? [] : [{ first, second, likeness }];
      }),
    )
    .toSorted((a, b) => b.likeness - a.likeness || a.first - b.first || a.second - b.second);
}

/** 0 for what can't be the same claim. */
function likenessOf(a: DraftClaim, b: DraftClaim): number {
  if (a.kind !== b.kind && a.type !== b.type) return 0;
  const kind = a.kind === b.kind ? 1 : 0;
  const type = a.type === b.type ? 4 : 0;
  const standing = a.as === b.as ? 2 : 0;
  const stance = a.claim.stance === b.claim.stance ? 0.5 : 0;
  const chain = speakersOf(a) === speakersOf(b) ? 0.5 : 0;
  return 1 + kind + type + standing + stance + chain + 3 * sharedActors(a, b);
}

/** Of all the actors that either names, the part that both name. */
function sharedActors(a: DraftClaim, b: DraftClaim): number {
  const first = new Set(a.claim.actors.map(({ actor }) => actor));
  const second = new Set(b.claim.actors.map(({ actor }) => actor));
  const all = new Set([...first, ...second]).size;
  return all === 0 ? 1 : [...first].filter((actor) => second.has(actor)).length / all;
}

function speakersOf({ claim }: DraftClaim): string {
  return claim.chain.map(({ speakers }) => speakers.toSorted().join("+")).join(">");
}

// ----- one claim of two ----- //

function merge(a: DraftClaim, b: DraftClaim): DraftClaim {
  return { ...a, trigger: { ...a.trigger, ...b.trigger }, claim: mergeBodies(a.claim, b.claim) };
}

function mergeBodies(a: Body, b: Body): Body {
  const { place, when, bounds, ...rest } = a;
  const [mergedPlace, mergedWhen] = [mergePlaces(place, b.place), mergeWhens(when, b.when)];
  const mergedBounds = mergeBounds(bounds, b.bounds);
  return {
    ...rest,
    passages: [...a.passages, ...b.passages],
    actors: mergeActors(a.actors, b.actors),
    ...(mergedPlace && { place: mergedPlace }),
    quotes: mergeQuotes(a.quotes, b.quotes),
    chain: mergeChains(a.chain, b.chain),
    stance: a.stance === "asserted" ? b.stance : a.stance,
    ...(mergedWhen && { when: mergedWhen }),
    ...(mergedBounds && { bounds: mergedBounds }),
    found: mergeFound(a.found, b.found),
  };
}

/** Either language's actors: what one text leaves to the context, the other may name. */
function mergeActors(a: Body["actors"], b: Body["actors"]): Body["actors"] {
  const named = new Set(a.map(({ actor }) => actor));
  const both = a.map((actor) => {
    const other =
      b.find((each) => each.actor === actor.actor && each.role === actor.role) ??
      b.find((each) => each.actor === actor.actor);
    return { ...actor, ...phraseField(actor.phrase, other?.phrase) };
  });
  return [...both, ...b.filter(({ actor }) => !named.has(actor))];
}

/** Names of one place share a language and agree in it, or have none in common to disagree in. */
function mergePlaces(a: Claim["place"], b: Claim["place"]): Claim["place"] {
  if (a === undefined || b === undefined) return a ?? b;
  const common = Object.keys(a.name).filter((lang) => lang in b.name);
  const same = common.every((lang) => a.name[lang] === b.name[lang]);
  return same ? { name: { ...b.name, ...a.name }, ...phraseField(a.phrase, b.phrase) } : a;
}

/** As the first text prints them; the other gives their translations where it has as many. */
function mergeQuotes(a: Body["quotes"], b: Body["quotes"]): Body["quotes"] {
  if (a.length === 0) return b;
  if (a.length !== b.length) return a;
  return a.map(({ exact, phrase }, index) => ({
    exact,
    phrase: { ...b[index]?.phrase, ...phrase },
  }));
}

/** The longer chain: better to say through whom than to leave somebody out. */
function mergeChains(a: Link[], b: Link[]): Link[] {
  const [leading, other] = b.length > a.length ? [b, a] : [a, b];
  return leading.map((link, index) => {
    const { phrase, cue, when, ...rest } = link;
    const partner = partnerOf(link, other) ?? unnamedAt(other, index, link);
    const [cues, dates] = [mergePhrases(cue, partner?.cue), mergeWhens(when, partner?.when)];
    return {
      ...rest,
      ...phraseField(phrase, partner?.phrase),
      ...(cues && { cue: cues }),
      ...(dates && { when: dates }),
    };
  });
}

function partnerOf({ speakers }: Link, others: readonly Link[]): Link | undefined {
  return others.find((other) => other.speakers.some((speaker) => speakers.includes(speaker)));
}

function unnamedAt(others: readonly Link[], index: number, { speakers }: Link): Link | undefined {
  const other = others[index];
  return speakers.length === 0 && other?.speakers.length === 0 ? other : undefined;
}

function mergeWhens(a: When | undefined, b: When | undefined): When | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const [text, published] = [mergeDates(a.text, b.text), mergeDates(a.published, b.published)];
  return { ...(text && { text }), ...(published && { published }) };
}

function mergeBounds(a: Claim["bounds"], b: Claim["bounds"]): Claim["bounds"] {
  if (a === undefined || b === undefined) return a ?? b;
  const notBefore = mergeDates(a.notBefore, b.notBefore);
  const notAfter = mergeDates(a.notAfter, b.notAfter);
  return { ...(notBefore && { notBefore }), ...(notAfter && { notAfter }) };
}

/** The first text's date; the other's words join it only where they mean the same. */
function mergeDates(a: When["text"], b: When["text"]): When["text"] {
  if (a === undefined || b === undefined) return a ?? b;
  const words = a.edtf === b.edtf ? mergePhrases(a.words, b.words) : a.words;
  return { ...a, ...(words && { words }) };
}

function mergeFound(a: Body["found"], b: Body["found"]): Body["found"] {
  if (a === undefined || b === undefined) return a ?? b;
  return { ...a, rules: [...new Set([...a.rules, ...b.rules])] };
}

function mergePhrases(a: Phrase | undefined, b: Phrase | undefined): Phrase | undefined {
  return a === undefined || b === undefined ? (a ?? b) : { ...b, ...a };
}

function phraseField(a: Phrase | undefined, b: Phrase | undefined): { phrase?: Phrase } {
  const phrase = mergePhrases(a, b);
  return phrase === undefined ? {} : { phrase };
}
