import { useEffect } from "react";

/** The title names what is open, for history, tabs and bookmarks. */
export function useDocumentTitle(name: string): void {
  useEffect(() => {
    document.title = `${name} · Dateline`;
  }, [name]);
}
