/** Who says what in an article: sentence by sentence, then what carries over between them. */
import type { Article } from "../article.ts";
import type { Candidate, Reading } from "./candidate.ts";
import type { Carried } from "./carried.ts";
import type { Attribution } from "./mention.ts";
import type { SpeechGrammar } from "./speech-grammar.ts";
import { spokenQuotes } from "./spoken-quotes.ts";
import { type Unit, unitsOf } from "./units.ts";

export function findAttributions(article: Article): readonly Attribution[] {
  const grammar = article.grammar?.speech;
  if (grammar === undefined) return [];
  const found: Candidate[] = [];
  let last: Carried | undefined;
  let previous: Unit | undefined;
  for (const unit of unitsOf(article)) {
    const reading = grammar.read(unit.tokens);
    const here = inUnit(grammar, unit, resolved(reading, unit, previous), last);
    extend(found, here, last);
    last = carriedFrom(unit, here, reading, last);
    previous = unit;
  }
  return linked(found);
}

/** "Dies bestätigte X" says the sentence before, where the paragraph has one. */
function resolved(reading: Reading, unit: Unit, previous: Unit | undefined): Reading {
  if (reading.candidates.every((candidate) => candidate.previous !== true)) return reading;
  const candidates = reading.candidates.flatMap((candidate) => {
    if (candidate.previous !== true) return [candidate];
    if (previous?.paragraph !== unit.paragraph) return [];
    return [{ ...candidate, start: previous.start, end: previous.end }];
  });
  return { ...reading, candidates };
}

function inUnit(
  grammar: SpeechGrammar,
  unit: Unit,
  reading: Reading,
  last: Carried | undefined,
): readonly Candidate[] {
  const framed = reading.candidates.map((candidate) =>
    candidate.carried === true ? { ...candidate, speaker: last?.speaker } : candidate,
  );
  const free = last && grammar.goesOn?.(unit, framed, last);
  const clauses = free === undefined ? framed : [free, ...framed];
  const known = { ...reading, candidates: clauses };
  return [...clauses, ...spokenQuotes(unit, known, last, grammar.naming)];
}

/** Sentences of one speaker that follow each other without a frame are one stretch. */
function extend(found: Candidate[], here: readonly Candidate[], last: Carried | undefined): void {
  const first = here[0];
  const goesOn = last?.free === true && first?.rule === "free-indirect";
  // looked for only where it goes on: else every sentence would look through all that was found
  const place = goesOn ? found.findLastIndex(({ rule }) => rule === "free-indirect") : -1;
  const previous = found[place];
  if (goesOn && previous !== undefined) {
    found[place] = { ...previous, end: first.end };
    found.push(...here.slice(1));
    return;
  }
  found.push(...here);
}

/** What a quoted person says is theirs; what goes on behind it is the reporter's. */
function isInside(one: Candidate, other: Candidate): boolean {
  return one !== other && other.start <= one.start && other.end >= one.end;
}

function carriedFrom(
  unit: Unit,
  here: readonly Candidate[],
  reading: Reading,
  last: Carried | undefined,
): Carried | undefined {
  const free = here[0]?.rule === "free-indirect";
  const clauses = here.filter(({ type }) => type !== "Direct");
  const speaking =
    clauses.findLast((one) => !clauses.some((other) => isInside(one, other))) ?? here.at(-1);
  if (speaking !== undefined) return { unit, speaker: speaking.speaker, free };
  const frame = reading.frames.findLast(({ main, speaker }) => main && speaker !== undefined);
  if (frame !== undefined) return { unit, speaker: frame.speaker, free: false };
  return last === undefined ? undefined : { ...last, free: false };
}

/** In the order of the text, the outer before what stands inside it. */
function linked(found: readonly Candidate[]): readonly Attribution[] {
  const sorted = [...found].toSorted(
    (one, other) => one.start - other.start || other.end - one.end,
  );
  const open: number[] = [];
  return sorted.map((candidate, index) => {
    while (open.length > 0 && (sorted[open.at(-1) ?? 0]?.end ?? 0) < candidate.end) open.pop();
    const within = open.at(-1);
    open.push(index);
    return attributionOf(candidate, within);
  });
}

function attributionOf(candidate: Candidate, within: number | undefined): Attribution {
  const { start, end, type, stance, rule, speaker, cue } = candidate;
  return {
    start,
    end,
    type,
    stance,
    ...(speaker === undefined ? {} : { speaker }),
    ...(cue === undefined ? {} : { cue }),
    ...(within === undefined ? {} : { within }),
    reasons: [cue === undefined ? { rule } : { rule, at: cue }],
  };
}
