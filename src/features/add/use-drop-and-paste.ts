import { useEffect, useEffectEvent, useState } from "react";
import { droppedFiles, type FoundFiles } from "./dropped-files.ts";

/**
 * Takes what is dropped anywhere on the page, and what is pasted outside a field. A file that falls
 * beside the dialog would otherwise replace the page, with all that was typed.
 */
export function useDropAndPaste(
  onFiles: (found: Promise<FoundFiles>) => void,
  onText: (text: string) => void,
): { readonly dragging: boolean } {
  const [dragging, setDragging] = useState(false);
  const drop = useEffectEvent((event: DragEvent) => {
    setDragging(false);
    if (event.dataTransfer === null || !bringsFiles(event.dataTransfer)) return;
    event.preventDefault();
    onFiles(droppedFiles(event.dataTransfer));
  });
  const paste = useEffectEvent((event: ClipboardEvent) => {
    const { clipboardData, target } = event;
    if (clipboardData === null) return;
    if (bringsFiles(clipboardData)) {
      event.preventDefault();
      onFiles(droppedFiles(clipboardData));
    } else if (!isField(target)) {
      event.preventDefault();
      onText(clipboardData.getData("text/plain"));
    }
  });
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer === null || !bringsFiles(event.dataTransfer)) return;
      event.preventDefault();
      setDragging(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDragging(false);
    };
    const listeners = new AbortController();
    const { signal } = listeners;
    window.addEventListener("dragover", over, { signal });
    window.addEventListener("dragleave", leave, { signal });
    window.addEventListener("drop", (event) => drop(event), { signal });
    window.addEventListener("paste", (event) => paste(event), { signal });
    return () => listeners.abort();
  }, []);
  return { dragging };
}

function bringsFiles(transfer: DataTransfer): boolean {
  return [...transfer.types].includes("Files");
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches("input, textarea, select");
}
