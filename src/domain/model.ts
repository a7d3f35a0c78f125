/**
 * What an event is: the shapes of the data file, each with its schema. One record is checked at a
 * time (see `dataset.ts`), so that a bad one can be left out and named while the rest works.
 *
 * Positions in texts are UTF-16 code units within a paragraph, end exclusive; paragraphs and
 * sentences count from 0. A paragraph is its sentences joined by one space.
 */
import { z } from "#src/domain/zod.ts";
import { KINDS, NONE_NAMED, OWN_WORDS, type Kind } from "./vocabulary.ts";

export { KINDS, NONE_NAMED, OWN_WORDS, type Kind };

/** Languages of the interface. Texts and titles may be in others: any BCP 47 tag. */
export const LANGS = ["de", "en"] as const;
export type Lang = (typeof LANGS)[number];

/** How a claim is put. What the paper states itself and what it passes on is told apart by `chain`. */
export const STANCES = ["asserted", "announced", "hoped", "denied", "asked"] as const;

const Id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
/** BCP 47. Intl throws at a tag that is not well-formed, and has no name for one with extensions. */
export const LangTag = z
  .string()
  .regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{2,8})*$/u)
  .refine(isLangTag);
// blanks, format characters and combining marks alone show nothing
const Visible = z.string().regex(/[\p{L}\p{N}\p{P}\p{S}]/u);
const Position = z.int().nonnegative();
// every address that passes can be linked to: `new URL` doesn't throw at it
const HttpUrl = z.url({ protocol: /^https?$/u });

function isLangTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** One text in each language it exists in; at least one. */
export const LocalText = z
  .record(LangTag, Visible)
  .refine((texts) => Object.keys(texts).length > 0, { error: "empty" });

/** Where words stand in the passage's paragraph, per language of the source's texts. */
export const Phrase = z.record(
  LangTag,
  z.object({ start: Position, end: Position, exact: z.string().min(1) }),
);

/** A public address that says something from outside the collection's own texts. */
export const Reference = z.object({
  publisher: Visible,
  url: HttpUrl,
  /** EDTF; the day the address was published, where it is known */
  published: z.string().optional(),
  /** state media are labelled as such */
  stateMedia: z.boolean().optional(),
});

/** A value and how it was worked out. Without `edtf` the words stay vague, and say so. */
export const Dated = z.object({
  edtf: z.string().optional(),
  /** the time words themselves; absent where only the tense or the kind of report bounds it */
  words: Phrase.optional(),
  /** how the source words it, where no passage holds the words: an imported row */
  stated: z.string().min(1).optional(),
  /** id of the rule that read them */
  rule: z.string().min(1),
  /** what the value rests on besides the words: a publication date, or another event's date */
  uses: z.array(z.union([z.object({ source: Id }), z.object({ event: Id })])),
});

/** What the words alone say, and what follows with the publication date: never mixed. */
export const When = z.object({ text: Dated.optional(), published: Dated.optional() });

const Original = z.object({
  paragraph: Position,
  sentence: Position,
  /** of the sentence, normalised by `original-hash.ts`; hexadecimal */
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
});

/** `original` is where the retold fact stands in the original, and that sentence's hash. */
export const Sentence = z.object({ text: z.string().min(1), original: Original.optional() });

export const SourceText = z.object({
  lang: LangTag,
  rendition: z.enum(["original", "retold"]),
  paragraphs: z.array(z.array(Sentence).min(1)).min(1),
});

export const BASES = ["address", "metadata", "dateline", "inferred", "given"] as const;

export const Source = z.object({
  id: Id,
  kind: z.enum(["article", "reference"]),
  publisher: Visible,
  headline: Visible,
  lang: LangTag,
  published: z
    .object({
      edtf: z.string(),
      basis: z.enum(BASES),
      note: LocalText.optional(),
      reference: Reference.optional(),
    })
    .optional(),
  url: HttpUrl.optional(),
  /** who wrote it, as the source prints it */
  byline: Visible.optional(),
  /** agencies that the source names as its origin: "AFP" */
  agencies: z.array(Visible).optional(),
  /** words of the source's file that were set aside as no part of the article, and why: "caption" */
  aside: z.array(z.object({ text: z.string().min(1), reason: Id })).optional(),
  texts: z.array(SourceText),
});

export const ACTOR_KINDS = [
  "state",
  "organisation",
  "armed-forces",
  "agency",
  "media",
  "person",
  "group",
] as const;

export const Actor = z.object({
  id: Id.refine((id) => id !== NONE_NAMED && id !== OWN_WORDS, { error: "reserved" }),
  kind: z.enum(ACTOR_KINDS),
  name: LocalText,
  aliases: z.array(z.string().min(1)).default([]),
  partOf: Id.optional(),
  wikidata: z
    .string()
    .regex(/^Q[1-9][0-9]*$/u)
    .optional(),
  /** the texts name it, and the list of known actors doesn't have it */
  proposed: z.boolean().optional(),
});

