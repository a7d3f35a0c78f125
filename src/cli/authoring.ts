/** The actors of a collection, as its editor writes them. */
import { z } from "zod";
import { ACTOR_KINDS, LocalText } from "#src/domain/model.ts";

/** An actor with the names and forms that texts use for it, per language. */
export const AuthoredActor = z.strictObject({
  id: z.string(),
  kind: z.enum(ACTOR_KINDS),
  name: LocalText,
  /** other names, abbreviations, other spellings */
  aliases: z.record(z.string(), z.array(z.string().min(1))).default({}),
  /** inflected forms of names and aliases */
  inflections: z.record(z.string(), z.array(z.string().min(1))).default({}),
  partOf: z.string().optional(),
  wikidata: z.string().optional(),
});
