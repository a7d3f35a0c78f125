/** A desk whose worker is this very process: what it reads is read by the program's own readers. */
import { createHash } from "node:crypto";
import { readFile } from "#src/formats/read-file.ts";
import { DeskError, type Desk } from "#src/worker/desk.ts";
import type { Answers, ReadTask, Task } from "#src/worker/protocol.ts";

export interface MadeDesk {
  readonly desk: Desk;
  /** names in the order in which they were read */
  readonly read: readonly string[];
  /** from now on nothing is read until `release` is called */
  hold(): void;
  release(): void;
  /** the next question breaks off */
  break(fault: DeskError["fault"]): void;
}

export function madeDesk(): MadeDesk {
  const read: string[] = [];
  let gate = Promise.resolve();
  let release = (): void => undefined;
  let fault: DeskError["fault"] | undefined;
  const answer = async (task: ReadTask): Promise<Answers["read"]> => {
    read.push(task.name);
    const content = typeof task.content === "string" ? task.content : new Uint8Array(task.content);
    const reading = await readFile(task.name, content, {}, () => Promise.resolve());
    if (!reading.ok) return reading;
    const words = reading.article.paragraphs.map(({ text }) => text).join("\n");
    return { ...reading, digest: createHash("sha256").update(words).digest("hex") };
  };
  const ask: Desk["ask"] = async (task: Task, asking) => {
    if (task.kind !== "read") throw new Error(`not asked here: ${task.kind}`);
    await Promise.race([gate, aborted(asking?.signal)]);
    asking?.signal?.throwIfAborted();
    const broken = fault;
    fault = undefined;
    if (broken !== undefined) throw new DeskError(broken);
    // eslint-disable-next-line typescript/no-unsafe-type-assertion -- only readings are asked for
    return (await answer(task)) as never;
  };
  const desk: Desk = { ask, close() {} };
  return {
    desk,
    read,
    hold: () => {
      gate = new Promise((resolve) => {
        release = resolve;
      });
    },
    release: () => release(),
    break: (kind) => {
      fault = kind;
    },
  };
}

function aborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener("abort", () => reject(new Error("aborted")));
  });
}