/**
 * `reporter` only passes something on and counts under "who says so"; every other role makes the
 * actor one of the event's.
 */
export const ROLES = [
  "agent",
  "patient",
  "participant",
  "speaker",
  "addressee",
  "subject",
  "reporter",
] as const;

/** W3C Web Annotation selectors: by position, and by quote where the position no longer holds. */
export const Passage = z.object({
  source: Id,
  /** language of the text it points into */
  text: LangTag,
  paragraph: Position,
  sentence: Position,
  start: Position,
  end: Position,
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});

export const Link = z.object({
  /** empty where the words name nobody: "it was said" */
  speakers: z.array(Id),
  /** the words that name the speaker */
  phrase: Phrase.optional(),
  /** the words of saying: "according to", "said" */
  cue: Phrase.optional(),
  form: z.enum(["own", "direct", "indirect"]),
  /** when this speaker spoke */
  when: When.optional(),
});

/** `exact` is as the source prints it; `phrase` is where it, or its translation, stands. */
export const Quote = z.object({ exact: z.string().min(1), phrase: Phrase });

/** The fields of a claim that an editor may set otherwise than the rules found them. */
export const CLAIM_FIELDS = [
  "passages",
  "actors",
  "place",
  "quotes",
  "chain",
  "stance",
  "when",
  "bounds",
] as const;

/** Who found a claim: the rules of the program, whose ids stand here, or an editor. */
export const Found = z.object({
  by: z.enum(["program", "editor"]),
  rules: z.array(z.string().min(1)).default([]),
  /** what an editor set otherwise than the program found it */
  corrected: z.array(z.enum(CLAIM_FIELDS)).default([]),
});

export const Claim = z.object({
  id: Id,
  passages: z.array(Passage),
  /** who states it, where no words of theirs are kept: an imported row */
  sources: z.array(Id).optional(),
  actors: z.array(z.object({ actor: Id, role: z.enum(ROLES), phrase: Phrase.optional() })),
  place: z.object({ name: LocalText, phrase: Phrase.optional() }).optional(),
  quotes: z.array(Quote).default([]),
  /** from the reporter inwards; empty where the source states it itself */
  chain: z.array(Link).default([]),
  stance: z.enum(STANCES),
  /** of the content, not of the utterance */
  when: When.optional(),
  /** what only bounds the happening: it never draws a band */
  bounds: z.object({ notBefore: Dated.optional(), notAfter: Dated.optional() }).optional(),
  /** absent in files that were not built from an extraction */
  found: Found.optional(),
});

export const EVIDENCE = ["states", "part", "background", "implies"] as const;

export const Event = z.object({
  id: Id,
  title: LocalText,
  /** a shorter title for the timeline */
  label: LocalText.optional(),
  summary: LocalText.optional(),
  kind: z.enum(KINDS),
  evidence: z.array(z.object({ claim: Id, as: z.enum(EVIDENCE) })).min(1),
  /** a date from elsewhere, never without its reference */
  editor: z
    .object({ edtf: z.string(), reference: Reference, note: LocalText.optional() })
    .optional(),
  notes: z
    .array(
      z.object({
        about: z.enum(["disagreement", "context"]),
        text: LocalText,
        reference: Reference.optional(),
      }),
    )
    .default([]),
});

export const FORMAT = "dateline/1";

/** The frame of the file. Its records are read one by one: `unknown` here. */
export const DatasetFrame = z.object({
  format: z.literal(FORMAT),
  title: LocalText,
  description: LocalText.optional(),
  /** ids of actors whose trees head the actor filter, in this order; the rest are the "others" */
  sides: z.array(z.unknown()).default([]),
  sources: z.array(z.unknown()),
  actors: z.array(z.unknown()),
  claims: z.array(z.unknown()),
  events: z.array(z.unknown()),
  /** what was changed since it was published, the latest last */
  corrections: z.array(z.unknown()).default([]),
});

export type LocalText = z.infer<typeof LocalText>;
export type Phrase = z.infer<typeof Phrase>;
export type Reference = z.infer<typeof Reference>;
export type Dated = z.infer<typeof Dated>;
export type When = z.infer<typeof When>;
export type Sentence = z.infer<typeof Sentence>;
export type SourceText = z.infer<typeof SourceText>;
export type Source = z.infer<typeof Source>;
export type Actor = z.infer<typeof Actor>;
export type Role = (typeof ROLES)[number];
export type Passage = z.infer<typeof Passage>;
export type Link = z.infer<typeof Link>;
export type Quote = z.infer<typeof Quote>;
export type ClaimField = (typeof CLAIM_FIELDS)[number];
export type Claim = z.infer<typeof Claim>;
export type Evidence = (typeof EVIDENCE)[number];
export type Event = z.infer<typeof Event>;
