/** What must hold of a collection that is bundled, besides what extraction and review make of it. */
import { readDataset } from "#src/domain/dataset.ts";
import type { Claim } from "#src/domain/model.ts";
import type { Review } from "#src/domain/review.ts";
import type { KnownActor } from "#src/domain/known-actor.ts";
import type { ReviewedCollection } from "#src/extract/review/dataset-of.ts";
import { ACTORS_FILE, REVIEW_FILE } from "./file-names.ts";
import type { Report } from "./problem.ts";

/** A side heads the actor filter: it must be an actor. */
export function reportUnknownSides(
  { sides }: Review,
  known: readonly KnownActor[],
  report: Report,
): void {
  const ids = new Set(known.map(({ id }) => id));
  for (const side of sides) {
    if (ids.has(side)) continue;
    const message = `"${side}" is no actor of ${ACTORS_FILE}`;
    report({ file: REVIEW_FILE, record: "sides", message });
  }
}

/** Decisions that can't be carried out, and proposals that nobody has decided on. */
export function reportOpen(
  { dataset, problems, undecided }: ReviewedCollection,
  review: Review,
  report: Report,
): void {
  const file = REVIEW_FILE;
  for (const { record, message } of problems) report({ file, record, message });
  const byId = new Map(dataset.claims.map((claim) => [claim.id, claim]));
  for (const id of undecided.claims) {
    const words = byId.get(id)?.passages[0]?.exact ?? "";
    report({ file, record: id, message: `is proposed: accept, correct or reject it: "${words}"` });
  }
  for (const id of undecided.events) {
    report({ file, record: id, message: "is proposed: give it an id and a title, or reject it" });
  }
  reportIdle(dataset, review, report);
  reportUnknownEvents(dataset, report);
  reportLongQuotes(dataset, report);
}

type Records = ReviewedCollection["dataset"];

/** A claim is evidence of an event, unless the editor has rejected the event that it made. */
function reportIdle({ claims, events }: Records, review: Review, report: Report): void {
  const used = new Set(events.flatMap(({ evidence }) => evidence.map(({ claim }) => claim)));
  for (const { reject, of, evidence } of review.events) {
    if (reject !== true) continue;
    for (const claim of [of, ...(evidence ?? []).map((each) => each.claim)]) {
      if (claim !== undefined) used.add(claim);
    }
  }
  for (const { id } of claims) {
    if (used.has(id)) continue;
    report({ file: REVIEW_FILE, record: id, message: "is evidence of no event: name it in one" });
  }
}

function reportUnknownEvents({ claims, events }: Records, report: Report): void {
  const ids = new Set(events.map(({ id }) => id));
  for (const claim of claims) {
    for (const event of eventsUsed(claim)) {
      if (ids.has(event)) continue;
      const message = `uses "${event}", which is no event of ${REVIEW_FILE}`;
      report({ file: REVIEW_FILE, record: claim.id, message });
    }
  }
}

function eventsUsed({ when, chain, bounds }: Claim): readonly string[] {
  const whens = [when, ...chain.map((link) => link.when)];
  const dates = [
    ...whens.flatMap((each) => [each?.text, each?.published]),
    bounds?.notBefore,
    bounds?.notAfter,
  ];
  return dates.flatMap((dated) =>
    (dated?.uses ?? []).flatMap((use) => ("event" in use ? [use.event] : [])),
  );
}

/** An article that is retold quotes no more than five of its original's words in a row. */
function reportLongQuotes({ claims, sources }: Records, report: Report): void {
  const retold = new Set(
    sources
      .filter(({ texts }) => texts.some(({ rendition }) => rendition === "retold"))
      .map(({ id }) => id),
  );
  for (const { id, quotes, passages } of claims) {
    if (!retold.has(passages[0]?.source ?? "")) continue;
    for (const { exact } of quotes) {
      if (exact.split(/\s+/u).length <= 5) continue;
      const message = `"${exact}" is longer than five words: quote less`;
      report({ file: REVIEW_FILE, record: id, message });
    }
  }
}

/** The last word has the reader that the app itself uses: what it would leave out is not built. */
export function checkAsReadersDo(json: string, report: Report): void {
  const parsed: unknown = JSON.parse(json);
  const reading = readDataset(parsed);
  if (!reading.ok) {
    const message = `gives a file that cannot be read: ${reading.fault.kind}`;
    report({ file: REVIEW_FILE, message });
    return;
  }
  for (const { place, id, reason, detail } of reading.problems) {
    const file = place.startsWith("actors") ? ACTORS_FILE : REVIEW_FILE;
    report({ file, record: id ?? place, message: `${reason}: "${detail}"` });
  }
}
