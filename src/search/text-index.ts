/** Full text over titles, passages, actors with all their names, places and notes. */
import MiniSearch from "minisearch";
import type { Dataset } from "#src/domain/dataset.ts";
import { fold, foldBeginning, isSearchable } from "#src/domain/fold.ts";
import { wordsOfRecord } from "#src/domain/record-words.ts";
import type { EventRecord } from "#src/domain/record.ts";

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
  index.addAll(
    records.map((record) => ({
      id: record.event.id,
      text: wordsOfRecord(record, dataset).join("\n"),
    })),
  );
  return index;
}
