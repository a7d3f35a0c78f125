import { useEffect } from "react";
import { isolated } from "#src/domain/isolated.ts";

/** The title names what is open, for history, tabs and bookmarks. */
export function useDocumentTitle(name: string): void {
  useEffect(() => {
    document.title = `${isolated(name)} · Dateline`;
  }, [name]);
}
