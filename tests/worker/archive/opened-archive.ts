/** Archives that a test opens in a worker of its own thread. */
import type { ArchiveFile } from "#src/archive/archive-file.ts";
import type { PictureQuestion } from "#src/archive/questions.ts";
import type { Archive } from "#src/worker/archive/archive.ts";
import { openArchive, type Opening } from "#src/worker/archive/open-archive.ts";
import { NO_CHOICES } from "#src/archive/questions.ts";
import { LocalArchiveWorker } from "./local-archive-worker.ts";

export const PLACE = { url: "https://read.example/archive.parquet" };
export const PICTURE: PictureQuestion = {
  kind: "picture",
  choices: NO_CHOICES,
  lanes: "none",
  scale: { dayWidth: 100, plotWidth: 1000, rows: 10 },
  from: 0,
  to: 10,
  marked: [],
};

/** Opens a file in a worker of this thread. */
export function opening(file: () => Promise<ArchiveFile>, options: Opening = {}) {
  const worker = new LocalArchiveWorker(file);
  return { worker, archive: openArchive(PLACE, { ...options, makeWorker: () => worker }) };
}

export const never = () => new Promise<never>(() => undefined);

export async function opened(file: ArchiveFile) {
  const { worker, archive } = opening(async () => file);
  return { worker, archive: await archive };
}

/** Waits until the state is such. */
export function until(archive: Archive, isSo: (state: ReturnType<Archive["state"]>) => boolean) {
  return new Promise<void>((resolve) => {
    const look = () => {
      if (!isSo(archive.state())) return;
      stop();
      resolve();
    };
    const stop = archive.subscribe(look);
    look();
  });
}
export const complete = (archive: Archive) => until(archive, ({ phase }) => phase === "complete");
