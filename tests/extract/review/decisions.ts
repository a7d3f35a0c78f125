/** Decisions on the story's claims and events, and the collection that they make. */
import { expect } from "vitest";
import { readDataset } from "#src/domain/dataset.ts";
import { Review } from "#src/domain/review.ts";
import { reviewedDatasetOf } from "#src/extract/review/dataset-of.ts";
import { GAZETTEER } from "./made-up.ts";
import { STORY, told, type StorySentence } from "./story.ts";

export const MEETING = {
  claim: "blatt-s01-meeting-1",
  words: { de: "getroffen", en: "met" },
  decision: "accept",
};
export const PRAISE = {
  claim: "blatt-s02-statement-1",
  words: { de: "lobte", en: "praised" },
  decision: "correct",
  chain: [{ speakers: ["echo"], form: "indirect" }],
};
export const WARNING = {
  claim: "blatt-s02-statement-2",
  words: { de: "warnte", en: "warned" },
  decision: "reject",
};
export const LEAVING = {
  claim: "blatt-s03-meeting-1",
  words: { de: "verlassen", en: "left" },
  decision: "accept",
};
export const MARKET = {
  claim: "blatt-s04-other-1",
  words: { de: "blieb leer", en: "stayed empty" },
  decision: "add",
  passage: { de: "Markt … leer", en: "market … empty" },
  actors: [{ actor: "nordland", role: "subject", phrase: { de: "Markt", en: "market" } }],
};
export const EVENTS = [
  {
    id: "anna-meets-bert",
    title: { de: "Anna trifft Bert", en: "Anna meets Bert" },
    evidence: [
      { claim: MEETING.claim, as: "states" },
      { claim: PRAISE.claim, as: "part" },
    ],
  },
  { id: "cara-leaves", of: LEAVING.claim, label: { de: "Abreise", en: "Departure" } },
  {
    id: "empty-market",
    title: { de: "Leerer Markt", en: "Empty market" },
    evidence: [{ claim: MARKET.claim, as: "states" }],
  },
];
export const TITLE = { de: "Probe", en: "Test" };
export const CLAIMS = [MEETING, PRAISE, WARNING, LEAVING, MARKET];

export function reviewed(
  { claims = CLAIMS, events = EVENTS }: { claims?: readonly object[]; events?: readonly object[] },
  story: readonly StorySentence[] = STORY,
  apart = false,
) {
  const review = Review.parse({ title: TITLE, claims, events });
  const result = reviewedDatasetOf({ sources: [told(story, apart)], known: GAZETTEER, review });
  const json: unknown = JSON.parse(JSON.stringify(result.dataset));
  const reading = readDataset(json);
  if (!reading.ok) throw new Error(reading.fault.kind);
  expect(reading.problems).toEqual([]);
  return { ...result, dataset: reading.dataset };
}

/** What Bert did besides. */
export const VISIT = {
  type: "visit",
  kind: "meeting",
  trigger: ["besucht", "visited"],
  actors: [["bert", "agent", "Bert"]],
} as const;
