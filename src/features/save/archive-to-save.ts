/** What a reader can take along of an archive, of which the page holds nothing but what is shown. */
import type { ArchiveChoices } from "#src/archive/questions.ts";
import type { Dataset } from "#src/domain/dataset.ts";
import type { Archive } from "#src/worker/archive/archive.ts";

export interface ArchiveToSave {
  readonly archive: Pick<Archive, "ask">;
  /** its title and what it says of itself; of events and what they rest on, nothing */
  readonly dataset: Dataset;
  readonly choices: ArchiveChoices;
  /** events that have come, and of these those that the choices leave */
  readonly all: number;
  readonly filtered: number;
  /** nothing can be taken along as long as more comes */
  readonly isReading: boolean;
  /** of several files, how many have not been read */
  readonly filesLeft: number;
  readonly onReadAll: () => void;
  /** the bytes of its one Parquet file; `undefined` where it is another kind, or several */
  readonly file: ((signal: AbortSignal) => Promise<Blob>) | undefined;
  /** where it is read; absent for a collection of this machine */
  readonly address: string | undefined;
}
