import type { EventRecord } from "./record.ts";

/** How many passages support an event: one in two languages is one, the first of each claim counts. */
export function passagesOf({ evidence }: Pick<EventRecord, "evidence">): number {
  const first = evidence.flatMap(({ claim }) => claim.passages.slice(0, 1));
  return new Set(first.map((p) => `${p.source} ${p.paragraph} ${p.start}`)).size;
}
