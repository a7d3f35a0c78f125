/** What a reader can take along: a collection of which the page holds every event. */
import type { Dataset } from "#src/domain/dataset.ts";
import type { EventRecord } from "#src/domain/record.ts";

export interface ToSave {
  readonly dataset: Dataset;
  /** in the order of time */
  readonly records: readonly EventRecord[];
  /** those that the filters leave, in the same order */
  readonly filtered: readonly EventRecord[];
  /** where it is read; absent for a collection of this machine */
  readonly address: string | undefined;
  /** articles that its editor added: their words may be somebody else's */
  readonly added: ReadonlySet<string>;
}
