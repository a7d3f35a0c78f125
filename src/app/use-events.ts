import { useMemo } from "react";
import type { Collection } from "#src/data/collection-query.ts";
import { dayOfEdtf } from "#src/domain/edtf-bounds.ts";
import { extentOf, type DayRange } from "#src/domain/histogram.ts";
import type { EventRecord } from "#src/domain/record.ts";
import { countFacets, select, type Choices, type FacetCounts } from "#src/domain/select.ts";
import type { Address } from "#src/url/address.ts";
import { entriesOf, listWindow } from "./visible-window.ts";

export interface Events {
  readonly filtered: readonly EventRecord[];
  readonly counts: FacetCounts;
  /** days on which the articles appeared, by source */
  readonly publications: ReadonlyMap<string, number>;
  /** all that the collection speaks of, with a little air: what "fit" shows */
  readonly extent: DayRange;
}

type Asked = Pick<Address, "q" | Exclude<keyof Choices, "found">>;

/** What the address asks of the facets; its text is searched for. */
export function choicesIn(collection: Collection, asked: Asked): Choices {
  const { actors, match, kinds, sources, speakers, sayings, q } = asked;
  return { actors, match, kinds, sources, speakers, sayings, found: collection.search(q) };
}

/** What the address leaves of the collection. Filtering is the one computation worth remembering. */
export function useEvents(collection: Collection, address: Address): Events {
  const { actors, match, kinds, sources, speakers, sayings, q, view, from, to } = address;
  const whole = useMemo(() => {
    const publications = publicationDays(collection);
    return { publications, extent: collectionExtent(collection, publications) };
  }, [collection]);
  return useMemo(() => {
    const choices = choicesIn(collection, { actors, match, kinds, sources, speakers, sayings, q });
    const filtered = select(collection.records, choices);
    // in the list the window is a filter like the others
    const window = listWindow({ view, from, to }, whole.extent);
    const listed = entriesOf(collection.records, window).map(({ record }) => record);
    return { ...whole, filtered, counts: countFacets(listed, choices) };
  }, [collection, whole, actors, match, kinds, sources, speakers, sayings, q, view, from, to]);
}

function publicationDays(collection: Collection): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  for (const { id, published } of collection.dataset.sources.values()) {
    const day = published === undefined ? undefined : dayOfEdtf(published.edtf);
    if (day !== undefined) days.set(id, day);
  }
  return days;
}

function collectionExtent(
  collection: Collection,
  publications: ReadonlyMap<string, number>,
): DayRange {
  return withAir(extentOf(collection.records, [...publications.values()]));
}

/** A year from the epoch where the collection speaks of no time at all. */
export function withAir(extent: DayRange | undefined): DayRange {
  if (extent === undefined) return { from: 0, to: 365 };
  const air = Math.max(3, Math.round((extent.to - extent.from) * 0.03));
  return { from: extent.from - air, to: extent.to + air };
}
