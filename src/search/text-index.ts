/** Full text over titles, passages, actors with all their names, places and notes. */
import MiniSearch from "minisearch";
import type { Dataset } from "#src/domain/dataset.ts";
import { fold, foldBeginning } from "#src/domain/fold.ts";
import type { LocalText } from "#src/domain/model.ts";
import type { EventRecord } from "#src/domain/record.ts";

/** Whether a text holds anything to search by: signs and white space alone find and filter nothing. */
export function isSearchable(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Which events a text finds; `undefined` where the text holds nothing to search by. */
export type TextSearch = (text: string) => ReadonlySet<string> | undefined;

/** Every word of the query must occur, each as a beginning of a word. Indexed when it is first asked. */
export function textSearch(records: readonly EventRecord[], dataset: Dataset): TextSearch {
  let index: MiniSearch<{ id: string; text: string }> | undefined;
  return (text) => {
    if (!isSearchable(text)) return undefined;
    index ??= indexOf(records, dataset);
    return new Set(index.search(text).map(({ id }) => String(id)));
  };
}

function indexOf(
  records: readonly EventRecord[],
  dataset: Dataset,
): MiniSearch<{ id: string; text: string }> {
  const index = new MiniSearch<{ id: string; text: string }>({
    fields: ["text"],
    processTerm: (term) => fold(term) || null,
    searchOptions: {
      prefix: true,
      combineWith: "AND",
      processTerm: (term) => foldBeginning(term) || null,
    },
  });
  index.addAll(records.map((record) => ({ id: record.event.id, text: wordsOf(record, dataset) })));
  return index;
}

function wordsOf({ event, evidence, actors }: EventRecord, dataset: Dataset): string {
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
  ].join("\n");
}
