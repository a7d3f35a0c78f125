/**
 * An editor's decisions about what extraction proposed. A decision names a claim by its id and by
 * words of the sentence that states it, so that it is found again when sentences move. Where the data
 * set has a span, an editor writes the words themselves, once per language:
 *
 *     "Treffen mit [Kim]"   Kim, where these words stand round it
 *     "Russland … gewann"   from the first words to the last
 *     "¶in der Nacht"       looked for in the whole paragraph, not only in the claim's sentence
 */
import { z } from "#src/domain/zod.ts";
import { isDateRule } from "./date-rules.ts";
import { Claim, Event, EVIDENCE, KINDS, LocalText, ROLES, STANCES } from "./model.ts";

/** One of those that extraction itself writes. */
const AuthoredRule = z.string().refine(isDateRule, {
  error: "is no rule of a date, such as weekday-before-publication, until-month or year",
});

const AuthoredDated = z.strictObject({
  edtf: z.string().optional(),
  words: LocalText.optional(),
  rule: AuthoredRule,
  uses: z
    .array(z.union([z.strictObject({ source: z.string() }), z.strictObject({ event: z.string() })]))
    .default([]),
});

const AuthoredWhen = z.strictObject({
  text: AuthoredDated.optional(),
  published: AuthoredDated.optional(),
});

const AuthoredActor = z.strictObject({
  actor: z.string(),
  role: z.enum(ROLES),
  phrase: LocalText.optional(),
});

const AuthoredPlace = z.strictObject({ name: LocalText, phrase: LocalText.optional() });

/** A quotation whose words stand nowhere any more has no phrase. */
const AuthoredQuote = z.strictObject({ exact: z.string().min(1), phrase: LocalText.optional() });

const AuthoredLink = z.strictObject({
  speakers: z.array(z.string()),
  phrase: LocalText.optional(),
  cue: LocalText.optional(),
  form: z.enum(["own", "direct", "indirect"]),
  when: AuthoredWhen.optional(),
});

const AuthoredBounds = z.strictObject({
  notBefore: AuthoredDated.optional(),
  notAfter: AuthoredDated.optional(),
});

/** The fields of a claim; each one that is given replaces the whole field. */
const AuthoredFields = z.strictObject({
  /** the words that make the claim, "…" for its sentence; an added claim without is its sentence */
  passage: LocalText.optional(),
  actors: z.array(AuthoredActor).optional(),
  /** `null`, here and below, takes away what the program found */
  place: AuthoredPlace.nullable().optional(),
  quotes: z.array(AuthoredQuote).optional(),
  chain: z.array(AuthoredLink).optional(),
  stance: z.enum(STANCES).optional(),
  when: AuthoredWhen.nullable().optional(),
  bounds: AuthoredBounds.nullable().optional(),
});

/** What every decision on a claim has. */
const Addressed = z.strictObject({
  /** the claim bears this id from now on, wherever its sentence moves */
  claim: Claim.shape.id,
  /** words that stand in its sentence and nowhere else in the text, best those that say what happens */
  words: LocalText,
  /** the number of the fact in the list that the articles were retold from */
  fact: z.string().optional(),
});

export const ClaimDecision = z.discriminatedUnion("decision", [
  Addressed.extend({ decision: z.literal("accept") }),
  Addressed.extend({ decision: z.literal("reject"), why: LocalText.optional() }),
  Addressed.extend({ decision: z.literal("correct"), ...AuthoredFields.shape }),
  /** a claim that the program didn't find, in the sentence of these words */
  Addressed.extend({ decision: z.literal("add"), ...AuthoredFields.shape }),
]);

/**
 * What an editor says of an event. `evidence` is all that it stands on: naming the claims of two
 * proposed events joins them, naming them in two events splits one. Without `evidence` the event keeps
 * what was proposed: `of` is a claim that states it; without that too, `id` is the one proposed. What
 * is left out (title, label, kind) stays as proposed.
 */
export const EventDecision = z.strictObject({
  id: Event.shape.id,
  of: z.string().optional(),
  /** the claims stay, but they make no event */
  reject: z.literal(true).optional(),
  evidence: z
    .array(z.strictObject({ claim: Claim.shape.id, as: z.enum(EVIDENCE) }))
    .min(1)
    .optional(),
  title: LocalText.optional(),
  /** `null`, here and below, takes away what a data file gives */
  label: LocalText.nullable().optional(),
  summary: LocalText.nullable().optional(),
  kind: z.enum(KINDS).optional(),
  editor: Event.shape.editor.unwrap().nullable().optional(),
  /** all that there are from now on */
  notes: Event.shape.notes.removeDefault().optional(),
});

const PROPOSED_ID = /-s\d{2,}-[a-z]+-\d+$/u;

/** A claim of a data file may bear any id; one that a program proposed says where it stands. */
const DecisionOnProposed = ClaimDecision.refine(({ claim }) => PROPOSED_ID.test(claim), {
  error: "must be source-sNN-kind-N, as in ovb-2025-06-05-s03-meeting-1",
  path: ["claim"],
});

export const Review = z.strictObject({
  title: LocalText,
  description: LocalText.optional(),
  /** ids of actors whose trees head the actor filter */
  sides: z.array(z.string()).default([]),
  claims: z.array(DecisionOnProposed).default([]),
  /** in the order in which they stand in the data set */
  events: z.array(EventDecision).default([]),
});

export type AuthoredFields = z.infer<typeof AuthoredFields>;
export type AuthoredDated = z.infer<typeof AuthoredDated>;
export type AuthoredWhen = z.infer<typeof AuthoredWhen>;
export type AuthoredLink = z.infer<typeof AuthoredLink>;
export type ClaimDecision = z.infer<typeof ClaimDecision>;
export type EventDecision = z.infer<typeof EventDecision>;
export type Review = z.infer<typeof Review>;
