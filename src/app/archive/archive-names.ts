/** What the ids of an archive are called, as far as it is read; looked up, never searched for. */
import type { Names, SourceName } from "#src/archive/columns.ts";
import { isolated } from "#src/domain/isolated.ts";
import { textInLang } from "#src/domain/local-text.ts";
import type { Actor, Lang } from "#src/domain/model.ts";
import type { NamesOf } from "../names.ts";

export interface ArchiveNames extends NamesOf {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly sources: ReadonlyMap<string, SourceName>;
  /** by id, the numbers that the archive's columns and counts know them by */
  readonly actorNumber: ReadonlyMap<string, number>;
  readonly sourceNumber: ReadonlyMap<string, number>;
  readonly speakerNumber: ReadonlyMap<string, number>;
}

export function archiveNames(names: Names, lang: Lang): ArchiveNames {
  const actors = new Map(names.actors.map((actor) => [actor.id, actor]));
  const sources = new Map(names.sources.map((source) => [source.id, source]));
  const perPublisher = new Map<string, number>();
  for (const { publisher } of names.sources)
    perPublisher.set(publisher, (perPublisher.get(publisher) ?? 0) + 1);
  return {
    actors,
    sources,
    actorNumber: numbersOf(names.actors.map(({ id }) => id)),
    sourceNumber: numbersOf(names.sources.map(({ id }) => id)),
    speakerNumber: numbersOf(names.speakers),
    actor: (id) => {
      const actor = actors.get(id);
      return actor === undefined ? id : textInLang(actor.name, lang);
    },
    source: (id) => {
      const source = sources.get(id);
      if (source === undefined) return id;
      const { publisher, headline } = source;
      // as `sourceName` has it: the headline too where the publisher has several
      return (perPublisher.get(publisher) ?? 0) > 1
        ? `${isolated(publisher)}: ${isolated(headline)}`
        : publisher;
    },
  };
}

function numbersOf(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, number) => [id, number]));
}
