/** Which words in quotation marks are speech, and whose. */
import { lowerAt, type Token } from "../tokens.ts";
import type { Candidate, FoundFrame, Reading } from "./candidate.ts";
import type { Carried } from "./carried.ts";
import type { Unit } from "./units.ts";

export function spokenQuotes(
  unit: Unit,
  reading: Reading,
  last: Carried | undefined,
  naming: ReadonlySet<string>,
): readonly Candidate[] {
  const result: Candidate[] = [];
  for (const [index, token] of unit.tokens.entries()) {
    if (token.kind !== "quote" || isKnown(reading, token)) continue;
    const frame = frameOf(unit, index, reading);
    if (names(reading, token) || isNamed(unit, index, naming)) continue;
    if (isSpeech(unit, index, frame)) result.push(spoken(token, frame, last));
  }
  return result;
}

function spoken(
  { start, end }: Token,
  frame: Frame | undefined,
  last: Carried | undefined,
): Candidate {
  if (frame === undefined) {
    const { speaker } = last ?? {};
    return { rule: "direct-unframed", type: "Direct", start, end, speaker, stance: "asserted" };
  }
  const { speaker, cue, stance } = frame;
  return { rule: "direct-partial", type: "Direct", start, end, speaker, cue, stance };
}

function isKnown({ candidates }: Reading, { start, end }: Token): boolean {
  return candidates.some(
    (other) => other.type === "Direct" && other.start === start && other.end === end,
  );
}

/** The quotation is part of who says it: "wie die „Aktion Sommer“ mitteilte". */
function names(reading: Reading, token: Token): boolean {
  return reading.frames.some(
    ({ speaker }) =>
      speaker !== undefined && speaker.start <= token.start && speaker.end >= token.end,
  );
}

interface Frame extends Pick<FoundFrame, "speaker" | "stance"> {
  readonly cue?: FoundFrame["cue"] | undefined;
  readonly label?: boolean;
}

/** The clause that reports the words, or else the nearest verb of saying in the sentence. */
function frameOf(unit: Unit, index: number, reading: Reading): Frame | undefined {
  const token = unit.tokens[index];
  if (token === undefined) return undefined;
  const around = reading.candidates
    .filter(
      ({ start, end, rule }) => rule !== "speech-act" && start <= token.start && end >= token.end,
    )
    .toSorted((one, other) => one.end - one.start - (other.end - other.start))[0];
  const inner = around !== undefined ? frameBetween(around, token, reading) : undefined;
  if (around !== undefined) return inner ?? around;
  let nearest: FoundFrame | undefined;
  for (const frame of reading.frames) {
    if (!frame.quotes) continue;
    if (nearest === undefined || distance(frame, index) < distance(nearest, index)) nearest = frame;
  }
  return nearest;
}

/** "Laut X hat Y „…“ zugesagt": the words are Y's. */
function frameBetween(
  around: Candidate,
  token: Token,
  { frames }: Reading,
): FoundFrame | undefined {
  return frames.find(
    ({ cue, quotes, speaker, isSource }) =>
      quotes &&
      !isSource &&
      speaker !== undefined &&
      speaker.end <= token.start &&
      cue.start >= around.start &&
      cue.end <= around.end,
  );
}

/** In tokens; a verb behind the words frames them less often than one before them. */
function distance({ at }: FoundFrame, index: number): number {
  return at < index ? index - at : (at - index) * 3;
}

/** A name or a title is a noun of its sentence; speech has a verb, or goes on in lower case. */
function isSpeech(unit: Unit, index: number, frame: Frame | undefined): boolean {
  const { tokens } = unit;
  const inner = (tokens[index]?.text ?? "").slice(1, -1).trim();
  const parts = inner.split(/\s+/u);
  if (/[.!?…]$/u.test(inner) && parts.length >= 3) return true;
  if (frame === undefined) return parts.length >= UNFRAMED_WORDS;
  if (parts.length >= FRAMED_WORDS || /^\p{Ll}/u.test(inner)) return true;
  if (frame.label === true) return isLowerWord(tokens[index - 1]);
  return parts.length >= 3 && parts.some((part) => /^\p{Ll}{5,}/u.test(part));
}

/** Shorter ones without a frame are names and titles. */
const UNFRAMED_WORDS = 8;
const FRAMED_WORDS = 5;

/** One of the two words before says that it is a name or a title. */
function isNamed({ tokens }: Unit, index: number, naming: ReadonlySet<string>): boolean {
  return [1, 2].some((back) => naming.has(lowerAt(tokens, index - back)));
}

function isLowerWord(token: Token | undefined): boolean {
  return token?.kind === "word" && !token.capital;
}
