/** All that is kept, as a backup takes it out and puts it back. */
import type { DecisionRecord } from "#src/domain/decisions.ts";
import type { OwnArticle, OwnCollection } from "#src/domain/own-collection.ts";
import type { StoredOriginal, StoredProblem } from "./library.ts";

export interface ArchivedCollection {
  readonly collection: OwnCollection;
  /** `undefined` where it wasn't copied from a data file */
  readonly base: unknown;
  /** the bytes of its file, of a large one, in base64 */
  readonly file?: string | undefined;
  readonly articles: readonly OwnArticle[];
  readonly decisions: readonly DecisionRecord[];
}

/** What was decided about the events of somebody else's data file. */
export interface ArchivedCorrections {
  readonly address: string;
  readonly decisions: readonly DecisionRecord[];
}

export interface Contents {
  readonly collections: readonly ArchivedCollection[];
  readonly corrections: readonly ArchivedCorrections[];
  readonly originals: readonly StoredOriginal[];
  /** records that stay behind, because nobody can read them */
  readonly problems: readonly StoredProblem[];
}

export interface Archive {
  /** One moment of the whole store. */
  contents(): Promise<Contents>;
  /**
   * Puts a collection back with its originals, all or nothing. Where its id is taken it gets another one:
   * the id that it has now.
   */
  putBack(collection: ArchivedCollection, originals: readonly StoredOriginal[]): Promise<string>;
  /**
   * The same for corrections. They have no other address to go to, so what isn't decided here is added:
   * how many records stay as they were here, unlike the archived ones.
   */
  putBackCorrections(
    corrections: ArchivedCorrections,
    originals: readonly StoredOriginal[],
  ): Promise<number>;
}
