/** What `dateline explain` says of the words of a sentence: its times, its names, who speaks. */
import type { ActorMention, PlaceMention } from "#src/extract/actors/mention.ts";
import type { Span } from "#src/extract/article.ts";
import type { Attribution } from "#src/extract/attribution/mention.ts";
import type { FoundDate, FoundWhen } from "#src/extract/events/found-claim.ts";
import type { Reason } from "#src/extract/rule.ts";
import type { DatedWords } from "#src/extract/time/dated-words.ts";
import type { TimeMention } from "#src/extract/time/mention.ts";

import { codePoints } from "./wrap.ts";

/** How an article's words and actors are called where a finding names them. */
export interface Names {
  readonly words: (span: Span) => string;
  readonly actor: (id: string) => string;
  /** the tag of the speech at that place of the list */
  readonly speech: (index: number) => string;
}

/** A finding's head, and what stands below it, a line each. */
export interface Note {
  readonly head: string;
  readonly lines: readonly string[];
}

/** `dates` are those that the time expression is part of. */
export function noteOfTime(
  { type, value, mod, basis, stated, reasons, ...span }: TimeMention,
  dates: readonly DatedWords[],
  { words }: Names,
): Note {
  const rests = {
    words: "by the words alone",
    publication: `with the day of publication; the words alone say ${stated}`,
    open: "open: the day of publication is not known",
  }[basis];
  return {
    head: `${quoted(words(span))} ${type} ${value}${mod === undefined ? "" : ` ${mod}`}, ${rests}`,
    lines: [...dates.map((dated) => datedLine(dated, words)), ...because(reasons, words)],
  };
}

function datedLine({ relation, when, ...span }: DatedWords, words: Names["words"]): string {
  return `on the timeline: ${quoted(words(span))} (${relation}): ${layers(when)}`;
}

/** Words that date something and hold no time expression. */
export function noteOfDates(
  { relation, when, reasons, ...span }: DatedWords,
  { words }: Names,
): Note {
  return {
    head: `${quoted(words(span))} (${relation}): ${layers(when)}`,
    lines: because(reasons, words),
  };
}

export function noteOfActor(
  { actor, naming, standing, phrase, reasons, ...span }: ActorMention,
  { words, actor: nameOf }: Names,
): Note {
  const role = standing === "actor" ? "takes part" : "says only where";
  const whole = words(phrase) === words(span) ? "" : `; in ${quoted(words(phrase))}`;
  return {
    head: `${quoted(words(span))} ${nameOf(actor)}, by ${naming}, ${role}${whole}`,
    lines: because(reasons, words),
  };
}

export function noteOfPlace({ name, reasons, ...span }: PlaceMention, { words }: Names): Note {
  return {
    head: `${quoted(words(span))} place ${name["en"] ?? Object.values(name)[0] ?? ""}`,
    lines: because(reasons, words),
  };
}

export function noteOfSpeech(
  { type, speaker, cue, stance, within, reasons, ...span }: Attribution,
  { words, speech }: Names,
): Note {
  const who = speaker === undefined ? "nobody named" : quoted(words(speaker));
  const how = cue === undefined ? "" : `, by ${quoted(words(cue))}`;
  const inside = within === undefined ? "" : `, inside ${speech(within)}`;
  return {
    head: `${who} says ${quoted(words(span))}`,
    lines: [`${type}, ${stance}${how}${inside}`, ...because(reasons, words)],
  };
}

/** Both layers of a date, apart as they are kept. */
export function layers({ text, published }: FoundWhen): string {
  const said = [
    text === undefined ? undefined : `${valueOf(text)} by the words (${text.rule})`,
    published === undefined
      ? undefined
      : `${valueOf(published)} with the day of publication (${published.rule})`,
  ];
  return said.filter((part) => part !== undefined).join(", ") || "no date";
}

function valueOf({ edtf }: FoundDate): string {
  return edtf ?? "no date";
}

/** The decisions in their order, each by its rule, the words it rests on and what it counted with. */
export function because(reasons: readonly Reason[], words: Names["words"]): readonly string[] {
  if (reasons.length === 0) return [];
  const steps = reasons.map(({ rule, at, values }) => {
    const details = [
      ...(at === undefined ? [] : [quoted(words(at))]),
      ...Object.entries(values ?? {}).map(([name, value]) => `${name} ${value}`),
    ];
    return details.length === 0 ? rule : `${rule} (${details.join(", ")})`;
  });
  return [`because ${steps.join("; ")}`];
}

/** Longer words are cut in the middle: their place is marked in the text above. */
const LONGEST = 60;

/** Words between quotation marks, but for words that have some of their own. */
export function quoted(words: string): string {
  const plain = words.replace(/\s+/gu, " ");
  const letters = codePoints(plain);
  const half = LONGEST / 2;
  const short =
    letters.length <= LONGEST
      ? plain
      : `${letters.slice(0, half).join("").trimEnd()} … ${letters.slice(-half).join("").trimStart()}`;
  return /^["„“‚‘«»‹›].*["“”’‘«»‹›]$/u.test(short) ? short : `"${short}"`;
}

export function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
