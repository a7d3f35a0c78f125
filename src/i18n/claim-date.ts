/** When a claim lies, in words: by itself, whatever other claims of its event say. */
import { eventTime } from "#src/domain/event-time.ts";
import type { Claim, Kind, Lang } from "#src/domain/model.ts";
import { placeInWords } from "./place-in-words.ts";

export function claimDateInWords(claim: Claim, kind: Kind, lang: Lang): string {
  const event = { id: claim.id, title: {}, kind, evidence: [], notes: [] };
  return placeInWords(
    eventTime(event, [{ claim, as: "states" }], () => false),
    lang,
  );
}
