/** The actors that are known before the text is read: `public/data/actors.json` is one such list. */
import type { Actor, LocalText } from "#src/domain/model.ts";

/** An actor with the names and forms that texts use for it, per language. */
export interface KnownActor {
  readonly id: string;
  readonly kind: Actor["kind"];
  readonly name: LocalText;
  /** other names, abbreviations, other spellings */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  /** forms that the library's own inflection does not make */
  readonly inflections: Readonly<Record<string, readonly string[]>>;
  readonly partOf?: string | undefined;
  readonly wikidata?: string | undefined;
}
