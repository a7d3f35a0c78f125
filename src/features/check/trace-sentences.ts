/** Which sentence words a line of the trace: one that claims no more than its steps rest on. */
import type { TraceLine } from "./trace-lines.ts";

/** Where the line has words, and what it makes of them; where they give nothing; where it has none. */
const SENTENCES = {
  claim: ["checking.trace.claim", "checking.trace.claim", "checking.trace.claimOnly"],
  date: ["checking.trace.date", "checking.trace.dateOpen", "checking.trace.dateOnly"],
  actor: ["checking.trace.actor", "checking.trace.actor", "checking.trace.actorOnly"],
  place: ["checking.trace.place", "checking.trace.place", "checking.trace.placeOnly"],
  speaker: ["checking.trace.speaker", "checking.trace.speakerOpen", "checking.trace.speakerOnly"],
  joining: ["checking.trace.joining", "checking.trace.joining", "checking.trace.joiningOnly"],
} as const;

export function traceSentence({ about, words, gives }: TraceLine) {
  const [full, open, only] = SENTENCES[about];
  if (words === undefined) return only;
  return gives === undefined ? open : full;
}

/** How many words there are in the gap, for the number of the sentence. */
export function wordCount({ words = "" }: TraceLine): number {
  return words.split(/\s+/u).length;
}

/** What rules of such names go by; the first that fits counts, and what is self-evident has none. */
const REASONS = [
  [/^tense-/u, "tense"],
  [/weekday/u, "weekday"],
  [/-publication$|^unit-from-present$|^day-word/u, "publication"],
  [/^(?:iso-date|date-|day-month|day-numeric|month-day|month-year)/u, "written"],
  [/mention|^that-|-of-that-|^(?:same|later-in)-unit$/u, "mentioned"],
  [/^vague|^date-unknown$/u, "vague"],
  [/^proposed-(?!state$)/u, "proposed"],
  [/-again$|^(?:by-)?(?:pronoun|surname)$|^context$|-in-context$/u, "earlier"],
  [/-of-state$|^national-adjective$|^state-as-place$/u, "country"],
  [/office|^head-/u, "office"],
  [/^(?:known|country)-name$/u, "known"],
  [/^direct-|^direct-speech$/u, "quoted"],
  [/^source-/u, "source"],
  [/^clause-|-clause$|^indirect-speech$|^free-indirect$/u, "indirect"],
] as const;

export type TraceReason = (typeof REASONS)[number][1];

/** The reasons behind the rules, each once. */
export function traceReasons({ rules }: TraceLine): readonly TraceReason[] {
  return [
    ...new Set(
      rules.flatMap((rule) => {
        const known = REASONS.find(([names]) => names.test(rule));
        return known === undefined ? [] : [known[1]];
      }),
    ),
  ];
}
