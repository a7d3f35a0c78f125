/** The page of an archive in a test: a real worker in the same thread, over a data file. */
import { configure } from "@testing-library/react";
import { onTestFinished, vi } from "vitest";
import { NuqsAdapter } from "nuqs/adapters/react";
import { ArchiveWorkspace } from "#src/app/archive/ArchiveWorkspace.tsx";
import type { ArchiveFile } from "#src/archive/archive-file.ts";
import type { Lang } from "#src/domain/model.ts";
import { addArchiveWords } from "#src/i18n/archive-words.ts";
import type { Archive } from "#src/worker/archive/archive.ts";
import { openArchive } from "#src/worker/archive/open-archive.ts";
import { openDataFile } from "#src/worker/archive/open-data-file.ts";
import { AddressProvider } from "#src/url/AddressProvider.tsx";
import { lendBrowser } from "#tests/support/browser.ts";
import { article, dated, fileFrom, passageOf, type EventParts } from "#tests/support/collection.ts";
import { show } from "#tests/support/render.tsx";
import { makeWorkshop } from "#tests/support/workshop.tsx";
import { LocalArchiveWorker } from "#tests/worker/archive/local-archive-worker.ts";

addArchiveWords();
// a worker and a whole page in one thread take their time where the machine is busy
configure({ asyncUtilTimeout: 8_000 });
vi.setConfig({ testTimeout: 30_000 });

export const ADDRESS = "https://read.example/archive.parquet";

const paper = article("paper", { en: [["The ferry left.", "It came back."]] });

/** One each day, with Anna and Bert in turns; every third a meeting. */
export function ferries(count: number): readonly EventParts[] {
  return Array.from({ length: count }, (_, n) => ({
    id: `ferry-${String(n)}`,
    title: { en: `Ferry ${String(n)} leaves` },
    kind: n % 3 === 0 ? ("meeting" as const) : ("fighting" as const),
    claims: [
      {
        actors: [n % 2 === 0 ? "anna" : "bert"],
        passages: [passageOf(paper, "The ferry left.")],
        when: { text: dated(`2024-03-${String(1 + (n % 28)).padStart(2, "0")}`) },
      },
    ],
  }));
}

export function dataFile(events: readonly EventParts[]): ArchiveFile {
  const json = fileFrom({ sources: [paper], events });
  return openDataFile(json, JSON.stringify(json).length);
}

export interface ShownArchive {
  readonly archive: Archive;
  readonly user: Awaited<ReturnType<typeof show>>;
  readonly onAgain: ReturnType<typeof vi.fn<() => void>>;
}

/** The page at an address, of what a file holds. */
export async function showArchive(
  open: () => Promise<ArchiveFile>,
  query: string,
  lang: Lang = "en",
  /** what the page is given in its place */
  lend: (archive: Archive) => Archive = (archive) => archive,
): Promise<ShownArchive> {
  lendPage();
  window.history.replaceState(null, "", `/?${query}`);
  const worker = new LocalArchiveWorker(open);
  const archive = await openArchive({ url: ADDRESS }, { makeWorker: () => worker });
  onTestFinished(() => {
    archive.close();
    window.history.replaceState(null, "", "/");
  });
  const lent = lend(archive);
  const { Wrapper } = await makeWorkshop();
  const onAgain = vi.fn<() => void>();
  const user = await show(
    <Wrapper>
      <NuqsAdapter>
        <AddressProvider onWritten={() => undefined}>
          <ArchiveWorkspace
            archive={lent}
            url={ADDRESS}
            lang={lang}
            onDialog={() => undefined}
            onAgain={onAgain}
          />
        </AddressProvider>
      </NuqsAdapter>
    </Wrapper>,
    lang,
  );
  return { archive, user, onAgain };
}

/** What a page with a picture asks of a browser. */
export function lendPage(): void {
  lendBrowser();
  vi.stubGlobal("ResizeObserver", NoResizes);
  vi.stubGlobal("matchMedia", () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
}

class NoResizes {
  observe() {}
  unobserve() {}
  disconnect() {}
}
