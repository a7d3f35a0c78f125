/** Makes a collection of this machine out of what is shown. */
import { recordsOfDecisions } from "#src/domain/decisions.ts";
import type { Dataset } from "#src/domain/dataset.ts";
import type { LocalText } from "#src/domain/model.ts";
import type { OwnCollection } from "#src/domain/own-collection.ts";
import { recordsOfDataset } from "#src/extract/review/corrected-dataset.ts";
import { LibraryError, type Library } from "#src/library/library.ts";

/** How the title of a copy is worded. */
export type Titled = (title: LocalText) => LocalText;

/** With its corrections. Rejects with a `LibraryError`; then there is no copy. */
export function copyOfDataFile(
  library: Library,
  { address, dataset }: { readonly address: string; readonly dataset: Dataset },
  titled: Titled,
): Promise<OwnCollection> {
  return library.create(
    {
      title: titled(dataset.title),
      description: dataset.description,
      sides: [...dataset.sides],
      copiedFrom: address,
    },
    recordsOfDataset(dataset),
    { of: "data", address },
  );
}

export async function copyOfOwn(
  library: Library,
  id: string,
  titled: Titled,
): Promise<OwnCollection> {
  const whole = await library.whole(id);
  if (whole === undefined) throw new LibraryError({ kind: "missing" });
  const { base, articles } = whole;
  const now = performance.timeOrigin + performance.now();
  // what was published is the other one
  const { published: _published, ...rest } = whole.collection;
  const collection: OwnCollection = {
    ...rest,
    title: titled(whole.collection.title),
    made: now,
    changed: now,
  };
  const decisions = recordsOfDecisions(whole.decisions);
  const archived = { collection, base, articles, decisions };
  return { ...collection, id: await library.putBack(archived, []) };
}

/** The same of one whose events stand in a file: the copy has a file of its own. */
export async function copyOfLarge(
  library: Pick<Library, "file" | "createLarge">,
  { id, title, description, sides, file }: OwnCollection,
  titled: Titled,
): Promise<OwnCollection> {
  const bytes = await library.file(id);
  if (bytes === undefined || file === undefined) throw new LibraryError({ kind: "missing" });
  const about = { title: titled(title), description, sides };
  return library.createLarge(about, { bytes, events: file.events });
}
