import { useEffect, useEffectEvent, useState } from "react";

/**
 * Takes one file that is dropped anywhere on the page, where it is wanted; the browser would show it in
 * the page's place. Whoever came last and takes it is the only one to get it.
 */
export function useDroppedFile({
  takes,
  onFile,
}: {
  /** asked with no file while something is only dragged, whose name no browser tells */
  takes: (file: File | undefined) => boolean;
  onFile: (file: File) => void;
}): { readonly dragging: boolean } {
  const [dragging, setDragging] = useState(false);
  const over = useEffectEvent((event: DragEvent) => {
    if (!bringsFiles(event) || !takes(undefined)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    setDragging(true);
  });
  const drop = useEffectEvent((event: DragEvent) => {
    setDragging(false);
    const file = event.dataTransfer?.files[0];
    if (!bringsFiles(event) || file === undefined || !takes(file)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    onFile(file);
  });
  useEffect(() => {
    const listeners = new AbortController();
    const options = { capture: true, signal: listeners.signal };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDragging(false);
    };
    window.addEventListener("dragover", (event) => over(event), options);
    window.addEventListener("dragleave", leave, options);
    window.addEventListener("drop", (event) => drop(event), options);
    return () => listeners.abort();
  }, []);
  return { dragging };
}

function bringsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer !== null && [...dataTransfer.types].includes("Files");
}
