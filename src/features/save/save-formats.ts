/** Everything that a collection can be saved as, and what writes it: loaded when it is chosen. */
import { EXPORT_FORMATS, type ExportFormat } from "#src/formats/export/exported.ts";
import type { Loss, ToExport } from "#src/formats/export/exported.ts";
import { exporterFor } from "#src/formats/export/exporters.ts";
import type { About } from "#src/formats/export/parts.ts";

const [JSON_FORMAT, ...OTHERS] = EXPORT_FORMATS;
export const SAVE_FORMATS = [JSON_FORMAT, "parquet", ...OTHERS] as const;
export type SaveFormat = ExportFormat | "parquet";

export interface Written {
  readonly content: BlobPart;
  readonly mediaType: string;
  /** without the dot */
  readonly extension: string;
}

export interface SaveWriter {
  /** asked before anything is saved */
  readonly losses: (input: ToExport) => readonly Loss[];
  /** all that it ever loses of any event */
  readonly mayLose: readonly Loss["what"][];
  readonly write: (input: ToExport) => Promise<Written>;
  readonly inParts: (about: About) => SavedInParts;
}

/** One file that is written piece by piece; see `PartsWriter`. */
export interface SavedInParts {
  readonly add: (piece: readonly ToExport[]) => Promise<boolean>;
  readonly finish: () => Promise<Written>;
}

export async function writerFor(format: SaveFormat): Promise<SaveWriter> {
  if (format === "parquet") return (await import("./to-parquet.ts")).toParquet;
  const { losses, mayLose, write, inParts, mediaType, extension } = await exporterFor(format);
  return {
    losses,
    mayLose,
    write: (input) => Promise.resolve({ content: write(input).text, mediaType, extension }),
    inParts: (about) => {
      // what is written lies outside of the page's own memory
      const writer = inParts(about, (text) => new Blob([text]));
      return {
        add: (piece) => Promise.resolve(writer.add(piece)),
        finish: () =>
          Promise.resolve({ content: new Blob([...writer.finish()]), mediaType, extension }),
      };
    },
  };
}
