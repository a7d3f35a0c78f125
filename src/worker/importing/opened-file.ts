/** A file with events in it, opened: as often read as it is asked about. */
import { bytesOfBuffer } from "#src/formats/parquet/ranged-bytes.ts";
import { openParquet } from "#src/formats/parquet/open-parquet.ts";
import { ArchiveFaultError } from "#src/archive/archive-file.ts";
import { readDataset, type Dataset } from "#src/domain/dataset.ts";
import type { LocalText } from "#src/domain/model.ts";
import type { MappingGuess } from "#src/formats/import/guess-mapping.ts";
import type { Import, ImportPiece, ImportProblem } from "#src/formats/import/imported.ts";
import { openImport, type OpenedImport } from "#src/formats/import/open-import.ts";
import type { FileFormat } from "#src/formats/import/recognise.ts";
import type { Table } from "#src/formats/import/table.ts";
import type { Step } from "#src/formats/step.ts";
import type { ImportRefusal, ReadingChoices } from "./import-protocol.ts";

export type OpenedFile = { readonly encoding?: string | undefined } & (
  | {
      readonly is: "table";
      readonly format: FileFormat;
      readonly table: Table;
      readonly guess: MappingGuess;
      readonly rows: number;
    }
  | {
      readonly is: "events";
      readonly format: FileFormat;
      readonly file: Import;
      readonly count: number;
    }
  | {
      readonly is: "records";
      readonly json: unknown;
      readonly dataset: Dataset;
      readonly problems: readonly ImportProblem[];
    }
  | {
      readonly is: "parquet";
      readonly bytes: ArrayBuffer;
      readonly title: LocalText;
      readonly events: number;
    }
  | { readonly is: "refused"; readonly fault: ImportRefusal }
);

/** Rejects with `Stopped` where `step` does. */
export async function openFile(
  name: string,
  content: Blob,
  choices: ReadingChoices,
  step: Step,
): Promise<OpenedFile> {
  const bytes = await bytesOf(content);
  if (bytes === undefined) return refused("gone", name);
  await step(0, 1);
  const given = new Uint8Array(bytes);
  const { opened, encoding, text, bytes: read = given } = openImport(name, given, choices);
  await step(0, 1);
  if (opened.is === "fault") return { is: "refused", fault: opened.fault };
  if (opened.is === "other") {
    const whole = read === given ? bytes : read.slice().buffer;
    return ownFile(opened.format, name, whole, text);
  }
  if (opened.is === "table") return { ...(await countedTable(opened, step)), encoding };
  return { ...(await readEvents(opened, step)), encoding };
}

function refused(kind: ImportRefusal["kind"], detail: string): OpenedFile {
  return { is: "refused", fault: { kind, detail } };
}

/** `undefined` where the file has gone since, or is larger than memory. */
async function bytesOf(content: Blob): Promise<ArrayBuffer | undefined> {
  try {
    return await content.arrayBuffer();
  } catch {
    return undefined;
  }
}

async function ownFile(
  format: Extract<OpenedImport, { readonly is: "other" }>["format"],
  name: string,
  bytes: ArrayBuffer,
  text: string,
): Promise<OpenedFile> {
  if (format === "parquet") return ownParquet(name, bytes);
  if (format !== "dateline") return refused(format, name);
  const json: unknown = JSON.parse(text);
  const reading = readDataset(json);
  if (!reading.ok) {
    const { fault } = reading;
    return refused("not-this-format", fault.kind === "frame" ? fault.field : fault.kind);
  }
  const problems = reading.problems.map(({ place, reason, detail, leftOut }): ImportProblem => ({
    place: { path: place },
    reason: "bad-record",
    detail: `${reason}: ${detail}`,
    leftOut,
  }));
  return { is: "records", json, dataset: reading.dataset, problems };
}

async function ownParquet(name: string, bytes: ArrayBuffer): Promise<OpenedFile> {
  try {
    const { head } = await openParquet(bytesOfBuffer(bytes), name);
    return { is: "parquet", bytes, title: head.title, events: head.events };
  } catch (error) {
    if (!(error instanceof ArchiveFaultError)) throw error;
    return refused("not-this-format", error.fault.detail);
  }
}

async function countedTable(
  opened: Extract<OpenedImport, { readonly is: "table" }>,
  step: Step,
): Promise<OpenedFile> {
  let rows = 0;
  for (const piece of opened.table.pieces()) {
    rows += piece.rows.length;
    // others get their turn between two pieces
    await step(piece.done, 1);
  }
  return { ...opened, rows };
}

/** Its pieces come once: they are kept for whoever asks again. */
async function readEvents(
  { format, file }: Extract<OpenedImport, { readonly is: "events" }>,
  step: Step,
): Promise<OpenedFile> {
  const pieces: ImportPiece[] = [];
  for (const piece of file.pieces()) {
    pieces.push(piece);
    await step(piece.done, 1);
  }
  const head = file.head();
  const count = pieces.reduce((sum, { events }) => sum + events.length, 0);
  return { is: "events", format, count, file: { head: () => head, pieces: () => pieces } };
}
