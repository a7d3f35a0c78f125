import type { Lang, LocalText } from "#src/domain/model.ts";
import type { OwnCollection } from "#src/domain/own-collection.ts";
import type { Library } from "#src/library/library.ts";

/** Makes a collection of what is shown; `titled` words the title of a copy. */
export type CopyShown = (
  library: Library,
  titled: (title: LocalText) => LocalText,
) => Promise<OwnCollection>;

/** A collection without anything in it. */
export function createEmpty(library: Library, name: string, lang: Lang): Promise<OwnCollection> {
  return library.create({ title: { [lang]: name }, sides: [] }, undefined);
}
