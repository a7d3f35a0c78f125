/** What the ids of a collection are called in the reader's language. */
import { actorName } from "#src/domain/actor-name.ts";
import type { Dataset } from "#src/domain/dataset.ts";
import type { Lang } from "#src/domain/model.ts";
import { sourceName } from "#src/domain/source-name.ts";

/** Each gives the id back where the collection doesn't know it. */
export interface NamesOf {
  readonly actor: (id: string) => string;
  readonly source: (id: string) => string;
}

export function namesOf({ actors, sources }: Dataset, lang: Lang): NamesOf {
  return {
    actor: (id) => actorName({ actors }, id, lang),
    source: (id) => {
      const source = sources.get(id);
      return source === undefined ? id : sourceName(source, sources);
    },
  };
}
