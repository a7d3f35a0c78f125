/** An actor that is known before a text is read, with the names and forms that texts use for it. */
import { z } from "#src/domain/zod.ts";
import { Actor, ACTOR_KINDS, LocalText } from "./model.ts";

const Forms = z.record(z.string(), z.array(z.string().min(1)));

/** Forms are listed per language. */
export const KnownActor = z.strictObject({
  id: Actor.shape.id,
  kind: z.enum(ACTOR_KINDS),
  name: LocalText,
  /** other names, abbreviations, other spellings */
  aliases: Forms.default({}),
  /** forms that the library's own inflection does not make */
  inflections: Forms.default({}),
  partOf: z.string().optional(),
  wikidata: Actor.shape.wikidata,
});

export interface KnownActor {
  readonly id: string;
  readonly kind: Actor["kind"];
  readonly name: LocalText;
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  readonly inflections: Readonly<Record<string, readonly string[]>>;
  readonly partOf?: string | undefined;
  readonly wikidata?: string | undefined;
}
