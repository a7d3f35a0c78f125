/**
 * Clauses cut once more where two verbs share a subject, "hat Truppen geschickt und Waffen geliefert",
 * and the verbs of events in them.
 */
import { foundIn } from "../lists.ts";
import type { Token } from "../tokens.ts";
import type { Argument } from "./arguments.ts";
import type { Clause } from "./clauses.ts";
import type { EventLanguage, VerbHit } from "./event-language.ts";

export interface Part {
  readonly tokens: readonly Token[];
  readonly clause: Clause;
  readonly hits: readonly VerbHit[];
  /** the actors that it names, and how they stand in it */
  readonly arguments: readonly Argument[];
  /** the part that it was cut from, whose subject it shares */
  readonly sharesSubject: Part | undefined;
}

export function partsOf(
  clauses: readonly Clause[],
  language: EventLanguage,
  argumentsIn: (tokens: readonly Token[]) => readonly Argument[],
): readonly Part[] {
  const parts: Part[] = [];
  for (const clause of clauses) {
    const add = (
      tokens: readonly Token[],
      hits: readonly VerbHit[],
      sharesSubject: Part | undefined,
    ): Part => {
      const part = { tokens, clause, hits, arguments: argumentsIn(tokens), sharesSubject };
      parts.push(part);
      return part;
    };
    let rest = clause.tokens;
    let shared: Part | undefined;
    let hits = verbHits(rest, clause, language);
    let cut = cutIn(rest, hits, language);
    while (cut !== undefined) {
      const before = rest.slice(0, cut.at);
      const part = add(before, verbHits(before, clause, language), shared);
      shared = cut.shares ? part : undefined;
      rest = rest.slice(cut.at);
      hits = verbHits(rest, clause, language);
      cut = cutIn(rest, hits, language);
    }
    add(rest, hits, shared);
  }
  return parts;
}

interface Cut {
  readonly at: number;
  readonly shares: boolean;
}

function cutIn(
  tokens: readonly Token[],
  hits: readonly VerbHit[],
  language: EventLanguage,
): Cut | undefined {
  for (const [place, hit] of hits.entries()) {
    const next = hits[place + 1];
    const content = language.contentCut?.(tokens, hit, language);
    if (content !== undefined) return { at: content, shares: false };
    if (next === undefined) return undefined;
    const joiner = joinerBetween(tokens, hit.index, next.index, language);
    if (joiner !== undefined) return { at: joiner, shares: true };
  }
  return undefined;
}

function joinerBetween(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: EventLanguage,
): number | undefined {
  const isJoiner = (index: number): boolean =>
    language.clause.joiners.has(tokens[index]?.lower ?? "");
  if (isJoiner(from + 1)) return from + 1;
  for (let index = to - 1; index > Math.max(from, to - 4); index -= 1) {
    if (isJoiner(index)) return index;
  }
  for (let index = to - 1; index > from; index -= 1) {
    if (isJoiner(index) && language.verbFinal) return index;
  }
  return undefined;
}

/** The event verbs of the tokens, in order. */
function verbHits(
  tokens: readonly Token[],
  clause: Clause,
  language: EventLanguage,
): readonly VerbHit[] {
  return foundIn(tokens, (token, index) => {
    const found = language.verbs.get(token.lower);
    if (found === undefined || !mayBeVerb(tokens, index, language)) return undefined;
    const readings = language.readingsAt(found, { tokens, index, clause }, language);
    return readings.length > 0 ? { token, index, readings } : undefined;
  });
}

/** "einige Minister" has no verb. */
function mayBeVerb(tokens: readonly Token[], index: number, language: EventLanguage): boolean {
  const token = tokens[index];
  if (token === undefined || (token.capital && index > 0)) return false;
  const isDeterminer = language.phrase.determiners.has(token.lower);
  return !isDeterminer || tokens[index + 1]?.capital !== true;
}
