/** An archive's frame, as dialogs and panes of small collections know it. */
import type { ArchiveHead } from "#src/archive/archive-file.ts";
import type { SourceName } from "#src/archive/columns.ts";
import { collectionOf, type Collection } from "#src/data/collection-query.ts";
import { isoOfDay } from "#src/domain/calendar.ts";
import type { Dataset } from "#src/domain/dataset.ts";
import { FORMAT, type Source } from "#src/domain/model.ts";

/** More sources than this are no list that anybody reads. */
const MOST_SOURCES = 200;

export function aboutArchive(
  { title, description }: ArchiveHead,
  sources: readonly SourceName[],
): Pick<Dataset, "title" | "description" | "sources" | "corrections"> {
  const first = sources.slice(0, MOST_SOURCES).map(sourceOf);
  const bySource = new Map(first.map((source) => [source.id, source]));
  return { title, description, sources: bySource, corrections: [] };
}

/** A source without its text, of which the archive holds only the passages of its events. */
export function collectionOfSource(name: SourceName): Collection {
  return collectionOf({
    format: FORMAT,
    title: { [name.lang]: name.headline },
    sources: [sourceOf(name)],
    actors: [],
    claims: [],
    events: [],
  });
}

function sourceOf({ id, publisher, headline, lang, published }: SourceName): Source {
  return {
    id,
    kind: "article",
    publisher,
    headline,
    lang,
    ...(published === undefined
      ? {}
      : { published: { edtf: isoOfDay(published), basis: "metadata" as const } }),
    texts: [],
  };
}
