/** The dialog with the real reader of files, and a library in a made-up IndexedDB. */
import { screen, within } from "@testing-library/react";
import { onTestFinished, vi } from "vitest";
import type { Library } from "#src/library/library.ts";
import { keepImported } from "#src/data/keep-imported.ts";
import type { Lang } from "#src/domain/model.ts";
import { ImportDialog } from "#src/features/import/ImportDialog.tsx";
import { addImportingWords } from "#src/i18n/importing-words.ts";
import { addWorkshopWords } from "#src/i18n/workshop-words.ts";
import { createAnswerer } from "#src/worker/answer.ts";
import { createDesk, type Workman } from "#src/worker/create-desk.ts";
import type { ToWorker } from "#src/worker/protocol.ts";
import { serve } from "#src/worker/serve.ts";
import { libraryOf } from "#tests/library/made-up.ts";
import { show } from "#tests/support/render.tsx";

/** A worker in the same thread that copies nothing: files of a made-up browser can't be. */
class DirectWorker extends EventTarget implements Workman {
  /** kinds of what it was asked, in turn */
  readonly tasks: string[] = [];

  readonly #take = serve(createAnswerer(globalThis.crypto.subtle), {
    post: (data) => this.dispatchEvent(new MessageEvent("message", { data })),
    pause: () =>
      new Promise((resolve) => {
        setTimeout(resolve);
      }),
  });

  postMessage(message: ToWorker): void {
    if ("task" in message) this.tasks.push(message.task.kind);
    queueMicrotask(() => this.#take(message));
  }

  terminate(): void {
    // nothing of it runs on
  }
}

interface Opening {
  readonly file?: File;
  readonly lang?: Lang;
  /** what takes the place of single functions: a disk that is full */
  readonly changed?: (library: Library) => Partial<Library>;
}

export async function openImport({ file, lang = "en", changed }: Opening = {}) {
  addWorkshopWords();
  addImportingWords();
  const whole = await libraryOf();
  const library = { ...whole, ...changed?.(whole) };
  const worker = new DirectWorker();
  const desk = createDesk(() => worker);
  onTestFinished(() => desk.close());
  const onOpen = vi.fn<(id: string) => void>();
  const onClose = vi.fn<() => void>();
  const user = await show(
    <ImportDialog
      file={file}
      lang={lang}
      desk={desk}
      onKeep={(imported) => keepImported(library, imported)}
      onOpen={onOpen}
      onClose={onClose}
    />,
    lang,
  );
  const dialog = within(await screen.findByRole("dialog"));
  return {
    user,
    dialog,
    library,
    tasks: () => [...worker.tasks],
    onOpen,
    onClose,
    press: async (name: string | RegExp) => user.click(await dialog.findByRole("button", { name })),
    choose: (chosen: File, label = "Choose a file") =>
      user.upload(dialog.getByLabelText(label, { selector: "input" }), [chosen]),
    preview: () => dialog.findByRole("region", { name: "What becomes of the first" }),
  };
}

export function csv(rows: string, name = "ferries.csv"): File {
  return new File([rows], name, { type: "text/csv" });
}
