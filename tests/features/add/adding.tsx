/** The dialog with a made desk, for a person at the keyboard. */
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import { vi } from "vitest";
import type { Lang } from "#src/domain/model.ts";
import type { OwnArticle, OwnCollection } from "#src/domain/own-collection.ts";
import type { SharedWording } from "#src/extract/review/checked-collection.ts";
import { AddArticles } from "#src/features/add/AddArticles.tsx";
import { addWorkshopWords } from "#src/i18n/workshop-words.ts";
import { show } from "#tests/support/render.tsx";
import { madeDesk } from "./made-desk.ts";

const collection: OwnCollection = {
  id: "clippings",
  title: { en: "My clippings", de: "Meine Ausschnitte" },
  sides: [],
  made: 0,
  changed: 0,
};

/** Two sentences, so that their language shows. */
export const HARBOUR = [
  "Minister opens the harbour",
  "The transport minister Clara Winter opened the new harbour on Tuesday, and she praised the builders for it.",
  "The mayor had asked for more money last year, which the ministry did not want to give.",
].join("\n\n");

export const BRIDGE = `<!doctype html><html lang="en"><head>
<meta property="og:site_name" content="Morning Post">
<meta property="article:published_time" content="2025-07-12T08:00:00Z">
<title>The bridge is open</title></head><body><article><h1>The bridge is open</h1>
<figure><figcaption>The bridge in the rain. Photo: Anna Example</figcaption></figure>
<p>The mayor of Altdorf opened the new bridge over the river yesterday, and two hundred people came to see it.</p>
<p>The work had taken three years, and it was twice interrupted because of the floods in the spring.</p>
</article></body></html>`;

export const page = (content = BRIDGE, name = "bridge.html") =>
  new File([content], name, { type: "text/html" });
export const text = (content = HARBOUR, name = "harbour.txt") =>
  new File([content], name, { type: "text/plain" });

interface Opening {
  readonly articles?: readonly OwnArticle[];
  readonly shared?: readonly SharedWording[];
  readonly taken?: readonly string[];
  readonly lang?: Lang;
  readonly proposals?: number;
  /** whether what is handed over is seen as the collection's own before it is kept */
  readonly comesBack?: boolean;
}

export async function openDialog({ articles = [], shared = [], lang, ...more }: Opening = {}) {
  addWorkshopWords();
  const made = madeDesk();
  const onAdd = vi.fn<(added: readonly OwnArticle[]) => Promise<void>>().mockResolvedValue();
  const onClose = vi.fn<() => void>();
  const onCheck = vi.fn<(source?: string) => void>();
  const onImport = vi.fn<(file: File) => void>();
  /** What is handed over comes back at once as the collection's own, as it does in the page. */
  function Page() {
    const [own, setOwn] = useState(articles);
    return (
      <AddArticles
        collection={collection}
        articles={own}
        shared={shared}
        lang={lang ?? "en"}
        desk={made.desk}
        taken={more.taken}
        proposalsIn={more.proposals === undefined ? undefined : () => more.proposals}
        onAdd={async (make) => {
          const added = make({ articles: own, ids: own.map(({ id }) => id) });
          const keeping = onAdd(added);
          if (more.comesBack === true) setOwn([...own, ...added]);
          await keeping;
          return added;
        }}
        onClose={onClose}
        onCheck={onCheck}
        onImport={onImport}
      />
    );
  }
  const user = await show(<Page />, lang);
  const dialog = within(await screen.findByRole("dialog"));
  const button = (name: string | RegExp) => dialog.getByRole("button", { name });
  return {
    user,
    made,
    dialog,
    button,
    onAdd,
    onClose,
    onCheck,
    onImport,
    unmount: cleanup,
    choose: async (...files: readonly File[]) => {
      await user.upload(dialog.getByLabelText("Choose files", { selector: "input" }), [...files]);
    },
    /** in the place of what stands in the field */
    fill: async (field: HTMLElement, words: string) => {
      await user.clear(field);
      await user.paste(words);
    },
    paste: async (words: string) => {
      await user.click(dialog.getByLabelText("Paste the text of an article"));
      await user.paste(words);
      await user.click(button("Read this text"));
    },
    card: (headline: string) =>
      waitFor(() => within(dialog.getByRole("region", { name: headline }))),
    /** the articles that were handed over to be kept */
    kept: () => onAdd.mock.calls.flatMap(([added]) => added),
  };
}
