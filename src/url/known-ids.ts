/** Ids in a link that the collection doesn't have: reported, and left out of what is applied. */
import { NONE_NAMED, OWN_WORDS } from "#src/domain/model.ts";
import type { Address, AddressProblem, AddressReading, Key } from "./address.ts";

export interface KnownIds {
  readonly events: { has(id: string): boolean };
  readonly sources: { has(id: string): boolean };
  readonly actors: { has(id: string): boolean };
}

/** The address with only those ids that the collection knows. */
export function applyKnownIds(
  { address, problems }: AddressReading,
  known: KnownIds,
): AddressReading {
  const unknown: AddressProblem[] = [];
  const keep = (key: Key, ids: readonly string[], has: (id: string) => boolean) => {
    const kept = ids.filter(has);
    for (const value of ids) if (!has(value)) unknown.push({ key, value, reason: "unknown" });
    return kept;
  };
  const keepOne = (key: Key, id: string | undefined, has: (id: string) => boolean) =>
    keep(key, id === undefined ? [] : [id], has)[0];
  const applied: Address = {
    ...address,
    event: keepOne("event", address.event, (id) => known.events.has(id)),
    article: keepOne("article", address.article, (id) => known.sources.has(id)),
    actors: keep("actor", address.actors, (id) => id === NONE_NAMED || known.actors.has(id)),
    sources: keep("source", address.sources, (id) => known.sources.has(id)),
    speakers: keep("speaker", address.speakers, (id) => id === OWN_WORDS || known.actors.has(id)),
  };
  return { address: applied, problems: [...problems, ...unknown] };
}
