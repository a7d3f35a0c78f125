/** Everything that an editor sees of a collection: its data set as decided so far, and what is left. */
import type { Decisions } from "#src/domain/decisions.ts";
import type { KnownActor } from "#src/domain/known-actor.ts";
import type { Claim, LocalText } from "#src/domain/model.ts";
import type { CheckedCollection, ProposalChange } from "./checked-collection.ts";
import { checkedRecords } from "./checked-records.ts";
import type { DatasetRecords } from "./dataset-of.ts";
import { actorsOf } from "./dataset-of.ts";
import { proposalChanges } from "./proposal-changes.ts";
import { proposeClaims, type ExtractedSource } from "./proposals.ts";
import { proposeEvents } from "./propose-events.ts";

export interface CollectionToCheck {
  readonly title: LocalText;
  readonly description?: LocalText | undefined;
  readonly sides: readonly string[];
  /** of the data file that the collection was copied from */
  readonly base: DatasetRecords | undefined;
  /** in their order; their ids are unlike each other's and those of the base */
  readonly sources: readonly ExtractedSource[];
  /** the gazetteer that they were read with */
  readonly known: readonly KnownActor[];
  readonly decisions: Decisions;
  /** what was proposed for a source when its editor last looked; nothing where they never did */
  readonly seen: ReadonlyMap<string, readonly Claim[]>;
}

/**
 * Quick enough to follow every decision: what rests on the sources alone is kept from one call to the
 * next, as long as they are the same objects.
 */
export function checkCollection(whole: CollectionToCheck): CheckedCollection {
  const { title, description, sides, base, sources, known, decisions, seen } = whole;
  const names = actorsOf(sources, [...known, ...decisions.actors.values()]);
  const checked = checkedRecords({
    title,
    description,
    sides,
    base,
    sources: sources.map(({ source }) => source),
    known,
    actors: names,
    decisions,
    proposals: proposeClaims(sources),
    eventsOf: (claims) => proposeEvents(claims, names),
  });
  return { ...checked, changes: changesSince(seen, sources) };
}

/** As the program proposes it now: what `seen` is set to when the editor has looked. */
export function proposedNow(source: ExtractedSource): readonly Claim[] {
  return proposeClaims([source]).map(({ claim }) => claim);
}

const compared = new WeakMap<
  ExtractedSource,
  { seen: readonly Claim[]; changes: readonly ProposalChange[] }
>();

function changesSince(
  seen: CollectionToCheck["seen"],
  sources: readonly ExtractedSource[],
): readonly ProposalChange[] {
  return sources.flatMap((extracted) => {
    const before = seen.get(extracted.source.id) ?? [];
    if (before.length === 0) return [];
    const last = compared.get(extracted);
    if (last?.seen === before) return last.changes;
    const changes = proposalChanges(extracted.source.id, before, proposedNow(extracted));
    compared.set(extracted, { seen: before, changes });
    return changes;
  });
}
