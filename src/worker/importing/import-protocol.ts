/** What the page asks of a file with events in it, and what the worker finds. */
import type { LocalText } from "#src/domain/model.ts";
import type { MappingDoubt } from "#src/formats/import/guess-mapping.ts";
import type { ImportedEvent, ImportFault, ImportProblem } from "#src/formats/import/imported.ts";
import type { FileFormat } from "#src/formats/import/recognise.ts";
import type { TableMapping } from "#src/formats/import/table-mapping.ts";

/** How a file is to be read, where somebody says so. */
export interface ReadingChoices {
  /** a label of the Encoding Standard */
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  /** whether the first row has the columns' names */
  readonly header?: boolean | undefined;
  /** of a table; guessed where there is none */
  readonly mapping?: TableMapping | undefined;
}

interface AboutFile {
  /** the file's name, whose ending counts */
  readonly name: string;
  /** handed over, not copied: it is read where it lies */
  readonly content: Blob;
  readonly choices: ReadingChoices;
}

/** What a file is, and what its first events are. */
export interface LookTask extends AboutFile {
  readonly kind: "look";
}

/** Takes all of its events in. */
export interface ImportTask extends AboutFile {
  readonly kind: "import";
  /** of the collection */
  readonly title: string;
  /** BCP 47; of all that says nothing else */
  readonly lang: string;
}

/** Nobody asks about the file any more that was opened last: it may be large. */
export interface LeaveTask {
  readonly kind: "leave";
}

export interface Left {
  readonly ok: true;
}

/** Why nothing can be taken in. */
export interface ImportRefusal {
  readonly kind:
    | ImportFault["kind"]
    /** it names other files, which are fetched from their addresses */
    | "manifest"
    | "article"
    /** it reads well, and there is no event in it */
    | "nothing"
    /** the file has changed or gone since it was chosen */
    | "gone"
    /** a mistake in the program */
    | "internal";
  readonly detail: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

export interface Refused {
  readonly ok: false;
  readonly fault: ImportRefusal;
}

/** One of the first events of a file, beside what the file has. */
export interface LookedAt {
  /** absent where it is left out */
  readonly event?: ImportedEvent | undefined;
  readonly problems: readonly ImportProblem[];
  /** of a table: as many as there are columns */
  readonly cells?: readonly string[] | undefined;
}

export interface LookedTable {
  readonly columns: readonly string[];
  readonly hasHeader: boolean;
  /** as it was asked for, else as it is guessed */
  readonly mapping: TableMapping;
  readonly guess: TableMapping;
  readonly doubts: readonly MappingDoubt[];
}

export interface Looked {
  readonly ok: true;
  readonly format: FileFormat;
  /** of a table whose columns are known: "UCDP GED" */
  readonly shape?: string | undefined;
  readonly title?: LocalText | undefined;
  readonly lang?: string | undefined;
  /** events, or rows of a table */
  readonly count: number;
  readonly table?: LookedTable | undefined;
  /** that it is read in, where it is not UTF-8 */
  readonly encoding?: string | undefined;
  /** none of our own files, which need no looking at */
  readonly first: readonly LookedAt[];
}

export interface Imported {
  readonly ok: true;
  readonly title: LocalText;
  readonly description?: LocalText | undefined;
  readonly sides: readonly string[];
  readonly events: number;
  /** the first of them */
  readonly problems: readonly ImportProblem[];
  readonly problemCount: number;
  /** columns and fields that nothing was taken from */
  readonly unread: readonly string[];
  /** few events as the records of a data file, many as the bytes of a Parquet file */
  readonly kept:
    | { readonly as: "records"; readonly records: unknown }
    | { readonly as: "file"; readonly bytes: ArrayBuffer };
}

/** Problems that are told one by one. */
export const MOST_PROBLEMS = 2000;
/** Events that are shown before anything is taken in. */
export const FIRST = 20;
/** Of more events a file is kept, which no page holds whole. */
export const MOST_RECORDS = 1500;
