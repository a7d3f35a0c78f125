/**
 * Which claims tell of the same happening, in one article and across articles. A wrong join is worse
 * than a missed one: what is vague on both sides stays apart.
 */
import { boundsIn, dayOfIso } from "../time/kept-edtf.ts";
import { MUTUAL, SPEECH } from "./event-types.ts";
import type { Extraction } from "./extraction.ts";
import type { EventType, FoundClaim } from "./found-claim.ts";

export interface JoinableClaim {
  readonly found: FoundClaim;
  /** two claims of one extraction are of one article */
  readonly extraction: Extraction;
}

/** Places in the list, grouped; every claim is in one group, alone if nothing joins it. */
export function joinClaims(claims: readonly JoinableClaim[]): readonly (readonly number[])[] {
  const prepared = claims.map(prepare);
  const groups: number[][] = [];
  const byKey = new Map<string, Set<number>>();
  for (const [index, claim] of prepared.entries()) {
    const near = new Set(claim.keys.flatMap((key) => [...(byKey.get(key) ?? [])]));
    const found = [...near].find((group) => fits(groups[group] ?? [], claim, prepared));
    const group = found ?? groups.push([]) - 1;
    groups[group]?.push(index);
    for (const key of claim.keys) {
      const known = byKey.get(key);
      // a crowd under one key is no help: the oldest of it are compared
      if (known === undefined) byKey.set(key, new Set([group]));
      else if (known.size < MOST_UNDER_KEY) known.add(group);
    }
  }
  return groups;
}

const MOST_UNDER_KEY = 60;

interface Prepared extends JoinableClaim {
  /** two claims without a key in common are not compared */
  readonly keys: readonly string[];
  readonly wording: string;
  readonly actors: string;
  readonly days: Days | undefined;
  readonly quotes: readonly string[];
}

interface Days {
  readonly first: number;
  readonly last: number;
}

/** Letters: a shorter sentence may stand in two articles and mean two happenings. */
const LONG_ENOUGH = 40;

function prepare({ found, extraction }: JoinableClaim): Prepared {
  const { text } = extraction.article;
  const sentence = extraction.article.sentences[found.sentence];
  const whole = sentence === undefined ? "" : normalised(text.slice(sentence.start, sentence.end));
  const offset = found.trigger.start - (sentence?.start ?? 0);
  const wording = whole.length < LONG_ENOUGH ? "" : `${found.type} ${found.as} ${offset} ${whole}`;
  const actors = mainActors(found);
  const quotes = found.quotes
    .map(({ start, end }) => normalised(text.slice(start, end)))
    .filter((quote) => quote.includes(" "));
  const keys = [
    ...(wording === "" ? [] : [`w ${wording}`]),
    ...(actors === "" || found.type === "happening" ? [] : [`a ${found.type} ${actors}`]),
  ];
  return { found, extraction, keys, wording, actors, days: daysOf(found), quotes };
}

function normalised(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[„“”"»«‚‘’']/gu, "'")
    .replaceAll(/\s+/gu, " ")
    .trim();
}

/** Those without whom it would be another happening, each with what it does there. */
function mainActors({ type, actors }: FoundClaim): string {
  const main = actors.filter(({ role }) => role !== "subject" && role !== "reporter");
  return main
    .map(({ actor, role }) => (MUTUAL.has(type) ? actor : `${role}=${actor}`))
    .toSorted()
    .join(" ");
}

function daysOf({ when }: FoundClaim): Days | undefined {
  const edtf = when?.published?.edtf ?? when?.text?.edtf;
  const bounds = edtf === undefined ? undefined : boundsIn(edtf);
  return bounds === undefined ? undefined : { first: bounds.beginEarliest, last: bounds.endLatest };
}

// ----- two claims ----- //

function fits(group: readonly number[], claim: Prepared, all: readonly Prepared[]): boolean {
  const others = group.flatMap((index) => all[index] ?? []);
  return (
    others.some((other) => sameBy(claim, other) !== undefined) &&
    others.every((other) => !contradicts(claim, other))
  );
}

/** What two claims have in common that tell of the same happening. */
export type JoinRule = "same-sentence" | "same-quotation" | "same-date" | "same-occasion";

/** `undefined` where the two are not the same by themselves: a third may join them. */
export function joinedBy(a: JoinableClaim, b: JoinableClaim): JoinRule | undefined {
  return sameBy(prepare(a), prepare(b));
}

function sameBy(a: Prepared, b: Prepared): JoinRule | undefined {
  if (a.found.type !== b.found.type || a.found.as !== b.found.as) return undefined;
  if (a.wording !== "" && a.wording === b.wording && isOneOrigin(a, b)) return "same-sentence";
  if (a.actors === "" || a.actors !== b.actors || a.found.as !== "states") return undefined;
  return SPEECH.has(a.found.type) ? sameSpeech(a, b) : sameHappening(a, b);
}

const sameSpeech = (a: Prepared, b: Prepared): JoinRule | undefined =>
  a.quotes.some((quote) => b.quotes.includes(quote)) ? "same-quotation" : undefined;

function sameHappening(a: Prepared, b: Prepared): JoinRule | undefined {
  if (isOneDate(a, b)) return "same-date";
  return isOneOccasion(a, b) ? "same-occasion" : undefined;
}

/** The same sentence is one origin, unless its words mean other days in each article. */
function isOneOrigin(a: Prepared, b: Prepared): boolean {
  if (a.extraction === b.extraction) return a.found.sentence === b.found.sentence;
  return (a.days === undefined) === (b.days === undefined);
}

/** Days; two happenings within a longer time may well be two. */
const NARROW = 7;

function isOneDate({ days: a, found }: Prepared, { days: b }: Prepared): boolean {
  if (a === undefined || b === undefined || found.type === "state") return false;
  return overlap(a, b) && isNarrow(a) && isNarrow(b);
}

function isNarrow({ first, last }: Days): boolean {
  return last - first <= NARROW;
}

/** What two do together, or where one goes, is not told twice of two occasions without a date. */
const OCCASIONS: ReadonlySet<EventType> = new Set(["meeting", "call", "visit", "term-of-office"]);

/** Days between two articles that may tell of the same meeting. */
const SAME_NEWS = 2;

function isOneOccasion(a: Prepared, b: Prepared): boolean {
  if (!OCCASIONS.has(a.found.type)) return false;
  if (MUTUAL.has(a.found.type) && !a.actors.includes(" ")) return false;
  if (a.extraction === b.extraction) return true;
  const [first, second] = [a, b].map(({ extraction }) =>
    dayOfIso(extraction.article.published ?? ""),
  );
  return (
    first !== undefined &&
    second !== undefined &&
    Math.abs(first - second) <= SAME_NEWS &&
    placeOf(a) === placeOf(b)
  );
}

function contradicts(a: Prepared, b: Prepared): boolean {
  if (a.days !== undefined && b.days !== undefined && !overlap(a.days, b.days)) return true;
  if (a.found.stance === "denied" || b.found.stance === "denied") {
    return a.found.stance !== b.found.stance;
  }
  const [here, there] = [placeOf(a), placeOf(b)];
  return here !== "" && there !== "" && here !== there;
}

function placeOf({ found }: Prepared): string {
  return found.place?.name["en"] ?? found.place?.name["de"] ?? "";
}

function overlap(a: Days, b: Days): boolean {
  return a.first <= b.last && b.first <= a.last;
}
