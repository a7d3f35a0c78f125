/** The worker's end of the wire: one task after the other, and none twice. */
import { PartMissing } from "#src/domain/part-missing.ts";
import { Stopped } from "#src/formats/step.ts";
import type { Answer, Answerer } from "./answer.ts";
import { readToWorker } from "./messages.ts";
import { frameOf, piecesOf } from "./pieces.ts";
import { PROTOCOL, type Failure, type FromWorker, type Task } from "./protocol.ts";

/** What a worker's global scope has of these. */
export interface Wire {
  readonly post: (message: FromWorker, transfer: Transferable[]) => void;
  /** others get their turn: messages that have come meanwhile are heard */
  readonly pause: () => Promise<void>;
}

/** Takes every message that comes. Nothing that comes makes it throw. */
export function serve(answer: Answerer, { post, pause }: Wire): (data: unknown) => void {
  const cancelled = new Set<number>();
  const waiting = new Set<number>();
  let turn = Promise.resolve();

  const give = (id: number, whole: Answer): void => {
    if (!("cards" in whole)) return post({ v: PROTOCOL, id, answer: whole }, handedOver(whole));
    for (const piece of piecesOf(whole)) post({ v: PROTOCOL, id, piece }, []);
    post({ v: PROTOCOL, id, answer: frameOf(whole) }, []);
  };

  const run = async (id: number, task: Task): Promise<void> => {
    const step = async (done: number, of: number): Promise<void> => {
      post({ v: PROTOCOL, id, progress: { done, of } }, []);
      await pause();
      if (cancelled.has(id)) throw new Stopped();
    };
    try {
      if (cancelled.has(id)) throw new Stopped();
      give(id, await answer(task, step));
    } catch (error) {
      post({ v: PROTOCOL, id, failed: failureOf(error) }, []);
    }
    cancelled.delete(id);
    waiting.delete(id);
  };

  return (data) => {
    const message = readToWorker(data, PROTOCOL);
    if (message === undefined) return;
    if ("foreign" in message) {
      if (message.foreign !== undefined) {
        post({ v: PROTOCOL, id: message.foreign, failed: "version" }, []);
      }
    } else if ("cancel" in message) {
      if (waiting.has(message.cancel)) cancelled.add(message.cancel);
    } else {
      const { id, task } = message;
      waiting.add(id);
      turn = turn.then(() => run(id, task));
    }
  };
}

function failureOf(error: unknown): Failure {
  if (error instanceof PartMissing) return "part-missing";
  return error instanceof Stopped ? "cancelled" : "crashed";
}

/** A large file is handed over, not copied. */
function handedOver(answer: Answer): Transferable[] {
  return "kept" in answer && answer.kept.as === "file" ? [answer.kept.bytes] : [];
}
