import { useEffect, useRef, useState } from "react";
import { NO_CHOICES } from "#src/archive/questions.ts";
import type { Lang } from "#src/domain/model.ts";
import type { Loss, ToExport } from "#src/formats/export/exported.ts";
import { dateInWords } from "#src/i18n/dates.ts";
import { saveFile } from "#src/ui/save-file.ts";
import type { ArchiveToSave } from "./archive-to-save.ts";
import { fileName } from "./file-name.ts";
import { writerFor, type SaveFormat, type Written } from "./save-formats.ts";
import { writeArchive } from "./write-archive.ts";

export type ArchiveOutcome =
  | { readonly is: "writing"; readonly done: number }
  | { readonly is: "failed" }
  | { readonly is: "stopped" }
  | {
      readonly is: "saved";
      readonly file: string;
      readonly unread: number;
      /** of how many events; `undefined` where the file itself was saved */
      readonly lost: { readonly losses: readonly Loss[]; readonly of: number } | undefined;
    };

export interface SavingArchive {
  readonly outcome: ArchiveOutcome | undefined;
  readonly save: (chosen: "all" | "filtered", format: SaveFormat) => void;
  readonly stop: () => void;
  /** something else is asked for */
  readonly forget: () => void;
}

/** What all events of an archive share where they are written. */
export function aboutAll({ dataset, address }: ArchiveToSave, lang: Lang): ToExport {
  return {
    dataset,
    records: [],
    lang,
    address,
    dateInWords: (edtf, own) => dateInWords(edtf, own, "heading"),
    made: performance.timeOrigin + performance.now(),
  };
}

/** Then nothing has to be written anew. */
export function isFileItself(
  { file }: Pick<ArchiveToSave, "file">,
  chosen: "all" | "filtered",
  format: SaveFormat,
): boolean {
  return format === "parquet" && chosen === "all" && file !== undefined;
}

/** Writing takes a while, shows how far it is, and can be stopped; closing the dialog stops it. */
export function useSaveArchive(toSave: ArchiveToSave, lang: Lang): SavingArchive {
  const [outcome, setOutcome] = useState<ArchiveOutcome>();
  const writing = useRef<AbortController>(undefined);
  useEffect(() => () => writing.current?.abort(), []);

  const save = async (chosen: "all" | "filtered", format: SaveFormat): Promise<void> => {
    const stop = new AbortController();
    const { signal } = stop;
    writing.current = stop;
    setOutcome({ is: "writing", done: 0 });
    try {
      const whole = isFileItself(toSave, chosen, format) ? toSave.file : undefined;
      const made =
        whole === undefined
          ? await writtenInParts(toSave, chosen, format, lang, signal, (done) =>
              setOutcome({ is: "writing", done }),
            )
          : { written: asParquet(await whole(signal)), unread: 0, lost: undefined };
      signal.throwIfAborted();
      const { content, mediaType, extension } = made.written;
      const file = fileName(toSave.dataset.title, lang, extension);
      saveFile(file, content, mediaType);
      setOutcome({ is: "saved", file, unread: made.unread, lost: made.lost });
    } catch {
      setOutcome({ is: signal.aborted ? "stopped" : "failed" });
    }
  };

  return {
    outcome,
    save: (chosen, format) => void save(chosen, format),
    stop: () => writing.current?.abort(),
    forget: () => setOutcome(undefined),
  };
}

async function writtenInParts(
  toSave: ArchiveToSave,
  chosen: "all" | "filtered",
  format: SaveFormat,
  lang: Lang,
  signal: AbortSignal,
  progress: (done: number) => void,
) {
  const { archive } = toSave;
  const choices = chosen === "all" ? NO_CHOICES : toSave.choices;
  const rows = await archive.ask<"rows">({ kind: "rows", choices }, signal);
  const about = aboutAll(toSave, lang);
  const writer = await writerFor(format);
  const made = await writeArchive(archive, rows, writer, about, progress, signal);
  const { written, unread, losses, events } = made;
  return { written, unread, lost: { losses, of: events } };
}

function asParquet(content: Blob): Written {
  return { content, mediaType: "application/vnd.apache.parquet", extension: "parquet" };
}
