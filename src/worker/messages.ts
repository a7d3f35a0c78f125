/** What comes over the wire is looked at before it is believed: it may be of another build. */
import type { Answers, FromWorker, Task, ToWorker } from "./protocol.ts";
import { fieldsOf, isObject } from "./message-fields.ts";

/** `version` where the message is of another build, `undefined` where it is none of ours. */
export function readToWorker(data: unknown, protocol: number): ToWorker | Foreign | undefined {
  const fields = fieldsOf(data);
  const { v, id, cancel, task } = fields ?? {};
  if (typeof v !== "number") return undefined;
  if (v !== protocol) return { foreign: typeof id === "number" ? id : undefined };
  if (typeof cancel === "number") return { v, cancel };
  return typeof id === "number" && isTask(task) ? { v, id, task } : undefined;
}

/** A message of another build, with the number of its question. */
export interface Foreign {
  readonly foreign: number | undefined;
}

/** As deep as is needed to tell the tasks apart: what is kept was checked when it was read. */
function isTask(value: unknown): value is Task {
  const { kind, name, content, choices, whole, decisions, claim } = fieldsOf(value) ?? {};
  switch (kind) {
    case "look":
    case "import":
      return typeof name === "string" && content instanceof Blob && isObject(choices);
    case "read":
      return typeof name === "string" && isContent(content);
    case "open":
      return isObject(whole);
    case "decide":
      return isObject(decisions);
    case "trace":
      return typeof claim === "string";
    case "leave":
      return true;
    default:
      return false;
  }
}

function isContent(value: unknown): boolean {
  return typeof value === "string" || value instanceof ArrayBuffer;
}

const FAILURES: readonly unknown[] = ["cancelled", "crashed", "version", "part-missing"];

/** An answer is of the shape that its question asks for: worker and page are of one build. */
export function readFromWorker(data: unknown, protocol: number): FromWorker | Foreign | undefined {
  const { v, id, failed } = fieldsOf(data) ?? {};
  if (typeof v !== "number" || typeof id !== "number") return undefined;
  if (v !== protocol || failed === "version") return { foreign: id };
  return isFromWorker(data) ? data : undefined;
}

function isFromWorker(data: unknown): data is FromWorker {
  const fields = fieldsOf(data) ?? {};
  if (FAILURES.includes(fields["failed"])) return true;
  if (isObject(fields["answer"])) return true;
  const { done, of } = fieldsOf(fields["progress"]) ?? {};
  const { items } = fieldsOf(fields["piece"]) ?? {};
  return (typeof done === "number" && typeof of === "number") || Array.isArray(items);
}

/** Whether an answer is one to such a task. */
export function isAnswerTo<K extends Task["kind"]>(kind: K, answer: unknown): answer is Answers[K] {
  const fields = fieldsOf(answer) ?? {};
  switch (kind) {
    case "read":
    case "look":
    case "import":
    case "leave":
      return typeof fields["ok"] === "boolean";
    case "open":
    case "decide":
      return isObject(fields["dataset"]) && Array.isArray(fields["cards"]);
    case "trace":
      return Array.isArray(answer);
    default:
      return false;
  }
}
