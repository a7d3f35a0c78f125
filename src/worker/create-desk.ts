/** The page's end of the wire. Whatever the worker does or doesn't do, every question is answered. */
import { attend, faultOfBroken, reasonOf, type WorkerLike } from "./attend.ts";
import { DeskError, type Asking, type Desk } from "./desk.ts";
import { isAnswerTo, readFromWorker, type Foreign } from "./messages.ts";
import { assembled, type Piece } from "./pieces.ts";
import { PROTOCOL } from "./protocol.ts";
import type { Answers, OpenTask, Task, ToWorker } from "./protocol.ts";
import { startWatch } from "./watch.ts";

export type Workman = WorkerLike<ToWorker>;

interface Question {
  /** what the worker says about it; the last is an answer, or that there is none */
  readonly heard: (message: Said) => void;
  readonly failed: (error: DeskError) => void;
}

type Said = Exclude<ReturnType<typeof readFromWorker>, Foreign | undefined>;

/** A worker with the questions that it has not answered; `undefined` for one that nobody waits for. */
interface Crew {
  readonly worker: Workman;
  readonly questions: Map<number, Question | undefined>;
  readonly watch: { heard(): void; stop(): void };
  /** whether it has ever said anything */
  spoken: boolean;
  /** whether it knows the collection that is open */
  told: boolean;
  /** what it can't do, since a part of it didn't come: a browser doesn't ask twice for the same worker */
  readonly lacks: Set<Task["kind"]>;
}

function startWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
}

export function createDesk(makeWorker: () => Workman = startWorker): Desk {
  let crew: Crew | undefined;
  let lastId = 0;
  /** what a new worker has to be told before it can answer about the collection that is open */
  let opened: OpenTask | undefined;

  const dismiss = (of: Crew, fault: DeskError["fault"]): void => {
    if (crew === of) crew = undefined;
    of.watch.stop();
    of.worker.terminate();
    const left = [...of.questions.values()];
    of.questions.clear();
    for (const question of left) question?.failed(new DeskError(fault));
  };

  const hear = (of: Crew, data: unknown): void => {
    const message = readFromWorker(data, PROTOCOL);
    if (message === undefined || crew !== of) return;
    of.spoken = true;
    of.watch.heard();
    if ("foreign" in message) return dismiss(of, "version");
    const question = of.questions.get(message.id);
    if ("answer" in message || "failed" in message) {
      of.questions.delete(message.id);
      if (of.questions.size === 0) of.watch.stop();
    }
    question?.heard(message);
  };

  const hire = (): Crew => {
    const made: Crew = {
      worker: makeWorker(),
      questions: new Map(),
      watch: startWatch(() => dismiss(made, "hangs")),
      spoken: false,
      told: false,
      lacks: new Set(),
    };
    attend(made.worker, {
      message: (data) => hear(made, data),
      broken: (by) => dismiss(made, faultOfBroken(by, made.spoken)),
    });
    crew = made;
    return made;
  };

  const post = (to: Crew, task: Task, question: Question | undefined): number => {
    lastId += 1;
    const message: ToWorker = { v: PROTOCOL, id: lastId, task };
    const bytes = task.kind === "read" && typeof task.content !== "string" ? [task.content] : [];
    to.worker.postMessage(message, bytes);
    to.questions.set(lastId, question);
    to.told ||= task.kind === "open";
    to.watch.heard();
    return lastId;
  };

  /** A worker that knows what was opened, where the task is about it. */
  const crewFor = ({ kind }: Task): Crew => {
    if (crew?.lacks.has(kind) === true) dismiss(crew, "part-missing");
    const found = crew ?? hire();
    const isAbout = kind === "decide" || kind === "trace";
    if (isAbout && !found.told && opened !== undefined) post(found, opened, undefined);
    return found;
  };

  const forget = (of: Crew, id: number): void => {
    if (!of.questions.has(id)) return;
    // its answer is waited for, so that a worker that never stops is noticed
    of.questions.set(id, undefined);
    const message: ToWorker = { v: PROTOCOL, cancel: id };
    of.worker.postMessage(message, []);
  };

  const remember = (task: Task): void => {
    if (task.kind === "open") opened = task;
    if (task.kind === "decide" && opened !== undefined) {
      opened = { kind: "open", whole: { ...opened.whole, decisions: task.decisions } };
    }
  };

  const ask = <K extends Task["kind"]>(
    task: Extract<Task, { readonly kind: K }>,
    { signal, onProgress }: Asking = {},
  ): Promise<Answers[K]> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted === true) return reject(reasonOf(signal));
      const end = new AbortController();
      const failed = (error: Error): void => {
        end.abort();
        reject(error);
      };
      const pieces: Piece[] = [];
      const heard = (message: Said): void => {
        if ("progress" in message) return onProgress?.(message.progress);
        if ("piece" in message) return void pieces.push(message.piece);
        if ("failed" in message) {
          const lacking = message.failed === "part-missing";
          if (lacking) crew?.lacks.add(task.kind);
          return failed(new DeskError(lacking ? "part-missing" : "crashed"));
        }
        const answer = wholeOf(message.answer, pieces);
        if (!isAnswerTo(task.kind, answer)) return failed(new DeskError("version"));
        end.abort();
        remember(task);
        resolve(answer);
      };
      try {
        const to = crewFor(task);
        const id = post(to, task, { heard, failed });
        const abort = (): void => {
          forget(to, id);
          if (signal !== undefined) failed(reasonOf(signal));
        };
        signal?.addEventListener("abort", abort, { signal: end.signal });
      } catch {
        failed(new DeskError("unavailable"));
      }
    });

  return {
    ask,
    close() {
      if (crew !== undefined) dismiss(crew, "unavailable");
      opened = undefined;
    },
  };
}

function wholeOf(answer: Answers[Task["kind"]], pieces: readonly Piece[]): unknown {
  return isAnswerTo("open", answer) ? assembled(answer, pieces) : answer;
}
