/** What an event has that a format may have no words for. */
import type { Dataset } from "#src/domain/dataset.ts";
import type { LocalText } from "#src/domain/model.ts";
import { sayingOf, type EventRecord } from "#src/domain/record.ts";
import { plainLine } from "../import/plain-words.ts";
import type { Loss } from "./exported.ts";

/** What formats of events, and those of passages, have no words for: it is what this program is for. */
export const OURS_ALONE = [
  "bounds",
  "layers",
  "labels",
  "chain",
  "stance",
  "evidence",
  "roles",
  "notes",
  "texts",
] as const satisfies readonly Loss["what"][];

type Claims = Pick<EventRecord, "evidence">;

export function hasPassages({ evidence }: Claims): boolean {
  return evidence.some(({ claim }) => claim.passages.length > 0);
}

export function hasChain({ evidence }: Claims): boolean {
  return evidence.some(({ claim }) => claim.chain.length > 0);
}

/** Said otherwise than in the source's own words: quoted, reported, announced, hoped, denied, asked. */
function hasStance({ evidence }: Claims): boolean {
  return evidence.some(({ claim }) => sayingOf(claim) !== "stated");
}

export function hasActors({ evidence }: Claims): boolean {
  return evidence.some(({ claim }) => claim.actors.length > 0);
}

function hasPlaces({ evidence }: Claims): boolean {
  return evidence.some(({ claim }) => claim.place !== undefined);
}

function hasKind({ event }: EventRecord): boolean {
  return event.kind !== "other";
}

function hasSources({ sources }: EventRecord): boolean {
  return sources.size > 0;
}

/** Notes, and what an editor noted beside a date of their own. */
function hasNotes({ event }: EventRecord): boolean {
  return event.notes.length > 0 || event.editor?.note !== undefined;
}

/** Its date doesn't come from the words alone, or more than one layer says something of it. */
function hasLayers({ event, time }: EventRecord): boolean {
  const beyondText = time.place !== undefined && time.place.layer !== "text";
  return (
    beyondText || event.editor !== undefined || time.values.some(({ layer }) => layer !== "text")
  );
}

/** Something only bounds it, before or after: by more than a format holds of each. */
export function hasBounds({ time }: EventRecord, held: 0 | 1 = 0): boolean {
  return time.notBefore.length > held || time.notAfter.length > held;
}

/** It has a shorter title. */
function hasLabel({ event }: EventRecord): boolean {
  return event.label !== undefined;
}

/** Its claims date it in more than one way, of which its place is the best. */
export function statesMoreLayers({ time }: EventRecord): boolean {
  return new Set(time.values.map(({ layer }) => layer)).size > 1;
}

/** Somebody besides those who act in it and those who say so: spoken to, spoken of, in the background. */
export function namesOthers({ evidence, actors, speakers }: EventRecord): boolean {
  const known = new Set([...actors, ...speakers]);
  return evidence.some(
    ({ claim }) =>
      claim.actors.some(({ actor }) => !known.has(actor)) ||
      claim.chain.some((link) => link.speakers.some((id) => !known.has(id))),
  );
}

/** Its sources have whole texts. */
export function hasTexts({ sources }: EventRecord, dataset: Dataset): boolean {
  return [...sources].some((id) => (dataset.sources.get(id)?.texts.length ?? 0) > 0);
}

/** Words of it that stand in more than one language, of which the format takes one. */
function hasOtherLanguages(record: EventRecord): boolean {
  const { title, label, summary } = record.event;
  return [title, label, summary].some(severalLangs) || hasOtherLanguagesBelow(record);
}

/** The same of all but what the event is called and summed up by. */
export function hasOtherLanguagesBelow({ event, evidence }: EventRecord): boolean {
  const { notes, editor } = event;
  return (
    [editor?.note, ...notes.map(({ text }) => text)].some(severalLangs) ||
    evidence.some(
      ({ claim }) =>
        severalLangs(claim.place?.name) || new Set(claim.passages.map(({ text }) => text)).size > 1,
    )
  );
}

function severalLangs(text: LocalText | undefined): boolean {
  return text !== undefined && Object.keys(text).length > 1;
}

/** A claim of it is another thing than its statement. */
export function hasOtherEvidence({ event }: EventRecord): boolean {
  return event.evidence.some(({ as }) => as !== "states");
}

/** Its words have what a reader of HTML takes off. */
export function hasMarkUp({ event }: EventRecord): boolean {
  return [event.title, event.summary]
    .flatMap((text) => Object.values(text ?? {}))
    .some((text) => text !== undefined && /[<&]/u.test(text) && !isKept(text));
}

function isKept(text: string): boolean {
  return plainLine(text) === text.replace(/\s+/gu, " ").trim();
}

// ----- all of it, for formats that have no words for it at all ----- //

const HAS = {
  bounds: (record) => hasBounds(record),
  layers: hasLayers,
  passages: hasPassages,
  chain: hasChain,
  stance: hasStance,
  evidence: hasOtherEvidence,
  "mark-up": hasMarkUp,
  sources: hasSources,
  actors: hasActors,
  // everybody who is named has one
  roles: hasActors,
  places: hasPlaces,
  kinds: hasKind,
  labels: hasLabel,
  notes: hasNotes,
  "other-languages": hasOtherLanguages,
  texts: hasTexts,
} as const satisfies Partial<
  Readonly<Record<Loss["what"], (record: EventRecord, dataset: Dataset) => boolean>>
>;

/** Which of these the event has. */
export function those(
  record: EventRecord,
  dataset: Dataset,
  whats: readonly (keyof typeof HAS)[],
): readonly Loss["what"][] {
  return whats.filter((what) => HAS[what](record, dataset));
}
