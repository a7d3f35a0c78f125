/** The dialog with the real reader of files, and a library in a made-up IndexedDB. */
import { screen, within } from "@testing-library/react";
import { onTestFinished, vi } from "vitest";
import { keepImported } from "#src/data/keep-imported.ts";
import type { Lang } from "#src/domain/model.ts";
import { ImportDialog } from "#src/features/import/ImportDialog.tsx";
import { addImportingWords } from "#src/i18n/importing-words.ts";
import { addWorkshopWords } from "#src/i18n/workshop-words.ts";
import { createAnswerer } from "#src/worker/answer.ts";
import { createDesk, type Workman } from "#src/worker/create-desk.ts";
import { serve } from "#src/worker/serve.ts";
import { libraryOf } from "#tests/library/made-up.ts";
import { show } from "#tests/support/render.tsx";

/** A worker in the same thread that copies nothing: files of a made-up browser can't be. */
class DirectWorker extends EventTarget implements Workman {
  readonly #take = serve(createAnswerer(globalThis.crypto.subtle), {
    post: (data) => this.dispatchEvent(new MessageEvent("message", { data })),
    pause: () =>
      new Promise((resolve) => {
        setTimeout(resolve);
      }),
  });

  postMessage(message: unknown): void {
    queueMicrotask(() => this.#take(message));
  }

  terminate(): void {
    // nothing of it runs on
  }
}

interface Opening {
  readonly file?: File;
  readonly lang?: Lang;
}

export async function openImport({ file, lang = "en" }: Opening = {}) {
  addWorkshopWords();
  addImportingWords();
  const library = await libraryOf();
  const desk = createDesk(() => new DirectWorker());
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
