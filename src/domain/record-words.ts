/** What a full text search looks in: all that can be read of an event. */
import type { Dataset } from "./dataset.ts";
import type { LocalText } from "./model.ts";
import type { EventRecord } from "./record.ts";

/** Titles, passages, quotes, places, notes, everybody named with all their names, and the publishers. */
export function wordsOfRecord(
  { event, evidence, actors }: EventRecord,
  dataset: Pick<Dataset, "actors" | "sources">,
): readonly string[] {
  const local = (text: LocalText | undefined) => Object.values(text ?? {});
  const claims = evidence.map(({ claim }) => claim);
  const named = new Set([
    ...actors,
    ...claims.flatMap(({ chain }) => chain.flatMap(({ speakers }) => speakers)),
  ]);
  const sources = new Set(claims.flatMap(({ passages }) => passages.map(({ source }) => source)));
  return [
    ...local(event.title),
    ...local(event.label),
    ...local(event.summary),
    ...event.notes.flatMap(({ text }) => local(text)),
    ...claims.flatMap((claim) => [
      ...claim.passages.map(({ exact }) => exact),
      ...claim.quotes.map(({ exact }) => exact),
      ...local(claim.place?.name),
    ]),
    ...[...named].flatMap((id) => {
      const actor = dataset.actors.get(id);
      return actor === undefined ? [] : [...local(actor.name), ...actor.aliases];
    }),
    ...[...sources].flatMap((id) => dataset.sources.get(id)?.publisher ?? []),
  ];
}
