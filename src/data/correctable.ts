/** A collection whose events can be corrected: somebody else's data file, or one of this machine. */
import type { Dataset } from "#src/domain/dataset.ts";
import type { Corrected } from "#src/domain/corrections-file.ts";
import type { Decisions } from "#src/domain/decisions.ts";
import type { Shelf } from "#src/domain/own-collection.ts";
import type { CheckedCollection } from "#src/extract/review/checked-collection.ts";
import type { Collection } from "./collection-query.ts";
import type { Deciding } from "./use-deciding.ts";

export interface Correctable {
  readonly shelf: Shelf;
  /** how a file of its corrections names it */
  readonly of: Corrected;
  readonly decisions: Decisions;
  /** as decided */
  readonly checked: CheckedCollection;
  readonly collection: Collection;
  /** as its publisher has it; absent where the collection is of this machine */
  readonly original: Dataset | undefined;
  readonly deciding: Deciding;
  /** What other decisions would make of it, without carrying them out. */
  readonly preview: (decisions: Decisions) => Promise<CheckedCollection>;
}
