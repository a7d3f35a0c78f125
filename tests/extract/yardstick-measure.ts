/**
 * Measures an extraction of the two originals against what people read in them: which of the facts a
 * claim of the same sentence and a compatible kind tells, and how far dates, actors and speakers agree.
 */
import type { Extraction } from "#src/extract/events/extraction.ts";
import type { FoundClaim } from "#src/extract/events/found-claim.ts";
import type { Fact } from "../data/yardstick.ts";

/** Sentence of the main text, from 0, and kind of each fact; "statement" also where a fact confirms. */
const PLACES: Readonly<Record<string, readonly [number, string]>> = {
  "A-p1-1": [0, "meeting"],
  "A-p1-2": [1, "statement"],
  "A-p1-3": [1, "statement"],
  "A-p1-4": [2, "other"],
  "A-p2-1": [3, "statement"],
  "A-p2-2": [4, "fighting"],
  "A-p2-3": [5, "statement"],
  "A-p3-1": [6, "statement"],
  "A-p3-2": [7, "statement"],
  "A-p3-3": [7, "meeting"],
  "A-p4-1": [8, "fighting"],
  "A-p4-2": [9, "fighting"],
  "A-p5-1": [10, "statement"],
  "A-p6-1": [11, "other"],
  "A-p6-2": [12, "troops"],
  "A-p6-3": [12, "troops"],
  "A-p6-4": [13, "troops"],
  "A-p7-1": [14, "agreement"],
  "A-p7-2": [14, "agreement"],
  "A-p7-3": [15, "meeting"],
  "B-p1-1": [0, "statement"],
  "B-p1-2": [1, "meeting"],
  "B-p1-3": [1, "statement"],
  "B-p1-4": [1, "statement"],
  "B-p2-1": [2, "meeting"],
  "B-p2-2": [2, "other"],
  "B-p2-3": [3, "meeting"],
  "B-p2-4": [4, "agreement"],
  "B-p2-5": [4, "agreement"],
  "B-p3-1": [5, "fighting"],
  "B-p3-2": [6, "fighting"],
  "B-p3-3": [7, "statement"],
  "B-p3-4": [8, "fighting"],
  "B-p4-1": [9, "statement"],
  "B-p4-2": [10, "statement"],
  "B-p4-3": [9, "fighting"],
  "B-p4-4": [11, "fighting"],
  "B-p5-1": [12, "statement"],
  "B-p5-2": [13, "statement"],
  "B-p5-3": [14, "statement"],
  "B-p6-1": [15, "statement"],
  "B-p6-2": [15, "statement"],
  "B-p6-3": [16, "statement"],
  "B-p6-4": [16, "meeting"],
  "B-p6-5": [16, "other"],
};

/** The list has its own name for the state, and actors without a name, whom nobody can find. */
const OURS: Readonly<Record<string, string>> = { nk: "north-korea" };
const UNNAMED: ReadonlySet<string> = new Set(["victims-pryluky"]);
/** Named only by "wir", "unser". */
const IMPLICIT: Readonly<Record<string, string>> = { "A-p3-2": "russia", "B-p6-2": "russia" };

export interface Match {
  readonly fact: Fact;
  readonly claim: FoundClaim | undefined;
}

export interface Count {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
}

export function f1({ right, found, wanted }: Count): number {
  return found + wanted === 0 ? 1 : (2 * right) / (found + wanted);
}

/** Each fact with the claim that tells it best, each claim once. */
export function matchFacts(
  facts: readonly Fact[],
  claims: readonly FoundClaim[],
): readonly Match[] {
  const free = new Set(claims);
  const pairs = facts
    .flatMap((fact) => claims.map((claim) => ({ fact, claim, score: likeness(fact, claim) })))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  const matched = new Map<Fact, FoundClaim>();
  for (const { fact, claim } of pairs) {
    if (matched.has(fact) || !free.has(claim)) continue;
    matched.set(fact, claim);
    free.delete(claim);
  }
  return facts.map((fact) => ({ fact, claim: matched.get(fact) }));
}

function likeness(fact: Fact, claim: FoundClaim): number {
  const [sentence, kind] = PLACES[fact.id] ?? [];
  if (sentence !== claim.sentence || kind === undefined || !isCompatible(kind, claim)) return 0;
  const actors = countOf(
    wantedActors(fact),
    claim.actors.map(({ actor }) => actor),
  );
  const asked = Number((fact.layers?.published ?? null) === (claim.when?.published?.edtf ?? null));
  return 1 + f1(actors) + (claim.kind === kind ? 0.2 : 0) + asked * 0.3;
}

function isCompatible(kind: string, claim: FoundClaim): boolean {
  if (claim.kind === kind) return true;
  return kind === "troops" && claim.type === "confirmation";
}

export function wantedActors(fact: Fact): readonly string[] {
  const implicit = IMPLICIT[fact.id];
  return fact.actors
    .map(({ id }) => OURS[id] ?? id)
    .filter((id) => id !== implicit && !UNNAMED.has(id));
}

export function wantedSpeakers(fact: Fact): readonly string[] {
  return (fact.chain ?? []).flatMap(({ speakers }) => speakers.map((id) => OURS[id] ?? id));
}

export function speakersOf(claim: FoundClaim): readonly string[] {
  return claim.chain.flatMap(({ speakers }) => speakers);
}

export function countOf(wanted: readonly string[], found: readonly string[]): Count {
  const want = new Set(wanted);
  const have = new Set(found);
  return {
    right: [...have].filter((id) => want.has(id)).length,
    found: have.size,
    wanted: want.size,
  };
}

export function sum(counts: readonly Count[]): Count {
  return counts.reduce(
    (total, { right, found, wanted }) => ({
      right: total.right + right,
      found: total.found + found,
      wanted: total.wanted + wanted,
    }),
    { right: 0, found: 0, wanted: 0 },
  );
}

export interface DateCheck {
  readonly fact: string;
  readonly layer: "text" | "published";
  readonly wanted: string | undefined;
  readonly found: string | undefined;
}

/** Every layer that the list or the claim gives. */
export function datesOf({ fact, claim }: Match): readonly DateCheck[] {
  return (["text", "published"] as const).flatMap((layer) => {
    const wanted = fact.layers?.[layer] ?? undefined;
    const found = claim?.when?.[layer]?.edtf;
    return wanted === undefined && found === undefined
      ? []
      : [{ fact: fact.id, layer, wanted, found }];
  });
}

export interface Measure {
  readonly matches: readonly Match[];
  readonly extra: readonly FoundClaim[];
  readonly actors: Count;
  readonly speakers: Count;
  readonly dates: readonly DateCheck[];
}

export function measure(
  articles: readonly { readonly id: string; readonly extraction: Extraction }[],
  facts: readonly Fact[],
): Measure {
  const matches = articles.flatMap(({ id, extraction }) =>
    matchFacts(
      facts.filter(({ article }) => article === id),
      extraction.claims,
    ),
  );
  const told = new Set(matches.map(({ claim }) => claim));
  const both = matches.flatMap(({ fact, claim }) => (claim === undefined ? [] : [{ fact, claim }]));
  return {
    matches,
    extra: articles.flatMap(({ extraction }) =>
      extraction.claims.filter((claim) => !told.has(claim)),
    ),
    actors: sum(
      both.map(({ fact, claim }) =>
        countOf(
          wantedActors(fact),
          claim.actors.map(({ actor }) => actor),
        ),
      ),
    ),
    speakers: sum(both.map(({ fact, claim }) => countOf(wantedSpeakers(fact), speakersOf(claim)))),
    dates: matches.flatMap(datesOf),
  };
}
