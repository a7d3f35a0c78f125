/** The window that an address asks for, and what it leaves of the list. */
import type { DayRange } from "#src/domain/histogram.ts";
import type { EventRecord } from "#src/domain/record.ts";
import { presence } from "#src/domain/select.ts";
import type { ListEntry } from "#src/features/list/EventList.tsx";
import type { Address } from "#src/url/address.ts";

/** A link may name one end only: the other is the collection's. */
export function windowOf(
  from: number | undefined,
  to: number | undefined,
  extent: DayRange,
): DayRange | undefined {
  if (from === undefined && to === undefined) return undefined;
  const first = from ?? Math.min(extent.from, to ?? extent.from);
  return { from: first, to: to ?? Math.max(extent.to, first) };
}

/** The window where an address names both of its ends. */
export function windowAsked({ from, to }: Pick<Address, "from" | "to">): DayRange | undefined {
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** The window as a filter: only the list has one. */
export function listWindow(
  { view, from, to }: Pick<Address, "view" | "from" | "to">,
  extent: DayRange,
): DayRange | undefined {
  return view === "list" ? windowOf(from, to, extent) : undefined;
}

/** In the list the window is a filter: what may lie in it is listed and marked, the undated stay last. */
export function entriesOf(
  records: readonly EventRecord[],
  window: DayRange | undefined,
): readonly ListEntry[] {
  if (window === undefined) return records.map((record) => ({ record, presence: undefined }));
  return records
    .map((record) => ({ record, presence: presence(record, window.from, window.to) }))
    .filter((entry) => entry.presence !== "outside");
}
