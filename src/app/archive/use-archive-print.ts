import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { ArchiveHead } from "#src/archive/archive-file.ts";
import { useSteady } from "#src/ui/use-steady.ts";
import type { ArchiveState } from "#src/worker/archive/archive.ts";
import type { ShownArchive } from "./archive-still.ts";

/** What is printed of an archive has to be asked for first: the key for printing waits for it. */
export function useArchivePrint({
  state,
  head,
  ...shown
}: Omit<ShownArchive, "title" | "events" | "t"> & { state: ArchiveState; head: ArchiveHead }) {
  const { t } = useTranslation();
  const print = useSteady(() => {
    const events = Math.max(state.events, head.events);
    void printed({ ...shown, title: head.title, events, t });
  });
  useEffect(() => {
    const over = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      const asked = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!asked || event.key.toLowerCase() !== "p") return;
      event.preventDefault();
      print();
    };
    window.addEventListener("keydown", onKey, { signal: over.signal });
    return () => over.abort();
  }, [print]);
}

async function printed(shown: ShownArchive): Promise<void> {
  try {
    const { printArchive } = await import("./print-archive.ts");
    await printArchive(shown);
  } catch {
    // then the page is printed as it is
    window.print();
  }
}
