/**
 * The reader's own collections, their corrections of other people's, and the originals that they have
 * opened: what is kept on this machine. The one module that knows how.
 */
import { z } from "#src/domain/zod.ts";
import type { Change, Decisions } from "#src/domain/decisions.ts";
import {
  Instant,
  Shelf,
  type OwnArticle,
  type OwnCollection,
  type WholeCollection,
} from "#src/domain/own-collection.ts";
import type { Published } from "#src/domain/published.ts";
import type { Archive } from "./archive.ts";

/** Why nothing could be kept or read. Worded by the interface. */
export type LibraryFault =
  /** the browser refuses storage: private mode, or forbidden by the reader */
  | { readonly kind: "refused" }
  | {
      readonly kind: "full";
      readonly usage: number | undefined;
      readonly quota: number | undefined;
    }
  /** another tab holds an older version open and doesn't let go */
  | { readonly kind: "blocked" }
  /** what is stored was written by a newer Dateline */
  | { readonly kind: "newer"; readonly version: number }
  /** another tab has changed what was to be changed; nothing was overwritten */
  | { readonly kind: "conflict"; readonly on: string }
  | { readonly kind: "missing" }
  /** the browser doesn't answer; nothing was written */
  | { readonly kind: "silent" }
  /** the browser has taken a change, and doesn't say whether it is kept */
  | { readonly kind: "unsure" }
  /** the browser lost the connection, or fails for reasons that it keeps to itself */
  | { readonly kind: "failed"; readonly detail: string };

/** Every function of the library that fails rejects with one of these. */
export class LibraryError extends Error {
  override readonly name = "LibraryError";
  readonly fault: LibraryFault;
  constructor(fault: LibraryFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

/** What another tab, or this one, has just changed. */
export type LibraryNews =
  | { readonly of: "collections" }
  /** `lost` where something went for good that decisions were about: an article, or the collection */
  | { readonly of: "shelf"; readonly shelf: Shelf; readonly lost?: boolean | undefined }
  | { readonly of: "original"; readonly source: string };

/** A record of the store that its schema refuses: it stays where it is, and is named. */
export interface StoredProblem {
  readonly store: string;
  readonly key: string;
  readonly field: string;
}

export interface Usage {
  /** bytes; `undefined` where the browser doesn't tell */
  readonly used: number | undefined;
  readonly quota: number | undefined;
  /** whether the browser promises not to clear it under pressure */
  readonly persisted: boolean;
}

/** The wording of an article that the reader has opened to read it beside its retelling. */
export const StoredOriginal = z.strictObject({
  /** of its data file or collection */
  shelf: Shelf,
  source: z.string().min(1),
  text: z.string(),
  opened: Instant,
});
export type StoredOriginal = Readonly<z.infer<typeof StoredOriginal>>;

/** The articles of a collection at the moment in which others are put in. */
export interface ArticlesThere {
  readonly articles: readonly OwnArticle[];
  /** also of those that can't be read */
  readonly ids: readonly string[];
}

/** What a large collection is made of. */
export interface LargeFile {
  readonly bytes: ArrayBuffer;
  readonly events: number;
}

/** What the program proposed for an article when its editor looked. */
export type Seen = Pick<OwnArticle, "id" | "digest" | "seen">;

/**
 * Every writing function resolves when the transaction is complete: what resolved is kept, also when
 * the page is closed in the next moment.
 */
export interface Library extends Archive {
  collections(): Promise<readonly OwnCollection[]>;
  /** Collections, and decisions on data files, that are stored and can't be read. */
  unread(): Promise<readonly StoredProblem[]>;
  /** `undefined` where this machine has no such collection */
  whole(
    id: string,
  ): Promise<(WholeCollection & { readonly problems: readonly StoredProblem[] }) | undefined>;
  /** An id like the title, unlike those that are taken. What was decided on `like` is decided here too. */
  create(
    collection: Pick<OwnCollection, "title" | "description" | "sides" | "copiedFrom">,
    base: unknown,
    like?: Shelf,
  ): Promise<OwnCollection>;
  /** The same of a collection whose events stand in a Parquet file. */
  createLarge(
    collection: Pick<OwnCollection, "title" | "description" | "sides">,
    file: LargeFile,
  ): Promise<OwnCollection>;
  /** The bytes of that file; `undefined` where there is none. */
  file(id: string): Promise<ArrayBuffer | undefined>;
  rename(id: string, to: Pick<OwnCollection, "title" | "description">): Promise<void>;
  /** Keeps what is published of it now; `make` is told what was published before. */
  notePublished(id: string, make: (before: Published | undefined) => Published): Promise<void>;
  /** Deletes the collection with all that belongs to it: articles, decisions, base and originals. */
  remove(id: string): Promise<void>;

  articleCount(collection: string): Promise<number>;
  /** Events of the data file that it was copied from, or that was imported; 0 where there is none. */
  eventCount(collection: string): Promise<number>;
  /**
   * Puts articles in, all or none, and gives them back. `make` is told what is there at that moment, as
   * another tab may have put some in: of an id that is there it makes what takes the place of the old
   * one. An id that it gives twice, or that a record has that can't be read, is a `conflict`.
   */
  putArticles(
    collection: string,
    make: (there: ArticlesThere) => readonly OwnArticle[],
  ): Promise<readonly OwnArticle[]>;
  /** Of articles that are still there with these words; looking changes nothing in the collection. */
  noteSeen(collection: string, seen: readonly Seen[]): Promise<void>;
  /** Takes an article out, its original, and what was decided on its claims. */
  removeArticle(collection: string, article: string): Promise<void>;

  decisions(shelf: Shelf): Promise<Decisions>;
  /** All or nothing; a `conflict` where what stands there is not what the change saw before it. */
  decide(shelf: Shelf, change: Change): Promise<void>;

  original(shelf: Shelf, source: string): Promise<StoredOriginal | undefined>;
  putOriginal(original: StoredOriginal): Promise<void>;
  removeOriginal(shelf: Shelf, source: string): Promise<void>;

  usage(): Promise<Usage>;
  /** Asks the browser to keep the store under pressure; whether it does. */
  persist(): Promise<boolean>;
  /** Tells of changes by any tab, until the returned function is called; `here` are this tab's own. */
  listen(onNews: (news: LibraryNews, here: boolean) => void): () => void;
  close(): void;
}
