/** From a name that is typed to the actor it means, and to a new one where there is none. */
import type { Dataset } from "#src/domain/dataset.ts";
import type { KnownActor } from "#src/domain/known-actor.ts";
import { slugOf } from "#src/domain/slug.ts";
import type { Draft, DraftName } from "./draft.ts";

/** Ids by every name and alias, in small letters; of two actors of one name the first. */
export function actorsByName({ actors }: Pick<Dataset, "actors">): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const { id, name, aliases } of actors.values()) {
    for (const own of [...Object.values(name), ...aliases, id]) {
      const key = keyOf(own);
      if (!known.has(key)) known.set(key, id);
    }
  }
  return known;
}

export function actorNamed(name: string, known: ReadonlyMap<string, string>): string | undefined {
  return known.get(keyOf(name));
}

function keyOf(name: string): string {
  return name.normalize("NFC").trim().toLowerCase();
}

/** Whom the draft names and nobody knows, and the draft with their new ids. */
export function withNewActors(
  draft: Draft,
  lang: string,
  { actors }: Pick<Dataset, "actors">,
): { readonly draft: Draft; readonly made: readonly KnownActor[] } {
  const made = new Map<string, KnownActor>();
  const identified = <T extends DraftName>(row: T): T => {
    const name = row.name.trim();
    if (row.ids.length > 0 || name === "") return row;
    const own =
      made.get(keyOf(name)) ?? newActor(name, row, lang, [...actors.keys(), ...idsOf(made)]);
    made.set(keyOf(name), own);
    return { ...row, ids: [own.id] };
  };
  const named = {
    ...draft,
    actors: draft.actors.map(identified),
    links: draft.links.map(identified),
  };
  return { draft: named, made: [...made.values()] };
}

function idsOf(made: ReadonlyMap<string, KnownActor>): readonly string[] {
  return [...made.values()].map(({ id }) => id);
}

function newActor(
  name: string,
  { made: { kind, partOf } }: DraftName,
  lang: string,
  taken: readonly string[],
): KnownActor {
  const plain = slugOf(name) || "actor";
  // two ids have a meaning of their own
  const reserved = new Set([...taken, "none", "own"]);
  let id = plain;
  for (let count = 2; reserved.has(id); count += 1) id = `${plain}-${count}`;
  return {
    id,
    kind,
    name: { [lang]: name },
    aliases: {},
    inflections: {},
    ...(partOf === "" ? {} : { partOf }),
  };
}
