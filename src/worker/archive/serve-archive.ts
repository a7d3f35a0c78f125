/** The worker's end of an archive's wire: it reads, and answers what is asked meanwhile. */
import { ArchiveFaultError, type ArchiveFile } from "#src/archive/archive-file.ts";
import type { Question } from "#src/archive/questions.ts";
import type { DayRange } from "#src/domain/histogram.ts";
import { PartMissing } from "#src/domain/part-missing.ts";
import { createAnswering } from "./answering.ts";
import { readToArchive } from "./archive-messages.ts";
import {
  ARCHIVE_PROTOCOL,
  type ArchivePlace,
  type FromArchive,
  type StateChange,
  type ToArchive,
} from "./archive-protocol.ts";
import { createQuestionQueue } from "./question-queue.ts";
import { createReading, type ArchiveReading } from "./reading.ts";

/** What a worker's global scope has of these. */
export interface ArchiveWire {
  readonly post: (message: FromArchive) => void;
  /** others get their turn: messages that have come meanwhile are heard */
  readonly pause: () => Promise<void>;
  /** milliseconds */
  readonly now: () => number;
}

/** Rejects with `ArchiveFaultError`, or with `PartMissing`. `requests` is where the page takes requests. */
export type OpenFile = (
  place: ArchivePlace,
  requests: MessagePort | undefined,
) => Promise<ArchiveFile>;

export interface ArchiveServer {
  /** Takes every message that comes. Nothing that comes makes it throw. */
  readonly take: (data: unknown) => void;
  /** whether the page waits for something */
  readonly isBusy: () => boolean;
}

type Unversioned<Message> = Message extends unknown ? Omit<Message, "v"> : never;

export function serveArchive(openFile: OpenFile, { post, pause, now }: ArchiveWire): ArchiveServer {
  let session: Session | undefined;
  let opening = false;

  const say = (message: Unversioned<FromArchive>): void =>
    post({ v: ARCHIVE_PROTOCOL, ...message });

  const open = async (message: Extract<ToArchive, { readonly open: unknown }>): Promise<void> => {
    opening = true;
    try {
      const file = await openFile(message.open, message.requests);
      const made = createSession(file, message.window, { say, pause, now });
      say({ head: file.head });
      session = made;
      session.reading.look(message.window);
    } catch (error) {
      say({ fault: faultOf(error) });
    }
    opening = false;
  };

  return {
    isBusy: () => opening || session?.isBusy() === true,
    take(data) {
      const message = readToArchive(data);
      if (message === undefined) return;
      if (message === "foreign") return say({ failed: "version" });
      if ("open" in message) return opening || session ? undefined : void open(message);
      if (session === undefined) return;
      if ("ask" in message) session.ask(message.id, message.ask);
      else if ("cancel" in message) session.cancel(message.cancel);
      else if ("look" in message) session.reading.look(message.look);
      else session.reading.stop();
    },
  };
}

interface Session {
  readonly reading: ArchiveReading;
  readonly ask: (id: number, question: Question) => void;
  readonly cancel: (id: number) => void;
  readonly isBusy: () => boolean;
}

interface SessionTools extends Pick<ArchiveWire, "pause" | "now"> {
  readonly say: (message: Unversioned<FromArchive>) => void;
}

function createSession(
  file: ArchiveFile,
  window: DayRange | undefined,
  { say, pause, now }: SessionTools,
): Session {
  const queue = createQuestionQueue();
  const wishes = new Map<number, AbortController>();
  let draining: Promise<void> | undefined;
  let preparing: Promise<void> | undefined;

  const tell = (change: StateChange): void => say({ change });
  const turn = async (): Promise<void> => {
    await pause();
    await draining;
  };
  const answering = createAnswering(file, window, {
    tell,
    turn,
    renew: () => reading.renew(),
    settled: () => reading.settled(),
    onUnread: () => reading.note({ reason: "texts", detail: "", events: 0 }),
    onSameId: (id) => reading.note({ reason: "same-id", detail: id, events: 0 }),
  });
  const reading = createReading(file, answering.shown, { now, turn, tell });

  const give = async (id: number, question: Question, signal: AbortSignal): Promise<void> => {
    try {
      const answer = await answering.answer(question, signal);
      if (wishes.has(id)) say({ id, answer });
    } catch {
      if (wishes.has(id)) say({ id, failed: "unreadable" });
    }
    wishes.delete(id);
    reading.review();
    preparing ??= prepare();
  };

  /** While nobody waits and nothing is read. Without memory for it, answers only take longer. */
  const prepare = async (): Promise<void> => {
    try {
      do await pause();
      while (wishes.size === 0 && !reading.isRunning() && answering.prepare());
      preparing = undefined;
    } catch {
      // what was begun is not tried again
    }
  };

  /** One question after the other; what they are called is waited for by nobody. */
  const drain = async (): Promise<void> => {
    while (!queue.isEmpty()) {
      await pause();
      const next = queue.next();
      const wish = next === undefined ? undefined : wishes.get(next.id);
      if (next !== undefined && wish !== undefined) void give(next.id, next.question, wish.signal);
    }
    draining = undefined;
  };

  const ask = async (id: number, question: Question): Promise<void> => {
    const wish = new AbortController();
    wishes.set(id, wish);
    try {
      await answering.ready(question, wish.signal);
    } catch {
      if (wishes.delete(id)) say({ id, failed: "unreadable" });
    }
    if (!wishes.has(id)) return;
    queue.add({ id, question });
    draining ??= drain();
  };

  return {
    reading,
    isBusy: () => wishes.size > 0 || reading.isRunning(),
    ask: (id, question) => void ask(id, question),
    cancel(id) {
      wishes.get(id)?.abort();
      wishes.delete(id);
      queue.remove(id);
    },
  };
}

function faultOf(error: unknown): ArchiveFaultError["fault"] {
  if (error instanceof ArchiveFaultError) return error.fault;
  if (error instanceof PartMissing) return { kind: "part-missing", detail: "" };
  const detail = error instanceof Error ? error.message : String(error);
  return { kind: "not-parquet", detail };
}
