/** Looks at files with events in them, and takes them in. The last one stays open for the next question. */
import { PartMissing } from "#src/domain/part-missing.ts";
import { Stopped, type Step } from "#src/formats/step.ts";
import type {
  Imported,
  ImportTask,
  Left,
  Looked,
  LookTask,
  ReadingChoices,
  Refused,
} from "./import-protocol.ts";
import { lookAt } from "./look-at.ts";
import { openFile, type OpenedFile } from "./opened-file.ts";
import { takeIn } from "./take-in.ts";

export interface Importer {
  readonly look: (task: LookTask, step: Step) => Promise<Looked | Refused>;
  readonly takeIn: (task: ImportTask, step: Step) => Promise<Imported | Refused>;
  readonly leave: () => Left;
}

export function createImporter(): Importer {
  let held: { readonly key: string; readonly opened: OpenedFile } | undefined;

  const open = async (
    { name, content, choices }: LookTask | ImportTask,
    step: Step,
  ): Promise<OpenedFile> => {
    const key = keyOf(name, content, choices);
    if (held?.key === key) return held.opened;
    held = undefined;
    const opened = await openFile(name, content, choices, step);
    held = { key, opened };
    return opened;
  };

  return {
    look: (task, step) => guarded(async () => lookAt(await open(task, step), task.choices)),
    takeIn: (task, step) =>
      guarded(async () => {
        const opened = await open(task, partOf(step, 0, OPENING));
        const taken = await takeIn(opened, task, partOf(step, OPENING, 1));
        // it is kept elsewhere now, and may be large
        held = undefined;
        return taken;
      }),
    leave: () => {
      held = undefined;
      return { ok: true };
    },
  };
}

/** How much of the way it is to open a file. */
const OPENING = 0.25;

/** The steps of a part of the way. */
function partOf(step: Step, from: number, to: number): Step {
  return (done, of) => step(from + (to - from) * (done / of), 1);
}

/** A file that was changed has another time; the mapping is no part of how it is opened. */
function keyOf(name: string, content: Blob, choices: ReadingChoices): string {
  const { encoding, delimiter, header } = choices;
  const changed = content instanceof File ? content.lastModified : undefined;
  return JSON.stringify([name, content.size, changed, encoding, delimiter, header]);
}

async function guarded<T>(work: () => Promise<T>): Promise<T | Refused> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Stopped || error instanceof PartMissing) throw error;
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { ok: false, fault: { kind: "internal", detail } };
  }
}
