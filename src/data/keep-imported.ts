/** Makes a collection of this machine out of an imported file. */
import type { OwnCollection } from "#src/domain/own-collection.ts";
import type { Library } from "#src/library/library.ts";
import type { Imported } from "#src/worker/importing/import-protocol.ts";

/** Few events are records, to be corrected like any; many are a file. Rejects with a `LibraryError`. */
export function keepImported(
  library: Pick<Library, "create" | "createLarge">,
  { title, description, sides, events, kept }: Imported,
): Promise<OwnCollection> {
  const about = { title, description, sides: [...sides] };
  return kept.as === "file"
    ? library.createLarge(about, { bytes: kept.bytes, events })
    : library.create(about, kept.records);
}
