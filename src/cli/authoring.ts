/**
 * The authoring files beside the articles: the model without positions. Where the data file has a
 * span, an author writes the words themselves, once per language; `find-words.ts` says how.
 */
import { z } from "zod";
import { Claim, Event, LocalText, ROLES, STANCES } from "#src/domain/model.ts";

/** Ids of the rules by which a date was worked out; the interface words each of them. */
export const RULES = [
  "month-of-year",
  "month-alone",
  "month-before-publication",
  "year-before-publication",
  "weekday-of-publication",
  "weekday-after-publication",
  "night-before-publication",
  "until-month",
  "vague",
  "relative-to-event",
  "months-before-event",
  "not-after-publication",
] as const;

const AuthoredDated = z.strictObject({
  edtf: z.string().optional(),
  words: LocalText.optional(),
  rule: z.enum(RULES),
  uses: z
    .array(z.union([z.strictObject({ source: z.string() }), z.strictObject({ event: z.string() })]))
    .default([]),
});

const AuthoredWhen = z.strictObject({
  text: AuthoredDated.optional(),
  published: AuthoredDated.optional(),
});

/** A claim whose `id` says where it stands: source, number of the sentence, kind and ordinal. */
export const AuthoredClaim = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*-s\d{2}-[a-z]+-\d+$/u, {
    error: "must be source-sNN-kind-N, as in ovb-2025-06-05-s03-meeting-1",
  }),
  /** the number of the fact in the list that the articles were retold from */
  fact: z.string().optional(),
  /** the words that make the claim; the whole sentence where it is absent */
  passage: LocalText.optional(),
  actors: z
    .array(z.strictObject({ actor: z.string(), role: z.enum(ROLES), phrase: LocalText.optional() }))
    .default([]),
  place: z.strictObject({ name: LocalText, phrase: LocalText.optional() }).optional(),
  quotes: z.array(z.strictObject({ exact: z.string().min(1), phrase: LocalText })).default([]),
  chain: z
    .array(
      z.strictObject({
        speakers: z.array(z.string()).min(1),
        phrase: LocalText.optional(),
        cue: LocalText.optional(),
        form: z.enum(["own", "direct", "indirect"]),
        when: AuthoredWhen.optional(),
      }),
    )
    .default([]),
  stance: z.enum(STANCES).default(Claim.shape.stance.enum.asserted),
  when: AuthoredWhen.optional(),
  bounds: z
    .strictObject({ notBefore: AuthoredDated.optional(), notAfter: AuthoredDated.optional() })
    .optional(),
});

/** An actor with the names and forms that texts use for it, per language. */
export const AuthoredActor = z.strictObject({
  id: z.string(),
  kind: z.string(),
  name: LocalText,
  /** other names, abbreviations, other spellings */
  aliases: z.record(z.string(), z.array(z.string().min(1))).default({}),
  /** inflected forms of names and aliases */
  inflections: z.record(z.string(), z.array(z.string().min(1))).default({}),
  partOf: z.string().optional(),
  wikidata: z.string().optional(),
});

/** The editor's decisions: what the collection is called, what is one event, what is its title. */
export const Review = z.strictObject({
  title: LocalText,
  description: LocalText.optional(),
  sides: z.array(z.string()).default([]),
  events: z.array(z.strictObject(Event.shape)),
});

export type AuthoredClaim = z.infer<typeof AuthoredClaim>;
export type AuthoredActor = z.infer<typeof AuthoredActor>;
export type AuthoredDated = z.infer<typeof AuthoredDated>;
export type AuthoredWhen = z.infer<typeof AuthoredWhen>;
export type Review = z.infer<typeof Review>;
