/** To which of the timeline's six kinds each finer type belongs. */
import type { Kind } from "#src/domain/model.ts";
import type { EventType } from "./found-claim.ts";

export const KIND_OF: Readonly<Record<EventType, Kind>> = {
  meeting: "meeting",
  call: "meeting",
  visit: "meeting",
  talks: "meeting",
  agreement: "agreement",
  attack: "fighting",
  offensive: "fighting",
  recapture: "fighting",
  casualties: "fighting",
  support: "fighting",
  deployment: "troops",
  delivery: "troops",
  statement: "statement",
  announcement: "statement",
  confirmation: "statement",
  report: "statement",
  publication: "other",
  appointment: "other",
  "term-of-office": "other",
  protest: "other",
  decision: "other",
  election: "other",
  arrest: "other",
  verdict: "other",
  takeover: "other",
  disaster: "other",
  happening: "other",
  state: "other",
};

/** Acts of speech: whoever acts in them speaks. */
export const SPEECH: ReadonlySet<EventType> = new Set([
  "statement",
  "announcement",
  "confirmation",
  "report",
]);

export function isSpeech({ type }: { readonly type: EventType }): boolean {
  return SPEECH.has(type);
}

/** Those who take part are equals: there is no one who does it to the other. */
export const MUTUAL: ReadonlySet<EventType> = new Set(["meeting", "call", "talks", "agreement"]);
