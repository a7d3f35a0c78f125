/**
 * Puts the stretches of a sentence together to clauses. A clause may stand in pieces round another
 * one: "Lawrow, der …, sagte".
 */
import type { Span } from "../article.ts";
import { hullOf } from "../spans.ts";
import type { Token } from "../tokens.ts";
import type { EventLanguage } from "./event-language.ts";
import { isFinite } from "./finite.ts";
import { type Segment, segmentsOf } from "./segments.ts";

export interface Clause {
  /** in the order of the text, without marks */
  readonly tokens: readonly Token[];
  readonly pieces: readonly Span[];
  readonly kind: "main" | "subordinate" | "relative";
  /** the word that opens it, in lower case */
  readonly opener: string | undefined;
  /** the clause that it hangs from or follows */
  readonly host: Clause | undefined;
}

interface Growing extends Clause {
  readonly tokens: Token[];
  readonly pieces: Span[];
  readonly host: Growing | undefined;
  finite: boolean;
  /** stands before a colon or a dash: it doesn't go on */
  closed: boolean;
}

/** Segments from a subject to its verb: more of them are a list. */
const AHEAD = 5;

export function clausesOf(tokens: readonly Token[], language: EventLanguage): readonly Clause[] {
  const clauses: Growing[] = [];
  let current: Growing | undefined;
  const segments = segmentsOf(tokens, language);
  for (const [place, segment] of segments.entries()) {
    if (segment.afterStop) for (const clause of clauses) clause.closed = true;
    const isAside = segment.inquit === "aside" && current?.finite === false;
    const ahead = segments.slice(place, place + AHEAD);
    const isOwn = isAside || isApart(ahead, current, language);
    const goesOn = isOwn ? undefined : continuedBy(segment, current, language);
    if (goesOn !== undefined) {
      goesOn.tokens.push(...segment.tokens);
      goesOn.pieces.push(hullOf(segment.tokens));
      goesOn.finite ||= segment.finite;
      current = goesOn;
      continue;
    }
    const clause = clauseFrom(segment, current);
    clauses.push(clause);
    // an aside, ", it added,", stands in a clause of its own, and what it interrupts goes on after it
    if (!isAside) current = clause;
  }
  return clauses;
}

/** "…, and the minister, Ann Berg, was dismissed": a subject whose verb is still to come. */
function opensNext(segments: readonly Segment[], language: EventLanguage): boolean {
  const next = segments.find(({ kind }) => kind !== "addition");
  const [first, second] = segments[0]?.tokens ?? [];
  return (
    next !== undefined &&
    segments.indexOf(next) > 1 &&
    second !== undefined &&
    language.clause.joiners.has(first?.lower ?? "") &&
    isFinite(next.tokens, 0, language)
  );
}

function clauseFrom({ tokens, kind, opener, finite }: Segment, host: Growing | undefined): Growing {
  return {
    tokens: [...tokens],
    pieces: [hullOf(tokens)],
    kind: kind === "addition" ? "main" : kind,
    opener,
    host,
    finite,
    closed: false,
  };
}

/** "Berg, die Ministerin, sagte" goes on; "Wie und wann, sagte Berg" does not. */
function isApart(
  segments: readonly Segment[],
  current: Growing | undefined,
  language: EventLanguage,
): boolean {
  const [segment] = segments;
  const isMore = current?.finite === true;
  if (segment?.afterStop === true) return true;
  if (isMore && !language.verbFinal && opensNext(segments, language)) return true;
  return segment?.inquit === "verb-first" && (isMore || current?.kind !== "main");
}

/** The clause that the segment goes on with. */
function continuedBy(
  { kind, tokens }: Segment,
  current: Growing | undefined,
  language: EventLanguage,
): Growing | undefined {
  const { verbFinal, phrase } = language;
  if (kind === "addition") {
    // in German only a main clause takes more once it has its verb
    return (
      nearest(current, (clause) => clause.kind === "main" || !clause.finite || !verbFinal) ??
      current
    );
  }
  if (kind !== "main") return undefined;
  // English: a verb without a subject goes on with what came before
  const goesOn = !verbFinal && isFinite(tokens, 0, language);
  // "According to the ministry, …": no subject for what comes
  const isAdverbial = (clause: Growing): boolean =>
    phrase.prepositions.has(clause.tokens[0]?.lower ?? "");
  const open = nearest(
    current,
    (clause) => !clause.finite && clause.kind !== "relative" && !(goesOn && isAdverbial(clause)),
  );
  return open ?? (goesOn ? current : undefined);
}

/** The nearest that fits, of the clause and those that it hangs from. */
function nearest(
  clause: Growing | undefined,
  fits: (clause: Growing) => boolean,
): Growing | undefined {
  if (clause === undefined || clause.closed) return undefined;
  return fits(clause) ? clause : nearest(clause.host, fits);
}
