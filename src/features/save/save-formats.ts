/** Everything that a collection can be saved as, and what writes it: loaded when it is chosen. */
import { EXPORT_FORMATS, type ExportFormat } from "#src/formats/export/exported.ts";
import type { Loss, ToExport } from "#src/formats/export/exported.ts";
import { exporterFor } from "#src/formats/export/exporters.ts";

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
  readonly write: (input: ToExport) => Promise<Written>;
}

export async function writerFor(format: SaveFormat): Promise<SaveWriter> {
  if (format === "parquet") return (await import("./to-parquet.ts")).toParquet;
  const { losses, write } = await exporterFor(format);
  return {
    losses,
    write: (input) => {
      const { text, mediaType, extension } = write(input);
      return Promise.resolve({ content: text, mediaType, extension });
    },
  };
}
