/** Which sentence explains a row: one that claims no more than what the row rests on. */
import type { BoundRow, DerivationRow } from "./derivation-rows.ts";

export type Edge = "notBefore" | "notAfter";
export type SentenceKey = ReturnType<typeof sentenceFor> | ReturnType<typeof boundSentenceFor>;

/** By what the date rests on: words, a publication (`dayKnown`: with its day), another event. */
export function sentenceFor(row: DerivationRow, dayKnown: boolean) {
  const { layer, edtf, words, sources, fromEvents } = row;
  if (fromEvents.length > 0) {
    if (layer === "editor") {
      return words === undefined
        ? "derivation.fromEventOnlyByEditor"
        : "derivation.fromEventByEditor";
    }
    return words === undefined ? "derivation.fromEventOnly" : "derivation.fromEvent";
  }
  if (words === undefined) {
    if (layer === "text") {
      return sources.length === 0 ? "derivation.fromCollection" : "derivation.fromSourceOnly";
    }
    return dayKnown ? "derivation.fromPublicationOnly" : "derivation.fromPublicationOnlyUndated";
  }
  if (edtf === undefined) return "derivation.staysVague";
  if (layer === "text") return "derivation.fromText";
  return dayKnown ? "derivation.fromPublication" : "derivation.fromPublicationUndated";
}

/** The same for what only bounds it. */
export function boundSentenceFor(row: BoundRow, edge: Edge, dayKnown: boolean) {
  const reason = reasonFor(row, dayKnown);
  return `derivation.bound.${edge}.${reason}` as const;
}

/** By what the bound rests on: words, a publication day, another event, or the report as such. */
function reasonFor({ words, sources, fromEvents }: BoundRow, dayKnown: boolean) {
  if (fromEvents.length > 0) return words === undefined ? "event" : "wordsAndEvent";
  if (words !== undefined) return dayKnown ? "wordsAndPublication" : "words";
  if (sources.length === 0) return "report";
  return dayKnown ? "publication" : "publicationUndated";
}
