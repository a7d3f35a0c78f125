/**
 * A collection that somebody makes on this machine: articles as they were added, and what its editor
 * decides. Claims and events are not kept: they follow from these, whenever the collection is opened.
 */
import { z } from "#src/domain/zod.ts";
import type { Decisions } from "./decisions.ts";
import { Claim, Event, LocalText, Source } from "./model.ts";
import { Published } from "./published.ts";

/** Milliseconds since 1970 in UTC, of the clock of the machine: for people, never for an order. */
export const Instant = z.number().nonnegative();

const { publisher, headline, lang, published, url, byline, agencies, aside } = Source.shape;

/** An article as it was added. Its sentences and claims are found anew whenever it is read. */
export const OwnArticle = z.strictObject({
  /** the id of its source; unlike all others of the collection */
  id: Source.shape.id,
  publisher,
  headline,
  lang,
  published,
  url,
  byline,
  agencies,
  aside,
  paragraphs: z.array(z.string().min(1)).min(1),
  /** what it was read from: a file's name, absent for pasted words */
  file: z.string().optional(),
  /** SHA-256 of its words, folded (`src/extract/review/same-article.ts`); hexadecimal */
  digest: z.string().regex(/^[0-9a-f]{64}$/u),
  added: Instant,
  /** place among the collection's articles */
  order: z.number(),
  /**
   * What the program proposed when the editor last looked: what a newer one changes shows by it. Claims
   * that an older program wrote and this one can't read are no reason to lose the article.
   */
  seen: z.array(Claim).default([]).catch([]),
});
export type OwnArticle = z.infer<typeof OwnArticle>;

/** What a collection is, without its articles and decisions. */
export const OwnCollection = z.strictObject({
  id: Event.shape.id,
  title: LocalText,
  description: LocalText.optional(),
  /** ids of actors whose trees head the actor filter */
  sides: z.array(z.string()).default([]),
  made: Instant,
  changed: Instant,
  /** the address of the data file that it was copied from; its records are the collection's base */
  copiedFrom: z.string().optional(),
  /** absent until it is published */
  published: Published.optional(),
  /** of one that is too large for records: its events stand in a file that is kept beside it */
  file: z
    .strictObject({ bytes: z.number().int().positive(), events: z.number().int().positive() })
    .optional(),
});
export type OwnCollection = z.infer<typeof OwnCollection>;

/** All that a collection on this machine consists of. */
export interface WholeCollection {
  readonly collection: OwnCollection;
  /** the records of a data file that it was copied from, in that file's format (`model.ts`) */
  readonly base: unknown;
  /** in their order */
  readonly articles: readonly OwnArticle[];
  readonly decisions: Decisions;
}

/**
 * What decisions belong to: a collection of this machine, or the data file of an address, whose events
 * somebody corrects.
 */
export type Shelf =
  | { readonly of: "collection"; readonly id: string }
  | { readonly of: "data"; readonly address: string };
export const Shelf: z.ZodType<Shelf> = z.discriminatedUnion("of", [
  z.strictObject({ of: z.literal("collection"), id: OwnCollection.shape.id }),
  z.strictObject({ of: z.literal("data"), address: z.string().min(1) }),
]);
