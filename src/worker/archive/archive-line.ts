/** The wire from the page to the worker of an archive: what it says is checked, and that it lives. */
import { attend, faultOfBroken, type WorkerLike } from "../attend.ts";
import { startWatch } from "../watch.ts";
import { readFromArchive, type Told } from "./archive-messages.ts";
import { ARCHIVE_PROTOCOL, type ToArchive } from "./archive-protocol.ts";
import { ArchiveError } from "./archive.ts";

export type ArchiveWorker = WorkerLike<ToArchive>;

type Unversioned<Message> = Message extends unknown ? Omit<Message, "v"> : never;

export interface Line {
  /** throws where a message can't be copied; to a worker that is gone nothing is said */
  readonly say: (message: Unversioned<ToArchive>, transfer?: Transferable[]) => void;
  /** why nothing comes any more */
  readonly gone: () => ArchiveError | undefined;
  readonly close: () => void;
}

/** `isAwaited`: whether the worker owes an answer, and can be silent for too long. */
export function createLine(
  worker: ArchiveWorker,
  on: {
    readonly told: (message: Told) => void;
    readonly lost: (error: ArchiveError) => void;
    readonly isAwaited: () => boolean;
  },
): Line {
  let gone: ArchiveError | undefined;
  let spoken = false;

  const end = (fault: ArchiveError["fault"]): void => {
    if (gone !== undefined) return;
    gone = new ArchiveError(fault);
    watch.stop();
    worker.terminate();
    on.lost(gone);
  };
  const watch = startWatch(() => end("hangs"));
  const keepWatch = (): void => (on.isAwaited() ? watch.heard() : watch.stop());

  attend(worker, {
    message: (data) => {
      const message = readFromArchive(data);
      if (message === undefined || gone !== undefined) return;
      spoken = true;
      if (message === "foreign") return end("version");
      on.told(message);
      if (gone === undefined) keepWatch();
    },
    broken: (by) => end(faultOfBroken(by, spoken)),
  });

  return {
    gone: () => gone,
    close: () => end("unavailable"),
    say: (message, transfer = []) => {
      if (gone !== undefined) return;
      worker.postMessage({ v: ARCHIVE_PROTOCOL, ...message }, transfer);
      keepWatch();
    },
  };
}
